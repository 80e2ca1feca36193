import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { checkedDataPlugin } from '../config/checked-data'
import { messagesOf } from '../config/locales'
import { packMessages } from '../config/packed-messages'
import { round, type Row } from './measure'

/** How many times slower the CPU of the simulated phone is. */
const CPU_SLOWDOWN = 4

/** An odd number, so that there is a median. */
const RUNS = 9

const root = fileURLToPath(new URL('..', import.meta.url))

/** A module of the app with its data, as it ships: minified, and for browsers. */
async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2018',
    plugins: [checkedDataPlugin],
  })
  return outputFiles[0]!.text
}

/** The CPU time in milliseconds in which a fresh process compiles and runs a script: the median of several. */
function coldTime(script: string): number {
  const measured = `
    const { user, system } = process.cpuUsage()
    new (require('node:vm').Script)(${JSON.stringify(script)}).runInThisContext()
    const after = process.cpuUsage({ user, system })
    console.log((after.user + after.system) / 1000)`
  const times = Array.from({ length: RUNS }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-'], { input: measured, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return Number(stdout)
  })
  return times.sort((a, b) => a - b)[RUNS >> 1]!
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`

/**
 * What it costs to make the law, the guides and their words usable, from the script to the objects, on a CPU four times
 * slower: compiling, parsing JSON and assembling, in a process in which nothing has run before.
 */
export async function measureParsing(): Promise<Row[]> {
  const words = (messages: Readonly<Record<string, string>>) =>
    `globalThis.words = JSON.parse(${JSON.stringify(JSON.stringify(packMessages(messages)))});
     import { unpackMessages } from './src/i18n/unpack-messages'; globalThis.flat = unpackMessages(globalThis.words)`
  const { policy, guides } = messagesOf('ru')
  const parts: readonly (readonly [string, string])[] = [
    ['an empty script', ''],
    ['the rules engine alone', `import * as rules from './src/rules'; globalThis.rules = rules`],
    ['the law: packs and sources', `import * as law from './src/policies'; globalThis.law = law`],
    [
      'the law, composed for one place',
      `import { policyFor } from './src/policies'; globalThis.policy = policyFor('chengdu', '2026-11-21')`,
    ],
    ['the guides', `import { guideLibrary } from './src/guides/guide-library'; globalThis.guides = guideLibrary`],
    ['the words of the law, Russian', words(policy)],
    ['the words of the guides, Russian', words(guides)],
  ]
  const rows: Row[] = []
  for (const [name, source] of parts) {
    const script = await bundle(source)
    const time = CPU_SLOWDOWN * coldTime(script)
    const size = `${kilobytes(script.length)}, ${kilobytes(gzipSync(script, { level: 9 }).length)} gzip`
    rows.push({ name, measured: `${round(time)} ms (${size})`, target: '', met: null })
  }
  return rows
}
