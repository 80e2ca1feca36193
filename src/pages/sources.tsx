import { createContext, type ReactNode, useContext, useState } from 'react'
import { Cells } from '../components/Cell'
import { Group } from '../components/Group'
import { Sheet } from '../components/Sheet'
import { SourceNote } from '../components/SourceNote'
import { joined, type Line, textOf, useSpeech } from '../i18n'
import '../i18n/law'
import { openUrl } from '../platform/link'
import type { SourceNote as Note } from '../rules'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { Say } from '../ui/say'
import { printedIn } from './names'
import './sources.scss'

/** A line that was shown, and on what it rests. */
export interface Founded {
  readonly name: Line
  readonly notes: readonly Note[]
}

/**
 * The documents behind a statement, each with how good it is and when it was checked.
 * @example <SourceList notes={verdict.sources} />
 */
export function SourceList({ notes }: { notes: readonly Note[] }) {
  const { t, law, day } = useSpeech()
  return (
    <Cells>
      {notes.map(({ id, title, issuer, date, grade, url, verifiedOn, bestBefore }) => (
        <SourceNote
          key={id}
          title={title}
          issuer={issuer}
          lang={printedIn(title)}
          date={{ label: t('source.date'), value: date === 'undated' ? t('source.undated') : day(date) }}
          grade={{ label: t('source.grade'), value: t('source.grade.value', { grade, meaning: law(`grade.${grade}`) }) }}
          verified={{ label: t('source.verified'), value: day(verifiedOn) }}
          bestBefore={{ label: t('source.best-before'), value: day(bestBefore) }}
          {...(url !== null && { link: { label: t('source.open'), href: url, onFollow: () => void openUrl(url) } })}
        />
      ))}
    </Cells>
  )
}

/** Lines that rest on the same documents, told together. */
function together(lines: readonly Founded[]): { names: Line[]; notes: readonly Note[] }[] {
  const groups = new Map<string, { names: Line[]; notes: readonly Note[] }>()
  for (const { name, notes } of lines) {
    const key = notes.map((one) => `${one.id} ${one.bestBefore}`).join(' ')
    const same = groups.get(key)
    if (same) same.names.push(name)
    else groups.set(key, { names: [name], notes })
  }
  return [...groups.values()].filter((one) => one.notes.length > 0)
}

const Show = createContext<(lines: readonly Founded[]) => void>(() => undefined)

/** What shows the sources of any line within; its value is `show` of `useSources`. */
export const Sourced = Show.Provider

/**
 * Lets every part within `Sourced` show its sources in one tap; `sheet` is what then shows them.
 * @example const { show, sheet } = useSources()
 */
export function useSources(): { show: (lines: readonly Founded[]) => void; sheet: ReactNode } {
  const { t } = useSpeech()
  const [lines, setLines] = useState<readonly Founded[] | null>(null)
  const sheet = (
    <Sheet open={lines !== null} title={t('source.title')} closeLabel={t('common.close')} onClose={() => setLines(null)}>
      {together(lines ?? []).map(({ names, notes }) => (
        <Group key={names.map(textOf).join(' ')} title={joined(names, ' · ')} level={3}><SourceList notes={notes} /></Group>
      ))}
    </Sheet>
  )
  return { show: setLines, sheet }
}

interface ButtonProps {
  /** What the sources are of, for who hears the page. */
  name: Line
  lines: readonly Founded[]
}

/**
 * Shows on what the lines above it rest; nothing where there are no sources.
 * @example <SourceButton name={t('outcome.steps')} lines={lines} />
 */
export function SourceButton({ name, lines }: ButtonProps) {
  const { t } = useSpeech()
  const show = useContext(Show)
  if (lines.every((one) => one.notes.length === 0)) return null
  const word = t('source.button')
  return (
    <Button kind="plain" className="source-button" label={`${word.text}: ${name.text}`} onPress={() => show(lines)}>
      <Icon name="document" className="source-button-icon" />
      <Say words={word} />
    </Button>
  )
}
