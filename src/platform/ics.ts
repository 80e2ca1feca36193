/** Something that is due on a day. */
export interface Due {
  /** Tells it from others, so that a second export replaces the first. */
  readonly id: string
  readonly title: string
  /** `YYYY-MM-DD`: the whole day, wherever the phone is. */
  readonly day: string
  readonly note: string
}

/** The most bytes of a line; what is longer goes on in the next one, after a space. */
const LINE = 75
/** How long before the day the phone speaks up. */
const BEFORE = '-P3D'

const bytesOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

function fold(line: string): string {
  let folded = ''
  let length = 0
  for (const sign of line) {
    const bytes = bytesOf(sign)
    if (length + bytes > LINE) {
      folded += '\r\n '
      length = 1
    }
    folded += sign
    length += bytes
  }
  return folded
}

const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')
const compact = (day: string) => day.replace(/-/g, '')

/**
 * A calendar file (iCalendar, RFC 5545) of one whole day, with an alarm three days before; `made` is today.
 * @example icsOf({ id: 'a', title: 'Enrol', day: '2026-12-31', note: '' }, '2026-11-21').includes('DTSTART;VALUE=DATE:20261231') // true
 */
export function icsOf({ id, title, day, note }: Due, made: string): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Yibao Guide//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    'BEGIN:VEVENT', `UID:${escaped(id)}@yibao-guide`, `DTSTAMP:${compact(made)}T000000Z`, `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${escaped(title)}`, ...(note === '' ? [] : [`DESCRIPTION:${escaped(note)}`]), 'TRANSP:TRANSPARENT',
    'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, `TRIGGER:${BEFORE}`, 'END:VALARM',
    'END:VEVENT', 'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}
