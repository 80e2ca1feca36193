import type { Page } from 'playwright-core'
import { chosenControls, unmarkedControls } from '../support/forced-colours'
import { engineer, today } from '../support/questionnaire'
import { setUpSite } from '../support/site'
import { tourEveryScreen } from '../support/tours'

// Colours that the device forces on every page: backgrounds and shadows are gone, borders, outlines and text are left.

const site = setUpSite()

/** Forces a light or a dark palette, and waits until the app has its theme. */
const force = async (page: Page, colorScheme: 'light' | 'dark') => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme })
  await page.waitForFunction((theme) => document.documentElement.classList.contains(theme), `theme-${colorScheme}`)
}

test('on every screen each control has an edge or a line, and the chosen one more than another colour', async () => {
  const found: Record<string, unknown> = {}
  let chosen = 0
  const person = { width: 390, height: 844, today, reducedMotion: true }
  await tourEveryScreen({ site, person }, async (page, path) => {
    await force(page, 'dark')
    const unmarked = new Set(await unmarkedControls(page))
    await force(page, 'light')
    for (const control of await unmarkedControls(page)) unmarked.add(control)
    const { alike, distinct } = await chosenControls(page)
    chosen += distinct
    if (alike.length + unmarked.size > 0) found[path] = { alike, unmarked: [...unmarked] }
  })
  expect(found).toEqual({})
  expect(chosen).toBeGreaterThan(Object.keys(engineer.answers).length)
})
