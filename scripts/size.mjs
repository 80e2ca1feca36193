// What the builds in dist weigh, against their budgets, and what that costs a host: the table in README.md. Fails when a
// budget is passed, or when the table in README.md tells something else; `--write` renews that table. `--languages` names
// the first load in each language, `--json` prints figures alone.
import { buildSync } from 'esbuild'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const KB = 1024
const MB = 1024 * KB

/** How far the table in README.md may lag behind before it is wrong: each sentence somewhere moves every sum a little. */
const LAG = 0.03

const gzip = (content) => gzipSync(content, { level: 9 }).length
const sumOf = (numbers) => numbers.reduce((sum, one) => sum + one, 0)

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/** What WeChat fetches: the main package (all that lies in no other), and the others. */
function weapp() {
  const dist = join(root, 'dist/weapp')
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8'))
  const subpackages = (app.subPackages ?? app.subpackages ?? []).map((part) => join(dist, part.root))
  const weigh = (some) => sumOf(some.map((file) => statSync(file).size))
  const main = weigh(files(dist).filter((file) => !subpackages.some((folder) => file.startsWith(`${folder}${sep}`))))
  const others = subpackages.map((folder) => weigh(files(folder)))
  return { main, largest: Math.max(0, ...others), all: main + sumOf(others) }
}

/**
 * What a browser fetches, compressed, in each language: `first` to see the start page and have it work (index.html, all
 * that it names, the language's words), `all` to have everything (each screen, the law, the guides, no other language).
 */
function h5() {
  const dist = join(root, 'dist/h5')
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const weigh = (some) => sumOf(some.map((file) => gzip(readFileSync(file))))
  const named = [...new Set([...html.matchAll(/(?:src|href)="?\.\/([^"\s>]+)/g)].map(([, file]) => join(dist, file)))]
  const shell = gzip(html) + weigh(named.filter((file) => /\.(?:js|css)$/.test(file)))
  const made = files(dist).filter((file) => /\.(?:js|css|json)$/.test(file)).map((file) => {
    const [, tag, space] = /^words-(.+)-(ui|policy|guides)-json\./.exec(basename(file)) ?? []
    // The start page in a language, read before the app is there.
    const first = basename(join(file, '..')) === 'first' ? basename(file).split('.')[0] : undefined
    return { file, tag: tag ?? first, space: space ?? (first && 'first') }
  })
  const code = gzip(html) + weigh(made.filter(({ tag }) => tag === undefined).map(({ file }) => file))
  const tags = [...new Set(made.flatMap(({ tag }) => tag ?? []))]
  if (tags.length === 0) throw new Error('dist/h5 holds no chunk of words')
  return tags.map((tag) => {
    const own = made.filter((one) => one.tag === tag)
    const soon = own.filter(({ space }) => space === 'first' || space === 'ui')
    if (soon.length < 2) throw new Error(`dist/h5 lacks the first words in ${tag}`)
    return { tag, first: shell + weigh(soon.map(({ file }) => file)), all: code + weigh(own.map(({ file }) => file)) }
  }).sort((a, b) => b.first - a.first)
}

/** The rules engine by itself, compressed, as another app would bundle it. */
function engine() {
  const options = { bundle: true, minify: true, write: false, format: 'esm', target: 'es2020', logLevel: 'silent' }
  return gzip(buildSync({ ...options, entryPoints: [join(root, 'src/rules/index.ts')] }).outputFiles[0].contents)
}

const VISITS = 1e6
const A_DAY = 24 * 60 * 60

const kilobytes = (bytes) => `${(bytes / KB).toFixed(1)} KB`
const gigabytes = (bytes) => `${Math.round(bytes / 1e9)} GB`
const megabits = (bytes) => `${(bytes * 8 / A_DAY / 1e6).toFixed(1)} Mbit/s`

const packages = weapp()
const languages = h5()
const [heaviest] = languages
const lightest = languages[languages.length - 1]
const whole = languages.reduce((a, b) => (b.all > a.all ? b : a))
const rules = engine()

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ weapp: packages, h5: languages, engine: rules }))
  process.exit(0)
}

const rows = [
  { what: 'WeChat, main package', bytes: packages.main, budget: 900 * KB },
  { what: 'WeChat, the largest other package', bytes: packages.largest, budget: MB },
  { what: 'WeChat, all packages', bytes: packages.all, budget: 6 * MB },
  { what: `H5, first load in the heaviest language (${heaviest.tag}), gzip`, bytes: heaviest.first, budget: 130 * KB },
  { what: `H5, first load in the lightest language (${lightest.tag}), gzip`, bytes: lightest.first, budget: 130 * KB },
  { what: `H5, everything in the heaviest language (${whole.tag}), gzip`, bytes: whole.all },
  { what: 'Rules engine, min + gzip', bytes: rules, budget: 6000 },
]

const traffic = (bytes) => `${gigabytes(bytes * VISITS)}, ${megabits(bytes * VISITS)} on average`
const table = [
  '| what | size | budget |',
  '|---|---|---|',
  ...rows.map(({ what, bytes, budget }) => `| ${what} | ${kilobytes(bytes)} | ${budget ? kilobytes(budget) : ''} |`),
  `| Traffic of a million first visits a day, first load alone | ${traffic(heaviest.first)} | |`,
  `| … each of which fetches everything, for use without a network | ${traffic(whole.all)} | |`,
].join('\n')
console.log(table)

if (process.argv.includes('--languages')) for (const { tag, first, all } of languages) console.log(`${tag}: ${kilobytes(first)}, everything ${kilobytes(all)}`)

const readme = join(root, 'README.md')
const [before, written, after] = readFileSync(readme, 'utf8').split('<!-- size -->')
if (after === undefined) throw new Error('README.md needs two markers <!-- size -->')

/** Whether two tables say the same: the same words, and figures that lie close together. */
function same(one, other) {
  const figures = (text) => [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => Number(figure))
  // Which language weighs most may change with a sentence.
  const words = (text) => text.replace(/\d+(?:\.\d+)?/g, '').replace(/language \([\w-]+\)/g, 'language').trim()
  const [a, b] = [figures(one), figures(other)]
  return words(one) === words(other) && a.every((figure, i) => Math.abs(figure - b[i]) <= Math.max(LAG * figure, 0.1))
}

const problems = rows.filter(({ bytes, budget = Infinity }) => bytes > budget).map(({ what }) => `${what} is over its budget`)
if (process.argv.includes('--write')) writeFileSync(readme, `${before}<!-- size -->\n${table}\n<!-- size -->${after}`)
else if (!same(table, written)) problems.push('README.md tells other sizes: npm run size -- --write')
for (const problem of problems) console.error(problem)
process.exit(problems.length > 0 ? 1 : 0)
