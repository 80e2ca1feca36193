import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Law, readLaw } from '../../scripts/policy/law'
import { run } from '../../scripts/policy/run'
import { commands } from '../../scripts/policy/usage'
import { caseOf, lineOf } from '../../scripts/policy/upkeep/people'
import { parseShelf } from '../../src/guides'
import { writeHandover } from '../../src/journey/handover'
import { written } from '../../src/policies/codebook'
import { type Answers, parseLibrary } from '../../src/rules'
import { parseLaw } from '../../src/rules/hidden'
import { guide, raw } from '../guides/support'
import { policyOf as lawIn, rawPack, type RawQuestion, type RawRule, value } from '../rules/support'

const today = '2026-06-01'
const proof = { sources: ['R001'], grade: 'A', verifiedOn: '2026-01-01', bestBefore: '2026-12-31' }
const library = value(parseLibrary({ documents: { law: { title: 'A law', issuer: 'Parliament', date: '2010', grade: 'A' } }, facts: { R001: ['law'] } }, 'sources.json'))

/** A small country with one town, whose statements end on days of our own. */
const entries = [
  { id: 'phone-12393', kind: 'contact', zh: '全国热线', values: { phone: '12393' }, ...proof },
  { id: 'contact-boss', kind: 'contact', zh: '单位', ...proof },
  { id: 'card-ask', kind: 'card', zh: '请问可以吗？', ...proof },
  { id: 'fee', kind: 'amount', periods: [{ ...proof, until: '2026-07-01', values: { yuan: 5 } }] },
]
const plans = [{ id: 'go', actor: 'you', amounts: ['fee'], contacts: ['contact-boss', 'phone-12393'], cards: ['card-ask'] }]
const rule = (more: object = {}) => ({ id: 'one', when: { '==': [{ var: 'q' }, 'a'] }, outcome: 'p', plan: 'go', bestBefore: '2026-07-15', ...more })
const national = (more: object = {}, rest: object = {}) =>
  rawPack([{ id: 'q', answers: ['a', 'b'] }], [rule(more), { id: 'rest', when: true, outcome: 'r' }], { entries, plans, ...rest })
const town = { format: 1, place: 'town', parent: 'national', version: '2026-01-01', entries: [{ id: 'phone-12393', kind: 'contact', zh: '本地热线', values: { phone: '028-1' }, ...proof, bestBefore: '2026-05-31' }] }

const lawOf = (pack: object = national()): Law => ({ packs: [value(parseLaw(pack, 'national.json')), value(parseLaw(town, 'places/town.json'))], library, problems: [] })
const shelf = (more: object = {}) => parseShelf(raw(guide('a', { bestBefore: '2026-07-30', contacts: ['contact-boss'], ...more })))
const policy = (args: readonly string[], law: Law = lawOf(), guides = shelf()) => run(args, { readLaw: () => law, readShelf: () => guides, today })

describe('due', () => {
  test('names what is past and what is near, by place, with whom to call and the Chinese question', () => {
    const { code, out, err } = policy(['due'])
    expect([code, err]).toEqual([1, ''])
    const at = (line: string) => out.split('\n').find((one) => one.includes(line)) ?? ''
    expect(at('phone-12393 ')).toMatch(/entry phone-12393 +2026-05-31 +past +2026-01-01 +places\/town\.json/)
    expect(at('route/one')).toMatch(/rule route\/one +2026-07-15 +44 days +2026-01-01 +national\.json +全国热线 12393 +1$/)
    expect(at('guide a')).toMatch(/2026-07-30 +59 days .* guides\/a\.json +全国热线 12393/)
    expect(out).toContain('question 1: 请问可以吗？')
    expect(out).not.toContain('route/rest')
    expect(out.indexOf('\ntown\n')).toBeLessThan(out.indexOf('\nnational\n'))
  })

  test('a figure whose period ends without another is due until its last day, once, and then past', () => {
    expect(policy(['due']).out).toMatch(/entry fee +2026-06-30 +29 days/)
    expect(policy(['due', '--on', '2026-07-01']).out).toMatch(/entry fee +2026-06-30 +nothing is known/)
    expect(policy(['due']).out.match(/entry fee/g)).toHaveLength(1)
    const followed = national({}, { entries: [...entries.slice(0, 3), { id: 'fee', kind: 'amount', periods: [
      { ...proof, until: '2026-07-01', values: { yuan: 5 } }, { ...proof, from: '2026-07-01', values: { yuan: 6 } },
    ] }] })
    expect(policy(['due'], lawOf(followed)).out).not.toContain('entry fee')
  })

  test('ends with 0 where nothing is past; the day of the best-before itself is good', () => {
    expect(policy(['due', '--place', 'national']).code).toBe(0)
    expect(policy(['due', '--on', '2026-05-31']).code).toBe(0)
    expect(policy(['due', '--place', 'national', '--within', '0']).out).toBe('Nothing is past its best-before on 2026-06-01, and nothing comes near it within 0 days.')
  })

  test('what is offline is not due', () => {
    const gone = { hidden: true, since: '2026-05-01', reason: 'wrong' }
    const pack = national({}, { entries: entries.map((one) => (one.id === 'fee' ? { ...one, ...gone } : one)) })
    const { out } = policy(['due', '--within', '300d'], lawOf(pack), shelf(gone))
    expect(out).toContain('route/rest')
    expect(out).not.toMatch(/entry fee|guide a/)
  })

  test('sums up in one line', () => {
    expect(policy(['due', '--summary']).out).toBe('due: 1 past, 3 within 60 days; first phone-12393 (town), 2026-05-31')
  })
})

