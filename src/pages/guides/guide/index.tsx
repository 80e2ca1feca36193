import type { Guide } from '../../../guides'
import { shelf } from '../../../guides/shelf'
import { joined, useSpeech } from '../../../i18n'
import { stepOf } from '../../../journey/guide'
import { hiddenView } from '../../../journey/hidden'
import { useParams } from '../../../platform/navigation'
import { address } from '../../../platform/params'
import { routes } from '../../../routes'
import { Screen } from '../../Screen'
import { Sourced, useSources } from '../../sources'
import { Along } from '../Along'
import { lawFor, useHere } from '../here'
import { Hidden } from '../Hidden'
import { Unknown } from '../Unknown'
import { guideName, stepText } from '../words'
import { worded } from '../worded'
import { End } from './End'
import { Neighbours } from './Neighbours'
import { Overview } from './Overview'
import { StepList } from './StepList'
import { StepPage } from './StepPage'
import { useWalking } from './walking'
import './index.scss'

function Walked({ guide }: { guide: Guide }) {
  const speech = useSpeech()
  const { t } = speech
  const here = useHere()
  const policy = lawFor(guide, here.policy)
  const walking = useWalking(guide)
  const { show, sheet } = useSources()
  const { place } = walking
  const name = guideName(speech, guide)
  if (place.on === 'overview') {
    return (
      <Sourced value={show}>
        <Screen title={name} parent="guides" list={<Neighbours guide={guide} />} listLabel={t('guides.title').text}>
          <Overview guide={guide} here={here} policy={policy} walking={walking} />
          <Along guide={guide} />
          {sheet}
        </Screen>
      </Sourced>
    )
  }
  const index = place.on === 'step' ? place.index : guide.steps.length
  const backInPage = {
    label: t(index > 0 ? 'guide.back' : 'guide.overview'),
    href: `#${address(routes.guide, { id: guide.id, ...(index > 0 && { step: guide.steps[index - 1]!.id }) })}`,
    onFollow: walking.before,
  }
  return (
    <Sourced value={show}>
      <Screen
        title={place.on === 'step' ? joined([stepText(speech, guide, place.step), name], ' · ') : name}
        heading={null}
        parent="guides"
        backInPage={backInPage}
        list={<StepList guide={guide} walking={walking} />}
        listLabel={t('guide.steps').text}
      >
        {place.on === 'step'
          ? <StepPage guide={guide} step={place.step} index={place.index} walking={walking} policy={policy} />
          : <End guide={guide} policy={policy} walking={walking} />}
        <Along guide={guide} />
        {sheet}
      </Screen>
    </Sourced>
  )
}

/** A guide, or in its place why it was taken offline. */
function Shown({ guide }: { guide: Guide }) {
  const speech = useSpeech()
  const { policy: mine } = useHere()
  const policy = lawFor(guide, mine)
  const hidden = hiddenView(policy, guide, guide.contacts)
  if (hidden) return <Hidden title={guideName(speech, guide)} hidden={hidden} policy={policy} />
  return <Walked guide={guide} />
}

/** A guide by the address: its overview, or one of its steps; an unknown one says so. */
function GuideScreen() {
  const { t } = useSpeech()
  const { id = '', step } = useParams()
  const guide = shelf.guides.get(id)
  if (!guide) return <Unknown title={t('guide.unknown.title')} text={t('guide.unknown.text')} />
  if (step !== undefined && !stepOf(guide, step)) return <Unknown title={t('guide.unknown.step.title')} text={t('guide.unknown.step.text')} />
  return <Shown key={guide.id} guide={guide} />
}

export default worded(GuideScreen)
