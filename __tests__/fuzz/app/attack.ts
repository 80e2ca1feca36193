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
  /** Another tab of the same browser, at an empty page until an attack uses it. */
  readonly other: Page
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

/** After so many inputs the browser gets new tabs: a session is no longer in the real world. */
const PER_TAB = 250

/** Where a run begins, and whom it tells how far it is. */
interface Run {
  readonly seed: number
  /** The number of inputs of the seed to skip: those of a run that ended early. */
  readonly from?: number
  readonly onProgress?: (done: number) => void
}

async function openTarget(site: Site): Promise<Target> {
  const page = await site.open('', { today })
  await screenProblem(page)
  const other = await page.context().newPage()
  other.on('pageerror', (error) => site.pageErrors.push(error.message))
  return { site, page, other, address: site.address }
}

/**
 * Attacks the built app with the generated inputs from `from` up to `count`, and ends at the first that leaves an error
 * or no way on. Resolves to the number of inputs.
 * @throws Error that names the input
 */
export async function attack<Input>(
  site: Site,
  { name, inputs, attempt }: Attack<Input>,
  count: number,
  { seed, from = 0, onProgress }: Run,
): Promise<number> {
  let target: Target | null = null
  for (const [index, input] of fc.sample(inputs, { numRuns: count, seed }).entries()) {
    if (index < from) continue
    if (target === null || index % PER_TAB === 0) {
      await target?.page.context().close()
      target = await openTarget(site)
      onProgress?.(index)
    }
    const problem = await attempt(target, input, index).catch((error: unknown) => `the attack failed: ${String(error)}`)
    const errors = site.pageErrors.splice(0)
    if (problem !== null || errors.length > 0)
      throw new Error(
        `${name}, input ${index} of seed ${seed}: ${problem ?? errors.join('; ')}\n${JSON.stringify(input).slice(0, 2000)}`,
      )
  }
  await target?.page.context().close()
  return count - from
}
