// Lists the licence of every package in a build: `npm run licences`, after both builds. Exits with 1 if one is unknown or
// not allowed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url))

/** Licences that require attribution at most. */
const allowed = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Zlib',
  'CC0-1.0',
  'Unlicense',
  'BlueOak-1.0.0',
])

/** The licence in a package.json: an SPDX expression, or the deprecated list of objects; null: none. */
function declaredLicence({ license, licenses }) {
  const declared = typeof license === 'object' && license !== null ? license.type : license
  return declared ?? (Array.isArray(licenses) ? licenses.map(({ type }) => type).join(' OR ') : null)
}

/** Whether an SPDX expression is allowed: one operand of `OR`, all operands of `AND`. */
function isAllowed(expression) {
  const plain = expression.replace(/[()]/g, ' ')
  return plain.split(/\sOR\s/).some((option) => option.split(/\sAND\s/).every((id) => allowed.has(id.trim())))
}

/** The licence recognised in the licence file of a package without a declared licence: MIT, Apache-2.0 or null. */
function licenceFromFile(folder) {
  const file = existsSync(folder) ? readdirSync(folder).find((name) => /^licen[cs]e/i.test(name)) : undefined
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8')
  return /\bMIT License\b|Permission is hereby granted, free of charge/.test(text)
    ? 'MIT'
    : /Apache License\s+Version 2\.0/.test(text)
      ? 'Apache-2.0'
      : null
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

const problems = []
const rows = [...packages.values()].map(({ name, version, folder, targets: where }) => {
  const own = join(root, folder, 'package.json')
  const licence =
    (existsSync(own) ? declaredLicence(JSON.parse(readFileSync(own, 'utf8'))) : null) ??
    licenceFromFile(join(root, folder))
  if (licence === null) problems.push(`${name} ${version} (${folder}) declares no licence`)
  else if (!isAllowed(licence))
    problems.push(
      `${name} ${version} (${folder}) is under ${licence}, which is not allowed; allowed: ${[...allowed].join(', ')}`,
    )
  return `| ${name} | ${version} | ${licence ?? '?'} | ${where.join(', ')} |`
})
console.log(['| package | version | licence | in |', '|---|---|---|---|', ...rows.sort()].join('\n'))
console.log(`\n${rows.length} packages are shipped`)
for (const problem of problems) console.error(`licences: ${problem}`)
process.exit(problems.length > 0 ? 1 : 0)
