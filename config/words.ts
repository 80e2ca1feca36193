import type { IPluginContext } from '@tarojs/service'
import { packaged, wordsOf } from './locales'

interface Source {
  source: () => string
  size: () => number
}

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
export default function words(context: IPluginContext): void {
  context.modifyBuildAssets(({ assets }: { assets: Record<string, Source | undefined> }) => {
    const config = assets['app.json']
    if (!config) return
    const put = (file: string, text: string) => {
      assets[file] = { source: () => text, size: () => Buffer.byteLength(text) }
    }
    const app = JSON.parse(config.source()) as App
    for (const tag of packaged) {
      put(`${rootOf(tag)}/words.js`, `module.exports=${JSON.stringify(wordsOf(tag))}\n`)
      put(`${rootOf(tag)}/index.js`, 'Page({})\n')
      put(`${rootOf(tag)}/index.json`, '{}\n')
      put(`${rootOf(tag)}/index.wxml`, '<view/>\n')
    }
    const packages = packaged.map((tag) => ({ root: rootOf(tag), pages: ['index'] }))
    put('app.json', JSON.stringify({ ...app, subPackages: [...(app.subPackages ?? []), ...packages] }))
  })
}
