// Generated input against every parser: `npm run -s fuzz [-- INPUTS [SEED [PARSER]]]`. Exits with 1 if a parser throws,
// hangs, returns a partial result or pollutes a prototype. Against the built app, in a browser: `npm run -s fuzz:app
// [-- KIND [INPUTS [SEED [FROM]]]]`, kinds links, storages and tabs; exits with 1 at an error, or a screen without a way on.
import { build } from 'esbuild'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Keeps `__dirname` as in the source: packs and guides are read from their folders. */
const sourceFolders = {
  name: 'source-folders',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/](policies|guides)[\\/][^\\/]*data\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('__dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }))
  },
}

const isApp = process.argv[2] === '--app'
const folder = mkdtempSync(join(tmpdir(), 'yibao-fuzz-'))
try {
  const outfile = join(folder, 'fuzz.cjs')
  // One bundle is many times faster than jest's module registry. The device's API is the tests' stub.
  await build({
    entryPoints: [join(root, isApp ? '__tests__/fuzz/app/main.ts' : '__tests__/fuzz/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
    plugins: [sourceFolders],
    alias: { '@tarojs/taro': join(root, '__tests__/support/taro-stub.ts') },
  })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  process.exitCode =
    spawnSync(process.execPath, [outfile, ...process.argv.slice(isApp ? 3 : 2)], { cwd: root, stdio: 'inherit' })
      .status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
