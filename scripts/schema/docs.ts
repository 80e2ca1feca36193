import { join } from 'node:path'
import ts from 'typescript'
import type { Schema } from './describe'

/** The fields of an interface of ours, each with its line of explanation. */
type Documented = ReadonlyMap<string, string>

const root = join(__dirname, '../..')
const files = ['src/rules/types.ts', 'src/guides/types.ts', 'src/policies/codebook.ts'].map((file) => join(root, file))

function interfaces(): Documented[] {
  const program = ts.createProgram(files, { strict: true, noEmit: true, noLib: true, types: [], resolveJsonModule: true, moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext })
  const checker = program.getTypeChecker()
  return files.flatMap((file) => {
    const found: Documented[] = []
    const source = program.getSourceFile(file)
    source?.forEachChild((node) => {
      if (!ts.isInterfaceDeclaration(node)) return
      const fields = checker.getTypeAtLocation(node).getProperties()
      found.push(new Map(fields.map((field) => [field.name, ts.displayPartsToString(field.getDocumentationComment(checker))])))
    })
    return found
  })
}

/** How much an object of the schema looks like an interface: shared fields count for it, others against it. */
const likeness = (names: readonly string[], one: Documented) => names.filter((name) => one.has(name)).length * 2 - [...one.keys()].filter((name) => !names.includes(name)).length

const isObject = (json: unknown): json is Record<string, unknown> => typeof json === 'object' && json !== null && !Array.isArray(json)

/**
 * Puts the explanations of our types into a schema, so that an editor shows them.
 * @example explained(schemas.pack)
 */
export function explained(schema: Schema, documented: readonly Documented[] = interfaces()): Schema {
  const walk = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(walk)
    if (!isObject(one)) return one
    const inner = Object.fromEntries(Object.entries(one).map(([name, value]) => [name, walk(value)]))
    const { properties } = inner
    if (!isObject(properties) || inner.additionalProperties !== false) return inner
    const names = Object.keys(properties)
    const ranked = [...documented].sort((a, b) => likeness(names, b) - likeness(names, a)).slice(0, 2)
    const about = (name: string) => ranked.map((fields) => fields.get(name)).find(Boolean)
    return {
      ...inner,
      properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, isObject(value) && about(name) ? { description: about(name), ...value } : value])),
    }
  }
  return walk(schema) as Schema
}
