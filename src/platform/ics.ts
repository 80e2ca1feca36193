/** A calendar event of one whole day. */
export interface CalendarEvent {
  /** Identifies the event, so that a second export replaces the first. */
  readonly id: string
  readonly title: string
  /** `YYYY-MM-DD`, in any time zone. */
  readonly day: string
  readonly note: string
}

/**
 * The result of adding an event to a calendar: it was added; WeChat may not write to the calendar; the user did not
 * agree to WeChat's privacy question; the device cannot; or this browser cannot, but another can.
 */
export type CalendarResult = 'added' | 'refused' | 'privacy' | 'failed' | 'browser'

/** The maximum bytes of a line; a longer one continues in the next, after a space. */
const MAX_LINE_BYTES = 75
/** The alarm, relative to the day. */
const ALARM = '-P3D'

const byteLength = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

function fold(line: string): string {
  let folded = ''
  let length = 0
  for (const character of line) {
    const bytes = byteLength(character)
    if (length + bytes > MAX_LINE_BYTES) {
      folded += '\r\n '
      length = 1
    }
    folded += character
    length += bytes
  }
  return folded
}

const escape = (text: string) => text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n')
const compact = (day: string) => day.replace(/-/g, '')

/**
 * A calendar file (iCalendar, RFC 5545) with the event and an alarm three days before; `createdOn` is today.
 * @example toIcs({ id: 'a', title: 'Enrol', day: '2026-12-31', note: '' }, '2026-11-21').includes('DTSTART;VALUE=DATE:20261231') // true
 */
export function toIcs({ id, title, day, note }: CalendarEvent, createdOn: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yibao Guide//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escape(id)}@yibao-guide`,
    `DTSTAMP:${compact(createdOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${escape(title)}`,
    ...(note === '' ? [] : [`DESCRIPTION:${escape(note)}`]),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(title)}`,
    `TRIGGER:${ALARM}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}
