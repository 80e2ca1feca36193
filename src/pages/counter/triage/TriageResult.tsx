import type { ReactNode } from 'react'
import { VerdictHeader } from '../../../components/VerdictHeader'
import { StrengthBadge } from '../../../components/StrengthBadge'
import type { BilingualText, Translator } from '../../../i18n'
import type { EntryView, OutcomeView, DecisionView } from '../../../journey/outcome'
import { Box } from '../../../ui/box'
import { Item, List } from '../../../ui/list'
import { Paragraph, Text } from '../../../ui/text'
import { schemeFinding } from '../../../features/scheme-finding'
import { chineseUnlessShown, entryLabel, shortLabel } from '../../../features/labels'
import { AnswerChanges } from '../../../features/AnswerChanges'

/** A scheme with its finding, in one row. */
function SchemeRow({ translator, side: { id, finding } }: { translator: Translator; side: DecisionView }) {
  const { strength, label } = schemeFinding(translator, finding)
  return (
    <Item className="triage-scheme">
      <Box className="triage-scheme-name">
        <Text>{shortLabel(translator, `scheme.${id}`)}</Text>
      </Box>
      {strength === null ? (
        <Paragraph kind="strong">{label}</Paragraph>
      ) : (
        <StrengthBadge strength={strength} label={label} />
      )}
    </Item>
  )
}

/** Entries with their Chinese names under a heading; nothing if there are none. */
function EntrySection({
  translator,
  title,
  entries,
}: {
  translator: Translator
  title: BilingualText
  entries: readonly EntryView[]
}) {
  if (entries.length === 0) return null
  return (
    <Box className="triage-entry-section">
      <Paragraph kind="strong">{title}</Paragraph>
      <List className="triage-entries">
        {entries.map((entry) => {
          const name = entryLabel(translator, entry)
          const zh = entry.known ? chineseUnlessShown(name, entry.zh) : undefined
          return (
            <Item key={entry.id} className="triage-entry">
              <Text>{name}</Text>
              {zh !== undefined && (
                <Text lang="zh-Hans" className="triage-entry-zh">
                  {zh}
                </Text>
              )}
            </Item>
          )
        })}
      </List>
    </Box>
  )
}

interface Props {
  translator: Translator
  view: OutcomeView
  /** At least one question is answered. */
  hasAnswers: boolean
  /** Shown below the schemes. */
  children: ReactNode
}

/**
 * The outcome of the answers so far, in short: verdict, actor, schemes, documents, deadlines, amounts.
 * @example <TriageResult translator={translator} view={view} hasAnswers><HandoverLinks /></TriageResult>
 */
export function TriageResult({ translator, view, hasAnswers, children }: Props) {
  const { t, law } = translator
  const {
    verdict: { outcome, strength },
    actor,
    plan,
  } = view
  const knownStrength = strength ?? 'ask'
  if (!hasAnswers) return <Paragraph kind="secondary">{t('triage.open')}</Paragraph>
  return (
    <>
      <VerdictHeader
        level={2}
        title={outcome === null ? t('outcome.open.title') : law(`outcome.${outcome}`)}
        sentence={outcome === null ? t('outcome.open.meaning') : law(`outcome.${outcome}.sentence`)}
        strength={outcome === null ? 'ask' : knownStrength}
        strengthLabel={t(outcome === null ? 'outcome.open.word' : `outcome.strength.${knownStrength}`)}
      >
        {actor !== null && <Paragraph kind="strong">{t('outcome.actor', { actor: law(`actor.${actor}`) })}</Paragraph>}
      </VerdictHeader>
      <List label={t('outcome.schemes').text} className="triage-schemes block">
        {view.schemes.map((side) => (
          <SchemeRow key={side.id} translator={translator} side={side} />
        ))}
      </List>
      {children}
      {plan !== null && (
        <Box className="triage-entry-sections block">
          <EntrySection translator={translator} title={t('outcome.documents')} entries={view.documents} />
          <EntrySection translator={translator} title={t('outcome.deadlines')} entries={view.deadlines} />
          <EntrySection translator={translator} title={t('outcome.amounts')} entries={view.amounts} />
        </Box>
      )}
      <AnswerChanges changes={view.changes} translator={translator} />
    </>
  )
}
