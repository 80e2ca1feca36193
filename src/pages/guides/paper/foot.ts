import { joined, type Line, type Speech } from '../../../i18n'
import type { Day } from '../../../rules'
import { reviewed } from '../../review'

interface Aging {
  /** The version of the law's data; absent: the paper is not about the law of a day. */
  readonly dataVersion?: Day
  readonly on: Day
  readonly checked: Day | null
  readonly bestBefore: Day | null
}

/**
 * What stands at the foot of every paper: what it is not, how old it is, and who checked its words.
 * @example foot(speech, { on: '2026-11-21', checked: '2026-11-01', bestBefore: null })
 */
export function foot(speech: Speech, { dataVersion, on, checked, bestBefore }: Aging): Line[] {
  const { t, day } = speech
  const review = reviewed(speech)
  const ages = [
    ...(dataVersion === undefined ? [] : [t('outcome.data', { day: day(dataVersion) })]),
    ...(checked === null ? [] : [t('paper.checked', { day: day(checked) })]),
    ...(bestBefore === null ? [] : [bestBefore < on ? t('outcome.stale', { day: day(bestBefore) }) : t('paper.good-until', { day: day(bestBefore) })]),
  ]
  return [
    joined([t('outcome.disclaimer.title'), t('outcome.disclaimer')], ' · '),
    ...(ages.length === 0 ? [] : [joined(ages, ' · ')]),
    ...(review === null ? [] : [review]),
  ]
}
