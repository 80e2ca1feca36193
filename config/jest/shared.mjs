import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** SWC compiles all files in half a second of processor time, Babel in fourteen. */
const swc = (parser) => [
  '@swc/jest',
  { swcrc: false, jsc: { target: 'es2022', parser, transform: { react: { runtime: 'automatic' } } } },
]

/** What all projects have in common. */
export const shared = {
  rootDir: here('../..'),
  setupFiles: ['<rootDir>/__tests__/support/build-globals.ts'],
  transform: {
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.[cm]?ts$': swc({ syntax: 'typescript' }),
    '\\.[cm]?js$': swc({ syntax: 'ecmascript' }),
  },
  // Packages that are published as ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(lean-qr|dmn-moddle|moddle|moddle-xml|min-dash|saxen|feelin|lezer-feel|@lezer|temporal-polyfill|temporal-utils)/)',
  ],
}

/** Jest reads files whole: the query that selects a part of one in a build says nothing to it. */
const wholeFiles = { '^(.*/ui\\.json)\\?rare$': '$1' }

/** Replaces the device's API and style sheets, which Node lacks. */
export const stubs = {
  ...wholeFiles,
  '^@tarojs/taro$': '<rootDir>/__tests__/support/taro-stub.ts',
  '\\.scss$': '<rootDir>/__tests__/support/style-stub.ts',
}
