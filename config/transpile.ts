// Taro leaves node_modules as they are, and these packages ship syntax that old phones cannot parse.
const modern = [
  '@stencil/core',
  'decode-uri-component',
  'filter-obj',
  'html-parse-stringify',
  'i18next',
  'minisearch',
  'query-string',
  'react-i18next',
  'split-on-first',
  'use-sync-external-store',
  'zustand',
]

const folders = new RegExp(`[\\\\/]node_modules[\\\\/](${modern.join('|')})[\\\\/]`)

/** Says whether a file of node_modules must go through Babel. */
export function needsTranspiling(file: string): boolean {
  return folders.test(file)
}
