// Everything that has to hold: types, lint, both builds, their sizes and licences, then the tests of all projects.
// The last line says `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const total = { passed: 0, failed: 0 }

function heading(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 68 - text.length))}`)
}

function run(command, parameters, options = {}) {
  return spawnSync(command, parameters, { cwd: root, encoding: 'utf8', shell: false, maxBuffer: 2 ** 28, ...options })
}

/** One step that either holds or does not; what it printed matters only when it does not. */
async function check(name) {
  const started = Date.now()
  const child = spawn('npm', ['run', '--silent', name], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => printed.push(part))
  const holds = await new Promise((ended) => {
    child.on('error', (error) => { printed.push(Buffer.from(error.message)); ended(false) })
    child.on('close', (status) => ended(status === 0))
  })
  const seconds = Math.round((Date.now() - started) / 1000)
  heading(name)
  if (!holds) console.log(Buffer.concat(printed).toString().trim())
  console.log(`${holds ? 'passed' : 'FAILED'} in ${seconds} s`)
  total[holds ? 'passed' : 'failed'] += 1
}

/** One check after the other. */
async function inTurn(...names) {
  for (const name of names) await check(name)
}

/** All jest projects; their numbers are read from jest's own report. */
function jest() {
  heading('jest')
  const folder = mkdtempSync(join(tmpdir(), 'yibao-'))
  const report = join(folder, 'report.json')
  // Two at a time at least: much of the time a test waits for its browser.
  const workers = Math.max(2, availableParallelism() - 1)
  const parameters = ['node_modules/jest/bin/jest.js', '--ci', `--maxWorkers=${workers}`, '--json', `--outputFile=${report}`]
  const { status } = run(process.execPath, parameters, { stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
    total.passed += numPassedTests
    total.failed += numFailedTests + numRuntimeErrorTestSuites
    // A run without tests proves nothing; a run that ended badly has not passed.
    if (numPassedTests + numFailedTests === 0 || (status !== 0 && total.failed === 0)) total.failed += 1
  } catch (error) {
    console.log(`jest left no report: ${error.message}`)
    total.failed += 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What grows old, for whoever looks: age alone fails nothing, but a command that cannot answer does. */
function due() {
  heading('due')
  const { status, stdout, stderr } = run('npm', ['run', '--silent', 'policy', '--', 'due', '--summary'])
  const told = stdout.startsWith('due: ')
  console.log((told ? stdout : `${stdout}\n${stderr}\nFAILED with ${status}`).trim())
  total[told ? 'passed' : 'failed'] += 1
}

// What reads the code goes beside what builds it.
await Promise.all([inTurn('types', 'lint'), inTurn('build:weapp', 'build:h5', 'size', 'licences')])
due()
jest()

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)
