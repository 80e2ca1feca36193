// Builds one target with Taro: `node scripts/build.mjs weapp|h5 [--watch]`.
// Taro ends with exit code 0 even when it has built nothing, so the result is checked here.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [target, ...flags] = process.argv.slice(2)
const watch = flags.includes('--watch')

const parts = {
  weapp: ['app.js', 'app.json', 'app.wxss', 'base.wxml', 'theme.json', 'sitemap.json', 'taro.js', 'vendors.js'],
  h5: ['index.html', 'en/index.html', 'robots.txt'],
}
if (!(target in parts)) throw new Error('name the target to build: weapp or h5')
const dist = join(root, 'dist', target)

/** The problems of dist; an empty list means that the build is complete. */
function problems() {
  const missing = parts[target].filter((file) => !existsSync(join(dist, file)))
  if (missing.length > 0) return missing.map((file) => `${file} is missing`)
  return target === 'weapp' ? missingPages() : missingAssets()
}

function missingPages() {
  const { pages, subPackages = [] } = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8'))
  return [...pages, ...subPackages.flatMap(({ root: folder, pages: own }) => own.map((page) => join(folder, page)))]
    .flatMap((page) => ['js', 'json', 'wxml'].map((kind) => `${page}.${kind}`))
    .filter((file) => !existsSync(join(dist, file)))
    .map((file) => `${file} is missing`)
}

function missingAssets() {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const assets = [...html.matchAll(/\s(?:src|href)="?\.?\/?((?:js|css|chunk)\/[^"\s>]+)/g)].map(([, file]) => file)
  if (!assets.some((file) => file.startsWith('js/app'))) return ['index.html loads no js/app…']
  return assets.filter((file) => !existsSync(join(dist, file))).map((file) => `${file} is missing`)
}

/** Two builds of a target would mix their files. A lock of a process that has ended counts as none. */
function lock() {
  const file = join(root, `dist/${target}.lock`)
  mkdirSync(join(root, 'dist'), { recursive: true })
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : NaN
  if (isRunning(holder)) {
    console.error(
      `build:${target}: another build of this target is running (process ${holder}); wait until it has ended, then try again`,
    )
    process.exit(1)
  }
  rmSync(file, { force: true })
  writeFileSync(file, String(process.pid), { flag: 'wx' })
  process.on('exit', () => rmSync(file, { force: true }))
}

function isRunning(id) {
  try {
    return Number.isInteger(id) && process.kill(id, 0)
  } catch {
    return false
  }
}

lock()
rmSync(dist, { recursive: true, force: true })
const taro = join(root, 'node_modules/@tarojs/cli/bin/taro')
const { status } = spawnSync(
  process.execPath,
  [taro, 'build', '--type', target, '--no-check', ...(watch ? ['--watch'] : [])],
  { cwd: root, stdio: 'inherit', env: { CI: 'true', ...process.env, NODE_ENV: watch ? 'development' : 'production' } },
)
if (watch) process.exit(status ?? 1)

const found = status === 0 ? problems() : [`taro ended with ${status}`]
for (const problem of found) console.error(`build:${target}: ${problem}`)
process.exit(found.length > 0 ? 1 : 0)
