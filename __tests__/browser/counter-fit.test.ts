import { counterStates } from '../support/counter-states'
import { openCounterFrame, walkStates } from '../support/counter-walk'
import { today } from '../support/questionnaire'
import { setUpSite } from '../support/site'

// The staff's side of the triage reads the same in every language of a visitor (`pages/counter.test.tsx`): it is measured
// in one, in one page without loading again.

const site = setUpSite()

test("no state of the staff's side scrolls on either tablet, and it is Chinese from left to right", async () => {
  const frame = await openCounterFrame(site, 'ar')
  const states = counterStates(today)
  expect(states.length).toBeGreaterThan(400)
  expect(await walkStates(frame, states)).toEqual([])
  const sides = await frame
    .locator('.page, .triage-staff, .triage-visitor')
    .evaluateAll((all) => all.map((side) => [side.getAttribute('lang'), getComputedStyle(side).direction]))
  expect(sides).toEqual([
    ['zh-Hans', 'ltr'],
    ['zh-Hans', 'ltr'],
    ['ar', 'rtl'],
  ])
})
