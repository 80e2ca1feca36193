import { parseLanguageTag, changeLanguage } from '../../i18n'
import type { HandoverCase } from '../../journey/handover'
import { redirectTo } from '../../platform/navigation'
import { type AnswersState, useAnswers } from '../../stores/answers'
import { useOffice } from '../../stores/office'
import { useSettings } from '../../stores/settings'
import { dropUnknownAnswers, parseAnswersState } from '../../stores/parse-answers'
import { isEligibilityComplete, vocabulary } from '../../features/eligibility'

/**
 * Whether a case has no place and no answers.
 * @example isEmptyCase({ place: null, answers: {}, skipped: [] }) // true
 */
export function isEmptyCase({ place, answers, skipped }: Omit<AnswersState, 'history'>): boolean {
  return place === null && Object.keys(answers).length === 0 && skipped.length === 0
}

/**
 * The answers of a case, without those that the current policy does not know.
 * @example toKnownAnswers(handoverCase).place // null for an unknown place
 */
export function toKnownAnswers({ place, answers, skipped }: HandoverCase): AnswersState {
  return dropUnknownAnswers(parseAnswersState({ place, answers, skipped, history: [] }), vocabulary())
}

const toComparable = ({ place, answers, skipped }: AnswersState) =>
  JSON.stringify([place, Object.entries(answers).sort(), [...skipped].sort()])

/**
 * Whether an import replaces other answers. A place alone does not count: an office sets it for every visitor.
 * @example replacesAnswers(current, imported)
 */
export function replacesAnswers(current: AnswersState, imported: AnswersState): boolean {
  return current.history.length > 0 && !isEmptyCase(imported) && toComparable(current) !== toComparable(imported)
}

/** Applies and stores the language of the case, unless one is chosen on this device. */
function applyCaseLanguage(language: string | null): void {
  const tag = parseLanguageTag(language)
  const { language: chosen, choose } = useSettings.getState()
  if (tag === null || chosen !== null) return
  void Promise.resolve(changeLanguage(tag)).then((isApplied) => {
    if (isApplied) choose({ language: tag })
  })
}

/**
 * Imports a case, and continues where it was left: at the guide, the outcome or the next question; at a counter in the
 * triage.
 * @example importCase(handoverCase, toKnownAnswers(handoverCase))
 */
export function importCase({ guide, language }: Pick<HandoverCase, 'guide' | 'language'>, answers: AnswersState): void {
  // A guide alone contains no answers.
  if (!isEmptyCase(answers)) useAnswers.getState().replace(answers)
  applyCaseLanguage(language)
  if (guide !== null) redirectTo('guide', { id: guide })
  else redirectTo(useOffice.getState().on ? 'triage' : isEligibilityComplete() ? 'outcome' : 'questions')
}
