import { addDays, daysBetween } from '../../rules/dates'
import type { Day } from '../../rules'
import type { Translator } from '../../i18n'

/** A Sunday. */
const SUNDAY = '2026-11-22'

/** The weekday of a day: 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/**
 * The weekday on which a day falls.
 */
function weekday(day: Day): Weekday {
  return (((daysBetween(SUNDAY, day) % 7) + 7) % 7) as Weekday // a remainder by 7
}

/**
 * The next working days (Monday to Friday) from tomorrow on; public holidays are not considered.
 * @example officeDays('2026-11-20', 2) // ['2026-11-23', '2026-11-24']
 */
export function officeDays(today: Day, count: number): Day[] {
  const days: Day[] = []
  for (let day = addDays(today, 1); days.length < count; day = addDays(day, 1)) {
    if (weekday(day) !== 0 && weekday(day) !== 6) days.push(day)
  }
  return days
}

/**
 * A day as a clerk reads it, in Chinese whatever the language is.
 * @example officeDayZh(translator, '2026-11-23') // '11月23日 周一'
 */
export function officeDayZh({ t }: Pick<Translator, 't'>, day: Day): string {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  return `${t('card.day.button.zh', { month, day: date }).text} ${t(`card.weekday.${weekday(day)}.zh`).text}`
}
