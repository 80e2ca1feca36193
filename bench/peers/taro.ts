import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startPageText } from './start-page-text'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds Taro's default React template with the text of the start page in a temporary folder; returns the project's folder. */
export function buildTaroDefault(
  target: 'h5' | 'weapp',
  project = mkdtempSync(join(tmpdir(), 'taro-default-')),
): string {
  cpSync(join(root, 'bench/peers/taro-default'), project, { recursive: true })
  writeFileSync(join(project, 'src/words.json'), JSON.stringify(startPageText))
  if (!existsSync(join(project, 'node_modules'))) symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  const taro = join(root, 'node_modules/@tarojs/cli/bin/taro')
  const { status, stdout, stderr } = spawnSync(process.execPath, [taro, 'build', '--type', target, '--no-check'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true', NODE_ENV: 'production' },
  })
  const output = target === 'h5' ? 'dist/h5/index.html' : 'dist/weapp/app.json'
  if (status !== 0 || !existsSync(join(project, output)))
    throw new Error(`Taro's template could not be built:\n${stdout}\n${stderr}`)
  return project
}
