/**
 * What was stored, as an object; anything else reads as an empty one.
 * @example object([1]) // {}
 */
export function object(json: unknown): Record<string, unknown> {
  return (typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {}) as Record<string, unknown>
}

/** Tells whether what was stored is a text. */
export const isText = (json: unknown): json is string => typeof json === 'string'

/** Tells whether what was stored is a number that can be counted with. */
export const isNumber = (json: unknown): json is number => Number.isFinite(json)

/** Tells whether what was stored is a whole number. */
export const isWhole = (json: unknown): json is number => Number.isInteger(json)

/**
 * The texts in a stored list, each once; what is no list has none.
 * @example texts(['a', 7, 'a']) // ['a']
 */
export function texts(json: unknown): string[] {
  return Array.isArray(json) ? [...new Set(json.filter(isText))] : []
}
