import { known, speak } from '../../i18n'
import type { Handover } from '../../journey/handover'
import { replace } from '../../platform/navigation'
import { type Told, useAnswers } from '../../stores/answers'
import { useOffice } from '../../stores/office'
import { useSettings } from '../../stores/settings'
import { keepKnown, parseTold } from '../../stores/told'
import { isDone, vocabulary } from '../check'

/**
 * Whether nothing was told: no place, and no answer.
 * @example isEmpty({ place: null, answers: {}, skipped: [] }) // true
 */
export function isEmpty({ place, answers, skipped }: Omit<Told, 'history'>): boolean {
  return place === null && Object.keys(answers).length === 0 && skipped.length === 0
}

/**
 * What a code tells, without what the law of today does not know.
 * @example knownOf(told).place // null, where the place of the code is none of ours
 */
export function knownOf({ place, answers, skipped }: Handover): Told {
  return keepKnown(parseTold({ place, answers, skipped, history: [] }), vocabulary)
}

const inOrder = ({ place, answers, skipped }: Told) => JSON.stringify([place, Object.entries(answers).sort(), [...skipped].sort()])

/**
 * Whether taking over a case puts it in the place of other answers. A place alone is none: an office sets it for all.
 * @example replaces(here, brought)
 */
export function replaces(here: Told, brought: Told): boolean {
  return here.history.length > 0 && !isEmpty(brought) && inOrder(here) !== inOrder(brought)
}

/** Speaks the language of the case where this device has chosen none, and remembers it. */
function speakAs(language: string | null): void {
  const tag = known(language)
  const { language: chosen, choose } = useSettings.getState()
  if (tag === null || chosen !== null) return
  void Promise.resolve(speak(tag)).then((spoken) => {
    if (spoken) choose({ language: tag })
  })
}

/**
 * Takes a case over, and goes on where it was left: at the guide, the answer or the next question; at a counter all
 * questions stand on one screen.
 * @example takeOver(told, knownOf(told))
 */
export function takeOver({ guide, language }: Pick<Handover, 'guide' | 'language'>, brought: Told): void {
  // A guide alone says nothing of the person.
  if (!isEmpty(brought)) useAnswers.getState().take(brought)
  speakAs(language)
  if (guide !== null) replace('guide', { id: guide })
  else replace(useOffice.getState().on ? 'triage' : isDone() ? 'outcome' : 'questions')
}
