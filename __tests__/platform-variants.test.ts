import { resolve } from 'node:path'
import ts from 'typescript'
import { filesOf } from './support/files'

// tsc checks only x.ts, but the H5 build uses x.h5.ts instead: it must be assignable to x.ts.

const variants = filesOf('src').filter((file) => /\.h5\.tsx?$/.test(file))
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

const paths = variants.flatMap((file) => [file, file.replace('.h5.', '.')]).map((file) => resolve('src', file))
const program = ts.createProgram([...paths, resolve('src/global.d.ts')], options)
const checker = program.getTypeChecker()

/** The values that a file exports, by name; types are compared through the values that use them. */
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

test.each(variants)('%s exports the same names with assignable types as its platform variant', (file) => {
  const h5 = exportsOf(resolve('src', file))
  const weapp = exportsOf(resolve('src', file.replace('.h5.', '.')))
  expect([...h5.keys()].sort()).toEqual([...weapp.keys()].sort())
  const misfits = [...weapp].filter(([name, type]) => !checker.isTypeAssignableTo(h5.get(name)!, type))
  expect(misfits.map(([name, type]) => `${name}: ${checker.typeToString(type)}`)).toEqual([])
})
