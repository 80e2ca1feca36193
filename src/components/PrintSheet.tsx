import { Box } from '../ui/box'
import { Heading } from '../ui/heading'
import { PageLanguageContext } from '../ui/page-language'
import { Item as ListItem, List, OrderedList } from '../ui/list'
import type { Direction } from '../ui/props'
import { Paragraph, Text } from '../ui/text'
import type { BilingualText, DisplayText } from '../ui/display-text'
import { QrCode } from './QrCode'
import './PrintSheet.scss'

/** A note below an item. */
export interface PrintNote {
  readonly kind: 'zh' | 'hint' | 'strong' | 'warning' | 'phone'
  readonly text: DisplayText
}

/** An item of a group; `text` null: only its notes are printed. */
export interface PrintItem {
  readonly id: string
  readonly text: DisplayText | null
  /** The language of `text` if it is not the sheet's, e.g. of a document's title. */
  readonly lang?: string
  readonly notes: readonly PrintNote[]
}

/** Items under one heading. */
export interface PrintGroup {
  readonly id: string
  readonly title: BilingualText
  /** Notes before the items. */
  readonly lead: readonly PrintNote[]
  /** The marker before each item: its number, a checkbox, or none. */
  readonly marker: 'number' | 'box' | 'none'
  /** `sentence` has large Chinese to show to somebody; `small` is for reference. */
  readonly variant: 'line' | 'sentence' | 'small'
  readonly items: readonly PrintItem[]
}

/** The code that opens the printed case or guide on a phone. */
export interface PrintCode {
  /** The content of the QR code. */
  readonly text: string
  /** The same as a short code that can be typed. */
  readonly short: string
  readonly caption: BilingualText
  readonly type: BilingualText
}

/** The content of a print-out, in printed order. */
export interface PrintContent {
  readonly title: BilingualText
  readonly lead: readonly PrintNote[]
  readonly groups: readonly PrintGroup[]
  readonly code: PrintCode | null
  readonly footer: readonly BilingualText[]
}

interface Props extends PrintContent {
  /** The id of its element, for the print styles. */
  id: string
  lang: string
  dir: Direction
  /** `slip` is a narrow roll, as used for receipts. */
  size: 'a4' | 'a5' | 'slip'
}

const CHINESE = 'zh-Hans'

function Notes({ notes }: { notes: readonly PrintNote[] }) {
  return notes.map(({ kind, text }, index) => (
    <Paragraph key={index} className={`paper-note paper-${kind}`} {...(kind === 'zh' && { lang: CHINESE })}>
      {kind === 'phone' ? <Text className="run ltr">{text}</Text> : text}
    </Paragraph>
  ))
}

function PrintItemView({
  marker,
  index,
  item: { text, lang, notes },
}: {
  marker: PrintGroup['marker']
  index: number
  item: PrintItem
}) {
  return (
    <ListItem className="paper-item">
      {marker === 'number' && (
        <Box className="paper-marker">
          <Text>{`${index + 1}.`}</Text>
        </Box>
      )}
      {marker === 'box' && (
        <Box className="paper-marker">
          <Box className="paper-box" />
        </Box>
      )}
      <Box className="paper-content">
        {text !== null && (
          <Paragraph className="paper-line" {...(lang !== undefined && { lang })}>
            {text}
          </Paragraph>
        )}
        <Notes notes={notes} />
      </Box>
    </ListItem>
  )
}

function PrintGroupView({ group: { id, title, lead, marker, variant, items } }: { group: PrintGroup }) {
  const Shape = marker === 'number' ? OrderedList : List
  return (
    <Box className={`paper-group paper-of-${id} paper-variant-${variant}`}>
      <Heading level={3} className="paper-heading">
        {title}
      </Heading>
      <Notes notes={lead} />
      <Shape>
        {items.map((item, index) => (
          <PrintItemView key={item.id} marker={marker} index={index} item={item} />
        ))}
      </Shape>
    </Box>
  )
}

/**
 * A print-out: black on white in every theme, each line in both languages.
 * @example <PrintSheet id="paper" lang="my" dir="ltr" size="a4" title={title} lead={[]} groups={groups} code={null} footer={[]} />
 */
export function PrintSheet({ id, lang, dir, size, title, lead, groups, code, footer }: Props) {
  return (
    <PageLanguageContext.Provider value={lang}>
      <Box className={`paper paper-${size} theme-light`} id={id} lang={lang} dir={dir}>
        <Box className="paper-head">
          <Box className="paper-answer">
            <Heading level={2} className="paper-title">
              {title}
            </Heading>
            <Notes notes={lead} />
          </Box>
          {code && (
            <Box className="paper-code">
              <QrCode text={code.text} label={code.caption.text} />
              <Paragraph className="paper-note paper-caption">{code.caption}</Paragraph>
              <Paragraph className="paper-note paper-type">{code.type}</Paragraph>
              <Paragraph className="paper-note paper-short">
                <Text className="run ltr">{code.short}</Text>
              </Paragraph>
            </Box>
          )}
        </Box>
        {groups.map((group) => (
          <PrintGroupView key={group.id} group={group} />
        ))}
        <Box className="paper-foot">
          {footer.map((line) => (
            <Paragraph key={line.id} className="paper-note">
              {line}
            </Paragraph>
          ))}
        </Box>
      </Box>
    </PageLanguageContext.Provider>
  )
}
