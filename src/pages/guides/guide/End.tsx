import { Actions } from '../../../components/Actions'
import { Group } from '../../../components/Group'
import type { Guide } from '../../../guides'
import { shelf } from '../../../guides/shelf'
import { useSpeech } from '../../../i18n'
import { go, replace } from '../../../platform/navigation'
import type { Policy } from '../../../rules'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Paragraph } from '../../../ui/text'
import { FourLine, Passed } from '../../FourLine'
import { Review } from '../../review'
import { guideName } from '../words'
import { Troubles } from './Troubles'
import type { Walking } from './walking'

interface Props {
  guide: Guide
  policy: Policy
  walking: Walking
}

/**
 * The end of a guide: how to know that it worked, where the person stands now, and what comes next.
 * @example <End guide={guide} policy={policy} walking={walking} />
 */
export function End({ guide, policy, walking }: Props) {
  const speech = useSpeech()
  const { t, guide: say } = speech
  const { phase } = guide
  const next = guide.next === null ? undefined : shelf.guides.get(guide.next)
  const last = guide.steps[guide.steps.length - 1]!
  return (
    <>
      <Paragraph kind="secondary">{guideName(speech, guide)}</Paragraph>
      <Heading level={1} arrival="end">{t('guide.end.worked')}</Heading>
      <Group title={t('guide.worked')}><Paragraph>{say(`guide.${guide.id}.worked`)}</Paragraph></Group>
      {(phase === 'enrol' || phase === 'pay' || phase === 'activate') && <Group title={t('guide.end.passed')}><Passed only={phase} /></Group>}
      <Group><FourLine /></Group>
      <Actions>
        {next && <Button kind="primary" onPress={() => go('guide', { id: next.id })}>{t('guide.end.next', { name: guideName(speech, next) })}</Button>}
        <Button kind={next ? 'secondary' : 'primary'} onPress={() => replace('guides')}>{t('guide.all')}</Button>
      </Actions>
      <Troubles guide={guide} step={last} ids={guide.troubles.map((one) => one.id)} walk={walking} policy={policy} />
      <Review />
    </>
  )
}
