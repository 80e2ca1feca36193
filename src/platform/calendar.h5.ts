import { today } from './day'
import { type Due, icsOf } from './ics'

export type { Due } from './ics'

/**
 * Hands the person a calendar file, and says whether that could be done; only from a tap.
 * WeChat's own browser lets nothing be downloaded.
 * @example await addToCalendar({ id: 'employer', title: 'Enrolment ends', day: '2026-12-31', note: '' })
 */
export function addToCalendar(due: Due): Promise<boolean> {
  if (/MicroMessenger/i.test(navigator.userAgent)) return Promise.resolve(false)
  const file = URL.createObjectURL(new Blob([icsOf(due, today())], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = file
  link.download = `${due.id}.ics`
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(file), 60_000)
  return Promise.resolve(true)
}
