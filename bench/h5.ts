import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import findBrowser from '../__tests__/support/find-browser'
import type { Row } from './measure'
import { pages, staticPages, toStoredState, withStoredState } from './pages'
import { buildTaroDefault } from './peers/taro'
import { writeStaticPage } from './peers/static'
import { serve } from './serve'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Lighthouse's result for a page: milliseconds, bytes, scores from 0 to 100. */
interface LighthouseResult {
  readonly fcp: number
  readonly lcp: number
  readonly tbt: number
  readonly cls: number
  readonly bytes: number
  /** Without drawings. */
  readonly pageBytes: number
  readonly requests: number
  readonly scores: Readonly<Record<Category, number>>
  /** The failed audits of all categories except performance. */
  readonly failedAudits: readonly string[]
}

/** A page: its median, and when its largest part would be there if the CPU took no time, in milliseconds. */
export interface PageResult extends LighthouseResult {
  readonly networkLcp: number
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof categories)[number]

/** One run of Lighthouse, in a process of its own (lighthouse.mjs); `network`: of the network alone. */
function runLighthouse(address: string, port: number, only: '' | 'network' = ''): Promise<LighthouseResult> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [`${root}bench/lighthouse.mjs`, address, String(port), only], (error, stdout) => {
      if (error) reject(new Error(error.message))
      else resolve(JSON.parse(stdout) as LighthouseResult)
    })
  })
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!

/** The median of each number over all runs; an audit counts as failed if it failed in any run. */
function medianOf(runs: readonly LighthouseResult[]): LighthouseResult {
  const of = (pick: (result: LighthouseResult) => number) => median(runs.map(pick))
  return {
    fcp: of((run) => run.fcp),
    lcp: of((run) => run.lcp),
    tbt: of((run) => run.tbt),
    cls: of((run) => run.cls),
    bytes: of((run) => run.bytes),
    pageBytes: of((run) => run.pageBytes),
    requests: of((run) => run.requests),
    scores: Object.fromEntries(
      categories.map((name) => [name, of((run) => run.scores[name])]),
    ) as LighthouseResult['scores'],
    failedAudits: [...new Set(runs.flatMap((run) => run.failedAudits))],
  }
}

interface Options {
  /** An odd number, so that there is a median. */
  readonly runs?: number
  /** The folders of references that are already built; absent: they are built now. */
  readonly references?: { readonly taro: string; readonly plain: string }
  /** The names of the pages to measure; absent: all. */
  readonly only?: readonly string[]
}

/**
 * Runs Lighthouse's phone (simulated: slow 4G, a CPU four times slower) on the app and on the references, in turn, so
 * that other load affects all alike.
 */
