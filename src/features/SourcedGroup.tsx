import type { ReactNode } from 'react'
import { Group } from '../components/Group'
import { type BilingualText, useTranslation } from '../i18n'
import type { EntryView } from '../journey/outcome'
import { entryLabel } from './labels'
import { SourceButton } from './sources'

interface Props {
  title: BilingualText
  /** Empty: nothing is rendered. */
  entries: readonly EntryView[]
  children: ReactNode
}

/**
 * A section of the outcome, with a button for the sources of all its entries.
 * @example <SourcedGroup title={t('outcome.steps')} entries={view.steps}>…</SourcedGroup>
 */
export function SourcedGroup({ title, entries, children }: Props) {
  const translator = useTranslation()
  if (entries.length === 0) return null
  return (
    <Group title={title}>
      {children}
      <SourceButton
        name={title}
        lines={entries.map((entry) => ({
          label: entryLabel(translator, entry),
          notes: entry.known ? entry.sources : [],
        }))}
      />
    </Group>
  )
}
