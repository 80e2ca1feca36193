import fc from 'fast-check'
import { guideLibrary } from '../../../src/guides/guide-library'
import { parseLanguageTag as knownTag } from '../../../src/i18n/languages'
import { findStep } from '../../../src/journey/guide'
import { type HandoverCase, decodeHandover, encodeHandover } from '../../../src/journey/handover'
import { createTextIndex } from '../../../src/journey/search'
import { rawParam, parseParams } from '../../../src/platform/url-params'
import { places } from '../../../src/policies'
import { codebook } from '../../../src/policies/codebook'
import { useOffice } from '../../../src/stores/office'
import { parseOffice } from '../../../src/stores/office-fields'
import { parseOfficeFile, serializeOffice } from '../../../src/stores/office-file'
import { check, type Parser } from '../fuzz'
import { deepFreeze, mutatedJsonTexts, mutatedJson, mutatedTexts } from '../mutations'

const cases: readonly HandoverCase[] = [
  {
    place: 'wenjiang',
    answers: { insured: 'no', identity: 'foreign-passport', stay: 'work-residence' },
    skipped: ['parent'],
    guide: 'sim-card',
    language: 'my',
  },
  { place: null, answers: {}, skipped: [], guide: null, language: null },
  {
    place: 'elsewhere',
    answers: { insured: 'here' },
    skipped: Object.keys(codebook.questions).slice(1),
    guide: null,
    language: 'ar',
  },
]
const codes = cases.map((testCase) => encodeHandover(codebook, testCase))
const codeSeeds = [
  ...codes,
  ...codes.map((code) => `https://example.org/guide/#/pages/handover/index?code=${code}&lang=my`),
  ...codes.map((code) => code.toLowerCase().replace(/-/g, ' \u200f')),
]

const isKnown = ({ place, language, guide, answers, skipped }: HandoverCase) =>
  (place === null || codebook.places.includes(place)) &&
  (language === null || codebook.languages.includes(language)) &&
  (guide === null || codebook.guides.includes(guide)) &&
  skipped.every((id) => id in codebook.questions) &&
  Object.entries(answers).every(([question, answer]) => codebook.questions[question]?.includes(String(answer)))

function readCode(text: string): boolean {
  const read = decodeHandover(codebook, text)
  if (!read.ok) return false
  check(isKnown(read.handover), 'a code tells what the codebook has not')
  const again = decodeHandover(codebook, encodeHandover(codebook, read.handover))
  check(
    again.ok && JSON.stringify(again.handover) === JSON.stringify(read.handover),
    'a code that was read is written otherwise',
  )
  return true
}

const signs = (all: string) =>
  fc.array(fc.nat(all.length - 1), { maxLength: 40 }).map((list) => list.map((at) => all[at]).join(''))

export const shareCodes: Parser<string> = {
  name: 'share codes',
  inputs: fc.oneof(
    { weight: 4, arbitrary: mutatedTexts(codeSeeds) },
    { weight: 1, arbitrary: signs('0123456789ABCDEFGHJKMNPQRSTVWXYZ-').map((text) => `YB${text}`) },
    { weight: 1, arbitrary: signs('YB10 -\u0000\ud83d\ude00ßＹ') },
  ),
  accepts: readCode,
}

const officeKnown = { places, languages: codebook.languages }
const offices = deepFreeze([
  {
    name: '柳城街道',
    place: 'wenjiang',
    languages: ['my', 'en'],
    idle: 120,
    hours: '9:00–17:00',
    window: '3',
    phone: '028-12393',
    sentences: [{ text: 'Wait.', zh: '请等候。' }],
    site: 'https://example.org/guide/',
  },
  { name: '', place: null, languages: [], idle: 90, hours: '', window: '', phone: '', sentences: [], site: null },
])

export const officeFiles: Parser<string> = {
  name: 'office files',
  inputs: fc.oneof(
    mutatedJsonTexts(offices.map((office) => JSON.parse(serializeOffice(office)) as unknown)),
    mutatedTexts(offices.map(serializeOffice)),
  ),
  accepts(text) {
    const before = useOffice.getState().office
    const read = parseOfficeFile(text, officeKnown)
    check(useOffice.getState().office === before, 'a file was taken before it was confirmed')
    if (!read.ok) return false
    useOffice.getState().replace(read.office)
    const { office, invalid } = parseOffice(read.office)
    check(
      invalid.length === 0 && JSON.stringify(office) === JSON.stringify(read.office),
      'what was taken cannot be kept',
    )
    return true
  },
}

/** Query parameters of the screens. */
const links = deepFreeze([
  { code: codes[0], lang: 'my' },
  { id: 'activate-alipay', step: guideLibrary.guides.get('activate-alipay')!.steps[1]!.id },
  { guide: 'sim-card' },
  { guide: 'activate-counter', at: 'one', entry: 'card-activate' },
  { term: [...guideLibrary.terms.keys()][0] },
  { q: 'yībǎo mǎ 医保码 passport' },
  { change: 'insured', place: 'wenjiang' },
  { q: '%E5%8C%BB%E4%BF%9D' },
  { lang: ['en', 'fr'], code: [codes[0], codes[1]] },
])
const find = createTextIndex(
  [...guideLibrary.terms.values()]
    .slice(0, 60)
    .map(({ id, zh, pinyin }) => ({ id, name: id.replace(/-/g, ' '), zh, pinyin, text: '' })),
)

export const deepLinks: Parser = {
  name: 'deep links',
  inputs: mutatedJson(links, 3),
  accepts(handed) {
    const params = parseParams(handed)
    check(
      Object.entries(params).every(
        ([name, value]) => /^[a-z]+$/i.test(name) && typeof value === 'string' && value.length <= 2000,
      ),
      'a parameter that is no short text',
    )
    const { id = '', guide = '', step, lang, q, term = '', place, change } = params
    const code = rawParam(handed, 'code')
    const walked = guideLibrary.guides.get(id) ?? guideLibrary.guides.get(guide)
    const found = [
      code !== null && readCode(code),
      walked !== undefined && (step === undefined || findStep(walked, step) !== null),
      lang !== undefined && knownTag(lang) !== null,
      q !== undefined && find(q).length > 0,
      guideLibrary.terms.has(term),
      place !== undefined && places.includes(place),
      change !== undefined && change in codebook.questions,
    ]
    return found.includes(true)
  },
}
