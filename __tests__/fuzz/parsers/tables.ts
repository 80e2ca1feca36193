import fc from 'fast-check'
import type { Law } from '../../../scripts/policy/law'
import { run } from '../../../scripts/policy/run'
import { sheet } from '../../../scripts/policy/sheet'
import { takeSheet } from '../../../scripts/policy/take-sheet'
import { readSheet, Unreadable } from '../../../scripts/spreadsheet'
import type { Folder, Locales } from '../../../scripts/words/locales'
import { readTable, writeTable } from '../../../scripts/words/table'
import { takeTable } from '../../../scripts/words/take'
import { writeHandover } from '../../../src/journey/handover'
import { written } from '../../../src/policies/codebook'
import { compose, parsePack, type Policy } from '../../../src/rules'
import { day, library, proof, rawPack, value } from '../../rules/support'
import { must, type Parser } from '../fuzz'
import { frozen, jsonTexts, texts } from '../mutants'

/** A file as it was saved: in UTF-8, now and then in another encoding. */
const files = (seeds: readonly string[]): fc.Arbitrary<Uint8Array> => fc.tuple(texts(seeds), fc.nat(30)).map(([text, way]) => Buffer.from(text, way === 0 ? 'latin1' : way === 1 ? 'utf16le' : 'utf8'))

/** Tells what stands in a file; null: it cannot be read at all. */
function rowsIn<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}

const folder = (tag: string, ui: Folder['words']['ui'], glossary: Folder['glossary']): [string, Folder] =>
  [tag, frozen({ tag, words: { ui, policy: { 'rule.a': tag === 'zh-Hans' ? '带护照' : 'Bring a passport' }, guides: {} }, glossary, about: null, seen: { ui: {}, policy: {}, guides: {} }, unread: [] })]
const locales: Locales = new Map([
  folder('en', { 'home.lead': 'Show it to {{who}}.', 'four.pay.zh': '缴费', found_one: '{{count}} result', found_other: '{{count}} results', 'format.group': ',' }, { passport: ['passport'] }),
  folder('zh-Hans', { 'home.lead': '给{{who}}看。', 'four.pay.zh': '缴费', found_other: '{{count}}条结果', 'format.group': ',' }, { passport: ['护照'] }),
  folder('vi', { 'home.lead': 'Cho {{who}} xem.', 'four.pay.zh': '缴费', found_other: '{{count}} kết quả', 'format.group': '.' }, { passport: ['hộ chiếu'] }),
])
const table = writeTable(locales, 'vi', false)

export const wordTables: Parser<Uint8Array> = {
  name: 'words import',
  inputs: files([table, table.replace('Cho', '-Hãy cho'), table.replace(/\r\n/g, '\n').replace('\ufeff', '')]),
  takes(file) {
    const rows = rowsIn(() => readTable(file, 'vi'))
    if (rows === null) return false
    const taken = takeTable(locales, 'vi', rows)
    if (!taken.ok) {
      must(taken.problems.length > 0 && taken.problems.every((one) => one.trim() !== ''), 'refused without a reason')
      return false
    }
    must(Object.values(taken.words).every((words) => Object.values(words).every((text) => typeof text === 'string')), 'a word that is no text')
    return true
  },
}

/** A place with a table of two rules, as its file has it. */
const pack = rawPack(
  [{ id: 'insured', answers: ['no', 'here'] }, { id: 'age', type: 'number' }],
  [{ id: 'one', when: { and: [{ '==': [{ var: 'insured' }, 'no'] }, { '>=': [{ var: 'age' }, 6] }] }, outcome: 'join' }, { id: 'rest', when: true, outcome: 'stay' }],
)
const text = JSON.stringify(pack, null, 2)
const policyIn = (json: string): Policy => value(compose([value(parsePack(JSON.parse(json), 'national.json'))], library, 'national', day))
const deskOf = (json: string) => { const policy = policyIn(json); return { packs: policy.chain, library, policy, text: json } }
const desk = frozen({ ...deskOf(text), policy: policyIn(text) })
const csv = sheet(desk.policy)

export const sheets: Parser<Uint8Array> = {
  name: 'policy import',
  inputs: files([csv, csv, csv.replace('>= 6', '[6..12)'), csv.replace('one', 'two'), csv.replace(/,/g, ';')]),
  takes(file) {
    const rows = rowsIn(() => readSheet(file))
    if (rows === null) return false
    const taken = takeSheet(desk, rows, day)
    if (!taken.ok) {
      must(taken.problems.length > 0 && taken.problems.every((one) => one.trim() !== ''), 'refused without a reason')
      return false
    }
    // What was taken is a pack, and its own spreadsheet says no more and no less.
    if (taken.text !== text) {
      const changed = deskOf(taken.text)
      const again = takeSheet(changed, readSheet(Buffer.from(sheet(changed.policy))), day)
      must(again.ok && again.text === taken.text, `taken back it is another law: ${taken.changes.join('; ')}`)
    }
    return true
  },
}

/** A country with one town, in the words of the codebook. */
const { insured = [], stay = [] } = written.questions
const country = rawPack([{ id: 'insured', answers: [...insured] }, { id: 'stay', answers: [...stay] }], [{ id: 'one', when: { '==': [{ var: 'insured' }, 'no'] }, outcome: 'join' }, { id: 'rest', when: true, outcome: 'stay' }], { version: '2026-01-01' })
const law: Law = {
  packs: [value(parsePack(country, 'national.json')), value(parsePack({ format: 1, place: 'chengdu', parent: 'national', version: '2026-01-01' }, 'places/chengdu.json'))], library, problems: [],
}
const code = writeHandover(written, { place: 'chengdu', answers: { insured: 'no', stay: 'unsure' }, skipped: [], guide: null, language: 'en' })
const answers = frozen([{ insured: 'no' }, { insured: 'here', stay: 'unsure' }, {}])

export const cases: Parser<string[]> = {
  name: 'case',
  inputs: fc.oneof(
    texts([code, code.toLowerCase()]).map((one) => ['case', one]),
    jsonTexts(answers).map((one) => ['case', '--place', 'chengdu', '--answers', one]),
    fc.tuple(texts(['chengdu', 'national']), fc.constantFrom('--place', '--who', '--on', '--x')).map(([one, option]) => ['case', code, option, one]),
  ),
  takes(args) {
    const { code: end, out, err } = run(args, { readLaw: () => law, today: day, root: process.cwd() })
    // 1 would be an error of ours, 2 is what cannot be understood.
    must(end === 0 ? out !== '' : end === 2 && err.startsWith('policy: '), `ended with ${end}: ${err}`)
    return end === 0
  },
}

must(proof.sources.length > 0 && rowsIn(() => readTable(Buffer.from(table), 'vi')) !== null, 'the table to begin with is no table')
