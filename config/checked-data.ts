import { buildSync, type Plugin } from 'esbuild'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { compileFunction } from 'node:vm'

const root = resolve(__dirname, '..')

/** The modules that read the packs and guides in Node, and are replaced by the checked data when something is built. */
export const CHECKED_DATA =
  /[\\/]src[\\/](policies[\\/]data|guides[\\/](data|replies-data|(bind|search)[\\/]data))\.ts$/

/** What a module exports, and what it was made from. */
export interface CheckedData {
  readonly exported: Readonly<Record<string, unknown>>
  /** The files whose change makes it out of date. */
  readonly files: readonly string[]
  /** The folders in which a new or changed file makes it out of date. */
  readonly folders: readonly string[]
}

/**
 * Runs a module of `CHECKED_DATA` in Node.
 * @throws Error that lists every problem of the data.
 */
function checkedData(file: string): CheckedData {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [file],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
  })
  const folder = dirname(file)
  const module = { exports: {} as Record<string, unknown> }
  const run = compileFunction(outputFiles[0]!.text, ['module', 'exports', 'require', '__dirname'], { filename: file })
  ;(run as (...parameters: unknown[]) => void)(module, module.exports, createRequire(__filename), folder)
  return {
    exported: module.exports,
    files: Object.keys(metafile.inputs).map((name) => join(root, name)),
    folders: [folder],
  }
}

/** The module that ships in place of another: what that exports, as JSON. */
const inlineCode = ({ exported }: CheckedData): string =>
  Object.entries(exported)
    .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})\n`)
    .join('')

/**
 * The module that ships in place of another whose exports are files of a package in WeChat: functions that load them.
 * The paths are relative to the main package, which contains the module.
 */
const loadingCode = ({ exported }: CheckedData, root: string): string =>
  Object.keys(exported)
    .map((name) => `export const ${name} = () => __non_webpack_require__.async("./${root}/${name}.js")\n`)
    .join('')

/** Replaces the modules in a bundle of esbuild. */
export const checkedDataPlugin: Plugin = {
  name: 'checked-data',
  setup(build) {
    build.onLoad({ filter: CHECKED_DATA }, ({ path }) => ({ contents: inlineCode(checkedData(path)), loader: 'js' }))
  },
}

interface RuleChain {
  module: {
    rule(name: string): {
      test(filter: RegExp): {
        enforce(when: 'pre'): { use(name: string): { loader(path: string): { options(options: object): unknown } } }
      }
    }
  }
}

/**
 * Replaces the modules in a build of webpack, and again whenever a file of data is added or changed. The data of the
 * modules in `packages` ships in a package of WeChat, by a part of their path; that of all others in the code.
 */
export function useCheckedData(chain: RuleChain, packages: Readonly<Record<string, string>> = {}): void {
  const packageOf = (file: string) => Object.entries(packages).find(([path]) => file.includes(join(path)))?.[1]
  chain.module
    .rule('checkedData')
    .test(CHECKED_DATA)
    .enforce('pre')
    .use('checkedData')
    .loader(resolve(__dirname, 'checked-data-loader.js'))
    .options({ checkedData, inlineCode, loadingCode, packageOf })
}
