import { createContext, type ReactNode, useContext, useState } from 'react'
import { Card } from '../components/Card'
import { Sheet } from '../components/Sheet'
import { SourceNote } from '../components/SourceNote'
import { useSpeech } from '../i18n'
import { openUrl } from '../platform/link'
import type { SourceNote as Note } from '../rules'
import { Button } from '../ui/button'
import { printedIn } from './names'

/**
 * The documents behind a statement, each with how good it is and when it was checked.
 * @example <SourceList notes={verdict.sources} />
 */
export function SourceList({ notes }: { notes: readonly Note[] }) {
  const { t, law, day } = useSpeech()
  return (
    <>
      {notes.map(({ id, title, issuer, date, grade, url, verifiedOn, bestBefore }) => (
        <Card key={id}>
          <SourceNote
            title={title}
            issuer={issuer}
            lang={printedIn(title)}
            date={{ label: t('source.date'), value: date === 'undated' ? t('source.undated') : day(date) }}
            grade={{ label: t('source.grade'), value: t('source.grade.value', { grade, meaning: law(`grade.${grade}`) }) }}
            verified={{ label: t('source.verified'), value: day(verifiedOn) }}
            bestBefore={{ label: t('source.best-before'), value: day(bestBefore) }}
            {...(url !== null && { link: { label: t('source.open'), href: url, onFollow: () => void openUrl(url) } })}
          />
        </Card>
      ))}
    </>
  )
}

const Show = createContext<(notes: readonly Note[]) => void>(() => undefined)

/**
 * Lets every line within `Sourced` show its sources in one tap; `sheet` is what then shows them.
 * @example const { show, sheet } = useSources()
 */
export function useSources(): { show: (notes: readonly Note[]) => void; sheet: ReactNode } {
  const { t } = useSpeech()
  const [notes, setNotes] = useState<readonly Note[] | null>(null)
  const sheet = (
    <Sheet open={notes !== null} title={t('source.title')} closeLabel={t('common.close')} onClose={() => setNotes(null)}>
      <SourceList notes={notes ?? []} />
    </Sheet>
  )
  return { show: setNotes, sheet }
}

/** What shows the sources of any line within; its value is `show` of `useSources`. */
export const Sourced = Show.Provider

interface ButtonProps {
  /** What the sources are of, for who hears the page. */
  name: string
  notes: readonly Note[]
}

/**
 * Shows on what a line rests; nothing where there are no sources.
 * @example <SourceButton name={t('outcome.steps')} notes={step.sources} />
 */
export function SourceButton({ name, notes }: ButtonProps) {
  const { t } = useSpeech()
  const show = useContext(Show)
  if (notes.length === 0) return null
  const word = t('source.button')
  return <Button kind="plain" className="source-button" label={`${word}: ${name}`} onPress={() => show(notes)}>{word}</Button>
}
