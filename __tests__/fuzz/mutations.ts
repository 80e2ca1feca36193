import fc from 'fast-check'

/** Any JSON, and values that JSON cannot represent. */
type Json = unknown
type Path = readonly (string | number)[]

/** Three numbers select the changed part, the kind of change and the new value. */
type Edit = readonly [where: number, way: number, what: number]

const number = fc.nat(0x7fffffff)
const edits = (most: number): fc.Arbitrary<Edit[]> =>
  fc.array(fc.tuple(number, number, number), { minLength: 1, maxLength: most })

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!

/** Freezes a value deeply, so that changing it throws. */
export function deepFreeze<T>(json: T): T {
  if (typeof json === 'object' && json !== null && !Object.isFrozen(json))
    Object.values(Object.freeze(json)).forEach(deepFreeze)
  return json
}

function nested(depth: number, wrap: (inner: Json) => Json, core: Json = 'core'): Json {
  let json = core
  for (let i = 0; i < depth; i += 1) json = wrap(json)
  return json
}

/** Values on which no parser may fail. */
const HOSTILE: readonly Json[] = [
  null,
  undefined,
  true,
  false,
  0,
  -0,
  -1,
  1,
  2,
  1.5,
  1e308,
  -1e308,
  Infinity,
  NaN,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e',
  '\ufeff',
  '医保',
  'a',
  'A',
  '1',
  '-',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'a-1',
  'R001',
  'R01',
  'done',
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '9999-12-31',
  '2026-11-21',
  'x'.repeat(300),
  '{}',
  '[]',
  'null',
  [],
  [[]],
  [null],
  ['a', 'a'],
  {},
  [{}],
  { length: 1 },
  { 0: 'a' },
  { var: 'insured' },
  { '==': [{ var: 'insured' }, 'no'] },
  { toString: 1 },
  { then: 1 },
  { constructor: { prototype: { polluted: true } } },
  JSON.parse('{"__proto__": {"polluted": true}}'),
  Object.create(null),
  nested(40, (inner) => ({ '!': inner })),
  nested(40, (inner) => [inner]),
  nested(40, (inner) => ({ and: [inner] })),
].map(deepFreeze)

/** Large and deep values are slow, so rare. */
const HUGE: readonly (() => Json)[] = [
  () => nested(50_000, (inner) => [inner]),
  () => nested(50_000, (inner) => ({ '!': inner })),
  () => nested(50_000, (inner) => ({ step: inner })),
  () => Array.from({ length: 20_000 }, (_, i) => `a${i}`),
  () => Array.from({ length: 20_000 }, () => ({})),
  () => 'x'.repeat(200_000),
  () => Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`a${i}`, `b${i}`])),
]
const made = new Map<number, Json>()
const HUGE_INTERVAL = 1009

/** A hostile value, rarely a huge one. */
function hostileValue(what: number): Json {
  if (what % HUGE_INTERVAL > 0) return pick(HOSTILE, what)
  const which = Math.floor(what / HUGE_INTERVAL) % HUGE.length
  const huge = made.get(which) ?? HUGE[which]!()
  made.set(which, huge)
  return huge
}

const isNode = (json: Json): json is Record<string, Json> | Json[] => typeof json === 'object' && json !== null

/** Every path in a JSON, with the root; limited in long lists and at great depth. */
function pathsOf(json: Json, path: Path = [], found: Path[] = []): Path[] {
  found.push(path)
  if (isNode(json) && path.length < 20 && found.length < 500)
    for (const key of Object.keys(json).slice(0, 50))
      pathsOf((json as Record<string, Json>)[key], [...path, Array.isArray(json) ? Number(key) : key], found)
  return found
}

const at = (json: Json, path: Path): Json => path.reduce<Json>((node, key) => (node as Record<string, Json>)[key], json)

/** A copy of a JSON with a change at a path; other parts are shared. Keys such as `__proto__` become own properties, as in JSON. */
function put(json: Json, path: Path, change: (old: Json) => Json): Json {
  const [key, ...rest] = path
  if (key === undefined) return change(json)
  const copy: Json[] | Record<string, Json> = Array.isArray(json) ? [...(json as Json[])] : { ...(json as object) }
  Object.defineProperty(copy, key, {
    value: put((json as Record<string, Json>)[key], rest, change),
    enumerable: true,
    configurable: true,
    writable: true,
  })
  return copy
}

/** A copy of a value without one of its parts. */
function without(json: Json, key: string | number): Json {
  if (Array.isArray(json)) return json.filter((_, i) => i !== key)
  return Object.fromEntries(Object.entries(json as object).filter(([name]) => name !== key))
}

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hidden',
  'since',
  'at',
  'id',
  'periods',
  'when',
  'version',
  '$schema',
  'x',
  '',
  '0',
  'a.b',
]

