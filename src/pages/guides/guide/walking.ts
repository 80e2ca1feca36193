import { useState } from 'react'
import type { Guide, Step } from '../../../guides'
import { shelf } from '../../../guides/shelf'
import { stepOf, wayOn } from '../../../journey/guide'
import { go, useParams, useShow } from '../../../platform/navigation'
import { toTop } from '../../../platform/scroll'
import { stay } from '../../../platform/stay'
import { END, useProgress } from '../../../stores/progress'
import type { Walk } from '../WayOn'

/** Where in a guide the person is. */
export type Place = { readonly on: 'overview' } | { readonly on: 'step'; readonly step: Step; readonly index: number } | { readonly on: 'end' }

/** A guide as it is walked. The step is kept on the device, so that the person finds it again. */
export interface Walking extends Walk {
  readonly place: Place
  /** Where the person left it; null: not begun, or at its end. */
  readonly left: { readonly step: Step; readonly index: number } | null
  readonly toOverview: () => void
  /** Goes on from a step that is done. */
  readonly finish: (step: Step) => void
  /** Goes to the step before; from the first, to the overview. */
  readonly before: () => void
}

/**
 * Walks a guide, one step after the other, on one screen.
 * @example const { place, finish } = useWalking(guide)
 */
export function useWalking(guide: Guide): Walking {
  const params = useParams()
  const { at, goTo, finishStep, finish } = useProgress()
  // The address counts as the screen opens; from then on what is kept does, which a counter card may move, too.
  const [walking, setWalking] = useState(params.step !== undefined)
  const [told, setTold] = useState(params.step ?? null)
  const kept = told ?? at[guide.id] ?? null
  const found = kept === null || kept === END ? null : stepOf(guide, kept)
  const note = (step: string | null) => stay('guide', step === null || step === END ? { id: guide.id } : { id: guide.id, step })
  const turn = (step: string | null) => {
    setWalking(step !== null)
    setTold(null)
    if (step !== null) goTo(guide.id, step)
    note(step)
    toTop()
  }
  const toEnd = () => {
    finish(guide.id)
    turn(END)
  }
  const place: Place = !walking ? { on: 'overview' } : kept === END ? { on: 'end' } : { on: 'step', ...(found ?? { step: guide.steps[0]!, index: 0 }) }
  // A counter card that stood in front may have led to another step.
  useShow(() => note(walking ? kept : null))
  return {
    place, left: found, toEnd,
    toStep: turn,
    toOverview: () => turn(null),
    finish(step) {
      finishStep(guide.id, step.id)
      const way = wayOn(shelf, guide, step, null)
      if (way.kind === 'done') toEnd()
      else if (way.kind === 'card') go('card', { entry: way.card, guide: guide.id })
      else if (way.kind === 'step' && way.guide !== guide) {
        finish(guide.id)
        go('guide', { id: way.guide.id })
      } else if (way.kind === 'step') turn(way.step.id)
      else toEnd()
    },
    before() {
      const index = place.on === 'step' ? place.index : guide.steps.length
      turn(guide.steps[index - 1]?.id ?? null)
    },
  }
}
