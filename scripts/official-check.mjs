// WeChat's own check of code quality and its compiler, on dist/weapp, without a network:
// `node scripts/official-check.mjs FOLDER`, where FOLDER has `node_modules/miniprogram-ci`. That package has 275 MB in 1,086
// packages, and is therefore no dependency. Exits with 1 if a rule fails.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node scripts/official-check.mjs FOLDER (npm i miniprogram-ci there)')
const ci = createRequire(join(resolve(folder), 'index.js'))('miniprogram-ci')

/** What WeChat's server would say about the account: the limits of every account. */
const attributes = {
  platform: false,
  appType: 0,
  isSandbox: false,
  released: false,
  setting: { MaxCodeSize: 2, MaxSubpackageSubCodeSize: 2, MaxSubpackageFullCodeSize: 30, MaxSubPackageLimit: 100 },
}

// The key signs uploads only.
const temporary = mkdtempSync(join(tmpdir(), 'official-check-'))
const privateKeyPath = join(temporary, 'key')
writeFileSync(privateKeyPath, 'unused')
const project = new ci.Project({
  appid: 'wx0000000000000000',
  type: 'miniProgram',
  projectPath: fileURLToPath(new URL('..', import.meta.url)),
  privateKeyPath,
})
project.attr = () => Promise.resolve(attributes)
const rules = await ci.checkCodeQuality(project)
for (const { name, success } of rules) console.log(`${success ? 'ok  ' : 'FAIL'} ${name}`)
const compiled = await ci.getCompiledResult({ project, setting: { minify: true } })
console.log(`compiled ${Object.keys(compiled).length} files`)
rmSync(temporary, { recursive: true })
process.exit(rules.every(({ success }) => success) ? 0 : 1)
