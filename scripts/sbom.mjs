// The software bill of materials of the shipped app: `npm run sbom`, after both builds, writes dist/sbom.json (CycloneDX)
// with `npm sbom`. It lists every production dependency and every other package with a module in a build.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = process.argv[2] ?? join(root, 'dist/sbom.json')
const lists = process.argv[3]
  ? [process.argv[3]]
  : ['h5', 'weapp'].map((target) => join(root, 'dist', `shipped-${target}.json`))
const missing = lists.filter((file) => !existsSync(file))
if (missing.length > 0) {
  console.error(`sbom: ${missing.join(', ')} is missing; run "npm run build:h5" and "npm run build:weapp" first`)
  process.exit(1)
}

/** The output of `npm sbom` for the lockfile. */
function bill(...more) {
  const parameters = [
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
    '--package-lock-only',
    ...more,
  ]
  const { status, stdout, stderr } = spawnSync('npm', parameters, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status === 0) return JSON.parse(stdout)
  console.error(stderr)
  process.exit(1)
}

/** A package that is in a build but that npm omits: it omits what is also a development dependency, such as React. */
function component({ name, version, folder }) {
  const { description, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  return {
    'bom-ref': `${name}@${version}`,
    type: 'library',
    name,
    version,
    scope: 'required',
    description,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(license && { licenses: [{ license: { id: license } }] }),
  }
}

const production = bill('--omit', 'dev')
const dependencyRefs = new Set(production.components.map((dependency) => dependency['bom-ref']))
const shipped = new Map(
  lists
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')))
    .map((shippedPackage) => [`${shippedPackage.name}@${shippedPackage.version}`, shippedPackage]),
)
const more = [...shipped].flatMap(([ref, shippedPackage]) =>
  dependencyRefs.has(ref) ? [] : [component(shippedPackage)],
)
const components = [...production.components, ...more]
const dependencies = [...production.dependencies, ...more.map((added) => ({ ref: added['bom-ref'], dependsOn: [] }))]

mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, `${JSON.stringify({ ...production, components, dependencies }, null, 2)}\n`)
console.log(`${out}: CycloneDX ${production.specVersion}, ${components.length} components`)
