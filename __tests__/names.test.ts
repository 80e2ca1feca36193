import { join } from 'node:path'
import ts from 'typescript'
import { filesOf } from './support/files'

/** Names that may be declared more than once, each with its reason. */
const allowed: Readonly<Record<string, string>> = {}

const scripts = filesOf('src').filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))

/** A platform variant (`x.h5.ts`) declares the same thing as `x.ts`. */
const withoutPlatform = (file: string) => file.replace('.h5.', '.')

/** The names that a file declares and exports; a re-export declares nothing. */
function declaredExports(file: string): string[] {
  const source = ts.createSourceFile(file, ts.sys.readFile(join('src', file))!, ts.ScriptTarget.Latest, true)
  const isExported = (node: ts.Node) =>
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) &&
    !(ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  const bindingNames = (name: ts.BindingName): string[] =>
    ts.isIdentifier(name)
      ? [name.text]
      : name.elements.flatMap((element) => (ts.isBindingElement(element) ? bindingNames(element.name) : []))
  return source.statements.filter(isExported).flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => bindingNames(name))
    const { name } = statement as ts.Statement & { name?: ts.Identifier }
    return name ? [name.text] : []
  })
}

function filesByName(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const file of scripts)
    for (const name of declaredExports(file)) found.set(name, (found.get(name) ?? new Set()).add(withoutPlatform(file)))
  return found
}

test('an exported name is declared in one file only, or is listed with a reason', () => {
  const repeated = [...filesByName()].filter(([name, files]) => files.size > 1 && !(name in allowed))
  expect(repeated.map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([])
})

test('every listed name is still declared more than once', () => {
  const names = filesByName()
  expect(Object.keys(allowed).filter((name) => (names.get(name)?.size ?? 0) < 2)).toEqual([])
})
