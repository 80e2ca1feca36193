import { build as bundled } from 'esbuild'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Compilation, Compiler } from 'webpack'
import { buildOf } from './files'
import { headersFor } from './headers'
import { manifest } from './manifest'
import type { Build } from './build'

const root = join(__dirname, '../..')
const icons = join(__dirname, 'icons')

/** A package that is in the service worker, as config/shipped.ts lists those of the app. */
interface Shipped {
  readonly name: string
  readonly version: string
  readonly folder: string
}

/** The service worker for a build, in what old phones understand, and the folders of the packages that are in it. */
async function workerFor(build: Build): Promise<{ code: string; folders: string[] }> {
  const { outputFiles, metafile } = await bundled({
    entryPoints: [join(__dirname, 'worker/index.ts')],
    absWorkingDir: root,
    bundle: true, write: false, minify: true, metafile: true, format: 'iife', target: 'es2018', legalComments: 'none', logLevel: 'error',
    define: { BUILD: JSON.stringify(build), 'process.env.NODE_ENV': '"production"' },
  })
  const folders = Object.keys(metafile.inputs).flatMap((file) => /(?<=^|\/)node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [])
  return { code: outputFiles[0]!.text, folders: [...new Set(folders)] }
}

/** Adds the packages that are in the service worker to those that are in the app, for `npm run licences`. */
function list(folders: readonly string[]): void {
  const file = join(root, 'dist/shipped-h5.json')
  const before = JSON.parse(readFileSync(file, 'utf8')) as Shipped[]
  const more = folders.map((folder): Shipped => {
    const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Shipped
    return { name, version, folder }
  })
  const all = [...before.filter((one) => !folders.includes(one.folder)), ...more].sort((a, b) => (a.folder < b.folder ? -1 : 1))
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
}

/**
 * What makes the app one that is kept on the device: the service worker with the list of all files and their hashes, the
 * manifest with its pictures, and the headers that a host should send.
 */
export class Offline {
  apply(compiler: Compiler): void {
    const { Compilation } = compiler.webpack
    let folders: string[] = []
    compiler.hooks.thisCompilation.tap('Offline', (compilation) => {
      // By then every file has its last name and content.
      compilation.hooks.processAssets.tapPromise({ name: 'Offline', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, async () => {
        folders = await this.emit(compiler, compilation)
      })
    })
    compiler.hooks.done.tap({ name: 'Offline', stage: 1 }, () => {
      list(folders)
    })
  }

  private async emit({ webpack: { sources: { RawSource } } }: Compiler, compilation: Compilation): Promise<string[]> {
    const files = compilation.getAssets().map(({ name, source }) => ({ path: name, content: source.source() }))
    const html = String(files.find(({ path }) => path === 'index.html')?.content ?? '')
    const [, description] = /<meta name="description" content="([^"]+)"/.exec(html) ?? []
    if (description === undefined) throw new Error('index.html does not say what the app is')
    const { code, folders } = await workerFor(buildOf(files))
    const put = (path: string, content: string | Buffer) => compilation.emitAsset(path, new RawSource(content))
    put('sw.js', code)
    put('manifest.webmanifest', manifest(description))
    put('_headers', headersFor(html))
    for (const icon of readdirSync(icons)) if (icon.endsWith('.png')) put(`icons/${icon}`, readFileSync(join(icons, icon)))
    return folders
  }
}

