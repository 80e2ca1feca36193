import { Group } from '../../../src/components/Group'
import { Matrix } from '../../../src/components/Matrix'
import { policyForPlace } from '../../../src/features/guides/guide-context'
import { useTranslation } from '../../../src/i18n'
import { matrixView } from '../../../src/pages/guides/matrix/matrix-view'
import { Frame } from './Frame'
import { GuideCells } from './GuideCells'
import { Sources } from './Sources'

/**
 * Which document activates the code in which channel, where the law of no place applies.
 * @example <DocumentsPage />
 */
export function DocumentsPage() {
  const translator = useTranslation()
  const { t } = translator
  const { columns, rows, statements, guides } = matrixView(translator, policyForPlace({ place: null }))
  const notes = new Map(statements.flatMap((statement) => statement.notes).map((note) => [note.id, note]))
  return (
    <Frame title={t('matrix.title')} lead={t('matrix.lead')} begin={{ route: 'matrix' }} folder="documents/">
      <Group>
        <Matrix label={t('matrix.label').text} corner={t('matrix.corner')} columns={columns} rows={rows} />
      </Group>
      <Group title={t('matrix.how')}>
        <GuideCells translator={translator} guides={guides} />
      </Group>
      <Sources notes={[...notes.values()]} folder="documents/" />
    </Frame>
  )
}
