import Taro from '@tarojs/taro'
import { startOfDay } from './day'
import type { CalendarEvent, CalendarResult } from './ics'
import { toRefusal, withConsent } from './consent'

export type { CalendarEvent, CalendarResult } from './ics'

/** The alarm, in seconds before the day: three days. */
const ALARM_OFFSET = 3 * 24 * 60 * 60

/**
 * Adds an event to the phone's calendar; call it from a tap. WeChat asks the user first.
 * @example (await addToCalendar({ id: 'employer', title: 'Enrolment ends', day: '2026-12-31', note: '' })) === 'added'
 */
export function addToCalendar({ title, day, note }: CalendarEvent): Promise<CalendarResult> {
  const startTime = startOfDay(day)
  return withConsent(() =>
    Taro.addPhoneCalendar({
      title,
      startTime,
      allDay: true,
      description: note,
      alarm: true,
      alarmOffset: ALARM_OFFSET,
    }),
  ).then((): CalendarResult => 'added', toRefusal)
}
