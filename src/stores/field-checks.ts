// Without valibot, because the inline script (config/prerender) checks stored state, too.

/**
 * Checks for a text that matches a pattern.
 * @example matches(/^\d+$/)('42') // true
 */
export const matches =
  (pattern: RegExp) =>
  (json: unknown): json is string =>
    typeof json === 'string' && pattern.test(json)

/**
 * Checks for one of a few texts.
 * @example isOneOf(['light', 'dark'])('light') // true
 */
export const isOneOf =
  <Option extends string>(options: readonly Option[]) =>
  (json: unknown): json is Option =>
    (options as readonly unknown[]).includes(json)

/**
 * Whether JSON is an object, and no list.
 * @example isRecord([]) // false
 */
export const isRecord = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json)
