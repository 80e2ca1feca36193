import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from './measure'

const KB = 1024
const MAX_MAIN = 900 * KB
const MAX_OTHER = 1.5 * KB * KB
/** WeChat's limits: what the pages of a package preload, and all packages. */
const MAX_PRELOADED = 2 * KB * KB
const MAX_ALL = 30 * KB * KB

/** The packages of a build, in bytes by root; the main package has none. */
export interface PackageSizes {
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

/** The packages in the `dist/weapp` of a copy of this repository. */
export function packagesOf(folder: string): PackageSizes {
  const dist = join(folder, 'dist/weapp')
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as App
  const others = app.subPackages.map(({ root }) => [root, sizeOf(join(dist, root))] as const)
  const main = sizeOf(dist) - others.reduce((sum, [, size]) => sum + size, 0)
  return {
    packages: Object.fromEntries([['', main], ...others]),
    preloaded: Object.values(app.preloadRule)[0]?.packages ?? [],
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

/** The rows of the packages, for a table with a column for each state. */
export const packageRows: readonly (readonly [string, (sizes: PackageSizes) => string])[] = (
  [
    ['WeChat, main package', ({ packages }) => packages[''] ?? 0],
    ['… the guides', ({ packages }) => packages['pages/guides'] ?? 0],
    ['… the counter', ({ packages }) => packages['pages/counter'] ?? 0],
    ['… the law', ({ packages }) => packages.law ?? 0],
    ['… the heaviest language', (sizes) => Math.max(...words(sizes))],
    ['… a language on average', (sizes) => sum(words(sizes)) / words(sizes).length],
    ['… what WeChat preloads', preloadedBytes],
    ['… all packages', all],
  ] satisfies [string, (sizes: PackageSizes) => number][]
).map(([what, of]) => [what, (sizes) => kilobytes(of(sizes))])

/** The limits of the largest state. */
export function packagesTargets(
  states: readonly { readonly places: number; readonly languages: number; readonly packages: PackageSizes }[],
): Row[] {
  const { places, languages, packages: grown } = states[states.length - 1]!
  const row = (name: string, value: number, max: number): Row => ({
    name: `WeChat, ${places} places, ${languages} languages: ${name}`,
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
