// Would the tests notice? `npm run mutate [-- AREA]`: Stryker changes the code in small ways, one at a time, and runs the tests.
// Ends with 1 where an area's score is below 90 %. What is known of earlier runs is kept in coverage/mutate, so that only what differs is run.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stores = ['told', 'stored', 'keep', 'settings', 'progress', 'office-fields', 'office-file', 'pin'].map((name) => `src/stores/${name}.ts`)
const areas = { rules: ['src/rules/*.ts'], journey: ['src/journey/*.ts'], parsers: ['src/guides/parse.ts', 'src/platform/params.ts', ...stores] }

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !(name in areas))
if (unknown !== undefined) {
  console.error(`mutate: no area "${unknown}"; areas: ${Object.keys(areas).join(', ')}`)
  process.exit(2)
}

const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
const rows = []
let low = false
for (const area of asked.length > 0 ? asked : Object.keys(areas)) {
  const parameters = ['run', 'config/mutate/stryker.mjs', '--mutate', areas[area].join(','), '--incrementalFile', `coverage/mutate/${area}.json`]
  const { status } = spawnSync(process.execPath, [stryker, ...parameters], { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATE: area } })
  if (status !== 0) {
    console.error(`mutate: ${area} could not be run`)
    process.exit(1)
  }
  const { files } = JSON.parse(readFileSync(join(root, 'coverage/mutate/report.json'), 'utf8'))
  const mutants = Object.values(files).flatMap((file) => file.mutants)
  const count = (...states) => mutants.filter(({ status: state }) => states.includes(state)).length
  const [found, missed] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')]
  const score = 100 * found / (found + missed)
  low ||= score < 90
  rows.push(`| ${area} | ${Object.keys(files).length} | ${found + missed} | ${found} | ${missed} | ${score.toFixed(1)} % |`)
}
console.log(['', '| area | files | mutants | noticed | not noticed | score |', '|---|---|---|---|---|---|', ...rows].join('\n'))
process.exit(low ? 1 : 0)
