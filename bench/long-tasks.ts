import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import findBrowser from '../__tests__/support/find-browser'
import { type Interaction, interactions } from '../__tests__/support/interactions'
import { engineer } from '../__tests__/support/questionnaire'
import type { Row } from './measure'
import { toStoredState, withStoredState } from './pages'
import { serve } from './serve'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * How many times slower the CPU of the simulated phone is. The browser is not slowed down: it does so by waiting, and on a
 * busy machine it waits for other programs, too. The CPU time of a task is multiplied instead.
 */
const CPU_SLOWDOWN = 4

/** An odd number, so that there is a median. */
const RUNS = 3

/** Browsers call a task of this length long: a tap during it has a noticeable delay. In milliseconds. */
const LONG_TASK = 50

/** How long the page may work after an interaction, in milliseconds. */
const SETTLE_TIME = 1500

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** CPU time in microseconds, which other load does not increase. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** The longest task of the page's main thread, in milliseconds of the simulated phone. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const main = new Set(
    traceEvents.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  )
  const tasks = traceEvents.filter(
    ({ ph, name, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && main.has(`${pid} ${tid}`),
  )
  if (tasks.length === 0) throw new Error('the trace contains no task')
  return (CPU_SLOWDOWN * Math.max(...tasks.map(({ tdur = 0 }) => tdur))) / 1000
}

async function measureOnce(
  browser: Browser,
  address: string,
  { hash, before, target, key, effect }: Interaction,
): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en',
    hasTouch: true,
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.goto(`${address}${hash === '' ? '' : `#/${hash}`}`)
  await page.locator('#app h1').first().waitFor()
  await before?.(page)
  await target(page).scrollIntoViewIfNeeded()
  const box = await target(page).boundingBox()
  if (!box) throw new Error('the element to tap is not visible')
  if (key !== undefined) await target(page).focus()
  await page.waitForTimeout(SETTLE_TIME)
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  })
  // By coordinates, because finding the element would be work for the page.
  if (key === undefined) await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  else await page.keyboard.press(key)
  await page.waitForTimeout(SETTLE_TIME)
  const trace = await browser.stopTracing()
  await effect(page)
  await context.close()
  return longestTask(trace)
}

/** The longest task after each interaction: the median of the runs, in milliseconds, on a CPU four times slower. */
export async function measureLongTasks(): Promise<Map<string, number>> {
  findBrowser()
  const firstVisit = await serve(`${root}dist/h5`)
  const laterVisit = await serve(`${root}dist/h5`, (html) => withStoredState(html, toStoredState(engineer)))
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH!, args: ['--no-sandbox'] })
  try {
    const results = new Map<string, number>()
    for (const interaction of interactions) {
      const runs: number[] = []
      for (let run = 0; run < RUNS; run += 1)
        runs.push(await measureOnce(browser, (interaction.hasAnswers ? laterVisit : firstVisit).address, interaction))
      results.set(interaction.name, runs.sort((a, b) => a - b)[RUNS >> 1]!)
    }
    return results
  } finally {
    await browser.close()
    await Promise.all([firstVisit.close(), laterVisit.close()])
  }
}

/** Compares each interaction with the length that browsers call long. */
export function longTaskTargets(results: ReadonlyMap<string, number>): Row[] {
  return [...results].map(([name, value]) => ({
    name,
    measured: `${Math.round(value)} ms`,
    target: `≤ ${LONG_TASK} ms`,
    met: value <= LONG_TASK,
  }))
}
