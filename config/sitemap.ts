import type { Compiler } from 'webpack'
import { routes, type Route } from '../src/routes'

/** The screens that WeChat's search may show: those that say the same to everybody. */
const searchable: readonly Route[] = [
  'home',
  'about',
  'guides',
  'guide',
  'hospital',
  'bind',
  'contacts',
  'card',
  'matrix',
  'terms',
]

/** The parameters of an address that make another page for the search. */
const params: Partial<Record<Route, readonly string[]>> = { guide: ['id'], card: ['entry'] }

/** What WeChat's search may index, in its own format. */
export const sitemap = () => ({
  desc: 'The guides may be found; answers, settings and counters may not.',
  rules: [
    ...searchable.map((route) => ({
      action: 'allow',
      page: routes[route],
      ...(params[route] && { params: params[route], matching: 'inclusive' }),
    })),
    { action: 'disallow', page: '*' },
  ],
})

/** Emits the file that `sitemapLocation` of app.config.ts names; Taro does not copy it. */
export class SitemapPlugin {
  apply(compiler: Compiler): void {
    const {
      Compilation,
      sources: { RawSource },
    } = compiler.webpack
    compiler.hooks.thisCompilation.tap('SitemapPlugin', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'SitemapPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => compilation.emitAsset('sitemap.json', new RawSource(`${JSON.stringify(sitemap(), null, 2)}\n`)),
      )
    })
  }
}
