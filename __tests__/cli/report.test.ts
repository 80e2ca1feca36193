import { JSDOM } from 'jsdom'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLaw } from '../../scripts/policy/law'
import { readGuides } from '../../scripts/policy/guides'
import { peopleOf } from '../../scripts/policy/people'
import { coverageOf } from '../../scripts/report/calls'
import { collectReportData, type ReportData } from '../../scripts/report/report-data'
import { nextTasks } from '../../scripts/report/tasks'
import { page } from '../../scripts/report/page'
import { readLocales } from '../../scripts/words/locales'
import { places, policyFor } from '../../src/policies'
import { verdict } from '../../src/rules'

const on = '2026-11-21'
const all = collectReportData(readLaw(), readGuides(), readLocales(), on)
const text = page(all)
const { document } = new JSDOM(text).window
const next = (changed: Partial<ReportData> = {}) =>
  nextTasks({ ...all, ...changed }).map(({ text: item }) => item.replace(/\s+/g, ' '))

describe.each(places)('what is undecided in %s', (place) => {
  const policy = policyFor(place, on)
  const decided = coverageOf(policy)

  test('is counted over all combinations of applicable questions, by their verdict', () => {
    const strengths = peopleOf(policy).map((answers) => verdict(policy, answers).strength)
    const count = (strength: string) => strengths.filter((other) => other === strength).length
    expect(decided).toMatchObject({
      people: strengths.length,
      firm: count('yes'),
      likely: count('likely'),
      undecided: count('ask'),
    })
    expect(decided.firm + decided.likely + decided.undecided).toBe(decided.people)
  })

  test('is listed as calls, the one for most people first, each with a contact and the question in Chinese', () => {
    expect(decided.calls.reduce((sum, { people }) => sum + people, 0)).toBe(decided.undecided)
    expect(decided.calls.map(({ people }) => people)).toEqual(
      [...decided.calls.map(({ people }) => people)].sort((a, b) => b - a),
    )
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

test('every fact, language, guide and place is listed, and every link has a target', () => {
  const text = document.body.textContent
  for (const { tag } of all.languages) expect(text).toContain(`(${tag})`)
  for (const { ids } of all.guides) for (const id of ids) expect(text).toContain(id)
  for (const heading of [
    'How much is decided',
    'Calls to make',
    'What runs out',
    'Languages',
    'Guides',
    'Sources',
    'Facts',
  ])
    expect(text).toContain(heading)
  for (const link of document.querySelectorAll('a'))
    expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
  expect(all.facts.length).toBe(Object.keys(readLaw().library.facts).length)
})

test('Chinese is marked as Chinese', () => {
  for (const cell of document.querySelectorAll('td, li')) {
    const copy = cell.cloneNode(true) as Element
    copy.querySelectorAll('[lang]').forEach((element) => element.remove())
    expect(copy.textContent).not.toMatch(/[\u4e00-\u9fff]/)
  }
})

describe('the next tasks are sorted by urgency', () => {
  test('a problem in the data comes first', () => {
    expect(next({ problems: ['national.json: x: broken (fix it)'] })[0]).toContain('1 problems in the data')
  })

  test('expired statements come before those that expire soon', () => {
    const late = collectReportData(readLaw(), readGuides(), readLocales(), '2027-05-01')
    const [first, second] = nextTasks(late).map((task) => task.text)
    expect(first).toMatch(/\d+ statements are past their best-before/)
    expect(second).toMatch(/run out within 60 days/)
    expect(page(late)).toContain('class="past"')
  })

  test('then the question that decides most people, then unreviewed languages', () => {
    const tasks = next({
      due: [],
      languages: all.languages.map((language) => ({ ...language, problems: 0, outdated: 0 })),
    })
    expect(tasks[0]).toContain('One question decides most')
    expect(tasks[1]).toMatch(/languages were never read by a native speaker/)
    expect(
      next({
        languages: all.languages.map((language) => ({ ...language, problems: language.tag === 'fr' ? 3 : 0 })),
      }).join(),
    ).toContain('1 languages have lines that are missing or wrong</b>: fr 3')
  })

  test('outdated translations come before open questions', () => {
    const languages = all.languages.map((language) => ({
      ...language,
      problems: 0,
      outdated: language.tag === 'fr' ? 3 : 0,
    }))
    expect(next({ due: [], languages })[0]).toContain('1 languages have translations of outdated English</b>: fr 3.')
    const { document: text } = new JSDOM(page({ ...all, languages })).window
    const cells = [...text.querySelectorAll('[aria-label="Languages"] tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    )
    const at = cells[0]?.indexOf('older than English') ?? -1
    expect(cells.filter((row) => row[at] !== '0').map((row) => [row[0], row[at]])).toEqual([
      ['language', 'older than English'],
      ['Français (fr)', '3'],
    ])
  })

  test('there are none if everything is current', () => {
    expect(next({ problems: [], due: [], coverage: [], languages: [], guides: [], facts: [] })).toEqual([])
    expect(page({ ...all, problems: [], due: [], coverage: [], languages: [], guides: [], facts: [] })).toContain(
      'Nothing to do.',
    )
  })

  test('a fact that nothing uses is named', () => {
    expect(next({ facts: [{ fact: 'R999', law: 0, guides: 0 }] }).join()).toContain('R999')
  })
})

test('HTML in a data file is escaped', () => {
  expect(page({ ...all, problems: ['<script>alert(1)</script>'] })).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('run from a shell: writes a file, or one line of error', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const typed = (...args: string[]) =>
    spawnSync('node', ['node_modules/tsx/dist/cli.mjs', 'scripts/cli.ts', 'report', ...args], { encoding: 'utf8' })
  const out = join(folder, 'report.html')
  expect(typed('--on', on, '--out', out).stdout.trim()).toBe(out)
  expect(readFileSync(out, 'utf8')).toBe(text)
  expect(typed('--on', 'soon')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('"soon" is not a day') as string,
  })
  rmSync(folder, { recursive: true })
})
