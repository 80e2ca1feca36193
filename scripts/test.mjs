// Runs types, lint, both builds, sizes and licences, then the tests of all projects. The last line is
// `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
/** How many tests of a run may need a second try. */
const MOST_RETRIES = 3
const total = { passed: 0, failed: 0 }

function heading(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 68 - text.length))}`)
}

function run(command, parameters, options = {}) {
  return spawnSync(command, parameters, { cwd: root, encoding: 'utf8', shell: false, maxBuffer: 2 ** 28, ...options })
}

/** Runs an npm script as one check, and prints its output only if it fails. */
async function check(name) {
  const started = Date.now()
  const child = spawn('npm', ['run', '--silent', name], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => output.push(part))
  const hasPassed = await new Promise((resolve) => {
    child.on('error', (error) => {
      output.push(Buffer.from(error.message))
      resolve(false)
    })
    child.on('close', (status) => resolve(status === 0))
  })
  const seconds = Math.round((Date.now() - started) / 1000)
  heading(name)
  if (!hasPassed) console.log(Buffer.concat(output).toString().trim())
  console.log(`${hasPassed ? 'passed' : 'FAILED'} in ${seconds} s`)
  total[hasPassed ? 'passed' : 'failed'] += 1
}

/** Runs checks one after the other. */
async function runInTurn(...names) {
  for (const name of names) await check(name)
}

/** Whether the browser tests have a browser; if not, says in one line what to install. */
function hasBrowser() {
  heading('browser')
  const { status, stderr } = run(process.execPath, ['--import', 'tsx', '__tests__/support/check-browser.ts'])
  console.log(status === 0 ? 'passed' : `FAILED: ${stderr.trim()}`)
  total[status === 0 ? 'passed' : 'failed'] += 1
  return status === 0
}

/** Names the tests that passed at their second try only; 1 if they are too many to blame the machine. */
function tooManyRetries(testResults) {
  const retried = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, invocations }) => status === 'passed' && invocations > 1)
  for (const { fullName } of retried) console.log(`passed at the second try only: ${fullName}`)
  if (retried.length <= MOST_RETRIES) return 0
  console.log(`FAILED: ${retried.length} tests needed a second try, ${MOST_RETRIES} may`)
  return 1
}

/** Runs the given jest projects and counts their tests from jest's report. */
function jest(projects) {
  heading('jest')
  const folder = mkdtempSync(join(tmpdir(), 'yibao-'))
  const report = join(folder, 'report.json')
  // Three even on two processors: much of the time a test waits for its browser.
  const workers = Math.max(3, availableParallelism())
  const parameters = [
    'node_modules/jest/bin/jest.js',
    '--ci',
    `--maxWorkers=${workers}`,
    '--json',
    '--selectProjects',
    ...projects,
    `--outputFile=${report}`,
  ]
  const { status } = run(process.execPath, parameters, { stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    total.passed += numPassedTests
    total.failed += numFailedTests + numRuntimeErrorTestSuites + tooManyRetries(testResults)
    // A run without tests, or one that ended with an error, has not passed.
    if (numPassedTests + numFailedTests === 0 || (status !== 0 && total.failed === 0)) total.failed += 1
  } catch (error) {
    console.log(`jest left no report: ${error.message}`)
    total.failed += 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Prints which statements expire soon: their age fails nothing, but a failing command does. */
function due() {
  heading('due')
  const { status, stdout, stderr } = run('npm', ['run', '--silent', 'policy', '--', 'due', '--summary'])
  const isSummary = stdout.startsWith('due: ')
  console.log((isSummary ? stdout : `${stdout}\n${stderr}\nFAILED with ${status}`).trim())
  total[isSummary ? 'passed' : 'failed'] += 1
}

const projects = hasBrowser() ? ['unit', 'h5', 'weapp', 'browser'] : ['unit', 'h5', 'weapp']
// Checks of the code run in parallel with the builds.
await Promise.all([runInTurn('types', 'lint'), runInTurn('build:weapp', 'build:h5', 'size', 'licences')])
due()
jest(projects)

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)
