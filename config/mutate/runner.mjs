// Runs the tests for Stryker in one process, as one bundle: a mutant takes a tenth of the time that it takes in jest.
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { build } from 'esbuild'
import { expect } from 'expect'
import { bind } from 'jest-each'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

const require = createRequire(import.meta.url)

/** The area in areas.json: `tests` are prefixes of the test files to run, `skip` matches the names of tests that are too slow. */
const area = () => JSON.parse(readFileSync('config/mutate/areas.json', 'utf8'))[process.env.MUTATE]

function files() {
  const { tests } = area()
  const pattern = new RegExp(`^(${tests.join('|')})`)
  const folders = [...new Set(tests.map((test) => test.split('/')[0]))]
  return folders
    .flatMap((room) => readdirSync(join('__tests__', room)).map((name) => `${room}/${name}`))
    .filter((file) => file.endsWith('.test.ts') && pattern.test(file))
    .map((file) => join('__tests__', file))
}

/** Keeps `__dirname` as in the source. */
const folders = {
  name: 'folders',
  setup(to) {
    to.onLoad({ filter: /\/(src|scripts|config|__tests__)\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/\b__dirname\b/g, JSON.stringify(dirname(path))),
      loader: 'ts',
      resolveDir: dirname(path),
    }))
  },
}

/** The tests and the current suite that `describe` and `test` have registered. */
let tests = []
let suite = { names: [], before: [], after: [] }

function test(name, act) {
  const { names, before, after } = suite
  const known = tests.filter((test) => test.name === [...names, name].join(' ')).length
  tests.push({
    file: names[0],
    name: [...names, name].join(' '),
    id: `${[...names, name].join(' ')}${known > 0 ? ` ${known}` : ''}`,
    act,
    before,
    after,
  })
}

function describe(name, inner) {
  const outer = suite
  suite = { names: [...outer.names, name], before: [...outer.before], after: [...outer.after] }
  inner()
  suite = outer
}
test.each = bind(test)
describe.each = bind(describe)
const testGlobals = {
  test,
  it: test,
  describe,
  expect,
  beforeEach: (act) => suite.before.push(act),
  afterEach: (act) => suite.after.push(act),
}

class Runner {
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    // In Stryker's copy of the project, which is deleted afterwards.
    this.outfile = resolve('mutate.tests.cjs')
    this.timesFile = resolve('mutate.times.json')
    // A process that replaces another finds the bundle.
    if (!existsSync(this.outfile)) await this.bundle()
    Object.assign(globalThis, testGlobals)
    // Random values are the same in every run, and so is the result.
    require('fast-check').configureGlobal({ seed: 1 })
    this.stryker = globalThis.__stryker__ ??= {}
  }

  async bundle() {
    writeFileSync(
      'mutate.entry.ts',
      files()
        .map((file) => `describe(${JSON.stringify(file)}, () => { require('./${file}') })`)
        .join('\n'),
    )
    await build({
      entryPoints: [resolve('mutate.entry.ts')],
      outfile: this.outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      packages: 'external',
      logLevel: 'silent',
      plugins: [folders],
      alias: { '@tarojs/taro': resolve('__tests__/support/taro-stub.ts') },
    })
  }

  load() {
    tests = []
    suite = { names: [], before: [], after: [] }
    delete require.cache[this.outfile]
    require(this.outfile)
    const { skip } = area()
    if (skip !== undefined) tests = tests.filter(({ name }) => !new RegExp(skip).test(name))
    // The shortest first: most static mutants, for which all tests run, then end within milliseconds.
    const times = existsSync(this.timesFile) ? JSON.parse(readFileSync(this.timesFile, 'utf8')) : {}
    tests.sort((a, b) => (times[a.id] ?? 0) - (times[b.id] ?? 0))
  }

  async run({ act, before, after }) {
    for (const hook of before) await hook()
    try {
      await act()
    } finally {
      for (const hook of after) await hook()
    }
  }

  /** Runs all tests twice: the second time in the order in which the mutants are tested, which must change nothing. */
  async dryRun() {
    const { tests: first, mutantCoverage } = await this.runAll()
    writeFileSync(
      this.timesFile,
      JSON.stringify(Object.fromEntries(first.map(({ id, timeSpentMs }) => [id, timeSpentMs]))),
    )
    const { tests: second } = await this.runAll()
    this.stryker.mutantCoverage = undefined
    return { status: 'complete', tests: first.some(({ status }) => status === 1) ? first : second, mutantCoverage }
  }

  async runAll() {
    const { stryker } = this
    stryker.mutantCoverage = { static: {}, perTest: {} }
    stryker.currentTestId = undefined
    stryker.activeMutant = undefined
    this.load()
    const results = []
    for (const test of tests) {
      stryker.currentTestId = test.id
      const began = performance.now()
      let failureMessage
      await this.run(test).catch((error) => {
        failureMessage = String(error)
      })
      const timeSpentMs = performance.now() - began
      results.push({
        id: test.id,
        name: test.id,
        fileName: resolve(test.file),
        timeSpentMs,
        ...(failureMessage === undefined ? { status: 0 } : { status: 1, failureMessage }),
      })
    }
    stryker.currentTestId = undefined
    return { tests: results, mutantCoverage: stryker.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment }) {
    const { stryker } = this
    stryker.mutantCoverage = undefined
    stryker.hitLimit = hitLimit
    stryker.hitCount = hitLimit === undefined ? undefined : 0
    const timeout = () =>
      hitLimit !== undefined && stryker.hitCount > hitLimit ? { status: 'timeout', reason: 'hit limit' } : null
    const killed = (id, error, nrOfTests) =>
      timeout() ?? { status: 'killed', killedBy: [id], failureMessage: String(error), nrOfTests }
    const first = tests[0]?.id ?? 'load'
    try {
      if (mutantActivation === 'static') stryker.activeMutant = activeMutant.id
      else stryker.activeMutant = undefined
      // A new process has not loaded the tests yet.
      if (tests.length === 0 || reloadEnvironment || mutantActivation === 'static' || this.mustReload) this.load()
      this.mustReload = mutantActivation === 'static'
    } catch (error) {
      this.mustReload = true
      return killed(first, error, 1)
    }
    stryker.activeMutant = activeMutant.id
    const pattern = testFilter ? new Set(testFilter) : null
    const selected = tests.filter(({ id }) => pattern === null || pattern.has(id))
    for (const [i, chosenTest] of selected.entries()) {
      try {
        await this.run(chosenTest)
      } catch (error) {
        this.mustReload = true
        return killed(chosenTest.id, error, i + 1)
      }
      if (timeout()) {
        this.mustReload = true
        return timeout()
      }
    }
    return { status: 'survived', nrOfTests: selected.length }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'plain', Runner)]
