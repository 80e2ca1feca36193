import { buildSync, transformSync } from 'esbuild'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Compilation, Compiler } from 'webpack'
import { siteOrigin } from './document'
import type { Build } from './inline/build'
import { NAMESPACES } from './inline/namespaces'
import { openApp, type Prerendered, prerender, type PrerenderedPage } from './render'
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
 * The start page of those who have chosen one is a small file for each language, which the inline script (inline/) loads.
 * The page has all styles of the start page inline, and lists the files of every other screen, so that they load in
 * parallel with the app. It also emits the pages that are read without the app.
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
        const version = emitPages(compiler, compilation, prerendered.pages)
        return { ...data, html: insert(data.html, compilation, prerendered, version) }
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

/** The chunks of a screen, including those that it shares with others. */
function groupOf(compilation: Compilation, route: string): Compilation['chunkGroups'][number] {
  const group = compilation.chunkGroups.find(({ origins }) => origins.some(({ request }) => request.endsWith(route)))
  if (!group) throw new Error(`The screen ${route} has no chunk; check its path in src/routes.ts`)
  return group
}

const filesOf = (compilation: Compilation, route: string): string[] => groupOf(compilation, route).getFiles()

const textOf = (compilation: Compilation, file: string) => String(compilation.getAsset(file)!.source.source())

/** The hashes in the names of the files with the messages of a language; '': there is no such file. */
function messageHashes(compilation: Compilation, tag: string): string[] {
  const chunks = [...compilation.chunks]
  return NAMESPACES.map((space) => {
    const name = `words-${tag}-${space}-json`
    const file = chunks
      .find((chunk) => chunk.name === name)
      ?.files.values()
      .next().value
    return file?.slice(`chunk/${name}.`.length, -'.js'.length) ?? ''
  })
}

/** The modules that load messages for a screen, and how many namespaces there are then. */
const LOADERS = [
  ['with-guide-messages', 3],
  ['with-policy', 2],
] as const

/** How many of the files of messages a screen needs: those of the app, of the law, of the guides. */
function countMessageFiles(compilation: Compilation, route: string): number {
  const modules = groupOf(compilation, route).chunks.flatMap((chunk) => [
    ...compilation.chunkGraph.getChunkModulesIterable(chunk),
  ])
  const resources = modules.flatMap((module) => {
    const joined = 'modules' in module ? (module.modules as typeof modules) : [module]
    return joined.map((part) => part.nameForCondition() ?? '')
  })
  return LOADERS.find(([name]) => resources.some((resource) => resource.endsWith(`/${name}.tsx`)))?.[1] ?? 1
}

/** Emits a file for each language; all have one version in their name, so that the inline script needs no list of names. */
function emitPages(
  {
    webpack: {
      sources: { RawSource },
    },
  }: Compiler,
  compilation: Compilation,
  pages: readonly PrerenderedPage[],
): string {
  const files = pages.map((page) => ({ tag: page.tag, text: JSON.stringify(page) }))
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8)
  for (const { tag, text } of files) compilation.emitAsset(`first/${tag}.${version}.json`, new RawSource(text))
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
  html: string,
  compilation: Compilation,
  { firstLaunch, summary, pages, routes }: Prerendered,
  version: string,
): string {
  const homeFiles = filesOf(compilation, routes.home!)
  const inlineFiles = appStyles(html).concat(homeFiles.filter((file) => file.endsWith('.css')))
  const scripts = [...html.matchAll(SCRIPT_TAG)].map(([, file]) => file!)
  if (scripts.length === 0) throw new Error('index.html has no script of the app; check SCRIPT_TAG')
  // The name tells mini-css-extract-plugin that the styles are loaded.
  const styles = inlineFiles.map((file) => `<style data-href="${file}">${textOf(compilation, file)}</style>`)
  const loaded = new Set([...inlineFiles, ...homeFiles])
  const screens = Object.values(routes).map((route) => ({
    route,
    words: countMessageFiles(compilation, route),
    files: filesOf(compilation, route).filter((file) => !loaded.has(file)),
  }))
  const files = [...new Set(screens.flatMap((screen) => screen.files))]
  const script = inlineScript({
    scripts,
    words: Object.fromEntries(pages.map(({ tag }) => [tag, messageHashes(compilation, tag).join(' ')])),
    files,
    routes: screens
      .filter((screen) => screen.files.length > 0)
      .map((screen) => [screen.route, screen.words, screen.files.map((file) => files.indexOf(file))]),
    tags: pages.map(({ tag }) => tag),
    version,
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
