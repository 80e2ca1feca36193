import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import findBrowser from '../__tests__/support/find-browser'
import type { Row } from './measure'
import { pages, storedOf, storing } from './pages'
import { buildTaroDefault } from './peers/taro'
import { writeStaticPage } from './peers/static'
import { serve } from './serve'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What Lighthouse says of a page: milliseconds, bytes, scores of 0 to 100. */
interface Seen {
  readonly fcp: number
  readonly lcp: number
  readonly tbt: number
  readonly cls: number
  readonly bytes: number
  readonly requests: number
  readonly scores: Readonly<Record<Category, number>>
  /** What kept the scores but for performance from 100. */
  readonly faults: readonly string[]
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof categories)[number]

/** One look, by a program of its own (lighthouse.mjs). */
function look(address: string, port: number): Promise<Seen> {
  return new Promise((told, failed) => {
    execFile(process.execPath, [`${root}bench/lighthouse.mjs`, address, String(port)], (error, stdout) => {
      if (error) failed(new Error(error.message))
      else told(JSON.parse(stdout) as Seen)
    })
  })
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!

/** Each figure by itself the median of all runs; a fault counts when any run found it. */
function medianOf(runs: readonly Seen[]): Seen {
  const of = (pick: (seen: Seen) => number) => median(runs.map(pick))
  return {
    fcp: of((one) => one.fcp), lcp: of((one) => one.lcp), tbt: of((one) => one.tbt), cls: of((one) => one.cls),
    bytes: of((one) => one.bytes), requests: of((one) => one.requests),
    scores: Object.fromEntries(categories.map((name) => [name, of((one) => one.scores[name])])) as Seen['scores'],
    faults: [...new Set(runs.flatMap((one) => one.faults))],
  }
}

interface Options {
  /** Odd, so that there is a median. */
  readonly runs?: number
  /** Where the peers lie already built; absent: they are built now. */
  readonly peers?: { readonly taro: string; readonly plain: string }
  /** The pages of the app that are looked at; absent: all. */
  readonly only?: readonly string[]
}

/**
 * Lighthouse's phone (slow 4G and a processor four times slower, simulated) on the app and on its peers, in turn, so
 * that a busy machine is equally busy for all.
 */
export async function seeH5({ runs = 3, peers, only }: Options = {}): Promise<Map<string, Seen>> {
  const dist = `${root}dist/h5`
  if (!existsSync(`${dist}/index.html`)) throw new Error('build first: npm run build:h5')
  await findBrowser()
  const { taro, plain } = peers ?? { taro: `${buildTaroDefault('h5')}/dist/h5`, plain: writeStaticPage(`${root}dist/bench/static`) }
  const sites = [
    { name: 'static page', hash: '', site: await serve(plain) },
    { name: 'Taro template', hash: '', site: await serve(taro) },
    ...await Promise.all(pages.filter(({ name }) => only?.includes(name) ?? true).map(async ({ name, hash, told }) =>
      ({ name, hash, site: await serve(dist, told && ((html) => storing(html, storedOf(told)))) }))),
  ]
  const port = 9222 + (process.pid % 1000)
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH!, args: ['--no-sandbox', `--remote-debugging-port=${port}`] })
  try {
    const seen = new Map<string, Seen[]>(sites.map(({ name }) => [name, []]))
    for (let run = 0; run < runs; run += 1) {
      for (const { name, hash, site } of sites) seen.get(name)!.push(await look(site.address + hash, port))
    }
    return new Map([...seen].map(([name, all]) => [name, medianOf(all)]))
  } finally {
    await browser.close()
    await Promise.all(sites.map(({ site }) => site.close()))
  }
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`

/** The figures of every page beside each other. */
export function tableOfSeen(seen: ReadonlyMap<string, Seen>): string {
  const plain = seen.get('static page')!
  const taro = seen.get('Taro template')!
  const ratio = (pick: (one: Seen) => number, one: Seen) => `${(pick(one) / pick(plain)).toFixed(2)} / ${(pick(one) / pick(taro)).toFixed(2)}`
  return [
    '| page | FCP | beside static / Taro | LCP | beside static / Taro | TBT | CLS | bytes | requests | scores: performance, accessibility, best practices, SEO |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...[...seen].map(([name, one]) => `| ${[
      name, seconds(one.fcp), ratio(({ fcp }) => fcp, one), seconds(one.lcp), ratio(({ lcp }) => lcp, one), `${Math.round(one.tbt)} ms`,
      one.cls.toFixed(3), `${(one.bytes / 1024).toFixed(1)} KB`, one.requests, categories.map((name_) => one.scores[name_]).join(', '),
    ].join(' | ')} |`),
  ].join('\n')
}

/** The bars: those of the start page beside its peers, and those of every page of ours. */
export function barsOfSeen(seen: ReadonlyMap<string, Seen>): Row[] {
  const plain = seen.get('static page')!
  const taro = seen.get('Taro template')!
  const atMost = (what: string, value: number, bar: number, unit = ''): Row =>
    ({ what, value: `${unit === '' ? value.toFixed(2) : Math.round(value)}${unit}`, bar: `≤ ${bar}${unit}`, met: value <= bar })
  const atLeast = (what: string, value: number, bar: number): Row => ({ what, value: String(value), bar: `≥ ${bar}`, met: value >= bar })
  return [...seen].filter(([name]) => name !== 'static page' && name !== 'Taro template').flatMap(([name, one]) => [
    ...(name !== 'home' ? [] : [
      atMost('home: FCP beside the static page', one.fcp / plain.fcp, 1.5), atMost('home: LCP beside the static page', one.lcp / plain.lcp, 2),
    ]),
    atMost(`${name}: FCP beside Taro’s template`, one.fcp / taro.fcp, 0.6), atMost(`${name}: LCP beside Taro’s template`, one.lcp / taro.lcp, 0.6),
    atMost(`${name}: total blocking time`, one.tbt, 150, ' ms'),
    atLeast(`${name}: performance`, one.scores.performance, 95),
    ...(['accessibility', 'best-practices', 'seo'] as const).map((category) => atLeast(`${name}: ${category}`, one.scores[category], 100)),
  ])
}
