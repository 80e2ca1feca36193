import { toIcs } from '../../src/platform/ics'

/** A strict reader: lines end in CRLF, none is longer than 75 bytes, parts are closed in order, texts are unescaped. */
function parseIcs(text: string): Map<string, string> {
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const values = new Map<string, string>()
  const open: string[] = []
  for (const line of text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)) {
    const [, name = '', value = ''] = /^([A-Z][A-Z-]*(?:;[A-Z]+=[A-Z]+)*):(.*)$/.exec(line) ?? []
    expect(name).not.toBe('')
    if (name === 'BEGIN') open.push(value)
    else if (name === 'END') expect(open.pop()).toBe(value)
    else values.set([...open.slice(1), name].join('.'), value.replace(/\\n/g, '\n').replace(/\\([\\;,])/g, '$1'))
  }
  expect(open).toEqual([])
  return values
}

test('toIcs writes the whole day, an alarm three days before, and escaped texts', () => {
  const title = '医保参保登记，最后一天; please, do not forget: \\ the last day to enrol with the community office'
  const values = parseIcs(toIcs({ id: 'deadline-employer', title, day: '2026-12-31', note: 'one\ntwo' }, '2026-11-21'))
  expect(values.get('VEVENT.SUMMARY')).toBe(title)
  expect(values.get('VEVENT.DESCRIPTION')).toBe('one\ntwo')
  expect(values.get('VEVENT.DTSTART;VALUE=DATE')).toBe('20261231')
  expect(values.get('VEVENT.DTSTAMP')).toBe('20261121T000000Z')
  expect(values.get('VEVENT.UID')).toBe('deadline-employer@yibao-guide')
  expect(values.get('VEVENT.VALARM.TRIGGER')).toBe('-P3D')
  expect(values.get('VERSION')).toBe('2.0')
})

test('folded lines do not split a character', () => {
  const title = '保'.repeat(80)
  expect(parseIcs(toIcs({ id: 'a', title, day: '2026-12-31', note: '' }, '2026-11-21')).get('VEVENT.SUMMARY')).toBe(
    title,
  )
})
