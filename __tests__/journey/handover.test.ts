import fc from 'fast-check'
import { guideLibrary } from '../../src/guides/guide-library'
import { type HandoverCase, decodeHandover, encodeHandover } from '../../src/journey/handover'
import { languages } from '../../src/i18n/languages'
import { packs, places } from '../../src/policies'
import { codebook } from '../../src/policies/codebook'

const questions = Object.entries(codebook.questions)
const decode = (code: string) => {
  const read = decodeHandover(codebook, code)
  if (!read.ok) throw new Error(read.error)
  return read
}
const oneOf = (list: readonly string[]) => fc.option(fc.constantFrom(...list), { nil: null })

/** Any case: each question is answered, skipped or not asked. */
const anyCase: fc.Arbitrary<HandoverCase> = fc
  .record({
    place: oneOf(codebook.places),
    guide: oneOf(codebook.guides),
    language: oneOf(codebook.languages),
    states: fc.tuple(...questions.map(([, answers]) => oneOf([...answers, '?']))),
  })
  .map(({ states, ...rest }) => ({
    ...rest,
    answers: Object.fromEntries(
      questions.flatMap(([id], index) => (states[index] && states[index] !== '?' ? [[id, states[index]]] : [])),
    ),
    skipped: questions.flatMap(([id], index) => (states[index] === '?' ? [id] : [])),
  }))

const sample = encodeHandover(codebook, {
  place: 'wenjiang',
  answers: { insured: 'no', activity: 'child' },
  skipped: ['stay'],
  guide: 'agreements',
  language: 'my',
})

test('the codebook has every place, question, answer, guide and language of this release', () => {
  expect(codebook.places).toEqual(expect.arrayContaining([...places]))
  for (const { id, answers } of packs.flatMap((pack) => pack.questions))
    expect(codebook.questions[id]).toEqual(expect.arrayContaining([...answers]))
  expect(codebook.guides).toEqual(expect.arrayContaining([...guideLibrary.guides.keys()]))
  expect(codebook.languages).toEqual(expect.arrayContaining(languages.map((language) => language.tag)))
})

test('decodeHandover decodes a code of the first release', () => {
  expect(decode('YB10-1031-B106-ZVPC-Z').handover).toEqual({
    place: 'wenjiang',
    answers: { insured: 'no', activity: 'child' },
    skipped: ['stay'],
    guide: 'agreements',
    language: 'my',
  })
})

test('decodeHandover returns the encoded case unchanged', () => {
  fc.assert(
    fc.property(anyCase, (handover) => {
      const code = encodeHandover(codebook, handover)
      expect(code.length).toBeLessThanOrEqual(30)
      expect(decode(code)).toEqual({ ok: true, hasUnknownIds: false, handover })
    }),
  )
})

test('decodeHandover accepts lower case, spaces, look-alike letters, invisible characters, full width, and a link', () => {
  const variants = [
    sample.toLowerCase(),
    sample.replace(/-/g, ' '),
    sample.replace(/0/g, 'O').replace(/1/g, 'l'),
    ` ${sample}\n`,
    Array.from(sample, (character) =>
      /[A-Z0-9]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character,
    ).join(''),
    sample.replace(/-/g, '\u2212'),
    `\u2067\u200e${sample}\u200f\u2069`,
    `https://example.org/guide/#/pages/handover/index?code=${sample}&lang=my`,
    `Go on with this: https://example.org/#/pages/handover/index?lang=my&code=${sample} (from the counter)`,
  ]
  for (const variant of variants)
    expect([variant, decode(variant).handover]).toEqual([variant, decode(sample).handover])
})

test('the checksum detects every single wrong character and every swap of two characters', () => {
  const characters = sample.replace(/-/g, '')
  for (let at = 2; at < characters.length; at += 1) {
    for (const character of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      if (character !== characters[at])
        expect(decodeHandover(codebook, characters.slice(0, at) + character + characters.slice(at + 1)).ok).toBe(false)
    }
    for (let to = at + 1; to < characters.length; to += 1) {
      if (characters[at] === characters[to]) continue
      const swapped = Array.from(characters)
      ;[swapped[at], swapped[to]] = [characters[to]!, characters[at]!]
      expect(decodeHandover(codebook, swapped.join('')).ok).toBe(false)
    }
  }
})