/** A text with characters cut, doubled, replaced or in another case. */
export function mutateText(text: string, way: number, what: number): string {
  const i = text.length === 0 ? 0 : what % (text.length + 1)
  const j = Math.min(text.length, i + 1 + ((way >> 4) % 8))
  switch (way % 10) {
    case 0:
      return text.slice(0, i)
    case 1:
      return text.slice(i)
    case 2:
      return text.slice(0, i) + text.slice(j)
    case 3:
      return text.slice(0, j) + text.slice(i)
    case 4:
      return text.slice(0, i) + String.fromCharCode((way >> 8) & 0xff) + text.slice(i + 1)
    case 5:
      return text.slice(0, i) + String.fromCharCode((way >> 8) & 0xffff) + text.slice(i)
    case 6:
      return text.slice(0, i) + pick(TOKENS, way >> 8) + text.slice(i)
    case 7:
      return text.slice(0, i) + pick(TOKENS, way >> 8) + text.slice(j)
    case 8:
      return text.slice(0, i) + text.slice(i, j).toUpperCase() + text.slice(j)
    default:
      return text.slice(0, i) + Array.from(text.slice(i, j)).reverse().join('') + text.slice(j)
  }
}

/** Delimiters and special values of all parsed formats. */
const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  '""',
  ',',
  ':',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\\',
  '\\u0000',
  '\ufeff',
  "'",
  '=',
  '@',
  '-',
  '--',
  '&',
  '?',
  '#',
  '%',
  '%E4',
  '%00',
  '/',
  '{{',
  '}}',
  '{{count}}',
  '<b>',
  'null',
  '1e999',
  '-1',
  '0',
  '9'.repeat(400),
  '"__proto__":',
  '"constructor":',
  '"version":2',
  'YB',
  'O',
  'I',
  'ＹＢ',
  '\u200f',
  '\ud800',
  '😀',
  'ß',
  '[1..2)',
  'not ',
  '(delete)',
]

function applyEdit(json: Json, [where, way, what]: Edit): Json {
  const paths = pathsOf(json)
  const path = pick(paths, where)
  const key = path[path.length - 1]
  const parent = path.slice(0, -1)
  switch (way % 8) {
    case 0:
      return key === undefined ? hostileValue(what) : put(json, parent, (old) => without(old, key))
    case 1:
      return put(json, path, (old) =>
        Array.isArray(old)
          ? [...(old as Json[]), hostileValue(what)]
          : isNode(old)
            ? put(old, [pick(NAMES, what >> 8)], () => hostileValue(what))
            : [old],
      )
    case 2:
      return put(json, path, (old) =>
        Array.isArray(old)
          ? [...(old as Json[]), ...(old as Json[])]
          : isNode(old)
            ? Object.values(old)
            : hostileValue(what),
      )
    case 3:
      return put(json, path, () => at(json, pick(paths, what)))
    case 4:
    case 5:
      return put(json, path, (old) =>
        typeof old === 'string'
          ? mutateText(old, way >> 3, what)
          : typeof old === 'number'
            ? pick([old + 1, -old, old / 2, String(old), old * 1e300], what)
            : hostileValue(what),
      )
    default:
      return put(json, path, () => hostileValue(what))
  }
}

/**
 * Valid JSON with a few parts changed; sometimes it stays valid.
 * @example fc.sample(mutatedJson([{ format: 1 }]), 3)
 */
export function mutatedJson(seeds: readonly Json[], most = 2): fc.Arbitrary<Json> {
  return fc
    .tuple(number, edits(most))
    .map(([seed, changes]) => changes.reduce<Json>((json, change) => applyEdit(json, change), pick(seeds, seed)))
}

/**
 * Valid text with a few characters changed.
 * @example fc.sample(mutatedTexts(['{"format":1}']), 3)
 */
export function mutatedTexts(seeds: readonly string[], most = 3): fc.Arbitrary<string> {
  return fc
    .tuple(number, edits(most))
    .map(([seed, changes]) =>
      changes.reduce(
        (text, [where, way, what]) =>
          where % (7 * HUGE_INTERVAL) === 0 ? text + pick(TOKENS, what).repeat(20_000) : mutateText(text, way, what),
        pick(seeds, seed),
      ),
    )
}

/** JSON text with changed parts or characters. A value too deep to serialise becomes brackets. */
export function mutatedJsonTexts(seeds: readonly Json[]): fc.Arbitrary<string> {
  const serialize = (json: Json): string => {
    if (json === undefined) return ''
    try {
      return JSON.stringify(json)
    } catch {
      return '['.repeat(50_000) + ']'.repeat(50_000)
    }
  }
  return fc.oneof(
    { weight: 4, arbitrary: mutatedJson(seeds).map(serialize) },
    { weight: 1, arbitrary: mutatedTexts(seeds.map(serialize)) },
  )
}
