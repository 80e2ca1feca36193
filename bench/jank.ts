import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { pointer } from '../__tests__/support/browser'
import { engineer } from '../__tests__/support/check'
import findBrowser from '../__tests__/support/find-browser'
import { wordsOf } from '../__tests__/support/words'
import { routes } from '../src/routes'
import type { Row } from './measure'
import { storedOf, storing } from './pages'
import { serve } from './serve'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A phone that is so many times slower than this machine. */
const SLOWER = 4

/** Odd, so that there is a median. */
const RUNS = 3

/** A task of this length is what browsers call long, in milliseconds: whoever taps meanwhile waits noticeably. */
const LONG = 50

/** How long what was done may still stir, in milliseconds. */
const AFTER = 1500

const en = wordsOf('en')
const row = (page: Page, words: string) => page.locator('#app').locator('a, label, button').filter({ has: page.getByText(words, { exact: true }) }).first()
const press = (page: Page, words: string) => pointer(page).press(words)
const marked = (page: Page) => pointer(page).mark(en.law(`place.${engineer.place}`))
const spoken = (page: Page) => page.locator('#app [lang=ru] h1').first().waitFor()

/** Something that a person does on a page with one tap: `before` brings them there, `seen` is what follows. */
interface Deed {
  readonly what: string
  readonly hash: string
  /** Somebody who has told all before. */
  readonly told?: boolean
  readonly before?: (page: Page) => Promise<unknown>
  readonly target: (page: Page) => Locator
  readonly seen: (page: Page) => Promise<unknown>
}

const deeds: readonly Deed[] = [
  {
    what: 'marking an answer', hash: routes.questions,
    target: (page) => row(page, en.law(`place.${engineer.place}`)), seen: (page) => page.locator('#app :checked').waitFor(),
  },
  {
    what: 'the next question', hash: routes.questions, before: marked,
    target: (page) => row(page, en.t('questions.continue')), seen: (page) => pointer(page).left(en.t('place.question')),
  },
  {
    what: 'opening a guide', hash: routes.guides,
    target: (page) => row(page, en.guide('guide.enrol-employer')), seen: (page) => pointer(page).left(en.t('guides.title')),
  },
  { what: 'switching the language on the start page', hash: '', target: (page) => row(page, 'Русский'), seen: spoken },
  {
    what: 'switching the language on the outcome', hash: routes.outcome, told: true,
    before: (page) => press(page, en.t('language.button', { name: 'English' })), target: (page) => row(page, 'Русский'), seen: spoken,
  },
]

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of the processor, so that a busy machine lengthens nothing. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** The longest task of the page's main thread, in milliseconds. */
function longest(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const main = new Set(traceEvents.flatMap(({ name, args, pid, tid }) => (name === 'thread_name' && args.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [])))
  const tasks = traceEvents.filter(({ ph, name, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && main.has(`${pid} ${tid}`))
  if (tasks.length === 0) throw new Error('the trace holds no task')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}

async function once(browser: Browser, address: string, { hash, before, target, seen }: Deed): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en', hasTouch: true })
  const page = await context.newPage()
  await page.goto(`${address}${hash === '' ? '' : `#/${hash}`}`)
  await page.locator('#app h1').first().waitFor()
  await before?.(page)
  await target(page).scrollIntoViewIfNeeded()
  const box = await target(page).boundingBox()
  if (!box) throw new Error('there is nothing to tap')
  await page.waitForTimeout(AFTER)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] })
  // By the place alone: looking for it would be work for the page, too.
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForTimeout(AFTER)
  const trace = await browser.stopTracing()
  await seen(page)
  await context.close()
  return longest(trace)
}

/** The longest task that each deed costs, the median of some runs: in milliseconds, on a processor four times slower. */
export async function seeJank(): Promise<Map<string, number>> {
  await findBrowser()
  const fresh = await serve(`${root}dist/h5`)
  const known = await serve(`${root}dist/h5`, (html) => storing(html, storedOf(engineer)))
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH!, args: ['--no-sandbox'] })
  try {
    const seen = new Map<string, number>()
    for (const deed of deeds) {
      const runs: number[] = []
      for (let run = 0; run < RUNS; run += 1) runs.push(await once(browser, (deed.told ? known : fresh).address, deed))
      seen.set(deed.what, runs.sort((a, b) => a - b)[RUNS >> 1]!)
    }
    return seen
  } finally {
    await browser.close()
    await Promise.all([fresh.close(), known.close()])
  }
}

/** Whether each deed stays below what browsers call long. */
export function barsOfJank(seen: ReadonlyMap<string, number>): Row[] {
  return [...seen].map(([what, value]) => ({ what, value: `${Math.round(value)} ms`, bar: `≤ ${LONG} ms`, met: value <= LONG }))
}
