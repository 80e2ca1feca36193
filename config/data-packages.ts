import type { Compiler } from 'webpack'
import type { Namespace, PackedMessages } from '../src/i18n/messages'
import { messagesOf, tags } from './locales'
import { messagesOfApp, packMessages, rareMessages } from './packed-messages'

interface AppConfig {
  subPackages?: { root: string; pages: string[] }[]
  preloadRule?: Record<string, { packages: string[] }>
}

/** The languages whose own text of the app (`ui`), except that of rare screens, is part of the program. */
const tagsInProgram: readonly string[] = ['en', 'zh-Hans']

/** The package of the law (config/checked-data.ts writes its data). */
export const LAW_PACKAGE = 'law'
const folderOf = (tag: string) => `words/${tag}`

/** The packages that every person needs, and that WeChat downloads while the first screen is used. */
const preloaded = [LAW_PACKAGE, ...tagsInProgram.map(folderOf)]

/**
 * JavaScript code for the functions that load each language's package, by tag: WeChat requires literal paths. They are
 * relative to the main package, which contains src/i18n/load-messages.ts.
 */
export function loaderCode(): string {
  const loaders = tags.map(
    (tag) => `${JSON.stringify(tag)}:function(){return require.async("./${folderOf(tag)}/words.js")}`,
  )
  return `{${loaders.join(',')}}`
}

/** The messages of a language, as its package has them. */
export function languagePackage(tag: string): Readonly<Partial<Record<Namespace, PackedMessages>>> {
  const { ui, policy, guides } = messagesOf(tag)
  const later = { rare: packMessages(rareMessages(ui)), policy: packMessages(policy), guides: packMessages(guides) }
  return tagsInProgram.includes(tag) ? later : { ui: packMessages(messagesOfApp(ui)), ...later }
}

/** Adds a subpackage for each language and for the law to the mini-program: its data, and a page, which WeChat requires. */
export class DataPackagesPlugin {
  apply(compiler: Compiler): void {
    const {
      Compilation,
      sources: { RawSource },
    } = compiler.webpack
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS
    compiler.hooks.compilation.tap('DataPackagesPlugin', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'DataPackagesPlugin', stage }, (assets) => {
        const config = assets['app.json']
        if (!config) return
        const emit = (file: string, text: string) => compilation.emitAsset(file, new RawSource(text))
        for (const tag of tags)
          emit(`${folderOf(tag)}/words.js`, `module.exports=${JSON.stringify(languagePackage(tag))}`)
        const roots = [LAW_PACKAGE, ...tags.map(folderOf)]
        for (const root of roots) {
          emit(`${root}/index.js`, 'Page({})')
          emit(`${root}/index.json`, '{}')
          emit(`${root}/index.wxml`, '<view/>')
        }
        const app = JSON.parse(String(config.source())) as AppConfig
        const text = JSON.stringify({
          ...app,
          subPackages: [...(app.subPackages ?? []), ...roots.map((root) => ({ root, pages: ['index'] }))],
          preloadRule: Object.fromEntries(
            Object.entries(app.preloadRule ?? {}).map(([page, rule]) => [
              page,
              { ...rule, packages: [...rule.packages, ...preloaded] },
            ]),
          ),
        })
        compilation.updateAsset('app.json', new RawSource(text))
      })
    })
  }
}
