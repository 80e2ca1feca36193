import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareCases } from '../../scripts/policy/diff/cases'
import { readLaw } from '../../scripts/policy/law'
import { run } from '../../scripts/cli/program'
import { places, policyFor } from '../../src/policies'
import { compose, type Policy, verdict } from '../../src/rules'
import { peopleOf } from '../../scripts/policy/people'
import { rawPack, value } from '../rules/support'
import { parseLibrary, parsePack } from '../../src/rules/parse'

const today = '2026-11-21'
let root = ''
const oldFolder = () => join(root, 'old')
const newFolder = () => join(root, 'now')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'diff-'))
  for (const folder of [oldFolder(), newFolder()]) cpSync('src/policies', folder, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

const diff = (...args: string[]) => run(['policy', 'diff', ...args], { readLaw, today, root })

interface Statement {
  id: string
  [field: string]: unknown
}
interface Pack {
  decisions: Record<string, { rules: Statement[] }>
  entries: Statement[]
  plans: Statement[]
}

/** Changes a file of the newer side. */
function edit(file: string, change: (pack: Pack) => void): void {
  const path = join(newFolder(), file)
  const pack = JSON.parse(readFileSync(path, 'utf8')) as Pack
  change(pack)
  writeFileSync(path, JSON.stringify(pack))
}
const find = (all: Statement[], id: string) => {
  const statement = all.find((other) => other.id === id)
  if (!statement) throw new Error(id)
  return statement
}

/** The number of comparisons on some days: one for each person of each place. */
const comparisons = (days: number) =>
  String(days * places.reduce((sum, place) => sum + peopleOf(policyFor(place, today)).length, 0)).replace(
    /(?<=\d)(?=(\d{3})+$)/g,
    ',',
  )

test('two equal laws have no difference, and the report names the number of comparisons', () => {
  const { code, out, err } = diff('old', 'now')
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain(
    `${places.length} places (${[...places].sort().join(', ')}) on 2026-11-21: ${comparisons(1)} comparisons`,
  )
  expect(out).toContain('No answer changes, in any combination.')
  expect(out).toContain('No figure, contact, source or day checked differs.')
})

test('a changed outcome is counted by place, with both outcomes, the rule on each side and an example person', () => {
  edit('places/chengdu.json', (pack) =>
    Object.assign(find(pack.decisions.route!.rules, 'd10-chengdu-card-here'), {
      outcome: 'ask-first',
      strength: 'ask',
    }),
  )
  const { out } = diff('old', 'now', '--markdown')
  expect(out).toContain('| chengdu, wenjiang on 2026-11-21 | 3 | 3 | – | – | – | – | – |')
  expect(out).toContain(
    '| outcome | resident-scheme → ask-first | 3 | `d10-chengdu-card-here` | `d10-chengdu-card-here` | `{"insured":"no","identity":"foreign-passport","activity":"not-working","stay":"permanent-residence","card-issued":"here"}` |',
  )
  expect(out).toContain('| strength | yes → ask | 3 |')
  expect(out).toContain(
    '- places/chengdu.json: route/d10-chengdu-card-here: outcome: resident-scheme → ask-first; strength: yes → ask',
  )
  expect(out).not.toContain('kunming on')
})

test('changes of a channel, a scheme, a deadline, a plan and a caution are reported separately', () => {
  edit('national.json', (pack) => {
    for (const name of ['alipay', 'resident-scheme'])
      pack.decisions[name]!.rules[0]!.outcome = pack.decisions[name]!.rules[0]!.outcome === 'yes' ? 'no' : 'yes'
    Object.assign(find(pack.entries, 'deadline-employer-permit'), { values: { days: 15 } })
    find(pack.plans, 'activate').documents = []
    const { cautions } = pack as unknown as { cautions: Statement[] }
    cautions[0]!.when = false
  })
  const { out } = diff('old', 'now', '--markdown')
  for (const heading of [
    'channel alipay',
    'scheme resident-scheme',
    'deadline deadline-employer-permit',
    'plan',
    'caution ',
  ])
    expect(out).toContain(`\n| ${heading}`)
  expect(out).toContain('| deadline deadline-employer-permit | days 30 → days 15 | 6 | `d07-work-permit-employed` |')
  expect(out).toContain('activate → activate, changed')
  expect(out).toContain('shown → not shown')
  expect(out).not.toContain('\n| outcome')
})

test('a condition of an entry changes the plan of those whom it excludes, and is listed with the file', () => {
  edit('national.json', (pack) => {
    find(pack.plans, 'employer-work-permit').deadlines = [
      { entry: 'deadline-employer-permit', when: { '==': [{ var: 'activity' }, 'employed'] } },
      'deadline-employer-start',
    ]
  })
  const { out } = diff('old', 'now', '--markdown')
  expect(out).toContain('| deadline deadline-employer-permit | days 30 → none | 3 | `d07-work-permit-employed` |')
  expect(out).toContain('| plan | employer-work-permit → employer-work-permit, changed | 3 |')
  expect(out).toContain('deadline-employer-permit (*activity* is I work for an employer in China)')
})

test('a change with a later start is compared on its first day', () => {
  edit('places/chengdu.json', (pack) => {
    const rule = find(pack.decisions.route!.rules, 'd10-chengdu-card-here')
    Object.assign(rule, { from: '2027-03-01' })
  })
  const { out } = diff('old', 'now')
  expect(out).toContain(`on 2026-11-21, 2027-03-01: ${comparisons(2)} comparisons`)
  expect(out).toContain('chengdu on 2026-11-21\n')
  expect(out).toMatch(/outcome +resident-scheme → ask-first +3 +d10-chengdu-card-here +d25-permanent-residence/)
  expect(out).not.toContain('chengdu on 2026-11-21, 2027-03-01')
})

test('new verification days are reported together, and compared on the day after the old best-before day', () => {
  edit('places/chengdu.json', (pack) => {
    for (const rule of pack.decisions.route!.rules)
      if (rule.bestBefore === '2027-06-30') Object.assign(rule, { verifiedOn: '2026-11-20', bestBefore: '2027-12-31' })
  })
  const { out } = diff('old', 'now')
  expect(out).toMatch(
    /Checked again\n\n {2}- places\/chengdu.json: verifiedOn: 2026-11-21 → 2026-11-20; bestBefore: 2027-06-30 → 2027-12-31: route\/d17-chengdu-student, /,
  )
  expect(out).toMatch(/strength +likely → yes/)
  expect(out).toContain('on 2026-11-21, 2027-07-01, 2028-01-01')
})

test('changed values, contacts, sentences and sources are listed under their headings', () => {
  edit('places/chengdu.json', (pack) => {
    const contact = find(pack.entries, 'phone-12393')
    contact.values = { phone: '028-1' }
    pack.entries = pack.entries.filter((entry) => entry.id !== 'contact-bureau')
  })
  const file = join(newFolder(), 'sources.json')
  const sources = JSON.parse(readFileSync(file, 'utf8')) as {
    facts: Record<string, string[]>
    documents: Record<string, object>
  }
  sources.documents['a-new-one'] = { title: '新', issuer: '局', date: '2026', grade: 'B' }
  writeFileSync(file, JSON.stringify(sources))
  const { out } = diff('old', 'now', '--markdown')
  expect(out).toContain('### Contacts\n\n- places/chengdu.json: contact-bureau (gone): ')
  expect(out).toMatch(/- places\/chengdu.json: phone-12393: phone: \S+ → 028-1\n/)
  expect(out).toContain('### Sources\n\n- sources.json: a-new-one (new): title 新; issuer 局; date 2026; grade B')
})

test('a place that only one side has is named', () => {
  writeFileSync(
    join(newFolder(), 'places/mars.json'),
    JSON.stringify({ format: 1, place: 'mars', parent: 'national', version: today }),
  )
  expect(diff('old', 'now').out).toContain('New places: mars.')
  expect(diff('now', 'old').out).toContain('Places that are gone: mars.')
})

describe('git', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { stdio: 'pipe' })
  const commit = (message: string) => {
    git('add', '-A')
    git('commit', '-qm', message)
  }

  beforeEach(() => {
    git('init', '-q')
    for (const room of ['policies', 'guides']) {
      mkdirSync(join(root, 'src'), { recursive: true })
      cpSync(`src/${room}`, join(root, 'src', room), { recursive: true })
    }
    commit('one')
  })

  test('compares two revisions, and a revision with the working tree, including the guides', () => {
    const file = join(root, 'src/guides/sim-card.json')
    const guide = JSON.parse(readFileSync(file, 'utf8')) as object
    writeFileSync(file, JSON.stringify({ ...guide, hidden: true, since: today, reason: 'wrong' }))
    expect(diff('HEAD').out).toContain('Guides\n\n  - sim-card.json: sim-card: offline: 2026-11-21: wrong (new)')
    expect(diff('HEAD', 'HEAD').out).toContain('No figure, contact, source or day checked differs.')
    commit('two')
    expect(diff('HEAD~1', 'HEAD').out).toContain('sim-card: offline')
  })

  test.each([
    ['nowhere', '"nowhere" is neither a folder nor a git revision; name a folder with national.json'],
    ['--', "missing required argument 'old'; diff takes <old>, [new], --on, --markdown"],
    ['.git', '".git" contains no law; name a folder with national.json, places and sources.json, or a git revision'],
  ])('%s is refused in one line', (name, message) => {
    const { code, out, err } = diff(name)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(message)
    expect(err).not.toContain('\n')
  })
})

