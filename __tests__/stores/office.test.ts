import fc from 'fast-check'
import { languages } from '../../src/i18n/languages'
import { places } from '../../src/policies'
import { fits, LIMITS, type Office, parseOffice, unset } from '../../src/stores/office-fields'
import { MOST_BYTES, readOffice, writeOffice } from '../../src/stores/office-file'
import { parseCounter, useOffice } from '../../src/stores/office'
import { device } from '../support/taro'

const KEY = 'yibao.office'
const known = { places, languages: languages.map((one) => one.tag) }
const office: Office = {
  name: '温江区柳城街道社区', place: 'wenjiang', languages: ['my', 'en'], idle: 120, hours: '9:00–17:00', phone: '028-12393',
  sentences: [{ text: 'Please wait here.', zh: '请在这里等候。' }, { text: null, zh: '请取号。' }], site: 'https://example.org/guide/',
}

beforeEach(() => {
  useOffice.getState().forget()
  device.reset()
})

test('what an office set is kept, and forgotten when asked', async () => {
  useOffice.getState().set(office)
  useOffice.getState().switchOn({ textSize: 'large', theme: 'dark' })
  const stored = device.store.get(KEY)
  useOffice.setState({ on: false, office: unset, looks: null })
  device.store.set(KEY, stored)
  await useOffice.persist.rehydrate()
  expect(useOffice.getState()).toMatchObject({ on: true, office, looks: { textSize: 'large', theme: 'dark' } })
  useOffice.getState().forget()
  expect(useOffice.getState()).toMatchObject({ on: false, office: unset, looks: null })
  expect(device.store.has(KEY)).toBe(false)
})

test('a stored counter is read without trust, field by field', () => {
  expect(parseCounter(undefined)).toEqual({ on: false, office: unset, looks: null })
  expect(parseCounter({ on: 'yes', office: 7, looks: 'dark' })).toEqual({ on: false, office: unset, looks: { textSize: null, theme: 'system' } })
  expect(parseCounter({ on: true, office: { ...office, idle: 5, phone: '<b>' } }).office).toEqual({ ...office, idle: 90, phone: '' })
})

test('a place and languages that this release does not know are dropped', () => {
  useOffice.getState().set({ ...office, place: 'atlantis', languages: ['my', 'tlh'] })
  useOffice.getState().keepKnown(known.places, known.languages)
  expect(useOffice.getState().office).toMatchObject({ place: null, languages: ['my'] })
})

test.each<[keyof Office, unknown[], unknown[]]>([
  ['name', ['', 'x'.repeat(LIMITS.name)], ['x'.repeat(LIMITS.name + 1), 7, null, 'a\u0000', '\u202eabc']],
  ['place', [null, 'wenjiang'], ['', 7, 'a b', '<script>']],
  ['languages', [[], ['my', 'en']], ['my', ['my', 'my'], [7], Array.from({ length: LIMITS.languages + 1 }, (_, i) => `a${i}`)]],
  ['idle', [30, 90, 600], [29, 601, 90.5, '90', NaN, Infinity]],
  ['sentences', [[], [{ zh: '请' }], [{ text: null, zh: '请' }], [{ text: '字'.repeat(200), zh: '字'.repeat(200) }]],
    [[{ text: 'a' }], [{ zh: ' ' }], [{ zh: '字'.repeat(201) }], [{ text: 7, zh: '请' }], Array.from({ length: 21 }, () => ({ zh: '请' })), {}]],
  ['hours', ['Mon–Fri\n9–17'], ['x'.repeat(201)]],
  ['phone', ['', '028-12393', '+86 (28) 12393'], ['call me', '<a>', '1'.repeat(41)]],
  ['site', [null, 'https://example.org', 'https://example.org/guide/', 'https://a.example.org:8443/x'],
    ['http://example.org', 'https://', 'javascript:alert(1)', 'https://example.org/?a=b', 'https://example.org/#x', 'https://user@example.org/', `https://example.org/${'x'.repeat(200)}`]],
])('%s holds what it should and nothing else', (field, good, bad) => {
  for (const value of good) expect([value, fits(field, value)]).toEqual([value, true])
  for (const value of bad) expect([value, fits(field, value)]).toEqual([value, false])
})

test('a file brings to another tablet what the first had, without its PIN', () => {
  const text = writeOffice(office)
  expect(JSON.parse(text)).toMatchObject({ 'yibao-office': 1 })
  expect(text).not.toMatch(/pin|hash|salt/)
  expect(readOffice(text, known)).toEqual({ ok: true, office })
  expect(readOffice(`\ufeff${text}`, known)).toEqual({ ok: true, office })
})

test.each<[string, string, object]>([
  ['too large', JSON.stringify({ 'yibao-office': 1, name: '字'.repeat(MOST_BYTES / 3) }), { why: 'large' }],
  ['cut off', writeOffice(office).slice(0, -20), { why: 'broken' }],
  ['empty', '', { why: 'broken' }],
  ['a list', '[1]', { why: 'foreign' }],
  ['null', 'null', { why: 'foreign' }],
  ['another app\'s', '{"version":1,"name":"x"}', { why: 'foreign' }],
  ['of another version', JSON.stringify({ 'yibao-office': 2, ...office }), { why: 'version' }],
  ['of a version that is no number', JSON.stringify({ 'yibao-office': '1', ...office }), { why: 'version' }],
  ['with wrong types', JSON.stringify({ 'yibao-office': 1, ...office, idle: '90', hours: 7 }), { why: 'fields', fields: ['idle', 'hours'] }],
  ['with an unknown place', JSON.stringify({ 'yibao-office': 1, ...office, place: 'atlantis' }), { why: 'unknown', fields: ['place'] }],
  ['with an unknown language', JSON.stringify({ 'yibao-office': 1, ...office, languages: ['tlh'] }), { why: 'unknown', fields: ['languages'] }],
])('a file that is %s is refused, with the reason', (_, text, reason) => {
  expect(readOffice(text, known)).toEqual({ ok: false, ...reason })
})

