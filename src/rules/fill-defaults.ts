type Filled<T, D> = T extends unknown
  ? { [K in keyof T]-?: K extends keyof D ? NonNullable<T[K]> | D[K] : T[K] } & Omit<D, keyof T>
  : never

/** The type in a file: fields with a default may be absent or null, and there is no `at`. */
export type Unfilled<T, D> = Omit<T, keyof D | 'at'> & { readonly [K in keyof D & keyof T]?: T[K] | null }

/**
 * Gives every absent or null field its default.
 * @example fillDefaults({ id: 'a', plan: null }, { plan: null, steps: [] }) // { id: 'a', plan: null, steps: [] }
 */
export function fillDefaults<T extends object, const D extends object>(fields: T, defaults: D): Filled<T, D> {
  const known = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)
  return { ...defaults, ...Object.fromEntries(known) } as Filled<T, D>
}
