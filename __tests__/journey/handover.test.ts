import fc from 'fast-check'
import { shelf } from '../../src/guides/shelf'
import { type Handover, readHandover, writeHandover } from '../../src/journey/handover'
import { languages } from '../../src/i18n/languages'
import { packs, places } from '../../src/policies'
import { written } from '../../src/policies/codebook'

const questions = Object.entries(written.questions)
const told = (code: string) => {
  const read = readHandover(written, code)
  if (!read.ok) throw new Error(read.why)
  return read
}
const one = (list: readonly string[]) => fc.option(fc.constantFrom(...list), { nil: null })

/** Any case that the app may be in: each question answered, left open or not asked. */
const anyCase: fc.Arbitrary<Handover> = fc.record({
  place: one(written.places), guide: one(written.guides), language: one(written.languages),
  told: fc.tuple(...questions.map(([, answers]) => one([...answers, '?']))),
}).map(({ told: each, ...rest }) => ({
  ...rest,
  answers: Object.fromEntries(questions.flatMap(([id], index) => (each[index] && each[index] !== '?' ? [[id, each[index]]] : []))),
  skipped: questions.flatMap(([id], index) => (each[index] === '?' ? [id] : [])),
}))

const sample = writeHandover(written, {
  place: 'wenjiang', answers: { insured: 'no', activity: 'child' }, skipped: ['stay'], guide: 'agreements', language: 'my',
})

test('the codebook has every place, question, answer, guide and language of this release', () => {
  expect(written.places).toEqual(expect.arrayContaining([...places]))
  for (const { id, answers } of packs.flatMap((pack) => pack.questions)) expect(written.questions[id]).toEqual(expect.arrayContaining([...answers]))
  expect(written.guides).toEqual(expect.arrayContaining([...shelf.guides.keys()]))
  expect(written.languages).toEqual(expect.arrayContaining(languages.map((language) => language.tag)))
})

test('the codes of the first release are read for ever', () => {
  expect(told('YB10-1031-B106-ZVPC-Z').told).toEqual({
    place: 'wenjiang', answers: { insured: 'no', activity: 'child' }, skipped: ['stay'], guide: 'agreements', language: 'my',
  })
})

test('whatever is written is read again, the same', () => {
  fc.assert(fc.property(anyCase, (handover) => {
    const code = writeHandover(written, handover)
    expect(code.length).toBeLessThanOrEqual(30)
    expect(told(code)).toEqual({ ok: true, asked: false, told: handover })
  }))
})

test('a code is read in small letters, with gaps, with look-alike letters, with signs that are not seen, in full width and within a link', () => {
  const ways = [
    sample.toLowerCase(), sample.replace(/-/g, ' '), sample.replace(/0/g, 'O').replace(/1/g, 'l'), ` ${sample}\n`,
    Array.from(sample, (sign) => (/[A-Z0-9]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign)).join(''),
    sample.replace(/-/g, '\u2212'), `\u2067\u200e${sample}\u200f\u2069`,
    `https://example.org/guide/#/pages/handover/index?code=${sample}&lang=my`,
    `Go on with this: https://example.org/#/pages/handover/index?lang=my&code=${sample} (from the counter)`,
  ]
  for (const way of ways) expect([way, told(way).told]).toEqual([way, told(sample).told])
})

test('one wrong sign, or two that changed places, are always noticed', () => {
  const signs = sample.replace(/-/g, '')
  for (let at = 2; at < signs.length; at += 1) {
    for (const sign of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      if (sign !== signs[at]) expect(readHandover(written, signs.slice(0, at) + sign + signs.slice(at + 1)).ok).toBe(false)
    }
    for (let to = at + 1; to < signs.length; to += 1) {
      if (signs[at] === signs[to]) continue
      const swapped = Array.from(signs)
      ;[swapped[at], swapped[to]] = [signs[to]!, signs[at]!]
      expect(readHandover(written, swapped.join('')).ok).toBe(false)
    }
  }
})

