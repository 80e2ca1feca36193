// Adds the optional packages of other systems to package-lock.json, which npm omits when the registry lacks their
// metadata. Without them `npm ci` rejects the lockfile as incomplete.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const { packages } = lock

/** The folder that Node would load `name` from, seen from the package in `from`; null when it is missing. */
function locate(from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (path in packages) return path
    if (folder === '') return null
  }
}

/** The operating system and processor in names such as `@x/binding-linux-arm64-gnu`. */
function systemOf(name) {
  const [, os, cpu] = /(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)/.exec(name) ?? []
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }) }
}

const added = {}
for (const [from, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (locate(from, name)) continue
    if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${from}: ${name}@${version} is not an exact version; pin it`)
    added[`node_modules/${name}`] = { version, ...(dev && { dev }), optional: true, ...systemOf(name) }
  }
}

const [root, ...rest] = Object.entries({ ...packages, ...added })
const sorted = rest.sort(([a], [b]) => a.localeCompare(b, 'en'))
lock.packages = Object.fromEntries([root, ...sorted])
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`package-lock.json: ${Object.keys(added).length} optional packages added`)
