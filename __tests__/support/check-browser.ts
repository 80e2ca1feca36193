import findBrowser from './find-browser'

// Run by `npm test` before anything else: on a machine without a usable browser, prints the reason in one line.
try {
  findBrowser()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
