/** The parameters in the address of a screen: short texts by name. */
export type Params = Readonly<Record<string, string>>

/**
 * Parses the parameters of a router: texts with names of letters, decoded. Repeated, overlong (more than 2,000 UTF-16
 * units) and badly encoded parameters are dropped.
 * @example parseParams({ question: 'stay', n: ['1', '2'], bad: '%E4' }) // { question: 'stay' }
 */
export function parseParams(input: unknown): Params {
  if (typeof input !== 'object' || input === null) return {}
  const entries = Object.entries(input).flatMap(([name, value]): [string, string][] => {
    if (!/^[a-z][A-Za-z]*$/.test(name) || typeof value !== 'string' || value.length > 2000) return []
    const text = decode(value)
    return text === null ? [] : [[name, text]]
  })
  return Object.fromEntries(entries)
}

/**
 * The raw text of a parameter: of any length, and perhaps badly encoded. Null: absent. A repeated parameter, or one that
 * is not a text, is empty.
 * @example rawParam({ code: 'YB10%E4' }, 'code') // 'YB10%E4'
 */
export function rawParam(input: unknown, name: string): string | null {
  if (typeof input !== 'object' || input === null || !Object.keys(input).includes(name)) return null
  const value: unknown = (input as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : ''
}

/**
 * The address of a screen for Taro, with encoded parameters.
 * @example buildPath('pages/outcome/index', { from: 'home' }) // '/pages/outcome/index?from=home'
 */
export function buildPath(path: string, params: Params = {}): string {
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `/${path}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

/**
 * The path of the screen in the hash of an address, without its parameters, as in src/routes.ts.
 * @example pathOfHash('#/pages/outcome/index?from=home') // 'pages/outcome/index'
 */
export const pathOfHash = (hash: string): string => hash.replace(/^#\/?|\?.*$/g, '')

/**
 * A hash whose path can be decoded: if it cannot, its percent signs count as such. The parameters stay: a badly encoded
 * one is dropped (`parseParams`).
 * @example repairHash('#/pages/home/index%') // '#/pages/home/index%25'
 */
export function repairHash(hash: string): string {
  const [path = ''] = hash.split('?')
  return decode(path) === null ? path.replace(/%/g, '%25') + hash.slice(path.length) : hash
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
