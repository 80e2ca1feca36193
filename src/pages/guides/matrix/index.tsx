import { Cell, Cells } from '../../../components/Cell'
import { Group } from '../../../components/Group'
import { Matrix } from '../../../components/Matrix'
import { shelf } from '../../../guides/shelf'
import { type Speech, useSpeech } from '../../../i18n'
import { matrix } from '../../../journey/channels'
import { entry, type Finding } from '../../../rules'
import { Paragraph } from '../../../ui/text'
import { findingShown } from '../../finding'
import { beside } from '../../names'
import { Screen } from '../../Screen'
import { SourceButton, Sourced, useSources } from '../../sources'
import { wayTo } from '../../ways'
import { lawHere, useHere } from '../here'
import { guideName } from '../words'
import { worded } from '../worded'

/** The papers of the matrix as entries of the law, and the guides of its channels. */
const PAPERS: Readonly<Record<string, string>> = {
  passport: 'doc-passport', 'permanent-residence-card': 'doc-pr-card', 'hk-macao-taiwan': 'doc-hk-permit',
}
const GUIDES: Readonly<Record<string, string>> = {
  'national-app': 'activate-national-app', 'wechat-mini-program': 'activate-wechat', 'wechat-chongqing': 'activate-chongqing',
  alipay: 'activate-alipay', counter: 'activate-counter',
}

function cellOf(speech: Speech, channel: string, finding: Finding) {
  const { said, ...shown } = findingShown(speech, finding)
  return { id: channel, note: speech.law(`channel.${channel}.${said}`), ...shown }
}

/** Which document activates the code through which channel, by the rules that also gave the answer. */
function MatrixScreen() {
  const speech = useSpeech()
  const { t, law } = speech
  const { told } = useHere()
  const policy = lawHere(told)
  const { show, sheet } = useSources()
  const rows = matrix(policy)
  const channels = rows[0]?.cells.map((one) => one.channel) ?? []
  const guides = channels.flatMap((one) => shelf.guides.get(GUIDES[one] ?? '') ?? [])
  const lines = rows.flatMap(({ cells }) => cells.map(({ channel, finding }) => ({ name: law(`channel.${channel}`), notes: finding.sources })))
  return (
    <Sourced value={show}>
      <Screen title={t('matrix.title')} parent="guides">
        <Paragraph>{t('matrix.lead')}</Paragraph>
        {told.place !== null && <Paragraph kind="secondary">{t('matrix.place', { place: law(`place.${told.place}`) })}</Paragraph>}
        <Group>
          <Matrix
            label={t('matrix.label').text}
            corner={t('matrix.corner')}
            columns={channels.map((id) => ({ id, name: law(`channel.${id}`) }))}
            rows={rows.map(({ document, cells }) => {
              const id = PAPERS[document] ?? document
              const name = law(`entry.${id}`)
              const zh = beside(name, entry(policy, id)?.zh ?? null)
              return { id, name, cells: cells.map(({ channel, finding }) => cellOf(speech, channel, finding)), ...(zh !== undefined && { zh }) }
            })}
          />
        </Group>
        <SourceButton name={t('matrix.title')} lines={lines} />
        <Group title={t('matrix.how')}>
          <Cells>
            {guides.map((one) => {
              const { label, href, onFollow } = wayTo('guide', guideName(speech, one), { params: { id: one.id } })
              return <Cell key={one.id} title={label} href={href} onFollow={onFollow} />
            })}
          </Cells>
        </Group>
        {sheet}
      </Screen>
    </Sourced>
  )
}

export default worded(MatrixScreen)
