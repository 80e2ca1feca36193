import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Compiler, Module } from 'webpack'

/** A package with at least one module in a build. */
interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** Its folder, relative to the repository. */
  readonly folder: string
}

const root = join(__dirname, '..')

/** The folder of the package that contains a file of node_modules; null for files of the app. */
function packageOf(file: string): string | null {
  const index = file.replace(/\\/g, '/').lastIndexOf('/node_modules/')
  if (index < 0) return null
  for (let folder = dirname(file); folder.length > index; folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    const { name, version } = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<ShippedPackage>)
      : {}
    if (name !== undefined && version !== undefined) return folder
  }
  return null
}

/** The files of a module, or of all modules that webpack concatenated in it. */
function filesOf(module: Module): string[] {
  const { resource, modules = [] } = module as Module & { resource?: string; modules?: Module[] }
  // The identifier of an extracted style sheet ends with its file, after its loaders.
  const path = resource ?? module.identifier().split('!').pop()?.split('|')[0]
  return [...(path === undefined ? [] : [path.split('?')[0] ?? path]), ...[...modules].flatMap(filesOf)]
}

/**
 * Writes the list of the packages in the build, for `npm run licences`. It is taken from webpack's modules, so it is exact;
 * webpack itself is in it because its runtime is part of the build.
 */
export class ShippedPackagesPlugin {
  constructor(private readonly target: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.done.tap('ShippedPackagesPlugin', ({ compilation }) => {
      const used = [...compilation.modules].filter(
        (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
      )
      const folders = used.flatMap(filesOf).flatMap((file) => packageOf(file) ?? [])
      const webpack = dirname(require.resolve('webpack/package.json'))
      const packages = [...new Set([...folders, webpack])].map((folder): ShippedPackage => {
        const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as ShippedPackage
        return { name, version, folder: folder.slice(folder.indexOf('node_modules')).replace(/\\/g, '/') }
      })
      packages.sort((a, b) => (a.folder < b.folder ? -1 : 1))
      mkdirSync(join(root, 'dist'), { recursive: true })
      writeFileSync(join(root, 'dist', `shipped-${this.target}.json`), `${JSON.stringify(packages, null, 2)}\n`)
    })
  }
}
