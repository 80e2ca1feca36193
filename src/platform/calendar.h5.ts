import { today } from './day'
import { type CalendarEvent, toIcs } from './ics'

export type { CalendarEvent } from './ics'

/**
 * Downloads a calendar file with the event, and returns whether the browser can; call it from a tap. WeChat's browser
 * allows no downloads.
 * @example await addToCalendar({ id: 'employer', title: 'Enrolment ends', day: '2026-12-31', note: '' })
 */
export function addToCalendar(event: CalendarEvent): Promise<boolean> {
  if (/MicroMessenger/i.test(navigator.userAgent)) return Promise.resolve(false)
  const url = URL.createObjectURL(new Blob([toIcs(event, today())], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${event.id}.ics`
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return Promise.resolve(true)
}
