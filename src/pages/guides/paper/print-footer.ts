import { joinTexts, type BilingualText, type Translator } from '../../../i18n'
import type { Day } from '../../../rules'
import { reviewText } from '../../../features/review-note'

interface ContentAge {
  /** The version of the policy data; absent: the print-out does not depend on it. */
  readonly dataVersion?: Day
  readonly on: Day
  readonly checked: Day | null
  readonly bestBefore: Day | null
}

/**
 * The footer of a print-out: the disclaimer, the age of the data and the review of the translation.
 * @example printFooter(translator, { on: '2026-11-21', checked: '2026-11-01', bestBefore: null })
 */
export function printFooter(
  translator: Translator,
  { dataVersion, on, checked, bestBefore }: ContentAge,
): BilingualText[] {
  const { t, day } = translator
  const review = reviewText(translator)
  const ageTexts = [
    ...(dataVersion === undefined ? [] : [t('outcome.data', { day: day(dataVersion) })]),
    ...(checked === null ? [] : [t('paper.checked', { day: day(checked) })]),
    ...(bestBefore === null
      ? []
      : [
          bestBefore < on
            ? t('outcome.stale', { day: day(bestBefore) })
            : t('paper.good-until', { day: day(bestBefore) }),
        ]),
  ]
  return [
    joinTexts([t('outcome.disclaimer.title'), t('outcome.disclaimer')], ' · '),
    ...(ageTexts.length === 0 ? [] : [joinTexts(ageTexts, ' · ')]),
    ...(review === null ? [] : [review]),
  ]
}
