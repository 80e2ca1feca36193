import { fileURLToPath } from 'node:url'
import unit from './unit.mjs'

const preset = fileURLToPath(new URL('./preset.cjs', import.meta.url))

/** `npm run coverage`: the rules, the journey and every parser must be covered to the last line and branch. */
export default {
  ...unit,
  displayName: 'coverage',
  // SWC's exports are getters, which would count as functions.
  transform: { '\\.[cm]?[jt]sx?$': ['babel-jest', { configFile: false, babelrc: false, presets: [preset] }] },
  testMatch: ['rules', 'journey', 'guides', 'policies', 'stores', 'platform', 'cli'].map(
    (room) => `<rootDir>/__tests__/${room}/**/*.test.ts`,
  ),
  testPathIgnorePatterns: [
    ...unit.testPathIgnorePatterns,
    '/rules/every-combination',
    '/guides/coverage',
    '/policies/(?!parse)',
    '/cli/(?!words|sheet|upkeep|json|load-policy)',
    '/platform/(?!navigation|url-params)',
  ],
  collectCoverage: true,
  collectCoverageFrom: [
    'src/{rules,journey}/*.ts',
    'src/guides/{parse,schema,assemble,check}.ts',
    'src/policies/parse.ts',
    'src/stores/*.ts',
    'src/platform/url-params.ts',
    'scripts/spreadsheet.ts',
    'scripts/words/{about,table,apply-table,source-hashes}.ts',
    'scripts/json.ts',
    'scripts/policy/{parse-sheet,apply-sheet,sheet,cells,load-policy}.ts',
    'scripts/policy/upkeep/test-case.ts',
  ],
  coverageDirectory: 'coverage',
  coverageReporters: ['text'],
  coverageThreshold: { global: { lines: 100, branches: 100, functions: 100, statements: 100 } },
}
