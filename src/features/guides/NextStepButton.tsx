import type { Guide, Step } from '../../guides'
import { useTranslation } from '../../i18n'
import type { Destination } from '../../journey/guide'
import { toEntryViews } from '../../journey/outcome'
import { navigateTo } from '../../platform/navigation'
import type { Policy } from '../../rules'
import { Button } from '../../ui/button'
import { ContactList } from '../contacts'
import { guideTitle } from './guide-labels'

/** How to navigate within the current guide. */
export interface GuideNavigation {
  readonly toStep: (step: string) => void
  readonly toEnd: () => void
  /** Opens another guide; absent: on top of this screen. */
  readonly toGuide?: (params: { id: string; step?: string }) => void
}

interface Props {
  destination: Destination
  /** The current guide, and the current step. */
  guide: Guide
  step: Step
  navigation: GuideNavigation
  policy: Policy
  /** The main button of the screen. */
  primary?: boolean
}

/**
 * A button for the next step, another guide, a card or the end; contacts are listed.
 * @example <NextStepButton destination={destination} guide={guide} step={step} navigation={navigation} policy={policy} />
 */
export function NextStepButton({ destination, guide, step, navigation, policy, primary = false }: Props) {
  const translator = useTranslation()
  const { t } = translator
  const kind = primary ? 'primary' : 'secondary'
  if (destination.kind === 'contact') return <ContactList contacts={toEntryViews(policy, [destination.contact])} />
  if (destination.kind === 'card') {
    return (
      <Button kind={kind} onPress={() => navigateTo('card', { entry: destination.card, guide: guide.id, at: step.id })}>
        {t('guide.way.card')}
      </Button>
    )
  }
  if (destination.kind === 'done')
    return (
      <Button kind={kind} onPress={navigation.toEnd}>
        {t('guide.way.done')}
      </Button>
    )
  const { guide: nextGuide, step: nextStep } = destination
  const index = nextGuide.steps.indexOf(nextStep)
  if (nextGuide === guide)
    return (
      <Button kind={kind} onPress={() => navigation.toStep(nextStep.id)}>
        {t('guide.way.step', { number: index + 1 })}
      </Button>
    )
  const open = navigation.toGuide ?? ((params) => navigateTo('guide', params))
  return (
    <Button kind={kind} onPress={() => open({ id: nextGuide.id, ...(index > 0 && { step: nextStep.id }) })}>
      {t('guide.way.guide', { name: guideTitle(translator, nextGuide) })}
    </Button>
  )
}
