import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import findBrowser from '../__tests__/support/find-browser'
import { type Interaction, interactions, prepare } from '../__tests__/support/interactions'
import { engineer } from '../__tests__/support/questionnaire'
import type { Row } from './measure'
import { writeReactTap } from './peers/react-tap'
import { toStoredState, withStoredState } from './pages'
import { serve } from './serve'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * How many times slower the CPU of the simulated phone is. The browser is not slowed down: it does so by waiting, and on a
 * busy machine it waits for other programs, too. The CPU time of a task is multiplied instead.
 */
const CPU_SLOWDOWN = 4

/** How much longer a task may take than the reference in the same run: 50 ms where that takes 42. */
const LIMIT = 1.2

/** An odd number, so that there is a median. */
const RUNS = 3

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

/** React alone, which draws on a tap as many elements as a slow phone had time for in 50 ms. */
const reference: Interaction = {
  name: 'React alone draws 95 elements',
  hash: '',
  target: (page) => page.locator('button'),
  effect: (page) => page.locator('ol').waitFor(),
}

async function measureOnce(browser: Browser, address: string, interaction: Interaction): Promise<number> {
  const { hash, effect } = interaction
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en',
    hasTouch: true,
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.goto(`${address}${hash === '' ? '' : `#/${hash}`}`)
  const tap = await prepare(page, interaction)
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  })
  await tap()
  await page.waitForTimeout(SETTLE_TIME)
  const trace = await browser.stopTracing()
  await effect(page)
  await context.close()
  return longestTask(trace)
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!

/**
 * The longest task after each interaction: the median of the runs, in milliseconds, on a CPU four times slower. The first
 * is the reference. The runs take turns, so that what the machine does meanwhile affects all alike.
 */
export async function measureLongTasks(): Promise<Map<string, number>> {
  findBrowser()
  const firstVisit = await serve(`${root}dist/h5`)
  const laterVisit = await serve(`${root}dist/h5`, (html) => withStoredState(html, toStoredState(engineer)))
  const react = await serve(writeReactTap(`${root}dist/bench/react-tap`))
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH!, args: ['--no-sandbox'] })
  const measured = [
    { interaction: reference, site: react },
    ...interactions.map((interaction) => ({ interaction, site: interaction.hasAnswers ? laterVisit : firstVisit })),
  ]
  try {
    const results = new Map<string, number[]>(measured.map(({ interaction }) => [interaction.name, []]))
    for (let run = 0; run < RUNS; run += 1)
      for (const { interaction, site } of measured)
        results.get(interaction.name)!.push(await measureOnce(browser, site.address, interaction))
    return new Map([...results].map(([name, runs]) => [name, median(runs)]))
  } finally {
    await browser.close()
    await Promise.all([firstVisit, laterVisit, react].map((site) => site.close()))
  }
}

/** Compares each interaction with the reference: how fast a machine is changes both. */
export function longTaskTargets(results: ReadonlyMap<string, number>): Row[] {
  const base = results.get(reference.name)!
  return [...results].map(([name, value]) =>
    name === reference.name
      ? { name, measured: `${Math.round(value)} ms`, target: '', met: null }
      : {
          name,
          measured: `${Math.round(value)} ms, ${(value / base).toFixed(2)} ×`,
          target: `≤ ${LIMIT} ×`,
          met: value <= LIMIT * base,
        },
  )
}
