import Taro from '@tarojs/taro'
import { asked } from './asked'
import { momentOf } from './day'
import type { Due } from './ics'

export type { Due } from './ics'

/** Seconds before the day at which the phone speaks up: three days. */
const BEFORE = 3 * 24 * 60 * 60

/**
 * Puts a day into the phone's calendar, and says whether it is there; only from a tap. WeChat asks the person first.
 * @example await addToCalendar({ id: 'employer', title: 'Enrolment ends', day: '2026-12-31', note: '' })
 */
export function addToCalendar({ title, day, note }: Due): Promise<boolean> {
  const startTime = momentOf(day)
  return asked(() => Taro.addPhoneCalendar({ title, startTime, allDay: true, description: note, alarm: true, alarmOffset: BEFORE })).then(
    () => true,
    () => false,
  )
}
