import type { Compiler } from 'webpack'
import { packaged, wordsOf } from './locales'

interface App {
  subPackages?: { root: string; pages: string[] }[]
}

const rootOf = (tag: string) => `words/${tag}`

/**
 * How the program fetches each language's package, as code: WeChat wants a path that stands there word for word.
 * The paths start from the main package, where src/i18n/load.ts lies.
 */
export function fetchers(): string {
  return `{${packaged.map((tag) => `${JSON.stringify(tag)}:function(){return require.async("./${rootOf(tag)}/words.js")}`).join(',')}}`
}

/** Adds a package for each language to the mini-program: its words, and the page that WeChat demands of a package. */
export class WordPackages {
  apply(compiler: Compiler): void {
    const { Compilation, sources: { RawSource } } = compiler.webpack
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS
    compiler.hooks.compilation.tap('WordPackages', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'WordPackages', stage }, (assets) => {
        const config = assets['app.json']
        if (!config) return
        const put = (file: string, text: string) => compilation.emitAsset(file, new RawSource(text))
        for (const tag of packaged) {
          put(`${rootOf(tag)}/words.js`, `module.exports=${JSON.stringify(wordsOf(tag))}`)
          put(`${rootOf(tag)}/index.js`, 'Page({})')
          put(`${rootOf(tag)}/index.json`, '{}')
          put(`${rootOf(tag)}/index.wxml`, '<view/>')
        }
        const app = JSON.parse(String(config.source())) as App
        const packages = packaged.map((tag) => ({ root: rootOf(tag), pages: ['index'] }))
        const text = JSON.stringify({ ...app, subPackages: [...(app.subPackages ?? []), ...packages] })
        compilation.updateAsset('app.json', new RawSource(text))
      })
    })
  }
}
