import fc from 'fast-check'
import type { Law } from '../../../scripts/policy/law'
import { createCli } from '../../../scripts/cli/program'
import { toSheet } from '../../../scripts/policy/sheet'
import { applySheet } from '../../../scripts/policy/apply-sheet'
import { parseSheet, SheetError } from '../../../scripts/spreadsheet'
import type { Locale, Locales } from '../../../scripts/words/locales'
import { parseTable, stringifyTable } from '../../../scripts/words/table'
import { applyTable } from '../../../scripts/words/apply-table'
import { encodeHandover } from '../../../src/journey/handover'
import { codebook } from '../../../src/policies/codebook'
import { compose, type Policy } from '../../../src/rules'
import { day, library, proof, rawPack, value } from '../../rules/support'
import { check, type Parser } from '../fuzz'
import { deepFreeze, mutatedJsonTexts, mutatedTexts } from '../mutations'
import { parsePack } from '../../../src/rules/parse'

/** A saved file: in UTF-8, sometimes in another encoding. */
const files = (seeds: readonly string[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(mutatedTexts(seeds), fc.nat(30))
    .map(([text, way]) => Buffer.from(text, way === 0 ? 'latin1' : way === 1 ? 'utf16le' : 'utf8'))

/** The text of a file; null: unreadable. */
function rowsIn<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof SheetError) return null
    throw error
  }
}

const folder = (tag: string, ui: Locale['messages']['ui'], glossary: Locale['glossary']): [string, Locale] => [
  tag,
  deepFreeze({
    tag,
    messages: { ui, policy: { 'rule.a': tag === 'zh-Hans' ? '带护照' : 'Bring a passport' }, guides: {} },
    glossary,
    about: null,
    sourceHashes: { ui: {}, policy: {}, guides: {} },
    approvals: { ui: {}, policy: {}, guides: {} },
    fileProblems: [],
  }),
]
const locales: Locales = new Map([
  folder(
    'en',
    {
      'home.lead': 'Show it to {{who}}.',
      'four.pay.zh': '缴费',
      found_one: '{{count}} result',
      found_other: '{{count}} results',
      'format.group': ',',
    },
    { passport: ['passport'] },
  ),
  folder(
    'zh-Hans',
    { 'home.lead': '给{{who}}看。', 'four.pay.zh': '缴费', found_other: '{{count}}条结果', 'format.group': ',' },
    { passport: ['护照'] },
  ),
  folder(
    'vi',
    { 'home.lead': 'Cho {{who}} xem.', 'four.pay.zh': '缴费', found_other: '{{count}} kết quả', 'format.group': '.' },
    { passport: ['hộ chiếu'] },
  ),
])
const table = stringifyTable(locales, 'vi', false)

export const wordTables: Parser<Uint8Array> = {
  name: 'words import',
  inputs: files([table, table.replace('Cho', '-Hãy cho'), table.replace(/\r\n/g, '\n').replace('\ufeff', '')]),
  accepts(file) {
    const rows = rowsIn(() => parseTable(file, 'vi'))
    if (rows === null) return false
    const applied = applyTable(locales, 'vi', rows)
    if (!applied.ok) {
      check(
        applied.problems.length > 0 && applied.problems.every((problem) => problem.trim() !== ''),
        'refused without a reason',
      )
      return false
    }
    check(
      Object.values(applied.messages).every((namespace) =>
        Object.values(namespace).every((text) => typeof text === 'string'),
      ),
      'a word that is no text',
    )
    return true
  },
}

/** The file of a place with two rules. */
const pack = rawPack(
  [
    { id: 'insured', answers: ['no', 'here'] },
    { id: 'age', type: 'number' },
  ],
  [
    {
      id: 'one',
      when: { and: [{ '==': [{ var: 'insured' }, 'no'] }, { '>=': [{ var: 'age' }, 6] }] },
      outcome: 'join',
    },
    { id: 'rest', when: true, outcome: 'stay' },
  ],
)
const text = JSON.stringify(pack, null, 2)
const policyIn = (json: string): Policy =>
  value(compose([value(parsePack(JSON.parse(json), 'national.json'))], library, 'national', day))
const deskOf = (json: string) => {
  const policy = policyIn(json)
  return { packs: policy.chain, library, policy, text: json }
}
const desk = deepFreeze({ ...deskOf(text), policy: policyIn(text) })
const csv = toSheet(desk.policy)

export const sheets: Parser<Uint8Array> = {
  name: 'policy import',
  inputs: files([csv, csv, csv.replace('>= 6', '[6..12)'), csv.replace('one', 'two'), csv.replace(/,/g, ';')]),
  accepts(file) {
    const rows = rowsIn(() => parseSheet(file))
    if (rows === null) return false
    const applied = applySheet(desk, rows, day)
    if (!applied.ok) {
      check(
        applied.problems.length > 0 && applied.problems.every((problem) => problem.trim() !== ''),
        'refused without a reason',
      )
      return false
    }
    // The result is a pack whose own spreadsheet is the same.
    if (applied.text !== text) {
      const changed = deskOf(applied.text)
      const again = applySheet(changed, parseSheet(Buffer.from(toSheet(changed.policy))), day)
      check(again.ok && again.text === applied.text, `taken back it is another law: ${applied.changes.join('; ')}`)
    }
    return true
  },
}

/** A country with one town, for the codebook. */
const { insured = [], stay = [] } = codebook.questions
const country = rawPack(
  [
    { id: 'insured', answers: [...insured] },
    { id: 'stay', answers: [...stay] },
  ],
  [
    { id: 'one', when: { '==': [{ var: 'insured' }, 'no'] }, outcome: 'join' },
    { id: 'rest', when: true, outcome: 'stay' },
  ],
  { version: '2026-01-01' },
)
const law: Law = {
  packs: [
    value(parsePack(country, 'national.json')),
    value(parsePack({ format: 1, place: 'chengdu', parent: 'national', version: '2026-01-01' }, 'places/chengdu.json')),
  ],
  library,
  problems: [],
}
const code = encodeHandover(codebook, {
  place: 'chengdu',
  answers: { insured: 'no', stay: 'unsure' },
  skipped: [],
  guide: null,
  language: 'en',
})
const answers = deepFreeze([{ insured: 'no' }, { insured: 'here', stay: 'unsure' }, {}])

const cli = createCli({ readLaw: () => law, today: day, root: process.cwd() })

export const cases: Parser<string[]> = {
  name: 'case',
  inputs: fc.oneof(
    mutatedTexts([code, code.toLowerCase()]).map((text) => ['case', text]),
    mutatedJsonTexts(answers).map((text) => ['case', '--place', 'chengdu', '--answers', text]),
    fc
      .tuple(mutatedTexts(['chengdu', 'national']), fc.constantFrom('--place', '--who', '--on', '--x'))
      .map(([write, option]) => ['case', code, option, write]),
  ),
  accepts(args) {
    const { code: end, out, err } = cli.run(['policy', ...args])
    // 1 would be an internal error, 2 is invalid input.
    check(end === 0 ? out !== '' : end === 2 && err.startsWith('policy: '), `ended with ${end}: ${err}`)
    return end === 0
  },
}

check(
  proof.sources.length > 0 && rowsIn(() => parseTable(Buffer.from(table), 'vi')) !== null,
  'the table to begin with is no table',
)
