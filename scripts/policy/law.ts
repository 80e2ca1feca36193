import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Library, type Pack, parseLibrary, type Problem, type Result } from '../../src/rules'
import { parseLaw } from '../../src/rules/hidden'

/** Every pack and the library of sources, with whatever could not be read. */
export interface Law {
  readonly packs: readonly Pack[]
  readonly library: Library
  readonly problems: readonly Problem[]
}

const folder = join(__dirname, '../../src/policies')

/** The JSON in a file, or why there is none. */
export function json(file: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(readFileSync(file, 'utf8')) as unknown }
  } catch (error) {
    return { ok: false, problems: [{ code: 'shape', file, path: '', message: String(error), remedy: 'write valid JSON' }] }
  }
}

function read<T>(root: string, file: string, parse: (json: unknown, file: string) => Result<T>): Result<T> {
  const text = json(join(root, file))
  return text.ok ? parse(text.value, file) : { ok: false, problems: text.problems.map((one) => ({ ...one, file })) }
}

/**
 * Reads the packs as they stand on the disk, and gathers every fault instead of stopping at the first.
 * @example readLaw().packs.map((pack) => pack.place)
 */
export function readLaw(root: string = folder): Law {
  const places = readdirSync(join(root, 'places')).filter((name) => name.endsWith('.json')).sort()
  const packs = ['national.json', ...places.map((name) => `places/${name}`)].map((file) => read(root, file, parseLaw))
  const library = read(root, 'sources.json', parseLibrary)
  return {
    packs: packs.flatMap((one) => (one.ok ? [one.value] : [])),
    library: library.ok ? library.value : { documents: {}, facts: {} },
    problems: [...packs, library].flatMap((one) => (one.ok ? [] : one.problems)),
  }
}
