// Runs the tests for Stryker in one process, as one file of plain code: a mutant takes a tenth of the time that it takes in jest.
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { build } from 'esbuild'
import { expect } from 'expect'
import { bind } from 'jest-each'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

const require = createRequire(import.meta.url)

/** What stands of the area in areas.json: `tests` begin the files whose tests are tried, `skip` is found in the names of those that are too slow. */
const area = () => JSON.parse(readFileSync('config/mutate/areas.json', 'utf8'))[process.env.MUTATE]

function files() {
  const { tests } = area()
  const wanted = new RegExp(`^(${tests.join('|')})`)
  const folders = [...new Set(tests.map((one) => one.split('/')[0]))]
  return folders.flatMap((room) => readdirSync(join('__tests__', room)).map((name) => `${room}/${name}`)).filter((file) => file.endsWith('.test.ts') && wanted.test(file)).map((file) => join('__tests__', file))
}

/** Each file speaks of its own folder. */
const folders = {
  name: 'folders',
  setup(to) {
    to.onLoad({ filter: /\/(src|scripts|config|__tests__)\/.*\.ts$/ }, ({ path }) => ({ contents: readFileSync(path, 'utf8').replace(/\b__dirname\b/g, JSON.stringify(dirname(path))), loader: 'ts', resolveDir: dirname(path) }))
  },
}

/** What `describe` and `test` have gathered. */
let tests = []
let suite = { names: [], before: [], after: [] }

function test(name, act) {
  const { names, before, after } = suite
  const known = tests.filter((one) => one.name === [...names, name].join(' ')).length
  tests.push({ file: names[0], name: [...names, name].join(' '), id: `${[...names, name].join(' ')}${known > 0 ? ` ${known}` : ''}`, act, before, after })
}

function describe(name, inner) {
  const outer = suite
  suite = { names: [...outer.names, name], before: [...outer.before], after: [...outer.after] }
  inner()
  suite = outer
}
test.each = bind(test)
describe.each = bind(describe)
const own = {
  test, it: test, describe, expect, beforeEach: (act) => suite.before.push(act), afterEach: (act) => suite.after.push(act),
}

class Runner {
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    // In Stryker's copy of the project, which is gone afterwards.
    this.outfile = resolve('mutate.tests.cjs')
    writeFileSync('mutate.entry.ts', files().map((file) => `describe(${JSON.stringify(file)}, () => { require('./${file}') })`).join('\n'))
    await build({
      entryPoints: [resolve('mutate.entry.ts')], outfile: this.outfile, bundle: true, platform: 'node', format: 'cjs', packages: 'external', logLevel: 'silent', plugins: [folders],
      alias: { '@tarojs/taro': resolve('__tests__/support/taro.ts') },
    })
    Object.assign(globalThis, own)
    // What is made at random is the same in every run, and so is what it notices.
    require('fast-check').configureGlobal({ seed: 1 })
    this.stryker = globalThis.__stryker__ ??= {}
  }

  load() {
    tests = []
    suite = { names: [], before: [], after: [] }
    delete require.cache[this.outfile]
    require(this.outfile)
    const { skip } = area()
    if (skip !== undefined) tests = tests.filter(({ name }) => !new RegExp(skip).test(name))
  }

  async run({ act, before, after }) {
    for (const hook of before) await hook()
    try {
      await act()
    } finally {
      for (const hook of after) await hook()
    }
  }

  async dryRun() {
    const { stryker } = this
    stryker.mutantCoverage = { static: {}, perTest: {} }
    stryker.currentTestId = undefined
    stryker.activeMutant = undefined
    this.load()
    const results = []
    for (const one of tests) {
      stryker.currentTestId = one.id
      const began = performance.now()
      let failureMessage
      await this.run(one).catch((error) => { failureMessage = String(error) })
      const timeSpentMs = performance.now() - began
      results.push({ id: one.id, name: one.id, fileName: resolve(one.file), timeSpentMs, ...(failureMessage === undefined ? { status: 0 } : { status: 1, failureMessage }) })
    }
    stryker.currentTestId = undefined
    return { status: 'complete', tests: results, mutantCoverage: stryker.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment }) {
    const { stryker } = this
    stryker.mutantCoverage = undefined
    stryker.hitLimit = hitLimit
    stryker.hitCount = hitLimit === undefined ? undefined : 0
    const late = () => (hitLimit !== undefined && stryker.hitCount > hitLimit ? { status: 'timeout', reason: 'hit limit' } : null)
    const killed = (one, error, nrOfTests) => late() ?? { status: 'killed', killedBy: [one], failureMessage: String(error), nrOfTests }
    const first = tests[0]?.id ?? 'load'
    try {
      if (mutantActivation === 'static') stryker.activeMutant = activeMutant.id
      else stryker.activeMutant = undefined
      // A process that was started anew has no tests yet.
      if (tests.length === 0 || reloadEnvironment || mutantActivation === 'static' || this.spoiled) this.load()
      this.spoiled = mutantActivation === 'static'
    } catch (error) {
      this.spoiled = true
      return killed(first, error, 1)
    }
    stryker.activeMutant = activeMutant.id
    const wanted = testFilter ? new Set(testFilter) : null
    const chosen = tests.filter(({ id }) => wanted === null || wanted.has(id))
    for (const [i, one] of chosen.entries()) {
      try {
        await this.run(one)
      } catch (error) {
        this.spoiled = true
        return killed(one.id, error, i + 1)
      }
      if (late()) { this.spoiled = true; return late() }
    }
    return { status: 'survived', nrOfTests: chosen.length }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'plain', Runner)]
