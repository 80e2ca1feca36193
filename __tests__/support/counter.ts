import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Answers } from '../../src/rules'
import type { Office } from '../../src/stores/office-fields'
import type { VisitOptions } from './browser'
import type { Site } from './site'
import { translationsOf } from './translations'

/** A visitor at the counter, with the expected outcome. */
export interface Visitor {
  readonly who: string
  readonly answers: Answers
  readonly outcome: string
}

const read = (file: string) =>
  JSON.parse(readFileSync(`__tests__/policies/people/${file}.json`, 'utf8')) as (Partial<Visitor> &
    Pick<Visitor, 'who' | 'answers'>)[]

/** Ten visitors of a place: one for each rule first, then further ones. */
export function sampleVisitors(place: string): Visitor[] {
  const decided = [...read(place), ...read('everywhere')].filter(
    (visitor): visitor is Visitor & { rule: string } => visitor.outcome !== undefined,
  )
  const first = decided.filter((visitor, index) => decided.findIndex((other) => other.rule === visitor.rule) === index)
  return [...first, ...decided.filter((visitor) => !first.includes(visitor))].slice(0, 10)
}

/** An office that offers English first, so that the tests can read the screens. */
export const office: Office = {
  name: '温江区柳城街道社区',
  place: 'wenjiang',
  languages: ['en', 'my', 'ar'],
  idle: 90,
  hours: '周一至周五 9:00–17:00',
  window: '3',
  phone: '028-12393',
  sentences: [
    { text: 'Please take a number.', zh: '请取号。' },
    { text: null, zh: '请在这里等候叫号。' },
  ],
  site: null,
}

/** The people of a place and those of every place. */
export const peopleOf = (place: string): Pick<Visitor, 'who' | 'answers'>[] => [...read(place), ...read('everywhere')]

const stored = (state: object) => JSON.stringify({ data: JSON.stringify({ version: 1, state }) })

/** What a device stores of somebody's answers. */
export const storedCase = (place: string, answers: Answers): string =>
  stored({ place, answers, skipped: [], history: Object.keys(answers) })

/** Opens the app on a tablet that its office has set up; `settings` replace some of the office's. */
export async function openCounter(
  site: Site,
  person: VisitOptions,
  hash = '#/pages/counter/triage/index',
  settings: Partial<Office> = {},
): Promise<Page> {
  const page = await site.open('#/pages/about/index', person)
  await page.evaluate(
    ([kept]) => localStorage.setItem('yibao.office', kept!),
    [stored({ on: true, office: { ...office, ...settings }, looks: null, isTourSeen: true })],
  )
  await page.goto('about:blank')
  await page.goto(site.address + hash)
  await page.locator('#app h1').first().waitFor({ state: 'attached' })
  return page
}

const zh = translationsOf('zh-Hans')

/** The chip of an answer on the triage screen, which is in Chinese. */
export const answerChip = (page: Page, question: string, answer: string) =>
  page
    .getByRole('group', { name: new RegExp(`^${zh.law(`question.${question}.short`)} `) })
    .getByRole('button', {
      name: `${zh.law(`answer.${question}.${answer}.short`)}. ${zh.law(`answer.${question}.${answer}`)}`,
    })

/** Everything that this tab and browser still hold, as one text: all storage, caches, URL, history state and page content. */
export async function readAllStoredData(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = 'databases' in indexedDB ? (await indexedDB.databases()).map(({ name }) => name ?? '') : []
    const all = (storage: Storage) => Object.fromEntries(Object.keys(storage).map((key) => [key, storage.getItem(key)]))
    // The app's own scripts contain the name of every screen.
    const copy = document.documentElement.cloneNode(true) as Element
    copy.querySelectorAll('script').forEach((script) => script.remove())
    const names = await caches.keys()
    const requests = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    )
    return JSON.stringify({
      local: all(localStorage),
      session: all(sessionStorage),
      cookie: document.cookie,
      databases,
      caches: requests.flat(),
      address: location.href,
      note: history.state as unknown,
      title: document.title,
      name: window.name,
      page: copy.outerHTML,
      fields: [...document.querySelectorAll('input')].map((field) =>
        field.type === 'radio' || field.type === 'checkbox' ? String(field.checked) : field.value,
      ),
    })
  })
}