export async function measureH5({ runs = 3, references, only }: Options = {}): Promise<Map<string, PageResult>> {
  const dist = `${root}dist/h5`
  if (!existsSync(`${dist}/index.html`)) throw new Error('dist/h5/index.html is missing; run: npm run build:h5')
  findBrowser()
  const { taro, plain } = references ?? {
    taro: `${buildTaroDefault('h5')}/dist/h5`,
    plain: writeStaticPage(`${root}dist/bench/static`),
  }
  const sites = [
    { name: 'plain page', hash: '', site: await serve(plain) },
    { name: 'Taro template', hash: '', site: await serve(taro) },
    ...(await Promise.all(
      pages
        .filter(({ name }) => only?.includes(name) ?? true)
        .map(async ({ name, hash, stored }) => ({
          name,
          hash,
          site: await serve(dist, stored && ((html) => withStoredState(html, toStoredState(stored)))),
        })),
    )),
    ...(await Promise.all(
      staticPages
        .filter(({ name }) => only?.includes(name) ?? true)
        .map(async ({ name, path }) => ({ name, hash: path, site: await serve(dist) })),
    )),
  ]
  const port = 9222 + (process.pid % 1000)
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH!,
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  })
  try {
    const results = new Map<string, LighthouseResult[]>(sites.map(({ name }) => [name, []]))
    for (let run = 0; run < runs; run += 1) {
      for (const { name, hash, site } of sites) results.get(name)!.push(await runLighthouse(site.address + hash, port))
    }
    const pages = new Map<string, PageResult>()
    for (const { name, hash, site } of sites) {
      const { lcp } = await runLighthouse(site.address + hash, port, 'network')
      pages.set(name, { ...medianOf(results.get(name)!), networkLcp: lcp })
    }
    return pages
  } finally {
    await browser.close()
    await Promise.all(sites.map(({ site }) => site.close()))
  }
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`

/** The results of every page as a Markdown table. */
export function h5Table(results: ReadonlyMap<string, PageResult>): string {
  const plain = results.get('plain page')!
  const taro = results.get('Taro template')!
  const ratio = (pick: (result: PageResult) => number, result: PageResult) =>
    `${(pick(result) / pick(plain)).toFixed(2)} / ${(pick(result) / pick(taro)).toFixed(2)}`
  return [
    '| page | FCP | relative to plain / Taro | LCP | relative to plain / Taro | LCP, network alone | relative to plain / Taro | TBT | CLS | bytes | requests | scores: performance, accessibility, best practices, SEO |',
    '|---|---|---|---|---|---|---|---|---|---|---|---|',
    ...[...results].map(
      ([name, result]) =>
        `| ${[
          name,
          seconds(result.fcp),
          ratio(({ fcp }) => fcp, result),
          seconds(result.lcp),
          ratio(({ lcp }) => lcp, result),
          seconds(result.networkLcp),
          ratio(({ networkLcp }) => networkLcp, result),
          `${Math.round(result.tbt)} ms`,
          result.cls.toFixed(3),
          `${(result.bytes / 1024).toFixed(1)} KB`,
          result.requests,
          categories.map((category) => result.scores[category]).join(', '),
        ].join(' | ')} |`,
    ),
  ].join('\n')
}

/** The blocking time of a page without a script, in milliseconds, above which other load falsifies every time of a run. */
const BUSY = 50

/** How much later than the largest part of the plain page that of a page may be there. */
const MAX_LCP: Readonly<Record<string, number>> = {
  home: 1.2,
  questions: 2,
  outcome: 2,
  ...Object.fromEntries(staticPages.map(({ name }) => [name, 1.2])),
}

/** The bytes of a page that is read without the app, before its drawings: what fits into a server's first answer. */
const MAX_STATIC_BYTES = 14 * 1024

const isStatic = (name: string) => staticPages.some((page) => page.name === name)

/**
 * The targets of each page relative to the references. Times of a run in which even the plain page was blocked are not
 * judged; sizes always are. The LCP of the network alone has no target: it depends on the order in which files arrived.
 */
export function h5Targets(results: ReadonlyMap<string, PageResult>): Row[] {
  const plain = results.get('plain page')!
  const taro = results.get('Taro template')!
  const isBusy = plain.tbt > BUSY
  const atMost = (name: string, value: number, target: number, unit = ''): Row => ({
    name,
    measured: `${unit === '' ? value.toFixed(2) : Math.round(value)}${unit}`,
    target: `≤ ${target}${unit}`,
    met: value <= target,
  })
  const timed = (row: Row): Row =>
    isBusy ? { ...row, measured: `${row.measured} (machine busy, not judged)`, met: null } : row
  const atLeast = (name: string, value: number, target: number): Row => ({
    name,
    measured: String(value),
    target: `≥ ${target}`,
    met: value >= target,
  })
  return [...results]
    .filter(([name]) => name !== 'plain page' && name !== 'Taro template')
    .flatMap(([name, result]) => [
      ...(isStatic(name)
        ? []
        : [timed(atMost(`${name}: FCP relative to Taro’s template`, result.fcp / taro.fcp, 0.6))]),
      ...(MAX_LCP[name] === undefined
        ? []
        : [timed(atMost(`${name}: LCP relative to the plain page`, result.lcp / plain.lcp, MAX_LCP[name]))]),
      ...(isStatic(name)
        ? [atMost(`${name}: KB before its drawings`, result.pageBytes / 1024, MAX_STATIC_BYTES / 1024)]
        : []),
      timed(atMost(`${name}: total blocking time`, result.tbt, 150, ' ms')),
      timed(atLeast(`${name}: performance`, result.scores.performance, isStatic(name) ? 100 : 95)),
      ...(['accessibility', 'best-practices', 'seo'] as const).map((category) => {
        const row = atLeast(`${name}: ${category}`, result.scores[category], 100)
        return row.met ? row : { ...row, measured: `${row.measured} (${result.failedAudits.join(', ')})` }
      }),
    ])
}
