import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Plugin } from 'prettier'
import * as babel from 'prettier/plugins/babel'
import * as estreePlugin from 'prettier/plugins/estree'
import { format } from 'prettier/standalone'
import { type Law, readLaw } from '../../scripts/policy/law'
import { execute, run } from '../../scripts/cli/program'
import { toCase, formatPerson } from '../../scripts/policy/upkeep/test-case'
import { encodeHandover } from '../../src/journey/handover'
import { codebook } from '../../src/policies/codebook'
import { type Answers } from '../../src/rules'
import { guide, raw } from '../guides/support'
import { policyOf as lawIn, rawPack, type RawQuestion, type RawRule, value } from '../rules/support'
import { parseGuideLibrary } from '../../src/guides/maintain'
import { parseLibrary, parsePack } from '../../src/rules/parse'

const estree = estreePlugin as Plugin
const today = '2026-06-01'
const proof = { sources: ['R001'], grade: 'A', verifiedOn: '2026-01-01', bestBefore: '2026-12-31' }
const library = value(
  parseLibrary(
    {
      documents: { law: { title: 'A law', issuer: 'Parliament', date: '2010', grade: 'A' } },
      facts: { R001: ['law'] },
    },
    'sources.json',
  ),
)

/** A small country with one town, whose statements end on chosen days. */
const entries = [
  { id: 'phone-12393', kind: 'contact', zh: '全国热线', values: { phone: '12393' }, ...proof },
  { id: 'contact-boss', kind: 'contact', zh: '单位', ...proof },
  { id: 'card-ask', kind: 'card', zh: '请问可以吗？', ...proof },
  { id: 'fee', kind: 'amount', periods: [{ ...proof, until: '2026-07-01', values: { yuan: 5 } }] },
]
const plans = [
  { id: 'go', actor: 'you', amounts: ['fee'], contacts: ['contact-boss', 'phone-12393'], cards: ['card-ask'] },
]
const rule = (more: object = {}) => ({
  id: 'one',
  when: { '==': [{ var: 'q' }, 'a'] },
  outcome: 'p',
  plan: 'go',
  bestBefore: '2026-07-15',
  ...more,
})
const national = (more: object = {}, rest: object = {}) =>
  rawPack([{ id: 'q', answers: ['a', 'b'] }], [rule(more), { id: 'rest', when: true, outcome: 'r' }], {
    entries,
    plans,
    ...rest,
  })
const town = {
  format: 1,
  place: 'town',
  parent: 'national',
  version: '2026-01-01',
  entries: [
    {
      id: 'phone-12393',
      kind: 'contact',
      zh: '本地热线',
      values: { phone: '028-1' },
      ...proof,
      bestBefore: '2026-05-31',
    },
  ],
}

const lawOf = (pack: object = national()): Law => ({
  packs: [value(parsePack(pack, 'national.json')), value(parsePack(town, 'places/town.json'))],
  library,
  problems: [],
})
const shelf = (more: object = {}) =>
  parseGuideLibrary(raw(guide('a', { bestBefore: '2026-07-30', contacts: ['contact-boss'], ...more })))
const policy = (args: readonly string[], law: Law = lawOf(), guides = shelf()) =>
  run(['policy', ...args], { readLaw: () => law, readGuides: () => guides, today })

