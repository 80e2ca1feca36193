import { join } from 'node:path'
import ts from 'typescript'

type Schema = Readonly<Record<string, unknown>>

/** The fields of an interface of the source, each with its docstring. */
type FieldDocs = ReadonlyMap<string, string>

const root = join(__dirname, '../..')
const files = ['src/rules/types.ts', 'src/guides/types.ts', 'src/guides/bind/types.ts', 'src/policies/codebook.ts'].map(
  (file) => join(root, file),
)

function interfaces(): FieldDocs[] {
  const program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    noLib: true,
    types: [],
    resolveJsonModule: true,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
  })
  const checker = program.getTypeChecker()
  return files.flatMap((file) => {
    const found: FieldDocs[] = []
    const source = program.getSourceFile(file)
    source?.forEachChild((node) => {
      if (!ts.isInterfaceDeclaration(node)) return
      const fields = checker.getTypeAtLocation(node).getProperties()
      found.push(
        new Map(fields.map((field) => [field.name, ts.displayPartsToString(field.getDocumentationComment(checker))])),
      )
    })
    return found
  })
}

/** How similar an object schema is to an interface: shared fields count for it, others against it. */
const similarity = (names: readonly string[], docs: FieldDocs) =>
  names.filter((name) => docs.has(name)).length * 2 - [...docs.keys()].filter((name) => !names.includes(name)).length

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

/**
 * Puts the explanations of our types into a schema, so that an editor shows them.
 * @example withDescriptions(schemas.pack)
 */
export function withDescriptions(schema: Schema, documented: readonly FieldDocs[] = interfaces()): Schema {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk)
    if (!isObject(node)) return node
    const inner = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, walk(value)]))
    const { properties } = inner
    if (!isObject(properties) || inner.additionalProperties !== false) return inner
    const names = Object.keys(properties)
    const similar = documented.filter((docs) => similarity(names, docs) > 0)
    const ranked = similar.sort((a, b) => similarity(names, b) - similarity(names, a)).slice(0, 2)
    const descriptionOf = (name: string) => ranked.map((fields) => fields.get(name)).find(Boolean)
    return {
      ...inner,
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, value]) => [
          name,
          isObject(value) && descriptionOf(name) ? { description: descriptionOf(name), ...value } : value,
        ]),
      ),
    }
  }
  return walk(schema) as Schema
}
