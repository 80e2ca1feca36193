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

/** The JSON in a file, or why there is none; `text` reads a file that is not on the disk. */
export function json(file: string, text: (file: string) => string = (name) => readFileSync(name, 'utf8')): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text(file)) as unknown }
  } catch (error) {
    return { ok: false, problems: [{ code: 'shape', file, path: '', message: String(error), remedy: 'write valid JSON' }] }
  }
}

function read<T>(open: (file: string) => Result<unknown>, file: string, parse: (json: unknown, file: string) => Result<T>): Result<T> {
  const text = open(file)
  return text.ok ? parse(text.value, file) : { ok: false, problems: text.problems.map((one) => ({ ...one, file })) }
}

/**
 * Reads the packs as they stand on the disk, and gathers every fault instead of stopping at the first.
 * @example readLaw().packs.map((pack) => pack.place)
 */
export function readLaw(root: string = folder): Law {
  return lawOf(readdirSync(join(root, 'places')).map((name) => `places/${name}`), (file) => json(join(root, file)))
}

/**
 * Reads the law from wherever its files are: `files` are those of the places, `open` gives the JSON in one.
 * @example lawOf(['places/chengdu.json'], (file) => json(join(folder, file)))
 */
export function lawOf(files: readonly string[], open: (file: string) => Result<unknown>): Law {
  const places = files.filter((name) => name.endsWith('.json')).sort()
  const packs = ['national.json', ...places].map((file) => read(open, file, parseLaw))
  const library = read(open, 'sources.json', parseLibrary)
  return {
    packs: packs.flatMap((one) => (one.ok ? [one.value] : [])),
    library: library.ok ? library.value : { documents: {}, facts: {} },
    problems: [...packs, library].flatMap((one) => (one.ok ? [] : one.problems)),
  }
}
