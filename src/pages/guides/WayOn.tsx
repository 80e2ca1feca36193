import type { Guide, Step } from '../../guides'
import { useSpeech } from '../../i18n'
import type { Way } from '../../journey/guide'
import { listed } from '../../journey/outcome'
import { go } from '../../platform/navigation'
import type { Policy } from '../../rules'
import { Button } from '../../ui/button'
import { ContactList } from '../outcome/Contacts'
import { guideName } from './words'

/** How to move within the guide that the person walks. */
export interface Walk {
  readonly toStep: (step: string) => void
  readonly toEnd: () => void
  /** How another guide is opened; absent: on top of this screen. */
  readonly toGuide?: (params: { id: string; step?: string }) => void
}

interface Props {
  way: Way
  /** The guide that it leads on from, and the step. */
  from: Guide
  at: Step
  walk: Walk
  policy: Policy
  /** The main thing on the screen. */
  primary?: boolean
}

/**
 * A way on, whatever it is: a step, another guide, a sentence to show, somebody to ask, the end.
 * @example <WayOn way={wayOn(shelf, guide, step, null)} from={guide} at={step} walk={walk} policy={policy} />
 */
export function WayOn({ way, from, at, walk, policy, primary = false }: Props) {
  const speech = useSpeech()
  const { t } = speech
  const kind = primary ? 'primary' : 'secondary'
  if (way.kind === 'contact') return <ContactList contacts={listed(policy, [way.contact])} />
  if (way.kind === 'card') {
    return <Button kind={kind} onPress={() => go('card', { entry: way.card, guide: from.id, at: at.id })}>{t('guide.way.card')}</Button>
  }
  if (way.kind === 'done') return <Button kind={kind} onPress={walk.toEnd}>{t('guide.way.done')}</Button>
  const { guide, step } = way
  const index = guide.steps.indexOf(step)
  if (guide === from) return <Button kind={kind} onPress={() => walk.toStep(step.id)}>{t('guide.way.step', { number: index + 1 })}</Button>
  const open = walk.toGuide ?? ((params) => go('guide', params))
  return (
    <Button kind={kind} onPress={() => open({ id: guide.id, ...(index > 0 && { step: step.id }) })}>
      {t('guide.way.guide', { name: guideName(speech, guide) })}
    </Button>
  )
}
