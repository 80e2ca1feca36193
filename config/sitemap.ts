import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Compiler } from 'webpack'

/** What WeChat's search may index: the screens that say the same to everybody. */
const SITEMAP = resolve(__dirname, 'weapp-sitemap.json')

/** Emits the file that `sitemapLocation` of app.config.ts names; Taro does not copy it. */
export class SitemapPlugin {
  apply(compiler: Compiler): void {
    const {
      Compilation,
      sources: { RawSource },
    } = compiler.webpack
    compiler.hooks.thisCompilation.tap('SitemapPlugin', (compilation) => {
      compilation.fileDependencies.add(SITEMAP)
      compilation.hooks.processAssets.tap(
        { name: 'SitemapPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => compilation.emitAsset('sitemap.json', new RawSource(readFileSync(SITEMAP))),
      )
    })
  }
}
