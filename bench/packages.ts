import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { today } from '../__tests__/support/questionnaire'
import { addLanguages, addPlaces, copyRepository, LANGUAGES, PLACES, run } from './grow'
import type { Row } from './measure'

const KB = 1024
const MAX_MAIN = 900 * KB
const MAX_OTHER = 1.5 * KB * KB
/** WeChat's limits: what the pages of a package preload, and all packages. */
const MAX_PRELOADED = 2 * KB * KB
const MAX_ALL = 30 * KB * KB

/** The packages of a build, in bytes by root; the main package has none. */
export interface PackageSizes {
  readonly places: number
  readonly packages: Readonly<Record<string, number>>
  readonly preloaded: readonly string[]
}

interface App {
  readonly subPackages: readonly { readonly root: string }[]
  readonly preloadRule: Readonly<Record<string, { readonly packages: readonly string[] }>>
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true })
    .map((entry) => join(folder, entry.name))
    .reduce((sum, path) => sum + (statSync(path).isDirectory() ? sizeOf(path) : statSync(path).size), 0)

function packagesOf(folder: string): PackageSizes {
  const dist = join(folder, 'dist/weapp')
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as App
  const others = app.subPackages.map(({ root }) => [root, sizeOf(join(dist, root))] as const)
  const main = sizeOf(dist) - others.reduce((sum, [, size]) => sum + size, 0)
  return {
    places: readdirSync(join(folder, 'src/policies/places')).length,
    packages: Object.fromEntries([['', main], ...others]),
    preloaded: Object.values(app.preloadRule)[0]?.packages ?? [],
  }
}

/** The packages of the present build, and of one with more places and languages, made in a temporary copy. */
export function measurePackages(report: (state: string) => void): PackageSizes[] {
  const now = packagesOf(process.cwd())
  const copy = copyRepository()
  try {
    addPlaces(copy, PLACES, today)
    addLanguages(copy, LANGUAGES, today)
    report(`${PLACES} places, ${LANGUAGES} languages`)
    run(copy, 'scripts/build.mjs', 'weapp')
    return [now, packagesOf(copy)]
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

const kilobytes = (bytes: number) => `${(bytes / KB).toFixed(0)} KB`
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const words = ({ packages }: PackageSizes) =>
  Object.entries(packages).flatMap(([root, size]) => (root.startsWith('words/') ? [size] : []))
const preloadedBytes = ({ packages, preloaded }: PackageSizes) => sum(preloaded.map((root) => packages[root] ?? 0))
const largestOther = ({ packages }: PackageSizes) =>
  Math.max(...Object.entries(packages).flatMap(([root, size]) => (root === '' ? [] : [size])))
const all = ({ packages }: PackageSizes) => sum(Object.values(packages))

/** A Markdown table with a column for each state. */
export function packagesTable(states: readonly PackageSizes[]): string {
  const rows: readonly (readonly [string, (state: PackageSizes) => number])[] = [
    ['main package', ({ packages }) => packages[''] ?? 0],
    ['the guides', ({ packages }) => packages['pages/guides'] ?? 0],
    ['the counter', ({ packages }) => packages['pages/counter'] ?? 0],
    ['the law', ({ packages }) => packages.law ?? 0],
    ['the heaviest language', (state) => Math.max(...words(state))],
    ['a language on average', (state) => sum(words(state)) / words(state).length],
    ['what WeChat preloads', preloadedBytes],
    ['all packages', all],
  ]
  return [
    `| | ${states.map((state) => `${state.places} places, ${words(state).length} languages`).join(' | ')} |`,
    `|---|${states.map(() => '---|').join('')}`,
    ...rows.map(([what, of]) => `| ${what} | ${states.map((state) => kilobytes(of(state))).join(' | ')} |`),
  ].join('\n')
}

/** The limits of the largest state. */
export function packagesTargets(states: readonly PackageSizes[]): Row[] {
  const grown = states[states.length - 1]!
  const row = (name: string, value: number, max: number): Row => ({
    name: `${grown.places} places: ${name}`,
    measured: kilobytes(value),
    target: `≤ ${kilobytes(max)}`,
    met: value <= max,
  })
  return [
    row('main package', grown.packages[''] ?? 0, MAX_MAIN),
    row('the largest other package', largestOther(grown), MAX_OTHER),
    row('what WeChat preloads', preloadedBytes(grown), MAX_PRELOADED),
    row('all packages', all(grown), MAX_ALL),
  ]
}
