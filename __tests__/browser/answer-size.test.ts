import type { Page } from 'playwright-core'
import { languages } from '../../src/i18n/languages'
import { answerSummary } from '../../src/journey/answer'
import { outcome } from '../../src/journey/outcome'
import { policyFor } from '../../src/policies'
import { type AnswersStoreWindow, exposeAnswersStore } from '../support/answers-store'
import { openSite } from '../support/browser'
import { allPeople, type Person } from '../support/people'

const TODAY = '2026-11-30'
const HEIGHT = 844
const MAX_HEIGHT = 1.1 * HEIGHT
const MAX_CHARACTERS = 900

/** What a person sees, as ids: people with the same see the same words, but for the name of their place. */
function contentOf({ place, answers }: Person): string {
  const policy = policyFor(place, TODAY)
  const view = outcome(policy, answers)
  const { action, when, cost, overturning, staleSince } = answerSummary(view, policy, { open: null, has: () => true })
  const { verdict, actor, cards } = view
  const ids = [
    verdict.outcome,
    verdict.possible,
    verdict.strength,
    overturning?.id,
    staleSince,
    actor,
    cards.length > 0,
  ]
  return JSON.stringify([
    ...ids,
    action.kind,
    'step' in action && action.step?.id,
    when?.entry.id,
    cost?.entry.id,
    cost?.kind,
  ])
}

/** The people of which no two see the same, those of the longest place name first. */
const people = [...new Map(allPeople().map((person) => [contentOf(person), person])).values()]

let site: Awaited<ReturnType<typeof openSite>>
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** Shows the answer of a person, and measures it. */
async function measure(page: Page, { place, answers }: Person): Promise<{ height: number; characters: number }> {
  return page.evaluate(
    async (state) => {
      const { answersStore } = window as unknown as AnswersStoreWindow
      answersStore.setState(state)
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      await frame()
      await frame()
      const words = ['.verdict', '.action-card'].map(
        (name) => document.querySelector<HTMLElement>(name)?.innerText ?? '',
      )
      if (words.some((text) => text === '')) throw new Error('the answer is not shown')
      return { height: document.documentElement.scrollHeight, characters: words.join('').length }
    },
    { place, answers, skipped: [], history: Object.keys(answers) },
  )
}

test('the people see many different answers', () => {
  expect(people.length).toBeGreaterThan(40)
})

test.each(languages.map(({ tag }) => tag))('in %s every answer fits 1.1 screens, with its action', async (language) => {
  const page = await site.open('', { width: 390, height: HEIGHT, language, today: TODAY })
  const [first] = people
  await page.evaluate(
    (state) => localStorage.setItem('yibao.answers', JSON.stringify({ data: JSON.stringify({ version: 1, state }) })),
    { place: first?.place, answers: first?.answers, skipped: [], history: [] },
  )
  await page.reload()
  await page.evaluate((hash) => location.assign(hash), '#/pages/outcome/index')
  await page.locator('.doors').waitFor()
  await exposeAnswersStore(page)
  const tooLong: string[] = []
  for (const person of people) {
    const { height, characters } = await measure(page, person)
    if (height > MAX_HEIGHT || characters > MAX_CHARACTERS)
      tooLong.push(`${person.who} (${person.place}): ${String(height)} px, ${String(characters)} characters`)
  }
  await page.context().close()
  expect(tooLong).toEqual([])
})
