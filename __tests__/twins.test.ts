import { resolve } from 'node:path'
import ts from 'typescript'
import { filesOf } from './support/files'

// tsc sees only x.ts, the H5 build takes x.h5.ts in its place: that must fit wherever the first does.

const twins = filesOf('src').filter((file) => /\.h5\.tsx?$/.test(file))
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2019,
  lib: ['lib.es2019.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.ReactJSX,
  resolveJsonModule: true,
  esModuleInterop: true,
  types: [],
}

const paths = twins.flatMap((file) => [file, file.replace('.h5.', '.')]).map((file) => resolve('src', file))
const program = ts.createProgram([...paths, resolve('src/global.d.ts')], options)
const checker = program.getTypeChecker()

/** What a file exports that runs, by name; types are compared through what uses them. */
function exportsOf(path: string): Map<string, ts.Type> {
  const source = program.getSourceFile(path)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) return new Map()
  const values = checker.getExportsOfModule(module).filter((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    return (target.flags & ts.SymbolFlags.Value) !== 0
  })
  return new Map(values.map((symbol) => [symbol.name, checker.getTypeOfSymbol(symbol)]))
}

test.each(twins)('%s can stand in for its twin', (file) => {
  const h5 = exportsOf(resolve('src', file))
  const weapp = exportsOf(resolve('src', file.replace('.h5.', '.')))
  expect([...h5.keys()].sort()).toEqual([...weapp.keys()].sort())
  const misfits = [...weapp].filter(([name, type]) => !checker.isTypeAssignableTo(h5.get(name)!, type))
  expect(misfits.map(([name, type]) => `${name}: ${checker.typeToString(type)}`)).toEqual([])
})
