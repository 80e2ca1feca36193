import { Cell, Cells } from '../../../components/Cell'
import { Group } from '../../../components/Group'
import { Matrix } from '../../../components/Matrix'
import { guideLibrary } from '../../../guides/guide-library'
import { type Translator, useTranslation } from '../../../i18n'
import { matrix } from '../../../journey/channels'
import { guideForChannel } from '../../../journey/guide'
import { MATRIX_DOCUMENTS } from '../../../policies/ids'
import { type Answers, type EntryId, entryOnDay, type Finding } from '../../../rules'
import { Paragraph } from '../../../ui/text'
import { schemeFinding } from '../../../features/scheme-finding'
import { chineseUnlessShown } from '../../../features/labels'
import { Screen } from '../../../shell/Screen'
import { SourceButton, SourcesProvider, useSourcesSheet } from '../../../features/sources'
import { linkToRoute } from '../../../features/links'
import { policyForPlace, useGuideContext } from '../../../features/guides/guide-context'
import { guideTitle } from '../../../features/guides/guide-labels'
import { withGuideMessages } from '../../../features/guides/with-guide-messages'

function toCell(translator: Translator, channel: string, finding: Finding) {
  const { answer, ...cell } = schemeFinding(translator, finding)
  return { id: channel, note: translator.law(`channel.${channel}.${answer}`), ...cell }
}

/** Whether a document is the one that the answers speak of; whether the person is insured does not matter. */
const isOwn = (document: EntryId, answers: Answers) =>
  Object.entries(MATRIX_DOCUMENTS[document] ?? {}).every(([id, answer]) => id === 'insured' || answers[id] === answer)

/** Which document activates the code through which channel, by the same rules as the outcome. */
function MatrixScreen() {
  const translator = useTranslation()
  const { t, law } = translator
  const { answersState } = useGuideContext()
  const policy = policyForPlace(answersState)
  const { show, sheet } = useSourcesSheet()
  const all = matrix(policy, MATRIX_DOCUMENTS)
  // The last that fits says the most: every holder of a residence card has a passport.
  const own = all.filter(({ document }) => isOwn(document, answersState.answers)).pop() ?? all[0]
  const rows = [...all.filter((row) => row === own), ...all.filter((row) => row !== own)]
  const channels = rows[0]?.cells.map((cell) => cell.channel) ?? []
  const guides = channels.flatMap((channel) => guideForChannel(guideLibrary, channel) ?? [])
  const lines = rows.flatMap(({ cells }) =>
    cells.map(({ channel, finding }) => ({ label: law(`channel.${channel}`), notes: finding.sources })),
  )
  return (
    <SourcesProvider value={show}>
      <Screen title={t('matrix.title')} parent="guides">
        <Paragraph>{t('matrix.lead')}</Paragraph>
        {answersState.place !== null && (
          <Paragraph kind="secondary">{t('matrix.place', { place: law(`place.${answersState.place}`) })}</Paragraph>
        )}
        <Group>
          <Matrix
            label={t('matrix.label').text}
            corner={t('matrix.corner')}
            columns={channels.map((id) => ({ id, name: law(`channel.${id}`) }))}
            rows={rows.map(({ document: id, cells }) => {
              const name = law(`entry.${id}`)
              const zh = chineseUnlessShown(name, entryOnDay(policy, id)?.zh ?? null)
              return {
                id,
                name,
                cells: cells.map(({ channel, finding }) => toCell(translator, channel, finding)),
                ...(zh !== undefined && { zh }),
              }
            })}
          />
        </Group>
        <SourceButton name={t('matrix.title')} lines={lines} />
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
