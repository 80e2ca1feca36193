import fc from 'fast-check'
import { shelf } from '../../../src/guides/shelf'
import { known as knownTag } from '../../../src/i18n/languages'
import { stepOf } from '../../../src/journey/guide'
import { type Handover, readHandover, writeHandover } from '../../../src/journey/handover'
import { makeIndex } from '../../../src/journey/search'
import { handedText, parseParams } from '../../../src/platform/params'
import { places } from '../../../src/policies'
import { written } from '../../../src/policies/codebook'
import { useOffice } from '../../../src/stores/office'
import { parseOffice } from '../../../src/stores/office-fields'
import { readOffice, writeOffice } from '../../../src/stores/office-file'
import { must, type Parser } from '../fuzz'
import { frozen, jsonTexts, mutants, texts } from '../mutants'

const cases: readonly Handover[] = [
  { place: 'wenjiang', answers: { insured: 'no', identity: 'foreign-passport', stay: 'work-residence' }, skipped: ['parent'], guide: 'sim-card', language: 'my' },
  { place: null, answers: {}, skipped: [], guide: null, language: null },
  { place: 'elsewhere', answers: { insured: 'here' }, skipped: Object.keys(written.questions).slice(1), guide: null, language: 'ar' },
]
const codes = cases.map((one) => writeHandover(written, one))
const codeSeeds = [...codes, ...codes.map((one) => `https://example.org/guide/#/pages/handover/index?code=${one}&lang=my`), ...codes.map((one) => one.toLowerCase().replace(/-/g, ' \u200f'))]

const isKnown = ({ place, language, guide, answers, skipped }: Handover) => (place === null || written.places.includes(place)) && (language === null || written.languages.includes(language))
  && (guide === null || written.guides.includes(guide)) && skipped.every((one) => one in written.questions) && Object.entries(answers).every(([question, answer]) => written.questions[question]?.includes(String(answer)))

function readCode(text: string): boolean {
  const read = readHandover(written, text)
  if (!read.ok) return false
  must(isKnown(read.told), 'a code tells what the codebook has not')
  const again = readHandover(written, writeHandover(written, read.told))
  must(again.ok && JSON.stringify(again.told) === JSON.stringify(read.told), 'a code that was read is written otherwise')
  return true
}

const signs = (all: string) => fc.array(fc.nat(all.length - 1), { maxLength: 40 }).map((list) => list.map((at) => all[at]).join(''))

export const shareCodes: Parser<string> = {
  name: 'share codes',
  inputs: fc.oneof({ weight: 4, arbitrary: texts(codeSeeds) }, { weight: 1, arbitrary: signs('0123456789ABCDEFGHJKMNPQRSTVWXYZ-').map((text) => `YB${text}`) }, { weight: 1, arbitrary: signs('YB10 -\u0000\ud83d\ude00ßＹ') }),
  takes: readCode,
}

const officeKnown = { places, languages: written.languages }
const offices = frozen([
  { name: '柳城街道', place: 'wenjiang', languages: ['my', 'en'], idle: 120, hours: '9:00–17:00', phone: '028-12393', sentences: [{ text: 'Wait.', zh: '请等候。' }], site: 'https://example.org/guide/' },
  { name: '', place: null, languages: [], idle: 90, hours: '', phone: '', sentences: [], site: null },
])

export const officeFiles: Parser<string> = {
  name: 'office files',
  inputs: fc.oneof(jsonTexts(offices.map((one) => JSON.parse(writeOffice(one)) as unknown)), texts(offices.map(writeOffice))),
  takes(text) {
    const before = useOffice.getState().office
    const read = readOffice(text, officeKnown)
    must(useOffice.getState().office === before, 'a file was taken before it was confirmed')
    if (!read.ok) return false
    useOffice.getState().take(read.office)
    const { office, faults } = parseOffice(read.office)
    must(faults.length === 0 && JSON.stringify(office) === JSON.stringify(read.office), 'what was taken cannot be kept')
    return true
  },
}

/** What the screens are told in their addresses. */
const links = frozen([
  { code: codes[0], lang: 'my' }, { id: 'activate-alipay', step: shelf.guides.get('activate-alipay')!.steps[1]!.id }, { guide: 'sim-card' }, { guide: 'activate-counter', at: 'one', entry: 'card-activate' },
  { term: [...shelf.terms.keys()][0] }, { q: 'yībǎo mǎ 医保码 passport' }, { change: 'insured', place: 'wenjiang' }, { q: '%E5%8C%BB%E4%BF%9D' }, { lang: ['en', 'fr'], code: [codes[0], codes[1]] },
])
const find = makeIndex([...shelf.terms.values()].slice(0, 60).map(({ id, zh, pinyin }) => ({ id, name: id.replace(/-/g, ' '), zh, pinyin, text: '' })))

export const deepLinks: Parser = {
  name: 'deep links',
  inputs: mutants(links, 3),
  takes(handed) {
    const params = parseParams(handed)
    must(Object.entries(params).every(([name, value]) => /^[a-z]+$/i.test(name) && typeof value === 'string' && value.length <= 2000), 'a parameter that is no short text')
    const { id = '', guide = '', step, lang, q, term = '', place, change } = params
    const code = handedText(handed, 'code')
    const walked = shelf.guides.get(id) ?? shelf.guides.get(guide)
    const found = [
      code !== null && readCode(code), walked !== undefined && (step === undefined || stepOf(walked, step) !== null), lang !== undefined && knownTag(lang) !== null, q !== undefined && find(q).length > 0,
      shelf.terms.has(term), place !== undefined && places.includes(place), change !== undefined && change in written.questions,
    ]
    return found.includes(true)
  },
}
