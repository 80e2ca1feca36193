// Compares the sizes of the builds in dist with their budgets and estimates the traffic of a host. Fails when a budget is
// exceeded, or when the table in docs/performance.md differs from the builds; `--write` updates that table. `--languages`
// also prints the first load in each language, `--json` prints the numbers only.
import { buildSync } from 'esbuild'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const KB = 1024
const MB = 1024 * KB

/** The share by which the table in docs/performance.md may differ from the builds: every changed sentence moves each sum a little. */
const TOLERANCE = 0.03

const gzip = (content) => gzipSync(content, { level: 9 }).length
const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0)

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/** The sizes of WeChat's packages: the main package (every file outside the others), the largest other one, and all. */
function weapp() {
  const dist = join(root, 'dist/weapp')
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8'))
  const subpackages = (app.subPackages ?? app.subpackages ?? []).map((part) => join(dist, part.root))
  const sizeOf = (paths) => sumOf(paths.map((file) => statSync(file).size))
  const main = sizeOf(files(dist).filter((file) => !subpackages.some((folder) => file.startsWith(`${folder}${sep}`))))
  const others = subpackages.map((folder) => sizeOf(files(folder)))
  return { main, largest: Math.max(0, ...others), all: main + sumOf(others) }
}

/**
 * The compressed size of what a browser loads in each language: `first` for a working start page (index.html, the files
 * that it names, the language's messages), `all` for everything (every screen, the law, the guides, no other language).
 */
function h5() {
  const dist = join(root, 'dist/h5')
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const sizeOf = (paths) => sumOf(paths.map((file) => gzip(readFileSync(file))))
  const linkedFiles = [
    ...new Set([...html.matchAll(/(?:src|href)="?\.\/([^"\s>]+)/g)].map(([, file]) => join(dist, file))),
  ]
  const shell = gzip(html) + sizeOf(linkedFiles.filter((file) => /\.(?:js|css)$/.test(file)))
  const assets = files(dist)
    // Not what only pages that are read without the app load.
    .filter((file) => /\.(?:js|css|json|svg)$/.test(file) && !file.startsWith(join(dist, 'site')))
    // A prerendered step is loaded in place of the app for a moment, and not kept for use without a network.
    .filter((file) => !/[\\/]first[\\/](?!questions)[^\\/]+[\\/]/.test(file))
    .map((file) => {
      const [, tag, namespace] = /^words-(.+)-(ui|policy|guides|ui-json-rare)(?:-json)?\./.exec(basename(file)) ?? []
      // The prerendered start page, or another screen, in a language.
      const [, screen = 'start', first] = /[\\/]first[\\/](?:(.+)[\\/])?([^\\/.]+)\.[^\\/]+$/.exec(file) ?? []
      return { file, tag: tag ?? first, namespace: namespace ?? (first && screen) }
    })
  const code = gzip(html) + sizeOf(assets.filter(({ tag }) => tag === undefined).map(({ file }) => file))
  const tags = [...new Set(assets.flatMap(({ tag }) => tag ?? []))]
  if (tags.length === 0) throw new Error('dist/h5 has no chunk with messages; run: npm run build:h5')
  return tags
    .map((tag) => {
      const own = assets.filter((asset) => asset.tag === tag)
      const firstMessages = own.filter(({ namespace }) => namespace === 'start' || namespace === 'ui')
      if (firstMessages.length < 2)
        throw new Error(`dist/h5 has no messages for the start page in ${tag}; run: npm run build:h5`)
      return {
        tag,
        first: shell + sizeOf(firstMessages.map(({ file }) => file)),
        all: code + sizeOf(own.map(({ file }) => file)),
      }
    })
    .sort((a, b) => b.first - a.first)
}

/** What one answer of a host takes besides its content, at most: its headers. */
const HEADERS = 256

/**
 * What a browser loads of a page that is read without the app before it asks for drawings: the page and its style sheet,
 * compressed, with the headers of both. `all`: the heaviest page in any language, except the glossary, which is looked up.
 */
function staticPages(tags) {
  const dist = join(root, 'dist/h5')
  const pages = tags
    .flatMap((tag) => files(join(dist, tag)))
    .filter((file) => basename(file) === 'index.html')
    .map((file) => {
      const html = readFileSync(file, 'utf8')
      const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, path]) =>
        join(file, '..', path),
      )
      const answers = [html, ...sheets.map((sheet) => readFileSync(sheet))].map((content) => gzip(content) + HEADERS)
      return { isGlossary: basename(join(file, '..')) === 'glossary', bytes: sumOf(answers) }
    })
  const largest = (some) => Math.max(...some.map(({ bytes }) => bytes))
  return {
    all: largest(pages.filter(({ isGlossary }) => !isGlossary)),
    glossary: largest(pages.filter(({ isGlossary }) => isGlossary)),
  }
}

