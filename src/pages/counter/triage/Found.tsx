import type { ReactNode } from 'react'
import { Answer } from '../../../components/Answer'
import { StrengthBadge } from '../../../components/StrengthBadge'
import type { Line } from '../../../i18n'
import type { Listed, OutcomeView, Side } from '../../../journey/outcome'
import { Box } from '../../../ui/box'
import { Item, List } from '../../../ui/list'
import { Paragraph, Text } from '../../../ui/text'
import { findingShown } from '../../finding'
import { beside, entryName, shortName } from '../../names'
import { Changes } from '../../outcome/Changes'
import type { Both } from '../both'

/** A scheme and its yes or no, in one line. */
function Scheme({ speech, side: { id, finding } }: { speech: Both; side: Side }) {
  const { strength, word } = findingShown(speech, finding)
  return (
    <Item className="found-scheme">
      <Box className="found-scheme-name"><Text>{shortName(speech, `scheme.${id}`)}</Text></Box>
      {strength === null ? <Paragraph kind="strong">{word}</Paragraph> : <StrengthBadge strength={strength} word={word} />}
    </Item>
  )
}

/** Papers, deadlines or amounts, each in its words and its Chinese; nothing where there are none. */
function Entries({ speech, title, entries }: { speech: Both; title: Line; entries: readonly Listed[] }) {
  if (entries.length === 0) return null
  return (
    <Box className="found-part">
      <Paragraph kind="strong">{title}</Paragraph>
      <List className="found-entries">
        {entries.map((one) => {
          const name = entryName(speech, one)
          const zh = one.known ? beside(name, one.zh) : undefined
          return (
            <Item key={one.id} className="found-entry">
              <Text>{name}</Text>
              {zh !== undefined && <Text lang="zh-Hans" className="found-zh">{zh}</Text>}
            </Item>
          )
        })}
      </List>
    </Box>
  )
}

interface Props {
  speech: Both
  view: OutcomeView
  /** Something was pressed. */
  begun: boolean
  /** Stands below what counts most. */
  children: ReactNode
}

/**
 * What follows from the chips pressed so far, in short: the answer, who acts, each scheme, papers, deadlines, amounts.
 * @example <Found speech={speech} view={view} begun><Along /></Found>
 */
export function Found({ speech, view, begun, children }: Props) {
  const { t, law } = speech
  const { verdict: { outcome, strength }, actor, plan } = view
  const firm = strength ?? 'ask'
  if (!begun) return <Paragraph kind="secondary">{t('triage.open')}</Paragraph>
  return (
    <>
      <Answer
        level={2}
        title={outcome === null ? t('outcome.open.title') : law(`outcome.${outcome}`)}
        sentence={outcome === null ? t('outcome.open.meaning') : law(`outcome.${outcome}.sentence`)}
        strength={outcome === null ? 'ask' : firm}
        strengthWord={t(outcome === null ? 'outcome.open.word' : `outcome.strength.${firm}`)}
      >
        {actor !== null && <Paragraph kind="strong">{t('outcome.actor', { actor: law(`actor.${actor}`) })}</Paragraph>}
      </Answer>
      <List label={t('outcome.schemes').text} className="found-schemes block">
        {view.schemes.map((side) => <Scheme key={side.id} speech={speech} side={side} />)}
      </List>
      {children}
      {plan !== null && (
        <Box className="found-parts block">
          <Entries speech={speech} title={t('outcome.documents')} entries={view.documents} />
          <Entries speech={speech} title={t('outcome.deadlines')} entries={view.deadlines} />
          <Entries speech={speech} title={t('outcome.amounts')} entries={view.amounts} />
        </Box>
      )}
      <Changes changes={view.changes} speech={speech} />
    </>
  )
}
