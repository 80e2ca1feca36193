import { today } from './day'
import { type CalendarEvent, type CalendarResult, toIcs } from './ics'

export type { CalendarEvent, CalendarResult } from './ics'

/**
 * Downloads a calendar file with the event; call it from a tap. WeChat's browser
 * allows no downloads.
 * @example await addToCalendar({ id: 'employer', title: 'Enrolment ends', day: '2026-12-31', note: '' })
 */
export function addToCalendar(event: CalendarEvent): Promise<CalendarResult> {
  if (/MicroMessenger/i.test(navigator.userAgent)) return Promise.resolve('browser')
  const url = URL.createObjectURL(new Blob([toIcs(event, today())], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${event.id}.ics`
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return Promise.resolve('added')
}
