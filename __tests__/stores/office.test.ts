import fc from 'fast-check'
import { languages } from '../../src/i18n/languages'
import { places } from '../../src/policies'
import { isValidOfficeField, LIMITS, type Office, parseOffice, emptyOffice } from '../../src/stores/office-fields'
import { MAX_BYTES, parseOfficeFile, serializeOffice } from '../../src/stores/office-file'
import { parseOfficeState, useOffice } from '../../src/stores/office'
import { parseSiteAddress } from '../../src/stores/site-address'
import { device } from '../support/taro-stub'

const KEY = 'yibao.office'
const known = { places, languages: languages.map((language) => language.tag) }
const office: Office = {
  name: '温江区柳城街道社区',
  place: 'wenjiang',
  languages: ['my', 'en'],
  idle: 120,
  hours: '9:00–17:00',
  window: '3',
  phone: '028-12393',
  sentences: [
    { text: 'Please wait here.', zh: '请在这里等候。' },
    { text: null, zh: '请取号。' },
  ],
  site: 'https://example.org/guide/',
}

beforeEach(() => {
  useOffice.getState().forget()
  device.reset()
})

test('the office is persisted until forget', async () => {
  useOffice.getState().set(office)
  useOffice.getState().switchOn({ textSize: 'large', theme: 'dark' })
  const stored = device.store.get(KEY)
  useOffice.setState({ on: false, office: emptyOffice, looks: null })
  device.store.set(KEY, stored)
  await useOffice.persist.rehydrate()
  expect(useOffice.getState()).toMatchObject({ on: true, office, looks: { textSize: 'large', theme: 'dark' } })
  useOffice.getState().forget()
  expect(useOffice.getState()).toMatchObject({ on: false, office: emptyOffice, looks: null })
  expect(device.store.has(KEY)).toBe(false)
})

test('parseOfficeState replaces each invalid field by its initial value', () => {
  expect(parseOfficeState(undefined)).toEqual({ on: false, office: emptyOffice, looks: null, isTourSeen: false })
  expect(parseOfficeState({ on: true })).toEqual({ on: true, office: emptyOffice, looks: null, isTourSeen: false })
  expect(parseOfficeState({ on: 'yes', office: 7, looks: 'dark' })).toEqual({
    on: false,
    office: emptyOffice,
    looks: { textSize: null, theme: 'system' },
    isTourSeen: false,
  })
  expect(parseOfficeState({ on: true, office: { ...office, idle: 5, phone: '<b>' } }).office).toEqual({
    ...office,
    idle: 90,
    phone: '',
  })
})

test('dropUnknown drops unknown places and languages', () => {
  useOffice.getState().set({ ...office, place: 'atlantis', languages: ['my', 'tlh'] })
  useOffice.getState().dropUnknown(known.places, known.languages)
  expect(useOffice.getState().office).toMatchObject({ place: null, languages: ['my'] })
})

test.each<[keyof Office, unknown[], unknown[]]>([
  ['name', ['', 'x'.repeat(LIMITS.name)], ['x'.repeat(LIMITS.name + 1), 7, null, 'a\u0000', '\u202eabc']],
  ['place', [null, 'wenjiang'], ['', 7, 'a b', '<script>']],
  [
    'languages',
    [[], ['my', 'en']],
    ['my', ['my', 'my'], [7], Array.from({ length: LIMITS.languages + 1 }, (_, i) => `a${i}`)],
  ],
  ['idle', [30, 90, 600], [29, 601, 90.5, '90', NaN, Infinity]],
  [
    'sentences',
    [[], [{ zh: '请' }], [{ text: null, zh: '请' }], [{ text: '字'.repeat(200), zh: '字'.repeat(200) }]],
    [
      [{ text: 'a' }],
      [{ zh: ' ' }],
      [{ zh: '字'.repeat(201) }],
      [{ text: 7, zh: '请' }],
      Array.from({ length: 21 }, () => ({ zh: '请' })),
      {},
    ],
  ],
  ['hours', ['Mon–Fri\n9–17'], ['x'.repeat(201)]],
  ['phone', ['', '028-12393', '+86 (28) 12393'], ['call me', '<a>', '1'.repeat(41)]],
  [
    'site',
    [null, 'https://example.org', 'https://example.org/guide/', 'https://a.example.org:8443/x'],
    [
      'http://example.org',
      'https://',
      'javascript:alert(1)',
      'https://example.org/?a=b',
      'https://example.org/#x',
      'https://user@example.org/',
      `https://example.org/${'x'.repeat(200)}`,
    ],
  ],
])('isValidOfficeField accepts and rejects values of %s', (field, good, bad) => {
  for (const value of good) expect([value, isValidOfficeField(field, value)]).toEqual([value, true])
  for (const value of bad) expect([value, isValidOfficeField(field, value)]).toEqual([value, false])
})