test('what is cut off is damaged, what is not ours is foreign, what is written in another way is newer', () => {
  for (let end = 2; end < sample.length; end += 1) expect([end, readHandover(written, sample.slice(0, end))]).toEqual([end, { ok: false, why: 'damaged' }])
  // Too short to tell anything, though their checksums hold.
  for (const text of ['YB10016', 'YB0001']) expect([text, readHandover(written, text)]).toEqual([text, { ok: false, why: 'damaged' }])
  for (const text of ['', 'https://example.org', 'WIFI:T:WPA;S:net;P:secret;;', '儿童', 'Y', 'YB1'.repeat(4000)]) {
    expect([text.slice(0, 20), readHandover(written, text)]).toEqual([text.slice(0, 20), { ok: false, why: 'foreign' }])
  }
  expect(readHandover(written, 'YB2000000377B')).toEqual({ ok: false, why: 'newer' })
})

test('ten thousand random and mutated codes are read or refused, never thrown at', () => {
  const mutated = fc.tuple(anyCase, fc.array(fc.tuple(fc.nat(30), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), { minLength: 1, maxLength: 4 })).map(([handover, changes]) =>
    changes.reduce((code, [at, sign]) => code.slice(0, at) + sign + code.slice(at + 1), writeHandover(written, handover)))
  const random = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string().map((text) => `YB${text}`), fc.stringMatching(/^YB[0-9A-Z-]{5,40}$/))
  let accepted = 0
  fc.assert(fc.property(fc.oneof(mutated, random), (text) => {
    const read = readHandover(written, text)
    if (!read.ok) return
    accepted += 1
    expect(readHandover(written, writeHandover(written, read.told)).ok).toBe(true)
  }), { numRuns: 10000 })
  expect(accepted).toBeLessThan(1000)
})

describe('a codebook that has grown', () => {
  const grown = {
    ...written,
    places: [...written.places, 'lhasa'],
    questions: { ...written.questions, insured: [...written.questions.insured ?? [], 'abroad'], pregnant: ['yes', 'no'] },
  }
  const case_: Handover = { place: 'lhasa', answers: { insured: 'abroad', activity: 'child', pregnant: 'yes' }, skipped: [], guide: null, language: 'en' }

  test('reads the codes of an older release', () => {
    expect(readHandover(grown, sample)).toEqual(told(sample))
  })

  test('has its new ids asked again by an older release, and the others are kept', () => {
    expect(readHandover(written, writeHandover(grown, case_))).toEqual({
      ok: true, asked: true, told: { place: null, answers: { activity: 'child' }, skipped: [], guide: null, language: 'en' },
    })
  })
})

test('a code is as short as what it tells; nothing told is thirteen signs', () => {
  const nothing: Handover = { place: null, answers: {}, skipped: [], guide: null, language: null }
  expect(writeHandover(written, nothing).replace(/-/g, '')).toHaveLength(13)
})

test('a link is looked through up to two thousand signs', () => {
  const link = (length: number) => { const end = `&code=${sample}`; return `https://example.org/?x=${'x'.repeat(length - 23 - end.length)}${end}` }
  expect([link(2000).length, readHandover(written, link(2000)).ok, readHandover(written, link(2001))]).toEqual([2000, true, { ok: false, why: 'foreign' }])
})

test('a place, or a question, that only a newer codebook has is asked again', () => {
  const nothing: Handover = { place: null, answers: {}, skipped: [], guide: null, language: null }
  const places = { ...written, places: [...written.places, 'lhasa'] }
  expect(readHandover(written, writeHandover(places, { ...nothing, place: 'lhasa' }))).toEqual({ ok: true, asked: true, told: nothing })
  const questions = { ...written, questions: { ...written.questions, pregnant: ['yes', 'no'] } }
  expect(readHandover(written, writeHandover(questions, { ...nothing, answers: { pregnant: 'no' } }))).toEqual({ ok: true, asked: true, told: nothing })
  expect(readHandover(written, writeHandover(written, nothing))).toEqual({ ok: true, asked: false, told: nothing })
})
