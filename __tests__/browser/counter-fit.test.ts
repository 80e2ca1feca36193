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

const visitorStates = process.env.EVERYBODY ? counterStates(today) : fullestStates(today, 14)

test.each(languages.map(({ tag }) => tag))('in %s the visitor needs no scrolling on either tablet', async (tag) => {
  for (const side of ['triage', 'facing'] as const) {
    const frame = await openCounterFrame(site, tag, side)
    expect([side, await walkStates(frame, visitorStates, side)]).toEqual([side, []])
    await frame.page().context().close()
  }
})
