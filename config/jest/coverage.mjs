import unit from './unit.mjs'

/** What must be covered to the last line and branch: what the law says, what a person sees next, and every parser. */
export default {
  ...unit,
  displayName: 'coverage',
  testMatch: ['rules', 'journey', 'guides', 'stores', 'platform', 'cli'].map((room) => `<rootDir>/__tests__/${room}/**/*.test.ts`),
  testPathIgnorePatterns: [...unit.testPathIgnorePatterns, '/rules/every-combination', '/guides/coverage', '/cli/(?!words|sheet|upkeep)', '/platform/(?!navigation|params)'],
  collectCoverage: true,
  collectCoverageFrom: [
    'src/{rules,journey}/*.ts', 'src/guides/parse.ts', 'src/stores/{told,stored,keep,answers,progress,settings,office,office-fields,office-file,pin,pin-hash}.ts', 'src/platform/params.ts',
    'scripts/spreadsheet.ts', 'scripts/words/{about,table,take,seen}.ts', 'scripts/policy/{read-sheet,take-sheet,sheet,cells,json-text,exchange,places,usage}.ts', 'scripts/policy/upkeep/people.ts',
  ],
  coverageDirectory: 'coverage',
  coverageReporters: ['text'],
  coverageThreshold: { global: { lines: 100, branches: 100, functions: 100, statements: 100 } },
}
