import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Compiler, Module } from 'webpack'

/** A package of which something is in a build. */
interface Shipped {
  readonly name: string
  readonly version: string
  /** Its folder, from that of the repository. */
  readonly folder: string
}

const root = join(__dirname, '..')

/** The folder of the package that a file of node_modules lies in; null for our own files. */
function packageOf(file: string): string | null {
  const at = file.replace(/\\/g, '/').lastIndexOf('/node_modules/')
  if (at < 0) return null
  for (let folder = dirname(file); folder.length > at; folder = dirname(folder)) {
    const own = join(folder, 'package.json')
    const { name, version } = existsSync(own) ? JSON.parse(readFileSync(own, 'utf8')) as Partial<Shipped> : {}
    if (name !== undefined && version !== undefined) return folder
  }
  return null
}

/** The files of a module: those of the modules that were put together into one, too. */
function filesOf(module: Module): string[] {
  const { resource, modules = [] } = module as Module & { resource?: string; modules?: Module[] }
  // What a style sheet became carries the name of its file behind its loaders.
  const named = resource ?? module.identifier().split('!').pop()?.split('|')[0]
  return [...(named === undefined ? [] : [named.split('?')[0] ?? named]), ...[...modules].flatMap(filesOf)]
}

/**
 * Writes which packages have something in the build, for `npm run licences`: as webpack put it together, so that nothing
 * is named that only helped, and nothing is left out that is in it. webpack itself adds the code that loads the rest.
 */
export class ShippedPackages {
  constructor(private readonly target: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.done.tap('ShippedPackages', ({ compilation }) => {
      const used = [...compilation.modules].filter((module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0)
      const folders = used.flatMap(filesOf).flatMap((file) => packageOf(file) ?? [])
      const own = dirname(require.resolve('webpack/package.json'))
      const packages = [...new Set([...folders, own])].map((folder): Shipped => {
        const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Shipped
        return { name, version, folder: folder.slice(folder.indexOf('node_modules')).replace(/\\/g, '/') }
      })
      packages.sort((a, b) => (a.folder < b.folder ? -1 : 1))
      mkdirSync(join(root, 'dist'), { recursive: true })
      writeFileSync(join(root, 'dist', `shipped-${this.target}.json`), `${JSON.stringify(packages, null, 2)}\n`)
    })
  }
}
