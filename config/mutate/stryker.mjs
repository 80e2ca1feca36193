/** Mutation testing: `npm run mutate`, see scripts/mutate.ts. */
export default {
  testRunner: 'plain',
  plugins: ['./config/mutate/runner.mjs'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  incremental: true,
  tempDirName: 'coverage/mutate/sandbox',
  ignorePatterns: ['dist', 'bench', '.github', 'coverage'],
  reporters: ['json', 'clear-text', 'progress-append-only'],
  jsonReporter: { fileName: 'coverage/mutate/report.json' },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false, skipFull: true },
  allowConsoleColors: false,
  checkers: [],
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: null },
}
