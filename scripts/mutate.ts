// Would the tests notice? `npm run mutate [-- AREA]`: Stryker changes the code in small ways, one at a time, and runs the tests; what no
// test notices is written to __tests__/mutation.md. Ends with 1 where an area's score is below 90 %, where a change that no test notices
// has no reason in config/mutate/reasons.json, and where a reason has no such change left.
// What is known of earlier runs is kept in coverage/mutate, so that only what differs is run.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pageOf } from './mutate/page'
import { areaOf, idle, parseReasons, problemsOf, type Reason, type Report } from './mutate/told'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const areas = JSON.parse(read('config/mutate/areas.json')) as Readonly<Record<string, { readonly files: readonly string[] }>>
const names = Object.keys(areas)

function stop(why: string, code: number): never {
  console.error(`mutate: ${why}`)
  process.exit(code)
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !names.includes(name))
if (unknown !== undefined) stop(`no area "${unknown}"; areas: ${names.join(', ')}`, 2)

/** Runs Stryker over an area, and reads what it found. */
function reportOf(name: string): Report {
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const parameters = ['run', 'config/mutate/stryker.mjs', '--mutate', areas[name]!.files.join(','), '--incrementalFile', `coverage/mutate/${name}.json`]
  const { status } = spawnSync(process.execPath, [stryker, ...parameters], { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATE: name } })
  if (status !== 0) stop(`${name} could not be run`, 1)
  return JSON.parse(read('coverage/mutate/report.json')) as Report
}

function readReasons(): readonly Reason[] {
  try {
    return parseReasons(JSON.parse(read('config/mutate/reasons.json')))
  } catch (error) {
    return stop(`config/mutate/reasons.json: ${(error as Error).message}`, 2)
  }
}

const reasons = readReasons()
const wanted = asked.length > 0 ? asked : names
const reports = wanted.map((name) => [name, reportOf(name)] as const)
const found = reports.map(([name, report]) => areaOf(name, report, reasons))
// A reason that speaks of a file of no area is found when all of them are run.
const files = wanted.length < names.length ? reports.flatMap(([, report]) => Object.keys(report.files)) : reasons.map(({ file }) => file)
const page = join(root, '__tests__/mutation.md')
writeFileSync(page, pageOf(readFileSync(page, 'utf8'), names, found))
const problems = problemsOf(found, idle(reasons, found, files))
for (const one of problems) console.error(`mutate: ${one}`)
console.log(`__tests__/mutation.md: ${found.map(({ name, survivors }) => `${name} ${survivors.length}`).join(', ')} not noticed; ${problems.length} problems`)
process.exit(problems.length > 0 ? 1 : 0)
