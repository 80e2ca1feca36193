import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareCases } from '../../scripts/policy/diff/cases'
import { readLaw } from '../../scripts/policy/law'
import { run } from '../../scripts/policy/run'
import { compose, parseLibrary, parsePack, type Policy, verdict } from '../../src/rules'
import { combinations, rawPack, value } from '../rules/support'

const today = '2026-11-21'
let root = ''
const old = () => join(root, 'old')
const now = () => join(root, 'now')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'diff-'))
  for (const folder of [old(), now()]) cpSync('src/policies', folder, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

const diff = (...args: string[]) => run(['diff', ...args], { readLaw, today, root })

interface Statement { id: string; [field: string]: unknown }
interface Pack { decisions: Record<string, { rules: Statement[] }>; entries: Statement[]; plans: Statement[] }

/** Changes a file of the newer side. */
function edit(file: string, change: (pack: Pack) => void): void {
  const path = join(now(), file)
  const pack = JSON.parse(readFileSync(path, 'utf8')) as Pack
  change(pack)
  writeFileSync(path, JSON.stringify(pack))
}
const find = (all: Statement[], id: string) => { const one = all.find((some) => some.id === id); if (!one) throw new Error(id); return one }

test('two laws that are the same differ for nobody, and that is said with the number of comparisons', () => {
  const { code, out, err } = diff('old', 'now')
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('6 places (chengdu, chongqing, elsewhere, kunming, wenjiang, yunnan) on 2026-11-21: 141,120 comparisons')
  expect(out).toContain('Nobody’s answer changes, in no combination.')
  expect(out).toContain('No figure, contact, source or day checked differs.')
})

test('a changed outcome is counted where it holds, with which way, the rule on each side and somebody to whom it happens', () => {
  edit('places/chengdu.json', (pack) => Object.assign(find(pack.decisions.route!.rules, 'd10-chengdu-card-here'), { outcome: 'ask-first', strength: 'ask' }))
  const { out } = diff('old', 'now', '--markdown')
  expect(out).toContain('| chengdu, wenjiang on 2026-11-21 | 24 (2) | 24 (2) | – | – | – | – | – |')
  expect(out).toContain('| outcome | resident-scheme → ask-first | 24 (2) | `d10-chengdu-card-here` | `d10-chengdu-card-here` | `{"insured":"no","identity":"foreign-passport","activity":"not-working","stay":"permanent-residence","card-issued":"here"}` |')
  expect(out).toContain('| strength | yes → ask | 24 (2) |')
  expect(out).toContain('- places/chengdu.json: route/d10-chengdu-card-here: outcome: resident-scheme → ask-first; strength: yes → ask')
  expect(out).not.toContain('kunming on')
})

test('a channel, a scheme, a deadline, a plan and a caution are told apart', () => {
  edit('national.json', (pack) => {
    for (const name of ['alipay', 'resident-scheme']) pack.decisions[name]!.rules[0]!.outcome = pack.decisions[name]!.rules[0]!.outcome === 'yes' ? 'no' : 'yes'
    Object.assign(find(pack.entries, 'deadline-employer-permit'), { values: { days: 15 } })
    find(pack.plans, 'activate').documents = []
    const { cautions } = pack as unknown as { cautions: Statement[] }
    cautions[0]!.when = false
  })
  const { out } = diff('old', 'now', '--markdown')
  for (const what of ['channel alipay', 'scheme resident-scheme', 'deadline deadline-employer-permit', 'plan', 'caution ']) expect(out).toContain(`\n| ${what}`)
  expect(out).toContain('| deadline deadline-employer-permit | days 30 → days 15 | 96 (4) | `d07-work-permit-employed` |')
  expect(out).toContain('activate → activate, changed')
  expect(out).toContain('told → not told')
  expect(out).not.toContain('\n| outcome')
})

test('a change of a later year is compared on the day on which it begins', () => {
  edit('places/chengdu.json', (pack) => {
    const rule = find(pack.decisions.route!.rules, 'd10-chengdu-card-here')
    Object.assign(rule, { from: '2027-03-01' })
  })
  const { out } = diff('old', 'now')
  expect(out).toContain('on 2026-11-21, 2027-03-01: 282,240 comparisons')
  expect(out).toContain('chengdu on 2026-11-21\n')
  expect(out).toMatch(/outcome +resident-scheme → ask-first +24 \(2\) +d10-chengdu-card-here +d25-permanent-residence/)
  expect(out).not.toContain('chengdu on 2026-11-21, 2027-03-01')
})

test('what was checked again is told together, and compared on the day after which it would have grown old', () => {
  edit('places/chengdu.json', (pack) => {
    for (const rule of pack.decisions.route!.rules) if (rule.bestBefore === '2027-06-30') Object.assign(rule, { verifiedOn: '2026-11-20', bestBefore: '2027-12-31' })
  })
  const { out } = diff('old', 'now')
  expect(out).toMatch(/Checked again\n\n {2}- places\/chengdu.json: verifiedOn: 2026-11-21 → 2026-11-20; bestBefore: 2027-06-30 → 2027-12-31: route\/d17-chengdu-student, /)
  expect(out).toMatch(/strength +likely → yes/)
  expect(out).toContain('on 2026-11-21, 2027-07-01, 2028-01-01')
})

test('figures, contacts, sentences and sources that differ stand under their headings', () => {
  edit('places/chengdu.json', (pack) => {
    const contact = find(pack.entries, 'phone-12393')
    contact.values = { phone: '028-1' }
    pack.entries = pack.entries.filter((one) => one.id !== 'contact-bureau')
  })
  const file = join(now(), 'sources.json')
  const sources = JSON.parse(readFileSync(file, 'utf8')) as { facts: Record<string, string[]>; documents: Record<string, object> }
  sources.documents['a-new-one'] = { title: '新', issuer: '局', date: '2026', grade: 'B' }
  writeFileSync(file, JSON.stringify(sources))
  const { out } = diff('old', 'now', '--markdown')
  expect(out).toContain('### Contacts\n\n- places/chengdu.json: contact-bureau (gone): ')
  expect(out).toMatch(/- places\/chengdu.json: phone-12393: phone: \S+ → 028-1\n/)
  expect(out).toContain('### Sources\n\n- sources.json: a-new-one (new): title 新; issuer 局; date 2026; grade B')
})

test('a place that only one side has is named', () => {
  writeFileSync(join(now(), 'places/mars.json'), JSON.stringify({ format: 1, place: 'mars', parent: 'national', version: today }))
  expect(diff('old', 'now').out).toContain('New places: mars.')
  expect(diff('now', 'old').out).toContain('Places that are gone: mars.')
})

describe('git', () => {
  const git = (...args: string[]) => execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { stdio: 'pipe' })
  const commit = (message: string) => { git('add', '-A'); git('commit', '-qm', message) }

  beforeEach(() => {
    git('init', '-q')
    for (const room of ['policies', 'guides']) {
      mkdirSync(join(root, 'src'), { recursive: true })
      cpSync(`src/${room}`, join(root, 'src', room), { recursive: true })
    }
    commit('one')
  })

  test('two revisions are compared, and a revision with what lies on the disk; guides are told too', () => {
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
    ['--', 'OLD is missing; diff takes OLD, [NEW], --on, --markdown'],
    ['.git', '".git" holds no law; name a folder with national.json, places and sources.json, or a git revision'],
  ])('%s is one clear line', (name, message) => {
    const { code, out, err } = diff(name)
    expect(code).toBeGreaterThan(0)
    expect(out).toBe('')
    expect(err).toContain(message)
    expect(err).not.toContain('\n')
  })
})