test('a file has the whole office without the PIN', () => {
  const text = serializeOffice(office)
  expect(JSON.parse(text)).toMatchObject({ 'yibao-office': 1 })
  expect(text).not.toMatch(/pin|hash|salt/)
  expect(parseOfficeFile(text, known)).toEqual({ ok: true, office })
  expect(parseOfficeFile(`\ufeff${text}`, known)).toEqual({ ok: true, office })
})

test.each<[string, string, object]>([
  ['too large', JSON.stringify({ 'yibao-office': 1, name: '字'.repeat(MAX_BYTES / 3) }), { why: 'large' }],
  ['cut off', serializeOffice(office).slice(0, -20), { why: 'broken' }],
  ['empty', '', { why: 'broken' }],
  ['a list', '[1]', { why: 'foreign' }],
  ['null', 'null', { why: 'foreign' }],
  ["another app's", '{"version":1,"name":"x"}', { why: 'foreign' }],
  ['of another version', JSON.stringify({ 'yibao-office': 2, ...office }), { why: 'version' }],
  ['of a version that is not a number', JSON.stringify({ 'yibao-office': '1', ...office }), { why: 'version' }],
  [
    'with wrong types',
    JSON.stringify({ 'yibao-office': 1, ...office, idle: '90', hours: 7 }),
    { why: 'fields', fields: ['idle', 'hours'] },
  ],
  [
    'with an unknown place',
    JSON.stringify({ 'yibao-office': 1, ...office, place: 'atlantis' }),
    { why: 'unknown', fields: ['place'] },
  ],
  [
    'with an unknown language',
    JSON.stringify({ 'yibao-office': 1, ...office, languages: ['tlh'] }),
    { why: 'unknown', fields: ['languages'] },
  ],
])('a file that is %s is refused with the reason', (_, text, reason) => {
  expect(parseOfficeFile(text, known)).toEqual({ ok: false, ...reason })
})

test('any file is parsed completely or refused, and nothing throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const { office: read } = parseOffice(json)
      expect(parseOffice(read)).toEqual({ office: read, invalid: [] })
      parseOfficeFile(JSON.stringify({ 'yibao-office': 1, ...(json as object) }), known)
    }),
  )
  fc.assert(
    fc.property(fc.string(), (text) => {
      parseOfficeFile(text, known)
    }),
  )
})

test('a file with any one character changed is parsed or refused', () => {
  const text = serializeOffice(office)
  for (let at = 0; at < text.length; at += 1) parseOfficeFile(text.slice(0, at) + '7' + text.slice(at + 1), known)
})

test('replace takes the whole office, and switchOff resets the appearance', () => {
  const { replace, switchOn, switchOff } = useOffice.getState()
  switchOn({ textSize: 'care', theme: 'light' })
  replace(office)
  expect(useOffice.getState()).toMatchObject({ on: true, office })
  switchOff()
  expect(useOffice.getState()).toMatchObject({ on: false, office, looks: null })
})

test('dropUnknown drops an unknown place if all languages are known', () => {
  useOffice.getState().set(office)
  useOffice.getState().dropUnknown(['chengdu'], known.languages)
  expect(useOffice.getState().office).toEqual({ ...office, place: null })
})

test('dropUnknown keeps the same object if everything is known', () => {
  useOffice.getState().set(office)
  const before = useOffice.getState().office
  useOffice.getState().dropUnknown(known.places, known.languages)
  expect(useOffice.getState().office).toBe(before)
  useOffice.getState().dropUnknown(known.places, ['my'])
  expect(useOffice.getState().office).toEqual({ ...office, languages: ['my'] })
})

test('a sentence with an empty text has the text null', () => {
  expect(parseOffice({ sentences: [{ text: '', zh: '请' }] }).office.sentences).toEqual([{ text: null, zh: '请' }])
})

test('the size of a file is counted in UTF-8 bytes', () => {
  const room = MAX_BYTES - JSON.stringify({ 'yibao-office': 1, name: '' }).length
  const reasonOf = (name: string) => {
    const read = parseOfficeFile(JSON.stringify({ 'yibao-office': 1, name }), known)
    return read.ok ? null : read.why
  }
  for (const [sign, bytes] of [
    ['a', 1],
    ['é', 2],
    ['字', 3],
    ['😀', 4],
  ] as const) {
    expect([
      sign,
      reasonOf(sign.repeat(Math.floor(room / bytes))),
      reasonOf(sign.repeat(Math.floor(room / bytes) + 1)),
    ]).toEqual([sign, 'fields', 'large'])
  }
})

test('each limit is inclusive', () => {
  const address = (length: number) => `https://example.org/${'x'.repeat(length - 20)}`
  expect([
    isValidOfficeField('site', address(LIMITS.site)),
    isValidOfficeField('site', address(LIMITS.site + 1)),
    isValidOfficeField('site', `see ${address(30)}`),
  ]).toEqual([true, false, false])
  expect([
    isValidOfficeField('phone', '1'.repeat(LIMITS.phone)),
    isValidOfficeField('phone', '1'.repeat(LIMITS.phone + 1)),
  ]).toEqual([true, false])
  expect([
    isValidOfficeField(
      'sentences',
      Array.from({ length: LIMITS.sentences }, () => ({ zh: '请' })),
    ),
    isValidOfficeField('sentences', [{ zh: '请' }, { zh: '请' }]),
  ]).toEqual([true, true])
  expect([
    isValidOfficeField(
      'languages',
      Array.from({ length: LIMITS.languages }, (_, i) => `a${i}`),
    ),
    isValidOfficeField('idle', [90]),
  ]).toEqual([true, false])
})

