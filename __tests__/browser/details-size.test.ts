import { outcome } from '../../src/journey/outcome'
import { policyFor } from '../../src/policies'
import { allPeople, type Person } from '../support/people'
import { setUpSite } from '../support/site'

// Whether what is behind the "i" of an answer stays short.

const TODAY = '2026-11-30'
const HEIGHT = 844
const MAX_HEIGHT = 2.25 * HEIGHT

const site = setUpSite()

/** What a person sees behind the "i", as ids: people with the same see the same words. */
function contentOf({ place, answers }: Person): string {
  const { verdict, cautions, deadlines, amounts, changes } = outcome(policyFor(place, TODAY), answers)
  return JSON.stringify([
    verdict.outcome,
    verdict.rule,
    verdict.strength,
    verdict.sources.length,
    cautions.map(({ id }) => id),
    [deadlines.length, amounts.length, changes.length].map((count) => count > 0),
  ])
}

const people = [...new Map(allPeople().map((person) => [contentOf(person), person])).values()]

test('the people see many different details', () => {
  expect(people.length).toBeGreaterThan(60)
})

test('the reason, notes and sources of every answer fit 2.25 screens of 390 × 844', async () => {
  const page = await site.open('', { width: 390, height: HEIGHT, language: 'en', today: TODAY })
  const tooLong: Record<string, number> = {}
  for (const { who, place, answers } of people) {
    await page.evaluate(
      (state) => {
        localStorage.setItem('yibao.answers', JSON.stringify({ data: JSON.stringify({ version: 1, state }) }))
        location.hash = '/pages/details/index'
        location.reload()
      },
      { place, answers, skipped: [], history: Object.keys(answers) },
    )
    await page.waitForEvent('load')
    await page.locator('.about-text').waitFor()
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    if (height > MAX_HEIGHT) tooLong[`${who} (${place})`] = height
  }
  expect(tooLong).toEqual({})
})
