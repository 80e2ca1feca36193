import { Cell, Cells } from '../../../components/Cell'
import { Group } from '../../../components/Group'
import { Matrix } from '../../../components/Matrix'
import { useTranslation } from '../../../i18n'
import { MATRIX_DOCUMENTS } from '../../../policies/ids'
import type { Answers, EntryId } from '../../../rules'
import { Paragraph } from '../../../ui/text'
import { Screen } from '../../../shell/Screen'
import { SourceButton, SourcesProvider, useSourcesSheet } from '../../../features/sources'
import { linkToRoute } from '../../../features/links'
import { policyForPlace, useGuideContext } from '../../../features/guides/guide-context'
import { guideTitle } from '../../../features/guides/guide-labels'
import { withGuideMessages } from '../../../features/guides/with-guide-messages'
import { matrixView } from './matrix-view'

/** Whether a document is the one that the answers speak of; whether the person is insured does not matter. */
const isOwn = (document: EntryId, answers: Answers) =>
  Object.entries(MATRIX_DOCUMENTS[document] ?? {}).every(([id, answer]) => id === 'insured' || answers[id] === answer)

/** Which document activates the code through which channel, by the same rules as the outcome. */
function MatrixScreen() {
  const translator = useTranslation()
  const { t, law } = translator
  const { answersState } = useGuideContext()
  const { show, sheet } = useSourcesSheet()
  const { columns, rows: all, statements, guides } = matrixView(translator, policyForPlace(answersState))
  // The last that fits says the most: every holder of a residence card has a passport.
  const own = all.filter(({ id }) => isOwn(id, answersState.answers)).pop() ?? all[0]
  const rows = [...all.filter((row) => row === own), ...all.filter((row) => row !== own)]
  return (
    <SourcesProvider value={show}>
      <Screen title={t('matrix.title')} parent="guides">
        <Paragraph>{t('matrix.lead')}</Paragraph>
        {answersState.place !== null && (
          <Paragraph kind="secondary">{t('matrix.place', { place: law(`place.${answersState.place}`) })}</Paragraph>
        )}
        <Group>
          <Matrix label={t('matrix.label').text} corner={t('matrix.corner')} columns={columns} rows={rows} />
        </Group>
        <SourceButton name={t('matrix.title')} lines={statements} />
        <Group title={t('matrix.how')}>
          <Cells>
            {guides.map((guide) => {
              const { label, href, onFollow } = linkToRoute('guide', guideTitle(translator, guide), {
                params: { id: guide.id },
              })
              return <Cell key={guide.id} title={label} href={href} onFollow={onFollow} />
            })}
          </Cells>
        </Group>
        {sheet}
      </Screen>
    </SourcesProvider>
  )
}

export default withGuideMessages(MatrixScreen)
