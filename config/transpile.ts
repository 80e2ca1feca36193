import { resolve } from 'node:path'

// Taro does not transpile node_modules, and these packages have syntax that old phones cannot parse.
const modern = [
  '@noble/hashes',
  '@stencil/core',
  'decode-uri-component',
  'filter-obj',
  'i18next',
  'lean-qr',
  'minisearch',
  'query-string',
  'split-on-first',
  'valibot',
  'zustand',
]

const folders = new RegExp(`[\\\\/]node_modules[\\\\/](${modern.join('|')})[\\\\/]`)

/** Applies our Babel configuration to the scripts of a build; Babel finds none at the root of the repository. */
export function useBabel(chain: {
  module: { rule(name: string): { use(name: string): { tap(change: (options: object) => object): unknown } } }
}): void {
  chain.module
    .rule('script')
    .use('babelLoader')
    .tap((options) => ({ ...options, configFile: resolve(__dirname, 'babel.js') }))
}

/** Whether a file outside src must be transpiled. */
export function needsTranspiling(file: string): boolean {
  return folders.test(file) || /[\\/]config[\\/]taro[\\/]/.test(file)
}
