import fc from 'fast-check'
import type { Page } from 'playwright-core'
import type { openSite } from '../../support/browser'
import { today } from '../../support/questionnaire'
import { screenProblem } from './screen'

/** The built app on a host, with a browser. */
export type Site = Awaited<ReturnType<typeof openSite>>

/** The tab that is attacked. */
export interface Target {
  readonly site: Site
  readonly page: Page
  /** Of the app, without a hash. */
  readonly address: string
}

/** A kind of attack on the built app. */
export interface Attack<Input> {
  readonly name: string
  readonly inputs: fc.Arbitrary<Input>
  /** Resolves to what is wrong afterwards; null: there is a heading and a way on. */
  readonly attempt: (target: Target, input: Input, index: number) => Promise<string | null>
}

/** After so many inputs the browser gets a new tab: a session is no longer in the real world. */
const PER_TAB = 250

/**
 * Attacks the built app with generated inputs, and ends at the first that leaves an error or no way on. Resolves to the
 * number of inputs.
 * @throws Error that names the input
 */
export async function attack<Input>(
  site: Site,
  { name, inputs, attempt }: Attack<Input>,
  count: number,
  seed: number,
): Promise<number> {
  let page: Page | null = null
  let done = 0
  for (const input of fc.sample(inputs, { numRuns: count, seed })) {
    if (done % PER_TAB === 0) {
      await page?.context().close()
      page = await site.open('', { today })
      await screenProblem(page)
    }
    const problem = await attempt({ site, page: page!, address: site.address }, input, done).catch(
      (error: unknown) => `the attack failed: ${String(error)}`,
    )
    const errors = site.pageErrors.splice(0)
    if (problem !== null || errors.length > 0)
      throw new Error(
        `${name}, input ${done} of seed ${seed}: ${problem ?? errors.join('; ')}\n${JSON.stringify(input).slice(0, 2000)}`,
      )
    done += 1
  }
  await page?.context().close()
  return done
}
