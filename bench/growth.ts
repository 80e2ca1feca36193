import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { today } from '../__tests__/support/check'
import { standIns } from '../config/first-screen/draw'
import { copyOfAll, growLanguages, growPlaces } from './grow'
import type { Row } from './measure'

/** So many places and languages are a country's worth. */
const PLACES = 30
const LANGUAGES = 40

/** Bytes by which a further language may lengthen the first load: its name in the list, and where its words lie. */
const A_LANGUAGE = 160

/** Bytes by which all further places together may: names of files change, and compress a little better or worse. */
const A_HAIR = 256

/** What bench/grown.ts found. */
interface Asked {
  readonly places: number
  readonly languages: number
  readonly guides: number
  readonly things: number
  readonly checks: number
  readonly slowestCheck: number
  readonly index: number
  readonly slowestSearch: number
}

/** What scripts/size.mjs found, in bytes. */
interface Weighed {
  readonly weapp: { readonly main: number; readonly largest: number; readonly all: number }
  readonly h5: readonly { readonly tag: string; readonly first: number; readonly all: number }[]
}

/** A state of the repository, built and asked. */
export type Grown = Asked & Weighed

function run(folder: string, ...command: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (status !== 0) throw new Error(`${command.join(' ')}:\n${stdout}\n${stderr}`)
  return stdout
}

/** The words in English, for the search. */
function english(folder: string): string {
  const of = (space: string) => JSON.parse(readFileSync(join(folder, `locales/en/${space}.json`), 'utf8')) as object
  return JSON.stringify({ en: { ui: of('ui'), policy: of('policy'), guides: of('guides') } })
}

/** Checks the law of a copy and searches in it. */
export async function ask(folder: string): Promise<Asked> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'bench/grown.ts')], bundle: true, write: false, platform: 'node', format: 'cjs', target: 'node20', jsx: 'automatic', logLevel: 'error',
    resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.js', '.mjs', '.json'],
    loader: { '.scss': 'empty' },
    define: { DAY: JSON.stringify(today), 'process.env.NODE_ENV': '"production"', WORDS: english(folder) },
    plugins: [standIns],
  })
  const asking = join(folder, 'grown.cjs')
  writeFileSync(asking, outputFiles[0]!.text)
  return JSON.parse(run(folder, asking)) as Asked
}

async function measure(folder: string): Promise<Grown> {
  for (const target of ['h5', 'weapp']) run(folder, 'scripts/build.mjs', target)
  return { ...await ask(folder), ...(JSON.parse(run(folder, 'scripts/size.mjs', '--json')) as Weighed) }
}

/** Builds and asks the repository as it is, with more places, and with more languages, too; in a copy that is thrown away. */
export async function growAll(tell: (what: string) => void): Promise<Grown[]> {
  const copy = copyOfAll()
  try {
    tell('today')
    const now = await measure(copy)
    tell(`${PLACES} places`)
    growPlaces(copy, PLACES, today)
    const places = await measure(copy)
    tell(`${LANGUAGES} languages`)
    growLanguages(copy, LANGUAGES, today)
    return [now, places, await measure(copy)]
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
const milliseconds = (ms: number) => `${ms.toFixed(1)} ms`
const firstOf = (grown: Grown, tag: string) => grown.h5.find((one) => one.tag === tag)!.first
const heaviest = (grown: Grown) => grown.h5.reduce((a, b) => (b.first > a.first ? b : a))

/** A column a state. */
export function tableOfGrown(all: readonly Grown[]): string {
  const rows: readonly (readonly [string, (one: Grown) => string | number])[] = [
    ['guides', (one) => one.guides],
    ['H5, first load in English, gzip', (one) => kilobytes(firstOf(one, 'en'))],
    ['H5, first load in the heaviest language, gzip', (one) => kilobytes(heaviest(one).first)],
    ['H5, everything in the heaviest language, gzip', (one) => kilobytes(Math.max(...one.h5.map(({ all: whole }) => whole)))],
    ['WeChat, main package', (one) => kilobytes(one.weapp.main)],
    ['WeChat, the largest other package', (one) => kilobytes(one.weapp.largest)],
    ['WeChat, all packages', (one) => kilobytes(one.weapp.all)],
    ['check of the whole law, all places', (one) => milliseconds(one.checks)],
    ['… the slowest place', (one) => milliseconds(one.slowestCheck)],
    ['things that can be found', (one) => one.things],
    ['making the index', (one) => milliseconds(one.index)],
    ['a search, the slowest', (one) => milliseconds(one.slowestSearch)],
  ]
  return [
    `| | ${all.map((one) => `${one.places} places, ${one.languages} languages`).join(' | ')} |`,
    `|---|${all.map(() => '---|').join('')}`,
    ...rows.map(([what, of]) => `| ${what} | ${all.map(of).join(' | ')} |`),
  ].join('\n')
}

/** What further places and languages add to the first load of every language that is there today. */
export function barsOfGrown([now, places, languages]: readonly Grown[]): Row[] {
  const added = (from: Grown, to: Grown) => Math.max(...from.h5.map(({ tag }) => firstOf(to, tag) - firstOf(from, tag)))
  const bar = (what: string, value: number, most: number): Row => ({ what: `first load: ${what}`, value: `${Math.round(value)} B`, bar: `≤ ${most} B`, met: value <= most })
  return [
    bar(`${places!.places - now!.places} further places`, added(now!, places!), A_HAIR),
    bar('a further language (its name in the list, where its words lie)', added(places!, languages!) / (languages!.languages - places!.languages), A_LANGUAGE),
  ]
}
