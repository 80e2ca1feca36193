import type { BrowserContext } from 'playwright-core'
import { type RewriteChunk, openSite } from './browser'

/** The built app on a host, with a browser. */
export type Site = Awaited<ReturnType<typeof openSite>>

/**
 * Opens the app before the tests of a file and closes it after them. After each test it expects no external request and
 * no page error, and closes the contexts that the test has opened.
 * @example const site = setUpSite()
 */
export function setUpSite(rewrite?: RewriteChunk): Site {
  // Filled in beforeAll.
  const site = {} as Site
  let before: readonly BrowserContext[] = []

  beforeAll(async () => {
    Object.assign(site, await openSite(rewrite))
  })
  beforeEach(() => {
    before = site.contexts()
  })
  afterEach(async () => {
    await Promise.all(
      site
        .contexts()
        .filter((context) => !before.includes(context))
        .map((context) => context.close()),
    )
    const [elsewhere, complaints] = [site.externalRequests.splice(0), site.pageErrors.splice(0)]
    expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] })
  })
  afterAll(async () => {
    await site.close()
  })
  return site
}