test('sentences may repeat, languages may not', () => {
  const sentence = { text: null, zh: '请' }
  expect([
    isValidOfficeField('sentences', [sentence, sentence]),
    isValidOfficeField('languages', ['my', 'my']),
  ]).toEqual([true, false])
})

test('an empty object parses as the empty office', () => {
  expect(emptyOffice).toEqual({
    name: '',
    place: null,
    languages: [],
    idle: 90,
    sentences: [],
    hours: '',
    window: '',
    phone: '',
    site: null,
  })
  expect(parseOffice({})).toEqual({ office: emptyOffice, invalid: [] })
})

test('one unknown language refuses the file, and a byte order mark within a text stays', () => {
  expect(parseOfficeFile(serializeOffice({ ...office, languages: ['my', 'tlh'] }), known)).toEqual({
    ok: false,
    why: 'unknown',
    fields: ['languages'],
  })
  expect(parseOfficeFile(serializeOffice({ ...office, place: null }), known).ok).toBe(true)
  const marked = parseOfficeFile(serializeOffice({ ...office, hours: '9\ufeff17' }), known)
  expect(marked.ok && marked.office.hours).toBe('9\ufeff17')
})

test('the byte count is exact at the UTF-8 boundaries', () => {
  for (const [sign, bytes] of [
    ['\u007f', 1],
    ['\u0080', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['\uffff', 3],
    ['\u{10000}', 4],
  ] as const) {
    const room = MAX_BYTES - 4
    expect([
      bytes,
      parseOfficeFile(`${'x'.repeat(room)}${sign}${'x'.repeat(4 - bytes)}`, known),
      parseOfficeFile(`${'x'.repeat(room)}${sign}${'x'.repeat(5 - bytes)}`, known),
    ]).toEqual([bytes, { ok: false, why: 'broken' }, { ok: false, why: 'large' }])
  }
})

describe('the address of the app', () => {
  test.each([
    'https://a..bc',
    'https://-.bc',
    'https://-a.bc',
    'https://a-.bc',
    'https://xn--a.org',
    'https://.bc',
    'https://a.bc.',
    'https://a.b',
    'https://a.1c',
    'https://localhost',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://a.bc:99999',
    'https://a.bc:65536',
    'https://a.bc:0',
    'https://a.bc:',
    'https://a.bc\n',
    'https://a.bc/\n',
    ' https://a.bc',
    'https://user@a.bc',
    'https://a.bc@evil.example',
    'https://a.bc\\evil.example',
    'https://a.bc/%',
    'https://a.bc/%zz',
    'https://a.bc/../b',
    'https://a.bc/%2e%2E/b',
    'https://a.bc//b',
    'https://a.bc/?a=b',
    'https://a.bc/#/b',
    'https://例子.中国',
    'https://ａ.ｂｃ',
    'http://a.bc',
    `https://${'a'.repeat(64)}.bc`,
    `https://${'a.'.repeat(126)}abc`,
    '',
  ])('%j is none', (text) => {
    expect(parseSiteAddress(text)).toBeNull()
    expect(isValidOfficeField('site', text)).toBe(false)
  })

  test.each([
    ['https://example.org', 'https://example.org'],
    ['https://EXAMPLE.org:443/Guide/', 'https://example.org/Guide/'],
    ['HTTPS://a-b.c1.example:8443/a.b/c~d/index.html', 'https://a-b.c1.example:8443/a.b/c~d/index.html'],
    ['https://xn--fsqu00a.xn--fiqs8s/a%20b', 'https://xn--fsqu00a.xn--fiqs8s/a%20b'],
    ['https://a.bc:0443', 'https://a.bc'],
  ])('%s is shown as %s', (text, shown) => {
    expect(parseSiteAddress(text)).toBe(shown)
  })

  test('what is taken leads a browser where it says', () => {
    const part = fc.constantFrom(
      'a',
      'B',
      '-',
      '.',
      '..',
      '1',
      'xn--',
      '例',
      ':',
      '443',
      '99999',
      '/',
      '%',
      '%2e',
      '@',
      '\\',
      '\n',
      '?',
      '#',
      'org',
      'example',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = `https://${parts.join('')}`
        const shown = parseSiteAddress(text)
        if (shown === null) return
        const { href, username, search, hash } = new URL(text)
        expect([href.replace(/\/$/, ''), username, search, hash]).toEqual([shown.replace(/\/$/, ''), '', '', ''])
      }),
      { numRuns: 2000 },
    )
  })
})
