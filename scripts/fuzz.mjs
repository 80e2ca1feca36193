// Generated input against every parser: `npm run -s fuzz [-- INPUTS [SEED]]`. Ends with 1 where one throws, hangs, takes half or pollutes.
import { build } from 'esbuild'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'yibao-fuzz-'))
try {
  const outfile = join(folder, 'fuzz.cjs')
  // One file of plain code: many times faster than in jest's own world. The device is the tests' stand-in.
  await build({
    entryPoints: [join(root, '__tests__/fuzz/main.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external', logLevel: 'silent',
    alias: { '@tarojs/taro': join(root, '__tests__/support/taro.ts') },
  })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
