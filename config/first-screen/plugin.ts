import { transformSync } from 'esbuild'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Compilation, Compiler } from 'webpack'
import { type Drawn, drawFirstScreens, type FirstScreens } from './draw'

/** What html-webpack-plugin, which Taro brings along, hands over before it writes index.html. */
interface Page {
  html: string
}

interface HtmlPlugin {
  constructor: { name: string; getHooks(compilation: Compilation): { beforeEmit: { tapPromise(name: string, change: (page: Page) => Promise<Page>): void } } }
}

/**
 * Puts the start page into index.html as the app would draw it, so that it can be read before any script has come:
 * in English; other languages are a small file each, which the script in the page fetches. With it go all styles that
 * the start page needs, and for every other screen the names of its files, so that they are fetched beside the app.
 */
export class FirstScreen {
  apply(compiler: Compiler): void {
    const html = compiler.options.plugins.find((one) => one?.constructor.name === 'HtmlWebpackPlugin') as HtmlPlugin | undefined
    if (!html) throw new Error('there is no index.html to put the first screen into')
    compiler.hooks.compilation.tap('FirstScreen', (compilation) => {
      html.constructor.getHooks(compilation).beforeEmit.tapPromise('FirstScreen', async (page) => {
        const first = await drawFirstScreens()
        const version = emit(compiler, compilation, first.drawn)
        return { ...page, html: fill(page.html, compilation, first, version) }
      })
    })
  }
}

/** The files of a screen beside those of the app itself. */
function filesOf(compilation: Compilation, route: string): string[] {
  const group = compilation.chunkGroups.find(({ origins }) => origins.some(({ request }) => request.endsWith(route)))
  if (!group) throw new Error(`the screen ${route} has no chunk`)
  return group.getFiles()
}

const textOf = (compilation: Compilation, file: string) => String(compilation.getAsset(file)!.source.source())

/** The file of a language's own words, to be fetched beside the app. */
function wordsFile(compilation: Compilation, tag: string): string[] {
  return [...compilation.chunks].filter(({ name }) => name === `words-${tag}-ui-json`).flatMap(({ files }) => [...files])
}

/** One small file a language, all under one version: so their names need no list. */
function emit({ webpack: { sources: { RawSource } } }: Compiler, compilation: Compilation, drawn: readonly Drawn[]): string {
  // English, too, for whoever picks it again.
  const files = drawn.map((one) => ({ tag: one.tag, text: JSON.stringify({ ...one, words: wordsFile(compilation, one.tag) }) }))
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8)
  for (const { tag, text } of files) compilation.emitAsset(`first/${tag}.${version}.json`, new RawSource(text))
  return version
}

/** The script that stands in the page, with what only the build knows, small, and in what old phones parse. */
function scriptWith(known: Readonly<Record<string, unknown>>): string {
  const source = Object.entries(known).reduce((text, [name, value]) => text.replace(name, () => JSON.stringify(value)), readFileSync(join(__dirname, 'script.js'), 'utf8'))
  return transformSync(source, { minify: true, target: 'es2015', legalComments: 'none' }).code.trim()
}

/** How html-webpack-plugin writes a script of the app; here it waits to be fetched and started by the script in the page. */
const scriptTag = /<script defer(?:="defer")? src="?\.\/(js\/[^">\s]+)"?><\/script>/g
const preloadOf = (file: string) => `<link rel="later" as="script" fetchpriority="low" href="./${file}">`

function fill(html: string, compilation: Compilation, { drawn, routes }: FirstScreens, version: string): string {
  const shared = filesOf(compilation, routes.home!)
  const inlined = [...html.matchAll(/<link href="?\.\/(css\/[^">\s]+)"?[^>]*>/g)].map(([, file]) => file!).concat(shared.filter((file) => file.endsWith('.css')))
  const scripts = [...html.matchAll(scriptTag)].map(([, file]) => file!)
  if (scripts.length === 0) throw new Error('index.html starts no script')
  // A chunk whose styles stand in the page by their name is not fetched again.
  const styles = inlined.map((file) => `<style data-href="${file}">${textOf(compilation, file)}</style>`)
  const known = new Set([...inlined, ...shared])
  const others = Object.values(routes).map((route) => ({ route, files: filesOf(compilation, route).filter((file) => !known.has(file)) }))
  const files = [...new Set(others.flatMap((one) => one.files))]
  const pages = Object.fromEntries(others.filter((one) => one.files.length > 0).map((one) => [one.route, one.files.map((file) => files.indexOf(file))]))
  const script = scriptWith({ SCRIPTS: scripts, ENGLISH: wordsFile(compilation, 'en'), FILES: files, PAGES: pages, TAGS: drawn.map(({ tag }) => tag), VERSION: version })
  for (const file of new Set(inlined)) compilation.deleteAsset(file)
  const put = (into: string, mark: string, text: string) => {
    if (!into.includes(mark)) throw new Error(`index.html lacks ${mark}`)
    return into.replace(mark, () => text)
  }
  const bare = html.replace(/<link href="?\.\/css\/[^>]*>/g, '').replace(scriptTag, (_, file: string) => preloadOf(file))
  const headed = put(bare, '</head>', `${styles.join('')}<script>${script}</script></head>`)
  return put(headed, '<div id="first"></div>', `<div id="first">${drawn[0]!.html}</div>`)
}
