import type { BrowserContext } from 'playwright-core'
import { type Rewrite, visit } from './browser'

/** The app as it was built, on a host and in a browser. */
export type Site = Awaited<ReturnType<typeof visit>>

/**
 * The app for the tests of one file: there before the first of them and gone after the last. After each, nothing has been
 * asked of another host, no page has complained, and the pages that the test has opened are closed; those that were
 * there before it stay.
 * @example const site = theSite()
 */
export function theSite(rewrite?: Rewrite): Site {
  // Filled before anything asks it.
  const site = {} as Site
  let before: readonly BrowserContext[] = []

  beforeAll(async () => {
    Object.assign(site, await visit(rewrite))
  })
  beforeEach(() => {
    before = site.contexts()
  })
  afterEach(async () => {
    await Promise.all(site.contexts().filter((one) => !before.includes(one)).map((one) => one.close()))
    const [elsewhere, complaints] = [site.elsewhere.splice(0), site.complaints.splice(0)]
    expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] })
  })
  afterAll(async () => {
    await site.close()
  })
  return site
}