test('decodeHandover reports a truncated code as damaged, other text as foreign, and another format version as newer', () => {
  for (let end = 2; end < sample.length; end += 1)
    expect([end, decodeHandover(codebook, sample.slice(0, end))]).toEqual([end, { ok: false, error: 'damaged' }])
  // Too short for a case, with a valid checksum.
  for (const text of ['YB10016', 'YB0001'])
    expect([text, decodeHandover(codebook, text)]).toEqual([text, { ok: false, error: 'damaged' }])
  for (const text of ['', 'https://example.org', 'WIFI:T:WPA;S:net;P:secret;;', '儿童', 'Y', 'YB1'.repeat(4000)]) {
    expect([text.slice(0, 20), decodeHandover(codebook, text)]).toEqual([
      text.slice(0, 20),
      { ok: false, error: 'foreign' },
    ])
  }
  expect(decodeHandover(codebook, 'YB2000000377B')).toEqual({ ok: false, error: 'newer' })
})

test('decodeHandover accepts or refuses ten thousand random and mutated codes without throwing', () => {
  const mutated = fc
    .tuple(
      anyCase,
      fc.array(fc.tuple(fc.nat(30), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map(([handover, changes]) =>
      changes.reduce(
        (code, [at, character]) => code.slice(0, at) + character + code.slice(at + 1),
        encodeHandover(codebook, handover),
      ),
    )
  const random = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string().map((text) => `YB${text}`),
    fc.stringMatching(/^YB[0-9A-Z-]{5,40}$/),
  )
  let accepted = 0
  fc.assert(
    fc.property(fc.oneof(mutated, random), (text) => {
      const read = decodeHandover(codebook, text)
      if (!read.ok) return
      accepted += 1
      expect(decodeHandover(codebook, encodeHandover(codebook, read.handover)).ok).toBe(true)
    }),
    { numRuns: 10000 },
  )
  expect(accepted).toBeLessThan(1000)
})

describe('a codebook with new ids', () => {
  const newerCodebook = {
    ...codebook,
    places: [...codebook.places, 'lhasa'],
    questions: {
      ...codebook.questions,
      insured: [...(codebook.questions.insured ?? []), 'abroad'],
      pregnant: ['yes', 'no'],
    },
  }
  const newerCase: HandoverCase = {
    place: 'lhasa',
    answers: { insured: 'abroad', activity: 'child', pregnant: 'yes' },
    skipped: [],
    guide: null,
    language: 'en',
  }

  test('decodes the codes of an older release', () => {
    expect(decodeHandover(newerCodebook, sample)).toEqual(decode(sample))
  })

  test('makes codes from which an older release keeps the known ids and asks for the others again', () => {
    expect(decodeHandover(codebook, encodeHandover(newerCodebook, newerCase))).toEqual({
      ok: true,
      hasUnknownIds: true,
      handover: { place: null, answers: { activity: 'child' }, skipped: [], guide: null, language: 'en' },
    })
  })
})

test('an empty case has a code of thirteen characters', () => {
  const nothing: HandoverCase = { place: null, answers: {}, skipped: [], guide: null, language: null }
  expect(encodeHandover(codebook, nothing).replace(/-/g, '')).toHaveLength(13)
})

test('decodeHandover finds a code in a link of up to 2,000 characters', () => {
  const link = (length: number) => {
    const end = `&code=${sample}`
    return `https://example.org/?x=${'x'.repeat(length - 23 - end.length)}${end}`
  }
  expect([link(2000).length, decodeHandover(codebook, link(2000)).ok, decodeHandover(codebook, link(2001))]).toEqual([
    2000,
    true,
    { ok: false, error: 'foreign' },
  ])
})

test('a place or a question that only a newer codebook has is asked again', () => {
  const nothing: HandoverCase = { place: null, answers: {}, skipped: [], guide: null, language: null }
  const places = { ...codebook, places: [...codebook.places, 'lhasa'] }
  expect(decodeHandover(codebook, encodeHandover(places, { ...nothing, place: 'lhasa' }))).toEqual({
    ok: true,
    hasUnknownIds: true,
    handover: nothing,
  })
  const questions = { ...codebook, questions: { ...codebook.questions, pregnant: ['yes', 'no'] } }
  expect(decodeHandover(codebook, encodeHandover(questions, { ...nothing, answers: { pregnant: 'no' } }))).toEqual({
    ok: true,
    hasUnknownIds: true,
    handover: nothing,
  })
  expect(decodeHandover(codebook, encodeHandover(codebook, nothing))).toEqual({
    ok: true,
    hasUnknownIds: false,
    handover: nothing,
  })
})
