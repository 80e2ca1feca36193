import { Details } from '../../../src/components/Details'
import { Group } from '../../../src/components/Group'
import { SourceList } from '../../../src/features/sources'
import { useTranslation } from '../../../src/i18n'
import type { SourceNote } from '../../../src/rules'

/**
 * What a page is based on, behind a tap; on paper all of it. Nothing without sources.
 * @example <Sources notes={notes} />
 */
export function Sources({ notes }: { notes: readonly SourceNote[] }) {
  const { t } = useTranslation()
  if (notes.length === 0) return null
  return (
    <Group>
      <Details summary={t('outcome.sources', { count: notes.length })}>
        <SourceList notes={notes} />
      </Details>
    </Group>
  )
}