describe('preview', () => {
  test('names what expires before a day and what the person sees then', () => {
    const { code, out } = policy(['preview', '--on', '2026-08-01'])
    expect(code).toBe(0)
    expect(out).toContain('What expires before then: 3 of ')
    expect(out).toMatch(/rule route\/one +2026-07-15 +“Confirm this first”, and “Clear rule” becomes “Likely, confirm first”/)
    expect(out).toMatch(/entry fee +2026-06-30 +“For today we do not know this figure/)
    expect(out).toMatch(/guide a +2026-07-30 +“This was good until 2026-07-30/)
    expect(out).toContain('?on=2026-08-01#')
  })

  test('counts whose answer changes, which way and by which rule', () => {
    const { out } = policy(['preview', '--on', '2026-08-01', '--markdown'])
    expect(out).toContain('| strength | yes → likely | 1 (1) | `one` | `one` | `{"q":"a"}` |')
    expect(policy(['preview', '--on', '2026-06-02']).out).toContain('Nobody’s answer changes')
  })

  test('the last day itself is still good', () => {
    expect(policy(['preview', '--on', '2026-07-15']).out).not.toContain('route/one')
    expect(policy(['preview', '--on', '2026-07-16']).out).toContain('route/one')
  })
})

describe('explain', () => {
  const law = readLaw()
  const explain = (...args: string[]) => run(['explain', ...args], { readLaw: () => law, today: '2026-11-21' })
  const settled: Answers = { insured: 'no', identity: 'foreign-passport', activity: 'not-working', stay: 'permanent-residence', 'card-issued': 'here' }

  test('says a verdict in English and in Chinese, with its rule, the conditions that were met and the sources with their grade', () => {
    const { code, out } = explain('--place', 'chengdu', '--answers', JSON.stringify(settled))
    expect(code).toBe(0)
    expect(out).toContain('You can join the medical insurance for residents')
    expect(out).toContain('可以参加城乡居民基本医疗保险')
    expect(out).toContain('d10-chengdu-card-here (places/chengdu.json, decisions.route.rules[3])')
    expect(out).toContain('[yes] Card issued is In the city where I live now · 永居证取得地：就在现在居住的城市')
    expect(out).toMatch(/\[B\] .*\(A17, A18, A21, A22, A23\)/)
    expect(out).toContain('d01-insured-here: not so: Insured is Yes, in this place')
    expect(out).toContain('Who acts: You · 由谁办理：您本人')
    expect(out).not.toMatch(/\{\{|undefined|outcome\.|answer\./)
  })

  test('of open answers it names what is still possible and which conditions are not known', () => {
    const { out } = explain('--place', 'chengdu', '--answers', '{"insured":"no","identity":"foreign-passport","stay":"permanent-residence"}')
    expect(out).toContain('Not decided · 尚未确定')
    expect(out).toContain('[not known] Card issued is In the city')
    expect(out).toContain('[yes] Stay is Permanent residence card')
    expect(out).not.toContain('d01-insured-here →')
  })

  test('a share code stands for place and answers', () => {
    const code = writeHandover(written, { place: 'chengdu', answers: settled, skipped: [], guide: null, language: null })
    expect(explain('--code', code).out).toBe(explain('--place', 'chengdu', '--answers', JSON.stringify(settled)).out)
  })
})

describe('case', () => {
  const people = '__tests__/policies/people'
  const law = readLaw()
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'people-'))
    cpSync(people, join(root, people), { recursive: true })
  })
  afterEach(() => rmSync(root, { recursive: true }))
  const add = (...args: string[]) => run(['case', ...args], { readLaw: () => law, today: '2030-01-01', root })
  const policyIn = (questions: RawQuestion[], rules: RawRule[]) => lawIn([rawPack(questions, rules)])
  const read = (file: string) => readFileSync(join(root, people, `${file}.json`), 'utf8')
  const codeOf = (place: string, answers: Answers) => writeHandover(written, { place, answers, skipped: [], guide: null, language: null })
  const local = { insured: 'unsure', identity: 'foreign-passport', activity: 'not-working', stay: 'permanent-residence', 'card-issued': 'here' }

  test('is shown and not written; then written at the end of the file of its place, and everybody else stays', () => {
    const was = read('chengdu')
    const shown = add(codeOf('chengdu', local), '--who', 'Somebody new')
    expect(shown.out).toContain('"rule": "d10-chengdu-card-here"')
    expect(shown.out).toContain(`It belongs into ${people}/chengdu.json`)
    expect(read('chengdu')).toBe(was)
    expect(add(codeOf('chengdu', local), '--who', 'Somebody new', '--write').code).toBe(0)
    expect(read('chengdu').startsWith(was.trimEnd().slice(0, -2))).toBe(true)
    const all = JSON.parse(read('chengdu')) as { who: string; strength: string }[]
    // The law of the day of the tests, not of the day on which the command is typed.
    expect(all[all.length - 1]).toMatchObject({ who: 'Somebody new', answers: local, outcome: 'resident-scheme', strength: 'yes' })
    expect(all).toHaveLength((JSON.parse(was) as object[]).length + 1)
  })

  test('to whom every place says the same belongs to everywhere', () => {
    expect(add('--place', 'kunming', '--answers', '{"insured":"elsewhere","identity":"border-pass"}').out).toContain(`${people}/everywhere.json`)
  })

  test('who has not told enough is expected to stay open', () => {
    expect(add('--place', 'kunming', '--answers', '{"insured":"unsure","identity":"foreign-passport"}').out).toContain('"decided": false, "possible": ["employer-scheme", ')
  })

  test('into an empty file the first is written as well', () => {
    writeFileSync(join(root, people, 'chengdu.json'), '[\n]\n')
    add(codeOf('chengdu', local), '--who', 'First', '--write')
    expect(JSON.parse(read('chengdu'))).toMatchObject([{ who: 'First' }])
  })

  test('somebody who is there already is refused, by answers or by name', () => {
    add(codeOf('chengdu', local), '--who', 'Somebody new', '--write')
    const was = read('chengdu')
    const again = add(codeOf('chengdu', local), '--who', 'Another name', '--write')
    expect([again.code, again.out]).toEqual([2, ''])
    expect(again.err).toBe(`policy: ${people}/chengdu.json has them already: "Somebody new"`)
    expect(add('--place', 'chengdu', '--answers', JSON.stringify({ ...local, 'card-issued': 'elsewhere' }), '--who', 'Somebody new').code).toBe(2)
    expect(read('chengdu')).toBe(was)
  })

  test('of which no test could name the rule is refused; who has told nothing is called so', () => {
    const small = policyIn([{ id: 'q', answers: ['a', 'b'] }], [{ id: 'one', when: { '==': [{ var: 'q' }, 'a'] }, outcome: 'p' }, { id: 'rest', when: true, outcome: 'p' }])
    expect(() => caseOf(small, [], {}, null)).toThrow('the outcome is sure, but several rules lead to it; answer more questions, so that a test can name the rule')
    const open = policyIn([{ id: 'q', answers: ['a', 'b'] }], [{ id: 'one', when: { '==': [{ var: 'q' }, 'a'] }, outcome: 'p' }, { id: 'rest', when: true, outcome: 'r' }])
    expect(caseOf(open, [], {}, null).person).toEqual({ who: 'Somebody who has told nothing', answers: {}, decided: false, possible: ['p', 'r'], missing: ['q'] })
  })

  test('something endless is one clear line, too', () => {
    expect(add(`-${'x'.repeat(200_000)}`)).toEqual({ code: 2, out: '', err: expect.stringMatching(/^policy: "-x{19}…" is not understood; case takes [^\n]*$/) as string })
  })

  test('a person is one line, as the others are', () => {
    for (const file of ['chengdu', 'everywhere']) {
      const lines = read(file).trim().split('\n').slice(1, -1)
      for (const line of lines) expect(lineOf(JSON.parse(line.replace(/,$/, '')) as never)).toBe(line.replace(/,$/, ''))
    }
  })

  test.each([
    [[], 'give a share code, or --place and --answers'],
    [['hello'], '"hello" is no share code of this app; it begins with YB'],
    [['a\nb'], '"a\\nb" is no share code of this app'],
    [[writeHandover({ ...written, places: [...written.places, 'mars'] }, { place: 'mars', answers: local, skipped: [], guide: null, language: null })], 'comes from a newer version of the app; update this repository'],
    [[codeOf('chengdu', local).replace('YB1', 'YB2')], 'is mistyped or cut off'],
    [[writeHandover(written, { place: null, answers: local, skipped: [], guide: null, language: null })], 'say which place: --place'],
    [[codeOf('chengdu', local).replace(/.$/, '0')], 'is mistyped or cut off; copy it again, whole'],
    [[codeOf('chengdu', local), '--place', 'kunming'], 'the code is for chengdu, not for kunming; leave --place out'],
    [[codeOf('chengdu', local), '--answers', '{}'], 'give a share code or --answers, not both'],
    [['--answers', '{}'], 'say which place: --place'],
    [['--place', 'mars', '--answers', '{}'], 'unknown place "mars"; places: '],
    [['--place', 'chengdu', '--answers', '{"hat":"no"}'], '--answers: hat: unknown field "hat"; allowed: insured, '],
    [['--place', 'chengdu', '--answers', '{"insured":"maybe"}'], '--answers: insured: "maybe" is not one of "no", "here", '],
    [['--place', 'chengdu', '--answers', '[]'], '--answers: this is not an object; write an object in { }'],
    [['--place', 'chengdu', '--answers', '{"insured"'], '--answers is not valid JSON; write e.g. {"insured":"no"}'],
    [['--place', 'chengdu', '--answers='], '--answers is not valid JSON'],
    [['--place', 'chengdu', '--answers'], '--answers needs a value; case takes [CODE], --place, '],
    [['--place', 'chengdu', '--place', 'kunming'], '--place is given twice'],
    [['--colour', 'red'], 'unknown option --colour; case takes '],
    [['--write=now'], '--write takes no value'],
    [['YB10', '--', 'YB11'], '"YB11" is not understood; case takes '],
    [['--on', 'tomorrow'], 'unknown option --on'],
  ])('%j is one clear line', (args, message) => {
    const { code, out, err } = add(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
})

test.each([
  [['due', '--within', 'soon'], '--within "soon" is no number of days; write e.g. 60d'],
  [['due', '--on', 'tomorrow'], '--on "tomorrow" is not a day; write YYYY-MM-DD, e.g. 2026-06-01'],
  [['due', '--place', 'mars'], 'unknown place "mars"; places: national, town'],
  [['due', '--summary=1'], '--summary takes no value'],
  [['preview'], 'preview looks ahead: --on a day after 2026-06-01'],
  [['preview', '--on', '2026-06-01'], 'preview looks ahead'],
  [['help', 'mars'], 'unknown command "mars"; commands: verdict, '],
])('%j is one clear line, and nothing else happens', (args, message) => {
  const { code, out, err } = policy(args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
})

test('every command has a line of help and says how it is written, with an example of itself', () => {
  const all = policy(['help']).out
  for (const [name, { about, example }] of Object.entries(commands)) {
    expect(all).toContain(about)
    const one = policy([name, '--help'])
    expect([one.code, policy(['help', name]).out]).toEqual([0, one.out])
    expect(one.out.startsWith(`${name} `)).toBe(true)
    expect(example.startsWith(name)).toBe(true)
  }
})