describe('due', () => {
  test('names what has expired and what expires soon, by place, with the contact and the Chinese question', () => {
    const { code, out, err } = policy(['due'])
    expect([code, err]).toEqual([1, ''])
    const at = (line: string) => out.split('\n').find((text) => text.includes(line)) ?? ''
    expect(at('phone-12393 ')).toMatch(/entry phone-12393 +2026-05-31 +past +2026-01-01 +places\/town\.json/)
    expect(at('route/one')).toMatch(
      /rule route\/one +2026-07-15 +44 days +2026-01-01 +national\.json +全国热线 12393 +1$/,
    )
    expect(at('guide a')).toMatch(/2026-07-30 +59 days .* guides\/a\.json +全国热线 12393/)
    expect(out).toContain('question 1: 请问可以吗？')
    expect(out).not.toContain('route/rest')
    expect(out.indexOf('\ntown\n')).toBeLessThan(out.indexOf('\nnational\n'))
  })

  test('a value whose last period ends is due once until its last day, and then expired', () => {
    expect(policy(['due']).out).toMatch(/entry fee +2026-06-30 +29 days/)
    expect(policy(['due', '--on', '2026-07-01']).out).toMatch(/entry fee +2026-06-30 +nothing is known/)
    expect(policy(['due']).out.match(/entry fee/g)).toHaveLength(1)
    const followed = national(
      {},
      {
        entries: [
          ...entries.slice(0, 3),
          {
            id: 'fee',
            kind: 'amount',
            periods: [
              { ...proof, until: '2026-07-01', values: { yuan: 5 } },
              { ...proof, from: '2026-07-01', values: { yuan: 6 } },
            ],
          },
        ],
      },
    )
    expect(policy(['due'], lawOf(followed)).out).not.toContain('entry fee')
  })

  test('exits with 0 if nothing has expired; the best-before day itself is still valid', () => {
    expect(policy(['due', '--place', 'national']).code).toBe(0)
    expect(policy(['due', '--on', '2026-05-31']).code).toBe(0)
    expect(policy(['due', '--place', 'national', '--within', '0']).out).toBe(
      'On 2026-06-01 nothing is past its best-before, and nothing expires within 0 days.',
    )
  })

  test('withdrawn content is not due', () => {
    const gone = { hidden: true, since: '2026-05-01', reason: 'wrong' }
    const pack = national({}, { entries: entries.map((entry) => (entry.id === 'fee' ? { ...entry, ...gone } : entry)) })
    const { out } = policy(['due', '--within', '300d'], lawOf(pack), shelf(gone))
    expect(out).toContain('route/rest')
    expect(out).not.toMatch(/entry fee|guide a/)
  })

  test('prints a summary in one line', () => {
    expect(policy(['due', '--summary']).out).toBe('due: 1 past, 3 within 60 days; first phone-12393 (town), 2026-05-31')
  })
})

describe('preview', () => {
  test('names what expires before a day and what users see then', () => {
    const { code, out } = policy(['preview', '--on', '2026-08-01'])
    expect(code).toBe(0)
    expect(out).toContain('What expires before then: 3 of ')
    expect(out).toMatch(
      /rule route\/one +2026-07-15 +“Confirm this first”, and “Clear rule” becomes “Likely, confirm first”/,
    )
    expect(out).toMatch(/entry fee +2026-06-30 +“We do not know the current amount/)
    expect(out).toMatch(/guide a +2026-07-30 +“This was valid until 2026-07-30/)
    expect(out).toContain('?on=2026-08-01#')
  })

  test('counts the people whose outcome changes, by old and new outcome and by rule', () => {
    const { out } = policy(['preview', '--on', '2026-08-01', '--markdown'])
    expect(out).toContain('| strength | yes → likely | 1 | `one` | `one` | `{"q":"a"}` |')
    expect(policy(['preview', '--on', '2026-06-02']).out).toContain('No answer changes')
  })

  test('the last day itself is still valid', () => {
    expect(policy(['preview', '--on', '2026-07-15']).out).not.toContain('route/one')
    expect(policy(['preview', '--on', '2026-07-16']).out).toContain('route/one')
  })
})