test('a side that cannot be read is named with file and remedy, and ends with 1', () => {
  writeFileSync(join(now(), 'places/kunming.json'), '{')
  const { code, out, err } = diff('old', 'now')
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(/^policy: "now" cannot be read: places\/kunming\.json: .*; mend it, or name another folder or revision$/)
})

describe('laws of different questions', () => {
  const library = value(parseLibrary({ documents: { law: { title: 'A', issuer: 'B', date: '2010', grade: 'A' } }, facts: { R001: ['law'] } }, 'sources.json'))
  const lawOf = (...raw: Parameters<typeof rawPack>): Policy => value(compose([value(parsePack(rawPack(...raw), 'national.json'))], library, 'national', '2026-06-01'))
  const before = lawOf([{ id: 'a', answers: ['x', 'y'] }], [{ id: 'one', when: { '==': [{ var: 'a' }, 'x'] }, outcome: 'p' }, { id: 'rest', when: true, outcome: 'q' }])
  const after = lawOf(
    [{ id: 'a', answers: ['x', 'z'] }, { id: 'n', type: 'number', min: 0, max: 99 }],
    [{ id: 'one', when: { and: [{ '==': [{ var: 'a' }, 'x'] }, { '<': [{ var: 'n' }, 18] }] }, outcome: 'p' }, { id: 'rest', when: true, outcome: 'q' }],
  )

  test('an answer or a question that one side does not know is unknown to it', () => {
    const { combinations: all, changed, moves } = compareCases(before, after)
    // Three answers; 0, below 18, 18, above it, and 99.
    expect(all).toBe(3 * 5)
    const outcomes = moves.filter((one) => one.aspect === 'outcome').map(({ from, to, combinations: some, sample }) => [from, to, some, sample.a])
    expect(outcomes).toEqual([['q', 'nothing is said', 5, 'y'], ['nothing is said', 'q', 5, 'z'], ['p', 'q', 3, 'x']])
    expect(changed.outcome).toEqual({ combinations: 13, people: 13 })
  })

  test('against the verdict, one combination at a time', () => {
    const law = readLaw()
    const policyOf = (place: string) => value(compose(law.packs, law.library, place, today))
    const [left, right] = [policyOf('chengdu'), policyOf('yunnan')]
    let differ = 0
    for (const answers of combinations(left)) if (verdict(left, answers).outcome !== verdict(right, answers).outcome) differ += 1
    expect(differ).toBeGreaterThan(0)
    expect(compareCases(left, right).changed.outcome.combinations).toBe(differ)
  })
})