/** The compressed size of the rules engine alone, as another app would bundle it. */
function engine() {
  const options = { bundle: true, minify: true, write: false, format: 'esm', target: 'es2020', logLevel: 'silent' }
  return gzip(buildSync({ ...options, entryPoints: [join(root, 'src/rules/index.ts')] }).outputFiles[0].contents)
}

const VISITS_PER_DAY = 1e6
const SECONDS_PER_DAY = 24 * 60 * 60

const kilobytes = (bytes) => `${(bytes / KB).toFixed(1)} KB`
const gigabytes = (bytes) => `${Math.round(bytes / 1e9)} GB`
const megabits = (bytes) => `${((bytes * 8) / SECONDS_PER_DAY / 1e6).toFixed(1)} Mbit/s`

const packages = weapp()
const languages = h5()
const [heaviest] = languages
const lightest = languages[languages.length - 1]
const largest = languages.reduce((a, b) => (b.all > a.all ? b : a))
const rules = engine()
const pages = staticPages(languages.map(({ tag }) => tag))

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ weapp: packages, h5: languages, pages, engine: rules }))
  process.exit(0)
}

const rows = [
  { what: 'WeChat, main package', bytes: packages.main, budget: 900 * KB },
  { what: 'WeChat, the largest other package', bytes: packages.largest, budget: MB },
  { what: 'WeChat, all packages', bytes: packages.all, budget: 6 * MB },
  { what: `H5, first load in the heaviest language (${heaviest.tag}), gzip`, bytes: heaviest.first, budget: 137 * KB },
  { what: `H5, first load in the lightest language (${lightest.tag}), gzip`, bytes: lightest.first, budget: 134 * KB },
  { what: `H5, everything in the heaviest language (${largest.tag}), gzip`, bytes: largest.all },
  {
    what: 'A page without the app, before its drawings, the heaviest in any language, gzip',
    bytes: pages.all,
    budget: 14 * KB,
  },
  { what: '… the glossary', bytes: pages.glossary, budget: 16 * KB },
  { what: 'Rules engine, min + gzip', bytes: rules, budget: 6000 },
]

const traffic = (bytes) => `${gigabytes(bytes * VISITS_PER_DAY)}, ${megabits(bytes * VISITS_PER_DAY)} on average`
const table = [
  '| what | size | budget |',
  '|---|---|---|',
  ...rows.map(({ what, bytes, budget }) => `| ${what} | ${kilobytes(bytes)} | ${budget ? kilobytes(budget) : ''} |`),
  `| Traffic of a million first visits a day, first load alone | ${traffic(heaviest.first)} | |`,
  `| … each of which fetches everything, for use without a network | ${traffic(largest.all)} | |`,
].join('\n')
console.log(table)

if (process.argv.includes('--languages'))
  for (const { tag, first, all } of languages) console.log(`${tag}: ${kilobytes(first)}, everything ${kilobytes(all)}`)

const page = join(root, 'docs/performance.md')
const [before, written, after] = readFileSync(page, 'utf8').split('<!-- size -->')
if (after === undefined) throw new Error('docs/performance.md needs two markers <!-- size -->')

/** Whether two tables have the same text and numbers within the tolerance. */
function isSimilar(current, documented) {
  const numbersIn = (text) => [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number))
  // Which language is the largest may change with a sentence.
  const textOf = (text) =>
    text
      .replace(/\d+(?:\.\d+)?/g, '')
      .replace(/language \([\w-]+\)/g, 'language')
      .replace(/\s+/g, ' ')
      .trim()
  const documentedNumbers = numbersIn(documented)
  return (
    textOf(current) === textOf(documented) &&
    numbersIn(current).every(
      (number, i) => Math.abs(number - documentedNumbers[i]) <= Math.max(TOLERANCE * number, 0.1),
    )
  )
}

const problems = rows
  .filter(({ bytes, budget = Infinity }) => bytes > budget)
  .map(({ what }) => `${what} is over its budget`)
if (process.argv.includes('--write')) writeFileSync(page, `${before}<!-- size -->\n${table}\n<!-- size -->${after}`)
else if (!isSimilar(table, written))
  problems.push('docs/performance.md has other sizes than the builds; run: npm run size -- --write')
for (const problem of problems) console.error(problem)
process.exit(problems.length > 0 ? 1 : 0)
