import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Answers } from '../../src/rules'
import type { Office } from '../../src/stores/office-fields'
import type { Site } from './site'
import type { Words } from './words'

/** Somebody at the counter, and what is to be found. */
export interface Visitor {
  readonly who: string
  readonly answers: Answers
  readonly outcome: string
}

const read = (file: string) => JSON.parse(readFileSync(`__tests__/policies/people/${file}.json`, 'utf8')) as (Partial<Visitor> & Pick<Visitor, 'who' | 'answers'>)[]

/** Ten people of the place, as different from each other as they come: each rule once, then the next. */
export function tenPeople(place: string): Visitor[] {
  const decided = [...read(place), ...read('everywhere')].filter((one): one is Visitor & { rule: string } => one.outcome !== undefined)
  const first = decided.filter((one, index) => decided.findIndex((other) => other.rule === one.rule) === index)
  return [...first, ...decided.filter((one) => !first.includes(one))].slice(0, 10)
}

/** An office that offers English first, so that the tests can read the screens. */
export const office: Office = {
  name: '温江区柳城街道社区', place: 'wenjiang', languages: ['en', 'my', 'ar'], idle: 90, hours: '周一至周五 9:00–17:00', phone: '028-12393',
  sentences: [{ text: 'Please take a number.', zh: '请取号。' }, { text: null, zh: '请在这里等候叫号。' }], site: null,
}

const stored = (state: object) => JSON.stringify({ data: JSON.stringify({ version: 1, state }) })

/** Opens the app on a tablet that its office has set up. */
export async function openCounter(site: Site, person: object, hash = '#/pages/counter/triage/index'): Promise<Page> {
  const page = await site.open('#/pages/about/index', person)
  await page.evaluate(([kept]) => localStorage.setItem('yibao.office', kept!), [stored({ on: true, office, looks: null })])
  await page.goto('about:blank')
  await page.goto(site.address + hash)
  await page.locator('#app h1').first().waitFor({ state: 'attached' })
  return page
}

/** The chip of an answer, on the triage. */
export const chipOf = (page: Page, { law }: Words, question: string, answer: string) =>
  page.getByRole('group', { name: new RegExp(`^${law(`question.${question}.short`)} `) })
    .getByRole('button', { name: `${law(`answer.${question}.${answer}.short`)}. ${law(`answer.${question}.${answer}`)}` })

/** All that this tab and this browser still know, as one text: storage of every kind, caches, address, what stands in the page. */
export async function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = 'databases' in indexedDB ? (await indexedDB.databases()).map(({ name }) => name ?? '') : []
    const all = (storage: Storage) => Object.fromEntries(Object.keys(storage).map((key) => [key, storage.getItem(key)]))
    // The program's own scripts name every screen there is.
    const drawn = document.documentElement.cloneNode(true) as Element
    drawn.querySelectorAll('script').forEach((one) => one.remove())
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))
    return JSON.stringify({
      local: all(localStorage), session: all(sessionStorage), cookie: document.cookie, databases, caches: requests.flat(),
      address: location.href, note: history.state as unknown, title: document.title, name: window.name,
      page: drawn.outerHTML,
      fields: [...document.querySelectorAll('input')].map((field) => (field.type === 'radio' || field.type === 'checkbox' ? String(field.checked) : field.value)),
    })
  })
}
