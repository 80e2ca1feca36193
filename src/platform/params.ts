/** What a screen is told in its address: short texts by name. */
export type Params = Readonly<Record<string, string>>

/**
 * Reads what a router handed over, trusting nothing: only texts under plain names, decoded.
 * Absent, repeated, overlong or badly encoded parameters are left out.
 * @example parseParams({ question: 'stay', n: ['1', '2'], bad: '%E4' }) // { question: 'stay' }
 */
export function parseParams(handed: unknown): Params {
  if (typeof handed !== 'object' || handed === null) return {}
  const entries = Object.entries(handed).flatMap(([name, value]): [string, string][] => {
    if (!/^[a-z][A-Za-z]*$/.test(name) || typeof value !== 'string' || value.length > 2000) return []
    const text = decode(value)
    return text === null ? [] : [[name, text]]
  })
  return Object.fromEntries(entries)
}

/**
 * One parameter as a router handed it over: however long, and badly encoded or not. `null`: it is not there. What is no
 * text, or stands there twice, is there but says nothing.
 * @example handedText({ code: 'YB10%E4' }, 'code') // 'YB10%E4'
 */
export function handedText(handed: unknown, name: string): string | null {
  if (typeof handed !== 'object' || handed === null || !Object.keys(handed).includes(name)) return null
  const value: unknown = (handed as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : ''
}

/**
 * The address of a screen as Taro wants it, with its parameters encoded.
 * @example address('pages/outcome/index', { from: 'home' }) // '/pages/outcome/index?from=home'
 */
export function address(path: string, params: Params = {}): string {
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `/${path}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
