// The licence of every package that is in a build: `npm run licences`, after both builds. Ends with 1 on one that is unknown or not allowed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url))

/** Licences that ask for no more than to be named. */
const allowed = new Set(['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Zlib', 'CC0-1.0', 'Unlicense', 'BlueOak-1.0.0'])

/** What a package says of its licence: an SPDX expression, or the old list of objects. */
function saidOf({ license, licenses }) {
  const said = typeof license === 'object' && license !== null ? license.type : license
  return said ?? (Array.isArray(licenses) ? licenses.map(({ type }) => type).join(' OR ') : null)
}

/** Whether an SPDX expression leaves a way that is allowed: one of `OR`, all of `AND`. */
function isAllowed(expression) {
  const plain = expression.replace(/[()]/g, ' ')
  return plain.split(/\sOR\s/).some((way) => way.split(/\sAND\s/).every((one) => allowed.has(one.trim())))
}

/** Where a package says nothing, its licence file may be one of two that are known by their first words. */
function readOf(folder) {
  const file = existsSync(folder) ? readdirSync(folder).find((name) => /^licen[cs]e/i.test(name)) : undefined
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8')
  return /\bMIT License\b|Permission is hereby granted, free of charge/.test(text) ? 'MIT' : /Apache License\s+Version 2\.0/.test(text) ? 'Apache-2.0' : null
}

const targets = ['h5', 'weapp']
const lists = targets.map((target) => join(root, 'dist', `shipped-${target}.json`))
const missing = lists.filter((file) => !existsSync(file))
if (missing.length > 0) {
  console.error(`licences: ${missing.join(', ')} is missing; run "npm run build:h5" and "npm run build:weapp" first`)
  process.exit(1)
}

const packages = new Map()
lists.forEach((file, i) => {
  for (const { name, version, folder } of JSON.parse(readFileSync(file, 'utf8'))) {
    const known = packages.get(folder) ?? { name, version, folder, targets: [] }
    packages.set(folder, { ...known, targets: [...known.targets, targets[i]] })
  }
})

const faults = []
const rows = [...packages.values()].map(({ name, version, folder, targets: where }) => {
  const own = join(root, folder, 'package.json')
  const licence = (existsSync(own) ? saidOf(JSON.parse(readFileSync(own, 'utf8'))) : null) ?? readOf(join(root, folder))
  if (licence === null) faults.push(`${name} ${version} (${folder}) says nothing of its licence`)
  else if (!isAllowed(licence)) faults.push(`${name} ${version} (${folder}) is under ${licence}, which is not among ${[...allowed].join(', ')}`)
  return `| ${name} | ${version} | ${licence ?? '?'} | ${where.join(', ')} |`
})
console.log(['| package | version | licence | in |', '|---|---|---|---|', ...rows.sort()].join('\n'))
console.log(`\n${rows.length} packages are shipped`)
for (const fault of faults) console.error(`licences: ${fault}`)
process.exit(faults.length > 0 ? 1 : 0)
