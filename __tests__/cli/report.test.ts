import { JSDOM } from 'jsdom'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLaw } from '../../scripts/policy/law'
import { readShelf } from '../../scripts/policy/shelf'
import { decidedIn, peopleOf } from '../../scripts/report/calls'
import { gather, type Gathered } from '../../scripts/report/gather'
import { nextOf } from '../../scripts/report/next'
import { page } from '../../scripts/report/page'
import { readLocales } from '../../scripts/words/locales'
import { places, policyFor } from '../../src/policies'
import { verdict } from '../../src/rules'

const on = '2026-11-21'
const all = gather(readLaw(), readShelf(), readLocales(), on)
const text = page(all)
const { document } = new JSDOM(text).window
const next = (changed: Partial<Gathered> = {}) => nextOf({ ...all, ...changed }).map((one) => one.text)

describe.each(places)('what is undecided in %s', (place) => {
  const policy = policyFor(place, on)
  const decided = decidedIn(policy)

  test('is counted over everybody who was asked just what makes sense, as the verdict says it', () => {
    const strengths = peopleOf(policy).map((answers) => verdict(policy, answers).strength)
    const count = (strength: string) => strengths.filter((one) => one === strength).length
    expect(decided).toMatchObject({ people: strengths.length, firm: count('yes'), likely: count('likely'), undecided: count('ask') })
    expect(decided.firm + decided.likely + decided.undecided).toBe(decided.people)
  })

  test('is a list of calls, for most people first, each with somebody to ask and the question in Chinese', () => {
    expect(decided.calls.reduce((sum, { people }) => sum + people, 0)).toBe(decided.undecided)
    expect(decided.calls.map(({ people }) => people)).toEqual([...decided.calls.map(({ people }) => people)].sort((a, b) => b - a))
    for (const { question, contacts, rules } of decided.calls) {
      expect(question).toMatch(/[\u4e00-\u9fff].*[？?]/)
      expect(contacts.some(({ phone }) => phone !== null)).toBe(true)
      expect(rules.length).toBeGreaterThan(0)
    }
  })
})

test('the page needs no script and fetches nothing', () => {
  expect(document.querySelectorAll('script, link, img, iframe, [src], [onclick]')).toHaveLength(0)
  expect(text).not.toMatch(/url\(|@import|https?:/)
})

test('every fact, language, guide and place has its line, and every link its target', () => {
  const shown = document.body.textContent
  for (const { tag } of all.languages) expect(shown).toContain(`(${tag})`)
  for (const { ids } of all.guides) for (const id of ids) expect(shown).toContain(id)
  for (const heading of ['How much is decided', 'Calls to make', 'What runs out', 'Languages', 'Guides', 'Sources', 'Facts']) expect(shown).toContain(heading)
  for (const link of document.querySelectorAll('a')) expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
  expect(all.facts.length).toBe(Object.keys(readLaw().library.facts).length)
})

test('Chinese is marked as Chinese', () => {
  for (const cell of document.querySelectorAll('td, li')) {
    const copy = cell.cloneNode(true) as Element
    copy.querySelectorAll('[lang]').forEach((one) => one.remove())
    expect(copy.textContent).not.toMatch(/[\u4e00-\u9fff]/)
  }
})

describe('what to do next begins with what is most urgent', () => {
  test('a problem in the data, before anything else', () => {
    expect(next({ problems: ['national.json: x: broken (mend it)'] })[0]).toContain('1 problems in the data')
  })

  test('what is past, before what will be', () => {
    const late = gather(readLaw(), readShelf(), readLocales(), '2027-05-01')
    const [first, second] = nextOf(late).map((one) => one.text)
    expect(first).toMatch(/\d+ statements are past their best-before/)
    expect(second).toMatch(/run out within 60 days/)
    expect(page(late)).toContain('class="past"')
  })

  test('then the question that most people wait for, then languages that nobody has read', () => {
    const told = next({ due: [], languages: all.languages.map((one) => ({ ...one, problems: 0, older: 0 })) })
    expect(told[0]).toContain('One question decides most')
    expect(told[1]).toMatch(/languages were never read by a native speaker/)
    expect(next({ languages: all.languages.map((one) => ({ ...one, problems: one.tag === 'fr' ? 3 : 0 })) }).join()).toContain('1 languages have lines that are missing or wrong</b>: fr 3')
  })

  test('a language that says what English no longer says, before what is only not known', () => {
    const languages = all.languages.map((one) => ({ ...one, problems: 0, older: one.tag === 'fr' ? 3 : 0 }))
    expect(next({ due: [], languages })[0]).toContain('1 languages still say what English no longer says</b>: fr 3.')
    const { document: shown } = new JSDOM(page({ ...all, languages })).window
    const cells = [...shown.querySelectorAll('[aria-label="Languages"] tr')].map((row) => [...row.children].map((one) => one.textContent))
    const at = cells[0]?.indexOf('older than English') ?? -1
    expect(cells.filter((row) => row[at] !== '0').map((row) => [row[0], row[at]])).toEqual([['language', 'older than English'], ['Français (fr)', '3']])
  })

  test('nothing, when nothing waits', () => {
    expect(next({ problems: [], due: [], decided: [], languages: [], guides: [], facts: [] })).toEqual([])
    expect(page({ ...all, problems: [], due: [], decided: [], languages: [], guides: [], facts: [] })).toContain('Nothing waits.')
  })

  test('a fact that nothing carries is named', () => {
    expect(next({ facts: [{ fact: 'R999', law: 0, guides: 0 }] }).join()).toContain('R999')
  })
})

test('what a file says is shown, never run', () => {
  expect(page({ ...all, problems: ['<script>alert(1)</script>'] })).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('as it is typed: a file, or one clear line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const typed = (...args: string[]) => spawnSync('node', ['node_modules/tsx/dist/cli.mjs', 'scripts/report.ts', ...args], { encoding: 'utf8' })
  const out = join(folder, 'report.html')
  expect(typed('--on', on, '--out', out).stdout.trim()).toBe(out)
  expect(readFileSync(out, 'utf8')).toBe(text)
  expect(typed('--on', 'soon')).toMatchObject({ status: 2, stderr: expect.stringContaining('"soon" is not a day') as string })
  rmSync(folder, { recursive: true })
})