test('a side that cannot be parsed is reported with file and remedy, and exits with 1', () => {
  writeFileSync(join(newFolder(), 'places/kunming.json'), '{')
  const { code, out, err } = diff('old', 'now')
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(
    /^policy: "now" cannot be parsed: places\/kunming\.json: .*; fix it, or name another folder or revision$/,
  )
})

describe('laws of different questions', () => {
  const library = value(
    parseLibrary(
      { documents: { law: { title: 'A', issuer: 'B', date: '2010', grade: 'A' } }, facts: { R001: ['law'] } },
      'sources.json',
    ),
  )
  const lawOf = (...raw: Parameters<typeof rawPack>): Policy =>
    value(compose([value(parsePack(rawPack(...raw), 'national.json'))], library, 'national', '2026-06-01'))
  const before = lawOf(
    [{ id: 'a', answers: ['x', 'y'] }],
    [
      { id: 'one', when: { '==': [{ var: 'a' }, 'x'] }, outcome: 'p' },
      { id: 'rest', when: true, outcome: 'q' },
    ],
  )
  const after = lawOf(
    [
      { id: 'a', answers: ['x', 'z'] },
      { id: 'n', type: 'number', min: 0, max: 99 },
    ],
    [
      { id: 'one', when: { and: [{ '==': [{ var: 'a' }, 'x'] }, { '<': [{ var: 'n' }, 18] }] }, outcome: 'p' },
      { id: 'rest', when: true, outcome: 'q' },
    ],
  )

  test('an answer or a question that one side lacks is unknown on that side', () => {
    const { people: all, changed, changes } = compareCases(before, after)
    // Three answers; 0, below 18, 18, above it, and 99.
    expect(all).toBe(3 * 5)
    const outcomes = changes
      .filter((change) => change.aspect === 'outcome')
      .map(({ from, to, people: count, sample }) => [from, to, count, sample.a])
    expect(outcomes).toEqual([
      ['q', 'no result', 5, 'y'],
      ['p', 'q', 3, 'x'],
      ['no result', 'q', 5, 'z'],
    ])
    expect(changed.outcome).toBe(13)
  })

  test('equals the verdict for every person', () => {
    const law = readLaw()
    const policyOf = (place: string) => value(compose(law.packs, law.library, place, today))
    const [left, right] = [policyOf('chengdu'), policyOf('yunnan')]
    let differ = 0
    for (const answers of peopleOf(left))
      if (verdict(left, answers).outcome !== verdict(right, answers).outcome) differ += 1
    expect(differ).toBeGreaterThan(0)
    expect(compareCases(left, right).changed.outcome).toBe(differ)
  })
})
