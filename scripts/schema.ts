// The JSON Schemas of our data files, told by their parsers: `npm run schema` writes them, `--check` says whether they are up to date.
import { build } from 'esbuild'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { compileFunction } from 'node:vm'
import type { Schema } from './schema/describe'
import { explained } from './schema/docs'

const root = join(__dirname, '..')
const folder = join(root, 'config/schema')

/** Loads the parsers with readers that describe instead of reading. */
async function describe(): Promise<Readonly<Record<string, Schema>>> {
  const { outputFiles: [bundle] } = await build({
    entryPoints: [join(__dirname, 'schema/make.ts')], bundle: true, write: false, format: 'cjs', platform: 'node', keepNames: true, logLevel: 'error',
    plugins: [{
      name: 'describing',
      setup(build) {
        build.onResolve({ filter: /\/read$/ }, ({ importer }) => (/[\\/]src[\\/]/.test(importer) ? { path: join(__dirname, 'schema/describe.ts') } : undefined))
      },
    }],
  })
  const module = { exports: {} as { schemas: Readonly<Record<string, Schema>> } }
  const load = compileFunction(bundle?.text ?? '', ['module', 'exports', 'require']) as (...given: unknown[]) => void
  load(module, module.exports, createRequire(__filename))
  return module.exports.schemas
}

async function main(): Promise<void> {
  const stale: string[] = []
  for (const [name, schema] of Object.entries(await describe())) {
    const file = join(folder, `${name}.json`)
    const text = `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `urn:yibao-guide:${name}`, ...explained(schema) }, null, 1)}\n`
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    stale.push(name)
    if (!process.argv.includes('--check')) writeFileSync(file, text)
  }
  if (!process.argv.includes('--check')) console.log(stale.length > 0 ? `config/schema: wrote ${stale.join(', ')}` : 'config/schema: up to date')
  else if (stale.length > 0) {
    console.error(`config/schema: ${stale.join(', ')} do not say what the parsers take; run "npm run schema"`)
    process.exitCode = 1
  }
}

void main()
