import { buildSync, transformSync } from 'esbuild'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Compilation, Compiler } from 'webpack'
import { siteOrigin } from './document'
import type { Build } from './inline/build'
import { pageName } from './inline/page-name'
import { openApp, type Prerendered, prerender, type PrerenderedPage } from './render'
import { filesOf, screenFiles, type ScreenFiles } from './screen-files'
import { siteFiles } from './site'

/** What html-webpack-plugin, which Taro uses, passes on before it writes index.html. */
interface HtmlData {
  html: string
}

interface HtmlPlugin {
  constructor: {
    name: string
    getHooks(compilation: Compilation): {
      beforeEmit: { tapPromise(name: string, change: (data: HtmlData) => Promise<HtmlData>): void }
    }
  }
}

/**
 * Prerenders the first launch into index.html, so that a new person can choose a language before any script is loaded.
 * The start page of those who have chosen one, the first question, and the first step of each guide are small files for
 * each language, which the inline script (inline/) loads. The page has all styles of the start page inline; the files of
 * every other screen are listed in a file, so that they load in parallel with the app. It also emits the pages that are
 * read without the app.
 */
export class PrerenderPlugin {
  apply(compiler: Compiler): void {
    const htmlPlugin = compiler.options.plugins.find((plugin) => plugin?.constructor.name === 'HtmlWebpackPlugin') as
      HtmlPlugin | undefined
    if (!htmlPlugin) throw new Error('PrerenderPlugin needs HtmlWebpackPlugin, which writes index.html')
    compiler.hooks.compilation.tap('PrerenderPlugin', (compilation) => {
      htmlPlugin.constructor.getHooks(compilation).beforeEmit.tapPromise('PrerenderPlugin', async (data) => {
        const { app, document, close } = await openApp()
        const prerendered = await prerender(app, document)
        const sheets = styleSheets(data.html, compilation, prerendered.routes)
        const site = await siteFiles(app, sheets, siteOrigin(process.env.SITE_URL))
        close()
        const { RawSource } = compiler.webpack.sources
        for (const { path, content } of site) compilation.emitAsset(path, new RawSource(content))
        return { ...data, html: insert(compiler, compilation, data.html, prerendered) }
      })
    })
  }
}

/** How html-webpack-plugin writes a style sheet of the app. */
const STYLES_TAG = /<link href="?\.\/(css\/[^">\s]+)"?[^>]*>/g

const appStyles = (html: string) => [...html.matchAll(STYLES_TAG)].map(([, file]) => file!)

/** The style sheets of the app and of all its screens, in the order in which a browser loads them. */
function styleSheets(html: string, compilation: Compilation, routes: Prerendered['routes']): string[] {
  const ofScreens = Object.values(routes).flatMap((route) => filesOf(compilation, route))
  const files = [...appStyles(html), ...ofScreens.filter((file) => file.endsWith('.css'))]
  return [...new Set(files)].map((file) => textOf(compilation, file))
}

const textOf = (compilation: Compilation, file: string) => String(compilation.getAsset(file)!.source.source())

/** Emits a file, the hash of its content in its name, and returns its path. */
function emitJson({ webpack }: Compiler, compilation: Compilation, name: string, content: unknown): string {
  const text = JSON.stringify(content)
  const path = `${name}.${shortHash(text)}.json`
  compilation.emitAsset(path, new webpack.sources.RawSource(text))
  return path
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** Emits a file for each page; all have one version in their name, so that the inline script needs no list of names. */
function emitPages({ webpack }: Compiler, compilation: Compilation, pages: Prerendered['pages']): string {
  const files = pages.map(({ name, tag, dir, title, html }) => ({
    name: pageName(tag, name),
    text: JSON.stringify({ tag, dir, title, html } satisfies PrerenderedPage),
  }))
  const version = shortHash(JSON.stringify(files))
  for (const { name, text } of files)
    compilation.emitAsset(`${name}.${version}.json`, new webpack.sources.RawSource(text))
  return version
}

/** The script inline/ with what it knows of the build, minified, in syntax that old phones parse. */
function inlineScript(build: Build): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, 'inline/index.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2015',
    legalComments: 'none',
    logLevel: 'error',
    define: { BUILD: JSON.stringify(build), 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]!.text.trim()
}

/** The styles of src/index.html, minified for the same browsers. */
const minifyStyles = (html: string) =>
  html.replace(
    /<style>([\s\S]*?)<\/style>/g,
    (_, css: string) =>
      `<style>${transformSync(css, { loader: 'css', minify: true, target: ['chrome70', 'ios12'] }).code.trim()}</style>`,
  )

/** How html-webpack-plugin writes a script of the app. Here the inline script loads and starts it. */
const SCRIPT_TAG = /<script defer(?:="defer")? src="?\.\/(js\/[^">\s]+)"?><\/script>/g
const delayedPreload = (file: string) => `<link rel="later" as="script" fetchpriority="low" href="./${file}">`

function insert(
  compiler: Compiler,
  compilation: Compilation,
  html: string,
  { firstLaunch, summary, pages, routes }: Prerendered,
): string {
  const homeFiles = filesOf(compilation, routes.home!)
  const inlineFiles = appStyles(html).concat(homeFiles.filter((file) => file.endsWith('.css')))
  const scripts = [...html.matchAll(SCRIPT_TAG)].map(([, file]) => file!)
  if (scripts.length === 0) throw new Error('index.html has no script of the app; check SCRIPT_TAG')
  // The name tells mini-css-extract-plugin that the styles are loaded.
  const styles = inlineFiles.map((file) => `<style data-href="${file}">${textOf(compilation, file)}</style>`)
  const loaded = new Set([...inlineFiles, ...homeFiles])
  const tags = [...new Set(pages.map(({ tag }) => tag))]
  const steps = pages.flatMap(({ name, step, tag }): [string, string][] =>
    step !== undefined && tag === tags[0] ? [[name, step]] : [],
  )
  const table: ScreenFiles = { ...screenFiles(compilation, Object.values(routes), tags, loaded), steps }
  const hashOfWords = (tag: string) => /\.([0-9a-f]+)\.js$/.exec(table.words[tag]!.ui!)![1]!
  const script = inlineScript({
    scripts,
    words: Object.fromEntries(tags.map((tag) => [tag, hashOfWords(tag)])),
    screens: emitJson(compiler, compilation, 'chunk/screens', table),
    version: emitPages(compiler, compilation, pages),
  })
  for (const file of new Set(inlineFiles)) compilation.deleteAsset(file)
  const replace = (text: string, placeholder: string, content: string) => {
    if (!text.includes(placeholder)) throw new Error(`index.html lacks ${placeholder}; restore it in src/index.html`)
    return text.replace(placeholder, () => content)
  }
  const template = minifyStyles(html)
    .replace(/<link href="?\.\/css\/[^>]*>/g, '')
    .replace(SCRIPT_TAG, (_, file: string) => delayedPreload(file))
  const withHead = replace(template, '</head>', `${styles.join('')}<script>${script}</script></head>`)
  const withSummary = replace(withHead, '<noscript>', `<noscript>${summary}`)
  return replace(withSummary, '<div id="first"></div>', `<div id="first">${firstLaunch}</div>`)
}
