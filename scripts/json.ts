import { applyEdits, modify, visit } from 'jsonc-parser'

/**
 * The keys that an object of a JSON text has more than once, at any depth; `JSON.parse` would silently use the last.
 * @example duplicateKeys('{"a": 1, "a": 2}') // ['a']
 */
export function duplicateKeys(text: string): string[] {
  // Stryker disable next-line ArrayDeclaration: only what an object pushes is read
  const objects: Set<string>[] = []
  const duplicates = new Set<string>()
  visit(text, {
    onObjectBegin: () => void objects.push(new Set()),
    onObjectEnd: () => void objects.pop(),
    onObjectProperty(key) {
      const keys = objects[objects.length - 1]!
      if (keys.has(key)) duplicates.add(key)
      keys.add(key)
    },
  })
  return [...duplicates]
}

/**
 * Sets the value at a path and leaves the rest of the text alone; Prettier formats the result when it is written.
 * @example editJson('{ "a": 1, "b": [] }', ['a'], 2) // '{ "a": 2, "b": [] }'
 */
export const editJson = (text: string, path: readonly (string | number)[], value: unknown): string =>
  applyEdits(text, modify(text, [...path], value, {}))