test('whatever stands in a file, it is read whole or refused, and never throws', () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => {
    const { office: read } = parseOffice(json)
    expect(parseOffice(read)).toEqual({ office: read, faults: [] })
    readOffice(JSON.stringify({ 'yibao-office': 1, ...(json as object) }), known)
  }))
  fc.assert(fc.property(fc.string(), (text) => {
    readOffice(text, known)
  }))
})

test('each change of one sign in a file is either read or refused', () => {
  const text = writeOffice(office)
  for (let at = 0; at < text.length; at += 1) readOffice(text.slice(0, at) + '7' + text.slice(at + 1), known)
})

test('another tablet\'s office is taken whole, and counter mode ends with its looks', () => {
  const { take, switchOn, switchOff } = useOffice.getState()
  switchOn({ textSize: 'care', theme: 'light' })
  take(office)
  expect(useOffice.getState()).toMatchObject({ on: true, office })
  switchOff()
  expect(useOffice.getState()).toMatchObject({ on: false, office, looks: null })
})

test('a place that this release does not know is dropped, though it knows every language', () => {
  useOffice.getState().set(office)
  useOffice.getState().keepKnown(['chengdu'], known.languages)
  expect(useOffice.getState().office).toEqual({ ...office, place: null })
})

test('what this release knows of an office stays as it is, and nothing is written', () => {
  useOffice.getState().set(office)
  const before = useOffice.getState().office
  useOffice.getState().keepKnown(known.places, known.languages)
  expect(useOffice.getState().office).toBe(before)
  useOffice.getState().keepKnown(known.places, ['my'])
  expect(useOffice.getState().office).toEqual({ ...office, languages: ['my'] })
})

test('a sentence whose own text is empty has none', () => {
  expect(parseOffice({ sentences: [{ text: '', zh: '请' }] }).office.sentences).toEqual([{ text: null, zh: '请' }])
})

test('the size of a file counts the bytes of every sign', () => {
  const room = MOST_BYTES - JSON.stringify({ 'yibao-office': 1, name: '' }).length
  const why = (name: string) => { const read = readOffice(JSON.stringify({ 'yibao-office': 1, name }), known); return read.ok ? null : read.why }
  for (const [sign, bytes] of [['a', 1], ['é', 2], ['字', 3], ['😀', 4]] as const) {
    expect([sign, why(sign.repeat(Math.floor(room / bytes))), why(sign.repeat(Math.floor(room / bytes) + 1))]).toEqual([sign, 'fields', 'large'])
  }
})

test('each limit is the last that fits', () => {
  const address = (length: number) => `https://example.org/${'x'.repeat(length - 20)}`
  expect([fits('site', address(LIMITS.site)), fits('site', address(LIMITS.site + 1)), fits('site', `see ${address(30)}`)]).toEqual([true, false, false])
  expect([fits('phone', '1'.repeat(LIMITS.phone)), fits('phone', '1'.repeat(LIMITS.phone + 1))]).toEqual([true, false])
  expect([fits('sentences', Array.from({ length: LIMITS.sentences }, () => ({ zh: '请' }))), fits('sentences', [{ zh: '请' }, { zh: '请' }])]).toEqual([true, true])
  expect([fits('languages', Array.from({ length: LIMITS.languages }, (_, i) => `a${i}`)), fits('idle', [90])]).toEqual([true, false])
})

test('the same sentence may stand twice, the same language not', () => {
  const sentence = { text: null, zh: '请' }
  expect([fits('sentences', [sentence, sentence]), fits('languages', ['my', 'my'])]).toEqual([true, false])
})

test('an office that names nothing is one that has set nothing', () => {
  expect(unset).toEqual({ name: '', place: null, languages: [], idle: 90, sentences: [], hours: '', phone: '', site: null })
  expect(parseOffice({})).toEqual({ office: unset, faults: [] })
})

test('of languages a single one that is not known is enough, and a mark in the middle of a text is no beginning', () => {
  expect(readOffice(writeOffice({ ...office, languages: ['my', 'tlh'] }), known)).toEqual({ ok: false, why: 'unknown', fields: ['languages'] })
  expect(readOffice(writeOffice({ ...office, place: null }), known).ok).toBe(true)
  const marked = readOffice(writeOffice({ ...office, hours: '9\ufeff17' }), known)
  expect(marked.ok && marked.office.hours).toBe('9\ufeff17')
})

test('the size of a file is exact where signs grow longer', () => {
  for (const [sign, bytes] of [['\u007f', 1], ['\u0080', 2], ['\u07ff', 2], ['\u0800', 3], ['\uffff', 3], ['\u{10000}', 4]] as const) {
    const room = MOST_BYTES - 4
    expect([bytes, readOffice(`${'x'.repeat(room)}${sign}${'x'.repeat(4 - bytes)}`, known), readOffice(`${'x'.repeat(room)}${sign}${'x'.repeat(5 - bytes)}`, known)]).toEqual([bytes, { ok: false, why: 'broken' }, { ok: false, why: 'large' }])
  }
})
