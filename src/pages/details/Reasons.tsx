import { Callout } from '../../components/Callout'
import { Cell, Cells } from '../../components/Cell'
import { Details } from '../../components/Details'
import { Group } from '../../components/Group'
import { joinTexts, useTranslation } from '../../i18n'
import type { SourceNote, Verdict } from '../../rules'
import { Paragraph, Text } from '../../ui/text'
import { titleLanguage } from '../../features/labels'
import { useShowSources } from '../../features/sources'

/**
 * The reason for the verdict and how sure it is, in two short texts.
 * @example <Reasons verdict={view.verdict} staleSince={null} />
 */
export function Reasons({ verdict, staleSince }: { verdict: Verdict; staleSince: string | null }) {
  const { t, law, day } = useTranslation()
  const { outcome, rule, strength } = verdict
  return (
    <>
      <Paragraph>{rule === null ? t('outcome.why.open') : law(`rule.${rule}`)}</Paragraph>
      <Paragraph kind="strong">
        {outcome === null ? t('outcome.open.meaning') : law(`strength.${strength ?? 'ask'}`)}
      </Paragraph>
      {staleSince !== null && (
        <Callout kind="warning" kindLabel={t('common.warning').text} title={t('outcome.confirm-first')}>
          <Paragraph>{t('outcome.stale', { day: day(staleSince) })}</Paragraph>
        </Callout>
      )}
    </>
  )
}

/** More sources than this are behind a tap. */
const SHOWN = 2

/**
 * The sources of the verdict as rows: grade, title, issuer and date. A press opens what the grade means, the day of the
 * last check and the document itself; nothing if there are none.
 * @example <SourceRows notes={verdict.sources} />
 */
export function SourceRows({ notes }: { notes: readonly SourceNote[] }) {
  const { t, day } = useTranslation()
  const show = useShowSources()
  if (notes.length === 0) return null
  const checkedOn = notes.map(({ verifiedOn }) => verifiedOn).sort()[0]!
  const rows = (list: readonly SourceNote[]) => (
    <Cells>
      {list.map((note) => (
        <Cell
          key={note.id}
          badge={note.grade}
          title={note.title}
          lang={titleLanguage(note.title)}
          hint={
            <>
              <Text lang={titleLanguage(note.issuer)}>{note.issuer}</Text>
              {` · ${(note.date === 'undated' ? t('source.undated') : day(note.date)).text}`}
            </>
          }
          onPress={() => show([{ label: joinTexts([note.title], ''), notes: [note] }])}
        />
      ))}
    </Cells>
  )
  const rest = notes.slice(SHOWN)
  return (
    <Group title={t('answer.checked', { count: notes.length, day: day(checkedOn) })}>
      {rows(notes.slice(0, SHOWN))}
      {rest.length > 0 && <Details summary={t('details.more', { number: rest.length })}>{rows(rest)}</Details>}
    </Group>
  )
}
