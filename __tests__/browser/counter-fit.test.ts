import { languages } from '../../src/i18n'
import { counterStates, fullestStates } from '../support/counter-states'
import { openCounterFrame, walkStates } from '../support/counter-walk'
import { today } from '../support/questionnaire'
import { setUpSite } from '../support/site'

// The staff's side of the triage reads the same in every language of a visitor (`pages/counter.test.tsx`): it is measured
// in one, in one page without loading again. The visitor's sides are measured in every language, in the states of which
// a visitor reads most; with EVERYBODY=1 in all of them (about 20 minutes).

const site = setUpSite()

test("no state of the staff's side scrolls on either tablet, and it is Chinese from left to right", async () => {
  const frame = await openCounterFrame(site, 'ar', 'triage')
  const states = counterStates(today)
  expect(states.length).toBeGreaterThan(400)
  expect(await walkStates(frame, states, 'staff')).toEqual([])
  const sides = await frame
    .locator('.page, .triage-staff, .triage-visitor')
    .evaluateAll((all) => all.map((side) => [side.getAttribute('lang'), getComputedStyle(side).direction]))
  expect(sides).toEqual([
    ['zh-Hans', 'ltr'],
    ['zh-Hans', 'ltr'],
    ['ar', 'rtl'],
  ])
})

const visitorStates = process.env.EVERYBODY ? counterStates(today) : fullestStates(today, 10)

test.each(languages.map(({ tag }) => tag))('in %s the visitor needs no scrolling on either tablet', async (tag) => {
  for (const side of ['triage', 'facing'] as const) {
    const frame = await openCounterFrame(site, tag, side)
    expect([side, await walkStates(frame, visitorStates, side)]).toEqual([side, []])
    await frame.page().context().close()
  }
})

// The languages that take most room: others take less.
test.each(['my', 'ru', 'fr', 'ar'])(
  'each group of the office is one screen of either tablet in %s',
  async (language) => {
    const page = await site.open('#/pages/counter/office/index', { language, today, width: 1024, height: 768 })
    await page.locator('.office-switch').waitFor()
    const found: string[] = []
    for (const [width, height] of [
      [1024, 768],
      [768, 1024],
    ] as const) {
      await page.setViewportSize({ width, height })
      for (const group of ['place', 'own', 'tablet']) {
        const option = page.locator(`input[name="office-group"][value="${group}"]`)
        await option.check({ force: true })
        const over = await page.evaluate(() => {
          const shown = document.querySelector('.office-switch')!.closest('.taro_page')!
          return Math.max(shown.scrollHeight, document.documentElement.scrollHeight) - innerHeight
        })
        if (over > 0) found.push(`${group} at ${width}: ${over} px too high`)
      }
    }
    expect(found).toEqual([])
    await page.context().close()
  },
)
