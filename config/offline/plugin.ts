import { build as bundle } from 'esbuild'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Compilation, Compiler } from 'webpack'
import { buildOf } from './files'
import { headersFor } from './headers'
import { manifest } from './manifest'
import type { Build } from './build'

const root = join(__dirname, '../..')
const icons = join(__dirname, 'icons')

/** A package in the service worker, as config/shipped.ts lists those of the app. */
interface ShippedPackage {
  readonly name: string
  readonly version: string
  readonly folder: string
}

/** Bundles the service worker of a build, in syntax that old phones parse; with the folders of the packages in it. */
async function bundleWorker(build: Build): Promise<{ code: string; folders: string[] }> {
  const { outputFiles, metafile } = await bundle({
    entryPoints: [join(__dirname, 'worker/index.ts')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: 'iife',
    target: 'es2018',
    legalComments: 'none',
    logLevel: 'error',
    define: { BUILD: JSON.stringify(build), 'process.env.NODE_ENV': '"production"' },
  })
  const folders = Object.keys(metafile.inputs).flatMap(
    (file) => /(?<=^|\/)node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [],
  )
  return { code: outputFiles[0]!.text, folders: [...new Set(folders)] }
}

/** Adds the packages in the service worker to the list of those in the app, for `npm run licences`. */
function addToShipped(folders: readonly string[]): void {
  const file = join(root, 'dist/shipped-h5.json')
  const ofApp = JSON.parse(readFileSync(file, 'utf8')) as ShippedPackage[]
  const ofWorker = folders.map((folder): ShippedPackage => {
    const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as ShippedPackage
    return { name, version, folder }
  })
  const all = [...ofApp.filter(({ folder }) => !folders.includes(folder)), ...ofWorker].sort((a, b) =>
    a.folder < b.folder ? -1 : 1,
  )
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
}

/**
 * Emits what makes the app installable and offline: the service worker with the hashes of all files, the manifest with
 * its icons, and the headers that a host should send.
 */
export class OfflinePlugin {
  apply(compiler: Compiler): void {
    const { Compilation } = compiler.webpack
    let folders: string[] = []
    compiler.hooks.thisCompilation.tap('OfflinePlugin', (compilation) => {
      // At this stage every file has its final name and content.
      compilation.hooks.processAssets.tapPromise(
        { name: 'OfflinePlugin', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        async () => {
          // What lacks a file because of them would be reported instead of them.
          if (compilation.errors.length === 0) folders = await this.emit(compiler, compilation)
        },
      )
    })
    compiler.hooks.done.tap({ name: 'OfflinePlugin', stage: 1 }, () => {
      addToShipped(folders)
    })
  }

  private async emit(
    {
      webpack: {
        sources: { RawSource },
      },
    }: Compiler,
    compilation: Compilation,
  ): Promise<string[]> {
    const files = compilation.getAssets().map(({ name, source }) => ({ path: name, content: source.source() }))
    const html = String(files.find(({ path }) => path === 'index.html')?.content ?? '')
    const [, description] = /<meta name="description" content="([^"]+)"/.exec(html) ?? []
    if (description === undefined)
      throw new Error('index.html lacks the description for the manifest; restore the meta element in src/index.html')
    const { code, folders } = await bundleWorker(buildOf(files))
    const emit = (path: string, content: string | Buffer) => compilation.emitAsset(path, new RawSource(content))
    emit('sw.js', code)
    emit('manifest.webmanifest', manifest(description))
    emit('_headers', headersFor(html))
    for (const icon of readdirSync(icons))
      if (icon.endsWith('.png')) emit(`icons/${icon}`, readFileSync(join(icons, icon)))
    return folders
  }
}
