// What the builds in dist weigh, against their budgets. `--write` also renews the table in README.md.
import { buildSync } from 'esbuild'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
  const main = files(dist).filter((file) => !subpackages.some((folder) => file.startsWith(folder)))
  const weigh = (some) => some.reduce((sum, file) => sum + statSync(file).size, 0)
  return [weigh(main), ...subpackages.map((folder) => weigh(files(folder)))]
}

/** index.html, all that it names (styles, scripts, the start page's chunks), and the heaviest language. */
function h5FirstLoad() {
  const dist = join(root, 'dist/h5')
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="?\.\/([^"\s>]+)/g)].map(([, file]) => join(dist, file))
  const languages = files(dist).filter((file) => /[\\/]locale-[^\\/]*\.js$/.test(file) && !named.includes(file))
  const words = Math.max(0, ...languages.map((file) => gzip(readFileSync(file))))
  return [...new Set(named)].reduce((sum, file) => sum + gzip(readFileSync(file)), gzip(html) + words)
}

/** The rules engine by itself, as another app would bundle it. */
function engine() {
  const entry = join(root, 'src/rules/index.ts')
  if (!existsSync(entry)) return null
  const options = { bundle: true, minify: true, write: false, format: 'esm', target: 'es2020', logLevel: 'silent' }
  return gzip(buildSync({ ...options, entryPoints: [entry] }).outputFiles[0].contents)
}

const [main, ...others] = weapp()
const rows = [
  { what: 'WeChat main package', bytes: main, budget: 700 * 1024 },
  { what: 'WeChat later package', bytes: Math.max(0, ...others), budget: 1024 * 1024 },
  { what: 'H5 first load, gzip', bytes: h5FirstLoad(), budget: 140 * 1024 },
  { what: 'Rules engine, min + gzip', bytes: engine(), budget: 6000 },
].filter(({ bytes }) => bytes !== null)

const table = [
  '| what | size | budget |',
  '|---|---|---|',
  ...rows.map(({ what, bytes, budget }) => `| ${what} | ${kilobytes(bytes)} | ${kilobytes(budget)} |`),
].join('\n')
console.log(table)

if (process.argv.includes('--write')) {
  const readme = join(root, 'README.md')
  const [before, , after] = readFileSync(readme, 'utf8').split('<!-- size -->')
  if (after === undefined) throw new Error('README.md needs two markers <!-- size -->')
  writeFileSync(readme, `${before}<!-- size -->\n${table}\n<!-- size -->${after}`)
}

const over = rows.filter(({ bytes, budget }) => bytes > budget)
for (const { what } of over) console.error(`${what} is over its budget`)
process.exit(over.length > 0 ? 1 : 0)
