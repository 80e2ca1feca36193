import { Actions } from '../../../components/Actions'
import { Card } from '../../../components/Card'
import { Group } from '../../../components/Group'
import type { Guide, Reply, Step } from '../../../guides'
import { alone, useSpeech } from '../../../i18n'
import type { Way } from '../../../journey/guide'
import { listed } from '../../../journey/outcome'
import { go } from '../../../platform/navigation'
import type { Policy } from '../../../rules'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Paragraph } from '../../../ui/text'
import { entryName } from '../../names'
import { ToCalendar } from '../ToCalendar'
import { type Walk, WayOn } from '../WayOn'
import { guideName, stepText } from '../words'
import { OTHER } from './heard'
import './index.scss'

interface Props {
  guide: Guide
  /** The step at which the card was shown. */
  step: Step
  reply: Reply
  /** Which paper or which day; null: the reply asks for none. */
  what: string | null
  way: Way
  walk: Walk
  policy: Policy
  onAgain: () => void
}

/** What the clerk added: the missing paper, or the day to come back. */
function Added({ guide, reply, what, policy }: Pick<Props, 'guide' | 'reply' | 'what' | 'policy'>) {
  const speech = useSpeech()
  const { t, day } = speech
  if (what === null) return null
  if (reply.asks === 'day') {
    if (what === OTHER) return <Card><Paragraph kind="strong">{t('card.day.open')}</Paragraph></Card>
    const title = t('deadlines.visit', { name: guideName(speech, guide) })
    return (
      <Card>
        <Paragraph kind="strong">{t('card.come', { day: day(what) })}</Paragraph>
        <ToCalendar due={{ id: `visit-${guide.id}`, title: title.text, day: what, note: '' }} />
      </Card>
    )
  }
  const [paper] = listed(policy, [what])
  return <Card><Paragraph kind="strong">{what === OTHER || !paper ? t('card.which.other') : t('card.missing', { paper: entryName(speech, paper) })}</Paragraph></Card>
}

/**
 * What the clerk said, in the person's language, and what to do now.
 * @example <Said guide={guide} reply={reply} what={null} way={way} walk={walk} policy={policy} onAgain={again} />
 */
export function Said({ guide, step, reply, what, way, walk, policy, onAgain }: Props) {
  const speech = useSpeech()
  const { t, guide: say } = speech
  const chinese = speech.tag.startsWith('zh')
  const wayOnward = <WayOn way={way} from={guide} at={step} walk={walk} policy={policy} primary />
  return (
    <>
      <Paragraph kind="secondary">{t('card.said')}</Paragraph>
      <Heading level={1} arrival={reply.id}>{chinese ? reply.zh : alone(say(`reply.${reply.id}`))}</Heading>
      {!chinese && <Paragraph lang="zh-Hans" selectable className="said-zh">{reply.zh}</Paragraph>}
      <Group><Added guide={guide} reply={reply} what={what} policy={policy} /></Group>
      <Group title={t('card.next')}>
        {way.kind === 'step' && <Card><Paragraph>{stepText(speech, way.guide, way.step)}</Paragraph></Card>}
        {way.kind === 'contact' && wayOnward}
        <Actions>
          {way.kind !== 'contact' && wayOnward}
          {reply.asks === 'document' && <Button onPress={() => go('papers')}>{t('card.papers')}</Button>}
          <Button onPress={onAgain}>{t('card.again')}</Button>
        </Actions>
      </Group>
    </>
  )
}
