import { useState } from 'react'
import type { Guide, Step } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import { findStep, resolveTarget, stepPosition } from '../../../journey/guide'
import { navigateTo, useParams, usePageShow } from '../../../platform/navigation'
import { scrollToTop } from '../../../platform/scroll'
import { replaceParams } from '../../../platform/replace-params'
import { END, useProgress } from '../../../stores/progress'
import type { GuideNavigation } from '../../../features/guides/NextStepButton'

/** The view of a guide that is shown. */
export type GuideLocation =
  | { readonly on: 'overview' }
  | { readonly on: 'step'; readonly step: Step; readonly index: number }
  | { readonly on: 'end' }

/** The person's position in a guide. The step is stored on the device. */
export interface GuidePosition extends GuideNavigation {
  readonly location: GuideLocation
  /** The step at which the person left the guide; null: not started, or at the end. */
  readonly lastStep: { readonly step: Step; readonly index: number } | null
  readonly toOverview: () => void
  /** Completes a step and continues. */
  readonly finishStep: (step: Step) => void
  /** Goes to the previous step, or from the first one to the overview. */
  readonly goBack: () => void
}

/**
 * Navigates through the steps of a guide on one screen.
 * @example const { location, finishStep } = useGuidePosition(guide)
 */
export function useGuidePosition(guide: Guide): GuidePosition {
  const params = useParams()
  const { at, latest, goTo, finishStep, finish } = useProgress()
  // The step in the address is used when the screen opens; afterwards the stored one, which a counter card can change,
  // too.
  const [isStarted, setStarted] = useState(params.step !== undefined)
  const [linkedStep, setLinkedStep] = useState(params.step ?? null)
  const [latestAtStart] = useState(latest)
  const isMoved = latest !== latestAtStart && latest?.guide === guide.id
  const currentStep = (isMoved ? null : linkedStep) ?? at[guide.id] ?? null
  const found = currentStep === null || currentStep === END ? null : findStep(guide, currentStep)
  const updateUrl = (step: string | null) =>
    replaceParams('guide', step === null || step === END ? { id: guide.id } : { id: guide.id, step })
  const goToStep = (step: string | null) => {
    setStarted(step !== null)
    setLinkedStep(null)
    if (step !== null) goTo(guide.id, step, stepPosition(guide, step))
    updateUrl(step)
    scrollToTop()
  }
  const toEnd = () => {
    finish(guide.id)
    goToStep(END)
  }
  const location: GuideLocation = !isStarted
    ? { on: 'overview' }
    : currentStep === END
      ? { on: 'end' }
      : { on: 'step', ...(found ?? { step: guide.steps[0]!, index: 0 }) }
  // A counter card on top of this screen may have changed the step.
  usePageShow(() => updateUrl(isStarted ? currentStep : null))
  return {
    location,
    lastStep: found,
    toEnd,
    toStep: goToStep,
    toOverview: () => goToStep(null),
    finishStep(step) {
      finishStep(guide.id, step.id)
      const destination = resolveTarget(guideLibrary, guide, step, null)
      if (destination.kind === 'done') toEnd()
      else if (destination.kind === 'card') navigateTo('card', { entry: destination.card, guide: guide.id })
      else if (destination.kind === 'step' && destination.guide !== guide) {
        finish(guide.id)
        navigateTo('guide', { id: destination.guide.id })
      } else if (destination.kind === 'step') goToStep(destination.step.id)
      else toEnd()
    },
    goBack() {
      const index = location.on === 'step' ? location.index : guide.steps.length
      goToStep(guide.steps[index - 1]?.id ?? null)
    },
  }
}
