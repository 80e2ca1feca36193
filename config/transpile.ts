import { resolve } from 'node:path'

// Taro leaves node_modules as they are, and these packages ship syntax that old phones cannot parse.
const modern = [
  '@stencil/core',
  'decode-uri-component',
  'filter-obj',
  'i18next',
  'lean-qr',
  'minisearch',
  'query-string',
  'split-on-first',
  'zustand',
]

const folders = new RegExp(`[\\\\/]node_modules[\\\\/](${modern.join('|')})[\\\\/]`)

/** Gives the script rule of a build our Babel settings; without a file at the root it would find none. */
export function useBabel(chain: { module: { rule(name: string): { use(name: string): { tap(change: (options: object) => object): unknown } } } }): void {
  chain.module.rule('script').use('babelLoader').tap((options) => ({ ...options, configFile: resolve(__dirname, 'babel.js') }))
}

/** Says whether a file outside src must go through Babel. */
export function needsTranspiling(file: string): boolean {
  return folders.test(file) || /[\\/]config[\\/]taro[\\/]/.test(file)
}
