import { Box } from '../ui/box'
import { Heading } from '../ui/heading'
import { PageLanguage } from '../ui/language'
import { Item as ListItem, List, OrderedList } from '../ui/list'
import type { Direction } from '../ui/props'
import { Paragraph, Text } from '../ui/text'
import type { Line, Words } from '../ui/words'
import { QrCode } from './QrCode'
import './Paper.scss'

/** What stands below a line and belongs to it. */
export interface Note {
  readonly kind: 'zh' | 'hint' | 'strong' | 'warning' | 'phone'
  readonly words: Words
}

/** One thing in a group; `words` null: its notes say it all. */
export interface Item {
  readonly id: string
  readonly words: Words | null
  /** The language of `words` where that is not the paper's, e.g. of a document's title. */
  readonly lang?: string
  readonly notes: readonly Note[]
}

/** Things under one heading. */
export interface Group {
  readonly id: string
  readonly title: Line
  /** Said before the things. */
  readonly lead: readonly Note[]
  /** What stands before each thing: its number, a box to tick. */
  readonly sign: 'number' | 'box' | 'none'
  /** `sentence`: to be shown to somebody, in large Chinese; `small`: for whoever wants to look it up. */
  readonly look: 'line' | 'sentence' | 'small'
  readonly items: readonly Item[]
}

/** The code that opens on a phone what the paper tells. */
export interface Code {
  /** What the QR code says. */
  readonly text: string
  /** The same, short enough to be typed. */
  readonly short: string
  readonly caption: Line
  readonly type: Line
}

/** All words of a paper, in the order in which they stand on it. */
export interface Written {
  readonly title: Line
  readonly lead: readonly Note[]
  readonly groups: readonly Group[]
  readonly code: Code | null
  readonly foot: readonly Line[]
}

interface Props extends Written {
  /** So that it can be found on the screen. */
  id: string
  lang: string
  dir: Direction
  /** `slip` is a narrow roll, as receipts are printed on. */
  size: 'a4' | 'a5' | 'slip'
}

const CHINESE = 'zh-Hans'

function Notes({ all }: { all: readonly Note[] }) {
  return all.map(({ kind, words }, index) => (
    <Paragraph key={index} className={`paper-note paper-${kind}`} {...(kind === 'zh' && { lang: CHINESE })}>
      {kind === 'phone' ? <Text className="run ltr">{words}</Text> : words}
    </Paragraph>
  ))
}

function Thing({ sign, index, item: { words, lang, notes } }: { sign: Group['sign']; index: number; item: Item }) {
  return (
    <ListItem className="paper-item">
      {sign === 'number' && <Box className="paper-sign"><Text>{`${index + 1}.`}</Text></Box>}
      {sign === 'box' && <Box className="paper-sign"><Box className="paper-box" /></Box>}
      <Box className="paper-words">
        {words !== null && <Paragraph className="paper-line" {...(lang !== undefined && { lang })}>{words}</Paragraph>}
        <Notes all={notes} />
      </Box>
    </ListItem>
  )
}

function Things({ group: { id, title, lead, sign, look, items } }: { group: Group }) {
  const Shape = sign === 'number' ? OrderedList : List
  return (
    <Box className={`paper-group paper-of-${id} paper-look-${look}`}>
      <Heading level={3} className="paper-heading">{title}</Heading>
      <Notes all={lead} />
      <Shape>{items.map((item, index) => <Thing key={item.id} sign={sign} index={index} item={item} />)}</Shape>
    </Box>
  )
}

/**
 * A paper as it is printed: black on white whatever the theme, each line in both languages.
 * @example <Paper id="paper" lang="my" dir="ltr" size="a4" title={title} lead={[]} groups={groups} code={null} foot={[]} />
 */
export function Paper({ id, lang, dir, size, title, lead, groups, code, foot }: Props) {
  return (
    <PageLanguage.Provider value={lang}>
      <Box className={`paper paper-${size} theme-light`} id={id} lang={lang} dir={dir}>
        <Box className="paper-head">
          <Box className="paper-answer">
            <Heading level={2} className="paper-title">{title}</Heading>
            <Notes all={lead} />
          </Box>
          {code && (
            <Box className="paper-code">
              <QrCode text={code.text} label={code.caption.text} />
              <Paragraph className="paper-note paper-caption">{code.caption}</Paragraph>
              <Paragraph className="paper-note paper-type">{code.type}</Paragraph>
              <Paragraph className="paper-note paper-short"><Text className="run ltr">{code.short}</Text></Paragraph>
            </Box>
          )}
        </Box>
        {groups.map((group) => <Things key={group.id} group={group} />)}
        <Box className="paper-foot">
          {foot.map((line) => <Paragraph key={line.id} className="paper-note">{line}</Paragraph>)}
        </Box>
      </Box>
    </PageLanguage.Provider>
  )
}
