import { readFileSync } from 'node:fs'

/**
 * Mutation tests of one area of areas.json, named by MUTATE: `npm run mutate -- rules`. A mutant that no test can kill is
 * disabled in the code: `// Stryker disable next-line <Mutator>: reason`.
 */
const area = process.env.MUTATE
const { files } = JSON.parse(readFileSync('config/mutate/areas.json', 'utf8'))[area]

export default {
  mutate: files,
  testRunner: 'plain',
  plugins: ['./config/mutate/runner.mjs'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  incremental: true,
  incrementalFile: `coverage/mutate/${area}.json`,
  tempDirName: 'coverage/mutate/sandbox',
  ignorePatterns: ['dist', 'bench', '.github', 'coverage'],
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false, skipFull: true },
  allowConsoleColors: false,
  checkers: [],
  timeoutMS: 20_000,
  thresholds: { high: 100, low: 95, break: 95 },
}
