import { build } from 'esbuild'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { today } from '../__tests__/support/questionnaire'
import { checkedDataPlugin } from '../config/checked-data'
import { stubs } from '../config/prerender/render'
import { addGuides, addLanguages, addPlaces, copyRepository, LANGUAGES, PLACES, run } from './grow'
import type { Row } from './measure'
import { packageRows, packagesOf, type PackageSizes } from './packages'
import { staticFigures, type StaticFigures } from './static-figures'

/** Enough guides for the whole country. */
const GUIDES = 120

/** Visits in a month, for what the static pages cost, and what a host may take for a gigabyte (an assumption), in yuan. */
const VISITS = 1e6
const YUAN_PER_GB = 0.25

/** Bytes that a further language may add to the first load: its name in the list, and the names of its three files. */
const MAX_BYTES_PER_LANGUAGE = 200

/** Bytes that all further places together may add: names of files change, and compress a little better or worse. */
const MAX_BYTES_FOR_PLACES = 256

/** The output of bench/copy-figures.ts. */
interface CopyFigures {
  readonly places: number
  readonly languages: number
  readonly guides: number
  readonly things: number
  readonly checks: number
  readonly slowestCheck: number
  readonly index: number
  readonly slowestSearch: number
}

/** The output of scripts/size.mjs, in bytes. */
interface BuildSizes {
  readonly h5: readonly { readonly tag: string; readonly first: number; readonly all: number }[]
}

/** The measurements of one state of the repository. */
export type GrowthState = CopyFigures &
  BuildSizes & {
    readonly packages: PackageSizes
    readonly site: StaticFigures
    /** How long each build took, in seconds; on a busy machine longer. */
    readonly seconds: { readonly h5: number; readonly weapp: number }
  }

/** The English messages, for the search. */
function englishMessages(folder: string): string {
  const of = (space: string) => JSON.parse(readFileSync(join(folder, `locales/en/${space}.json`), 'utf8')) as object
  return JSON.stringify({ en: { ui: of('ui'), policy: of('policy'), guides: of('guides') } })
}

/** Checks the law of a copy and searches in it. */
async function measureCopy(folder: string): Promise<CopyFigures> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'bench/copy-figures.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    jsx: 'automatic',
    logLevel: 'error',
    resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.js', '.mjs', '.json'],
    loader: { '.scss': 'empty' },
    define: { DAY: JSON.stringify(today), 'process.env.NODE_ENV': '"production"', WORDS: englishMessages(folder) },
    plugins: [checkedDataPlugin, stubs],
  })
  const bundle = join(folder, 'copy-figures.cjs')
  writeFileSync(bundle, outputFiles[0]!.text)
  return JSON.parse(run(folder, bundle)) as CopyFigures
}

/** The seconds that a build takes. */
function buildTime(folder: string, target: string): number {
  const start = process.hrtime.bigint()
  run(folder, 'scripts/build.mjs', target)
  return Number(process.hrtime.bigint() - start) / 1e9
}

async function measure(folder: string): Promise<GrowthState> {
  const seconds = { h5: buildTime(folder, 'h5'), weapp: buildTime(folder, 'weapp') }
  const sizes = JSON.parse(run(folder, 'scripts/size.mjs', '--json')) as BuildSizes
  return {
    ...(await measureCopy(folder)),
    ...sizes,
    packages: packagesOf(folder),
    site: staticFigures(folder),
    seconds,
  }
}

/** Measures the unchanged repository, then with more places and guides, then with more languages too, in a temporary copy. */
export async function measureGrowth(report: (state: string) => void): Promise<GrowthState[]> {
  const copy = copyRepository()
  try {
    report('today')
    const now = await measure(copy)
    report(`${PLACES} places, ${GUIDES} guides`)
    addPlaces(copy, PLACES, today)
    addGuides(copy, GUIDES, today)
    const places = await measure(copy)
    report(`${LANGUAGES} languages`)
    addLanguages(copy, LANGUAGES, today)
    return [now, places, await measure(copy)]
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MB`
const milliseconds = (ms: number) => `${ms.toFixed(1)} ms`
const firstLoad = (state: GrowthState, language: string) => state.h5.find(({ tag }) => tag === language)!.first
const heaviest = (state: GrowthState) => state.h5.reduce((a, b) => (b.first > a.first ? b : a))

/** A Markdown table with a column for each state. */
export function growthTable(states: readonly GrowthState[]): string {
  const rows: readonly (readonly [string, (state: GrowthState) => string | number])[] = [
    ['guides', (state) => state.guides],
    ['H5, first load in English, gzip', (state) => kilobytes(firstLoad(state, 'en'))],
    ['H5, first load in the heaviest language, gzip', (state) => kilobytes(heaviest(state).first)],
    [
      'H5, everything in the heaviest language, gzip',
      (state) => kilobytes(Math.max(...state.h5.map(({ all }) => all))),
    ],
    ...packageRows.map(([what, of]) => [what, (state: GrowthState) => of(state.packages)] as const),
    ['static pages', (state) => state.site.pages],
    ['… on the disk', (state) => megabytes(state.site.bytes)],
    ['… gzip', (state) => megabytes(state.site.compressed)],
    ['… their list for search engines, gzip', (state) => kilobytes(state.site.sitemap)],
    ['… a first visit to a guide, with its drawings, gzip', (state) => kilobytes(state.site.visit)],
    [
      `… a million such visits, at ${YUAN_PER_GB} yuan a GB (assumed)`,
      (state) => {
        const gigabytes = (state.site.visit * VISITS) / 1e9
        return `${gigabytes.toFixed(0)} GB, ${(gigabytes * YUAN_PER_GB).toFixed(0)} yuan`
      },
    ],
    ['building H5, with the static pages', (state) => `${state.seconds.h5.toFixed(0)} s`],
    ['building WeChat', (state) => `${state.seconds.weapp.toFixed(0)} s`],
    ['check of the whole law, all places', (state) => milliseconds(state.checks)],
    ['… the slowest place', (state) => milliseconds(state.slowestCheck)],
    ['entries in the search index', (state) => state.things],
    ['building the search index', (state) => milliseconds(state.index)],
    ['the slowest search', (state) => milliseconds(state.slowestSearch)],
  ]
  return [
    `| | ${states.map((state) => `${state.places} places, ${state.languages} languages`).join(' | ')} |`,
    `|---|${states.map(() => '---|').join('')}`,
    ...rows.map(([what, of]) => `| ${what} | ${states.map(of).join(' | ')} |`),
  ].join('\n')
}

/** The targets for what further places and languages add to the first load of the present languages. */
export function growthTargets([now, places, languages]: readonly GrowthState[]): Row[] {
  const added = (from: GrowthState, to: GrowthState) =>
    Math.max(...from.h5.map(({ tag }) => firstLoad(to, tag) - firstLoad(from, tag)))
  const row = (name: string, value: number, max: number): Row => ({
    name: `first load: ${name}`,
    measured: `${Math.round(value)} B`,
    target: `≤ ${max} B`,
    met: value <= max,
  })
  return [
    row(`${places!.places - now!.places} further places`, added(now!, places!), MAX_BYTES_FOR_PLACES),
    row(
      'a further language (its name in the list, the names of its three files)',
      added(places!, languages!) / (languages!.languages - places!.languages),
      MAX_BYTES_PER_LANGUAGE,
    ),
  ]
}
