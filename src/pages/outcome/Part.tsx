import type { ReactNode } from 'react'
import { Group } from '../../components/Group'
import { type Line, useSpeech } from '../../i18n'
import type { Listed } from '../../journey/outcome'
import { entryName } from '../names'
import { SourceButton } from '../sources'

interface Props {
  title: Line
  /** The entries that the part shows; none: the part is not there at all. */
  entries: readonly Listed[]
  children: ReactNode
}

/**
 * A part of the answer under its heading, with the sources of all its lines one tap away.
 * @example <Part title={t('outcome.steps')} entries={view.steps}>…</Part>
 */
export function Part({ title, entries, children }: Props) {
  const speech = useSpeech()
  if (entries.length === 0) return null
  return (
    <Group title={title}>
      {children}
      <SourceButton name={title} lines={entries.map((one) => ({ name: entryName(speech, one), notes: one.known ? one.sources : [] }))} />
    </Group>
  )
}
