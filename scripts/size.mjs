// What the builds in dist weigh, against their budgets. `--write` also renews the table in README.md,
// `--languages` names the first load in each language.
import { buildSync } from 'esbuild'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const gzip = (content) => gzipSync(content, { level: 9 }).length
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/** What WeChat fetches: the main package first (all that lies in no other), then the others. */
function weapp() {
  const dist = join(root, 'dist/weapp')
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8'))
  const subpackages = (app.subPackages ?? app.subpackages ?? []).map((part) => join(dist, part.root))
  const main = files(dist).filter((file) => !subpackages.some((folder) => file.startsWith(`${folder}${sep}`)))
  const weigh = (some) => some.reduce((sum, file) => sum + statSync(file).size, 0)
  return [weigh(main), ...subpackages.map((folder) => weigh(files(folder)))]
}

/** What a person fetches to see the start page in each language: index.html, all that it names, the language's words. */
function h5FirstLoads() {
  const dist = join(root, 'dist/h5')
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="?\.\/([^"\s>]+)/g)].map(([, file]) => join(dist, file))
  const shell = [...new Set(named)].reduce((sum, file) => sum + gzip(readFileSync(file)), gzip(html))
  const words = files(dist).flatMap((file) => {
    const [, tag] = /[\\/]words-(.+)-ui-json\.[^\\/]*\.js$/.exec(file) ?? []
    return tag ? [{ tag, bytes: shell + gzip(readFileSync(file)) }] : []
  })
  if (words.length === 0) throw new Error('dist/h5 holds no chunk of words')
  return [{ tag: 'en', bytes: shell }, ...words].sort((a, b) => b.bytes - a.bytes)
}

/** The rules engine by itself, as another app would bundle it. */
function engine() {
  const entry = join(root, 'src/rules/index.ts')
  if (!existsSync(entry)) return null
  const options = { bundle: true, minify: true, write: false, format: 'esm', target: 'es2020', logLevel: 'silent' }
  return gzip(buildSync({ ...options, entryPoints: [entry] }).outputFiles[0].contents)
}

const [main, ...others] = weapp()
const [heaviest] = h5FirstLoads()
const rows = [
  { what: 'WeChat main package', bytes: main, budget: 900 * 1024 },
  { what: 'WeChat, the largest other package', bytes: Math.max(0, ...others), budget: 1024 * 1024 },
  { what: 'WeChat, all packages', bytes: others.reduce((sum, one) => sum + one, main), budget: 6 * 1024 * 1024 },
  { what: `H5 first load in the heaviest language (${heaviest.tag}), gzip`, bytes: heaviest.bytes, budget: 150 * 1024 },
  { what: 'Rules engine, min + gzip', bytes: engine(), budget: 6000 },
].filter(({ bytes }) => bytes !== null)

const table = [
  '| what | size | budget |',
  '|---|---|---|',
  ...rows.map(({ what, bytes, budget }) => `| ${what} | ${kilobytes(bytes)} | ${kilobytes(budget)} |`),
].join('\n')
console.log(table)

if (process.argv.includes('--languages')) for (const { tag, bytes } of h5FirstLoads()) console.log(`${tag}: ${kilobytes(bytes)}`)

if (process.argv.includes('--write')) {
  const readme = join(root, 'README.md')
  const [before, , after] = readFileSync(readme, 'utf8').split('<!-- size -->')
  if (after === undefined) throw new Error('README.md needs two markers <!-- size -->')
  writeFileSync(readme, `${before}<!-- size -->\n${table}\n<!-- size -->${after}`)
}

const over = rows.filter(({ bytes, budget }) => bytes > budget)
for (const { what } of over) console.error(`${what} is over its budget`)
process.exit(over.length > 0 ? 1 : 0)
