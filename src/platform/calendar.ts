import Taro from '@tarojs/taro'
import { attempt } from './attempt'
import { startOfDay } from './day'
import type { CalendarEvent } from './ics'

export type { CalendarEvent } from './ics'

/** The alarm, in seconds before the day: three days. */
const ALARM_OFFSET = 3 * 24 * 60 * 60

/**
 * Adds an event to the phone's calendar, and returns whether it was added; call it from a tap. WeChat asks the user first.
 * @example await addToCalendar({ id: 'employer', title: 'Enrolment ends', day: '2026-12-31', note: '' })
 */
export function addToCalendar({ title, day, note }: CalendarEvent): Promise<boolean> {
  const startTime = startOfDay(day)
  return attempt(() =>
    Taro.addPhoneCalendar({
      title,
      startTime,
      allDay: true,
      description: note,
      alarm: true,
      alarmOffset: ALARM_OFFSET,
    }),
  ).then(
    () => true,
    () => false,
  )
}
