import { createContext, type ReactNode, useContext, useState } from 'react'
import { Cells } from '../components/Cell'
import { Group } from '../components/Group'
import { Sheet } from '../components/Sheet'
import { SourceCell } from '../components/SourceCell'
import { joinTexts, type BilingualText, primaryText, useTranslation } from '../i18n'
import type { SourceNote as Note } from '../rules'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { LocalizedText } from '../ui/localized-text'
import { titleLanguage } from './labels'
import { OfficialPageLink } from './OfficialPageLink'
import './sources.scss'

/** A displayed statement with its sources. */
export interface SourcedStatement {
  readonly label: BilingualText
  readonly notes: readonly Note[]
}

/**
 * Sources, each with its grade and the day of the last check.
 * @example <SourceList notes={verdict.sources} />
 */
export function SourceList({ notes }: { notes: readonly Note[] }) {
  const { t, law, day } = useTranslation()
  return (
    <Cells>
      {notes.map(({ id, title, issuer, date, grade, url, verifiedOn, bestBefore }) => (
        <SourceCell
          key={id}
          title={title}
          issuer={issuer}
          lang={titleLanguage(title)}
          issuerLang={titleLanguage(issuer)}
          date={{ label: t('source.date'), value: date === 'undated' ? t('source.undated') : day(date) }}
          grade={{
            label: t('source.grade'),
            value: t('source.grade.value', { grade, meaning: law(`grade.${grade}`) }),
          }}
          verified={{ label: t('source.verified'), value: day(verifiedOn) }}
          bestBefore={{ label: t('source.best-before'), value: day(bestBefore) }}
          {...(url !== null && { link: <OfficialPageLink url={url} /> })}
        />
      ))}
    </Cells>
  )
}

/** Groups statements that have the same sources. */
function groupBySources(lines: readonly SourcedStatement[]): { names: BilingualText[]; notes: readonly Note[] }[] {
  const groups = new Map<string, { names: BilingualText[]; notes: readonly Note[] }>()
  for (const { label, notes } of lines) {
    const key = notes.map((note) => `${note.id} ${note.bestBefore}`).join(' ')
    const same = groups.get(key)
    if (same) same.names.push(label)
    else groups.set(key, { names: [label], notes })
  }
  return [...groups.values()].filter((group) => group.notes.length > 0)
}

const ShowSourcesContext = createContext<(lines: readonly SourcedStatement[]) => void>(() => undefined)

/** Its value is `show` of `useSourcesSheet`. */
export const SourcesProvider = ShowSourcesContext.Provider

/**
 * Shows the sources of statements in the sheet of the screen.
 * @example useShowSources()([{ label: title, notes: [note] }])
 */
export const useShowSources = () => useContext(ShowSourcesContext)

/**
 * The sheet that shows the sources of statements; render `sheet`, and pass `show` to SourcesProvider.
 * @example const { show, sheet } = useSourcesSheet()
 */
export function useSourcesSheet(): { show: (lines: readonly SourcedStatement[]) => void; sheet: ReactNode } {
  const { t } = useTranslation()
  const [lines, setLines] = useState<readonly SourcedStatement[] | null>(null)
  const sheet = (
    <Sheet
      open={lines !== null}
      title={t('source.title')}
      closeLabel={t('common.close')}
      onClose={() => setLines(null)}
    >
      {groupBySources(lines ?? []).map(({ names, notes }) => (
        <Group key={names.map(primaryText).join(' ')} title={joinTexts(names, ' · ')} level={3}>
          <SourceList notes={notes} />
        </Group>
      ))}
    </Sheet>
  )
  return { show: setLines, sheet }
}

interface ButtonProps {
  /** What the sources belong to, for screen readers. */
  name: BilingualText
  lines: readonly SourcedStatement[]
}

/**
 * A button that shows the sources of the statements above it; nothing if there are none.
 * @example <SourceButton name={t('outcome.steps')} lines={statements} />
 */
export function SourceButton({ name, lines }: ButtonProps) {
  const { t } = useTranslation()
  const show = useShowSources()
  if (lines.every((line) => line.notes.length === 0)) return null
  const word = t('source.button')
  return (
    <Button kind="plain" className="source-button" label={`${word.text}: ${name.text}`} onPress={() => show(lines)}>
      <Icon name="document" className="source-button-icon" />
      <LocalizedText text={word} />
    </Button>
  )
}