describe('explain', () => {
  const law = readLaw()
  const explain = (...args: string[]) =>
    run(['policy', 'explain', ...args], { readLaw: () => law, today: '2026-11-21' })
  const settled: Answers = {
    insured: 'no',
    identity: 'foreign-passport',
    activity: 'not-working',
    stay: 'permanent-residence',
    'card-issued': 'here',
  }

  test('prints a verdict in English and Chinese, with its rule, the conditions that were met and the sources with their grade', () => {
    const { code, out } = explain('--place', 'chengdu', '--answers', JSON.stringify(settled))
    expect(code).toBe(0)
    expect(out).toContain('You can join the medical insurance for residents')
    expect(out).toContain('可以参加城乡居民基本医疗保险')
    expect(out).toContain('d10-chengdu-card-here (places/chengdu.json, decisions.route.rules[3])')
    expect(out).toContain('[yes] Card issued is In the city where I live now · 永居证取得地：就在现在居住的城市')
    expect(out).toMatch(/\[B\] .*\(A17, A18, A21, A22, A23\)/)
    expect(out).toContain('d01-insured-here: false: Insured is Yes, in this place')
    expect(out).toContain('Who does this: You · 由谁办理：您本人')
    expect(out).not.toMatch(/\{\{|undefined|outcome\.|answer\./)
  })

  test('for incomplete answers names the possible outcomes and the conditions that are unknown', () => {
    const { out } = explain(
      '--place',
      'chengdu',
      '--answers',
      '{"insured":"no","identity":"foreign-passport","stay":"permanent-residence"}',
    )
    expect(out).toContain('Not clear yet · 还不清楚')
    expect(out).toContain('[not known] Card issued is In the city')
    expect(out).toContain('[yes] Stay is Permanent residence card')
    expect(out).not.toContain('d01-insured-here →')
  })

  test('accepts a share code instead of place and answers', () => {
    const code = encodeHandover(codebook, {
      place: 'chengdu',
      answers: settled,
      skipped: [],
      guide: null,
      language: null,
    })
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
  const add = (...args: string[]) =>
    execute(['policy', 'case', ...args], { readLaw: () => law, today: '2030-01-01', root })
  const policyIn = (questions: RawQuestion[], rules: RawRule[]) => lawIn([rawPack(questions, rules)])
  const read = (file: string) => readFileSync(join(root, people, `${file}.json`), 'utf8')
  const codeOf = (place: string, answers: Answers) =>
    encodeHandover(codebook, { place, answers, skipped: [], guide: null, language: null })
  const local = {
    insured: 'unsure',
    identity: 'foreign-passport',
    activity: 'not-working',
    stay: 'permanent-residence',
    'card-issued': 'here',
  }

  test('is printed without being written; with --write it is appended to the file of its place, and other cases are unchanged', async () => {
    const was = read('chengdu')
    const preview = await add(codeOf('chengdu', local), '--who', 'A new person')
    expect(preview.out).toContain('"rule": "d10-chengdu-card-here"')
    expect(preview.out).toContain(`It belongs into ${people}/chengdu.json`)
    expect(read('chengdu')).toBe(was)
    expect((await add(codeOf('chengdu', local), '--who', 'A new person', '--write')).code).toBe(0)
    expect(read('chengdu').startsWith(was.trimEnd().slice(0, -2))).toBe(true)
    const all = JSON.parse(read('chengdu')) as { who: string; strength: string }[]
    // The law on the day of the test cases, not on the current day.
    expect(all[all.length - 1]).toMatchObject({
      who: 'A new person',
      answers: local,
      outcome: 'resident-scheme',
      strength: 'yes',
    })
    expect(all).toHaveLength((JSON.parse(was) as object[]).length + 1)
  })

  test('with the same verdict in every place belongs to the file for all places', async () => {
    expect(
      (await add('--place', 'kunming', '--answers', '{"insured":"elsewhere","identity":"border-pass"}')).out,
    ).toContain(`${people}/everywhere.json`)
  })

  test('with incomplete answers expects no outcome', async () => {
    expect(
      (await add('--place', 'kunming', '--answers', '{"insured":"unsure","identity":"foreign-passport"}')).out,
    ).toContain('"decided": false, "possible": ["employer-scheme", ')
  })

  test('can be the first in an empty file', async () => {
    writeFileSync(join(root, people, 'chengdu.json'), '[\n]\n')
    await add(codeOf('chengdu', local), '--who', 'First', '--write')
    expect(JSON.parse(read('chengdu'))).toMatchObject([{ who: 'First' }])
  })

  test('with the answers or the name of an existing case is refused', async () => {
    await add(codeOf('chengdu', local), '--who', 'A new person', '--write')
    const was = read('chengdu')
    const again = await add(codeOf('chengdu', local), '--who', 'Another name', '--write')
    expect([again.code, again.out]).toEqual([2, ''])
    expect(again.err).toBe(`policy: ${people}/chengdu.json has this person already: "A new person"`)
    expect(
      (
        await add(
          '--place',
          'chengdu',
          '--answers',
          JSON.stringify({ ...local, 'card-issued': 'elsewhere' }),
          '--who',
          'A new person',
        )
      ).code,
    ).toBe(2)
    expect(read('chengdu')).toBe(was)
  })

  test('decided by several rules is refused; without answers it is named accordingly', () => {
    const small = policyIn(
      [{ id: 'q', answers: ['a', 'b'] }],
      [
        { id: 'one', when: { '==': [{ var: 'q' }, 'a'] }, outcome: 'p' },
        { id: 'rest', when: true, outcome: 'p' },
      ],
    )
    expect(() => toCase(small, [], {}, null)).toThrow(
      'the outcome is decided, but by several rules; answer more questions, so that a test can name the rule',
    )
    const open = policyIn(
      [{ id: 'q', answers: ['a', 'b'] }],
      [
        { id: 'one', when: { '==': [{ var: 'q' }, 'a'] }, outcome: 'p' },
        { id: 'rest', when: true, outcome: 'r' },
      ],
    )
    expect(toCase(open, [], {}, null).person).toEqual({
      who: 'A person without answers',
      answers: {},
      decided: false,
      possible: ['p', 'r'],
      missing: ['q'],
    })
  })

  test('an endless value is refused in one line, too', async () => {
    expect(await add(`-${'x'.repeat(200_000)}`)).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^policy: unknown option '-x{150,200}…; case takes [^\n]*$/) as string,
    })
  })

  test('formatPerson writes a person on one line', () => {
    const person = { who: 'A "B"', answers: { insured: 'no' }, outcome: null, facts: ['R001', 'R002'], missing: [] }
    expect(formatPerson(person)).toBe(
      '{"who": "A \\"B\\"", "answers": {"insured": "no"}, "outcome": null, "facts": ["R001", "R002"], "missing": []}',
    )
  })

  test('the file of a new case is formatted as by Prettier', async () => {
    await add(codeOf('chengdu', local), '--who', 'A new person', '--write')
    const options = JSON.parse(readFileSync('.prettierrc.json', 'utf8')) as object
    expect(read('chengdu')).toBe(
      await format(read('chengdu'), { ...options, parser: 'json', plugins: [babel, estree] }),
    )
  })

  test.each([
    [[], 'write a share code, or --place and --answers'],
    [['hello'], '"hello" is not a share code of this app; it begins with YB'],
    [['a\nb'], '"a\\nb" is not a share code of this app'],
    [
      [
        encodeHandover(
          { ...codebook, places: [...codebook.places, 'mars'] },
          { place: 'mars', answers: local, skipped: [], guide: null, language: null },
        ),
      ],
      'comes from a newer version of the app; update this repository',
    ],
    [[codeOf('chengdu', local).replace('YB1', 'YB2')], 'is mistyped or cut off'],
    [
      [encodeHandover(codebook, { place: null, answers: local, skipped: [], guide: null, language: null })],
      'name a place: --place',
    ],
    [[codeOf('chengdu', local).replace(/.$/, '0')], 'is mistyped or cut off; copy the whole code again'],
    [[codeOf('chengdu', local), '--place', 'kunming'], 'the code is for chengdu, not for kunming; omit --place'],
    [[codeOf('chengdu', local), '--answers', '{}'], 'write a share code or --answers, not both'],
    [['--answers', '{}'], 'name a place: --place'],
    [['--place', 'mars', '--answers', '{}'], 'unknown place "mars"; places: '],
    [['--place', 'chengdu', '--answers', '{"hat":"no"}'], '--answers: hat: unknown question "hat"; allowed: insured, '],
    [
      ['--place', 'chengdu', '--answers', '{"insured":"maybe"}'],
      '--answers: insured: "maybe" is not one of "no", "here", ',
    ],
    [['--place', 'chengdu', '--answers', '[]'], '--answers: the answers are not an object; write an object in { }'],
    [['--place', 'chengdu', '--answers', '{"insured"'], '--answers is not valid JSON; write e.g. {"insured":"no"}'],
    [['--place', 'chengdu', '--answers='], '--answers is not valid JSON'],
    [['--place', 'chengdu', '--answers'], "option '--answers <json>' argument missing; case takes [code], --place, "],
    [['--place', 'chengdu', '--place', 'kunming'], '--place is repeated'],
    [['--colour', 'red'], "unknown option '--colour'; case takes "],
    [['--write=now'], "unknown option '--write=now'; case takes "],
    [['YB10', '--', 'YB11'], 'Expected 1 argument but got 2; case takes '],
    [['--on', 'tomorrow'], "unknown option '--on'"],
  ])('%j is refused in one line', async (args, message) => {
    const { code, out, err } = await add(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
})

test.each([
  [['due', '--within', 'soon'], '--within "soon" is not a number of days; write e.g. 60d'],
  [['due', '--on', 'tomorrow'], '--on "tomorrow" is not a day; write YYYY-MM-DD, e.g. 2026-06-01'],
  [['due', '--place', 'mars'], 'unknown place "mars"; places: national, town'],
  [['due', '--summary=1'], "unknown option '--summary=1' (Did you mean --summary?); due takes "],
  [['preview'], 'preview looks ahead: --on a day after 2026-06-01'],
  [['preview', '--on', '2026-06-01'], 'preview looks ahead'],
  [['help', 'mars'], 'name a command; commands: verdict, '],
])('%j is refused in one line, and nothing is printed', (args, message) => {
  const { code, out, err } = policy(args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
})

const commands = ['verdict', 'check', 'table', 'diff', 'preview', 'due', 'explain', 'case', 'export', 'import', 'new']

test.each(commands)('help for %s is printed by "help", by --help and by -h, with an example', (name) => {
  const { code, out, err } = policy([name, '--help'])
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain(`Usage: npm run -s policy -- ${name} [options]`)
  expect(out).toContain(`npm run -s policy -- ${name} `)
  expect(policy(['help', name]).out).toBe(out)
  expect(policy([name, '-h']).out).toBe(out)
  expect(policy(['--help']).out).toContain(`\n  ${name} [options]`)
})
