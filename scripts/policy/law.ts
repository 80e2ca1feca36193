import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Evidence, type Library, type Pack, type Problem, type Result } from '../../src/rules'
import { duplicateKeys } from '../json'
import { parseLibrary, parsePack } from '../../src/rules/parse'

/** Every pack and the library of sources, with the problems of the files that could not be parsed. */
export interface Law {
  readonly packs: readonly Pack[]
  readonly library: Library
  readonly problems: readonly Problem[]
}

const folder = join(__dirname, '../../src/policies')

/** Parses the JSON of a file; `text` reads a file that is not on the disk. */
export function json(
  file: string,
  text: (file: string) => string = (name) => readFileSync(name, 'utf8'),
): Result<unknown> {
  const fail = (message: string, remedy: string): Result<unknown> => ({
    ok: false,
    problems: [{ code: 'shape', file, path: '', message, remedy }],
  })
  try {
    const content = text(file)
    const value = JSON.parse(content) as unknown
    const [duplicate] = duplicateKeys(content)
    return duplicate === undefined ? { ok: true, value } : fail(`repeats the key "${duplicate}"`, 'delete one')
  } catch (error) {
    return fail(String(error), 'write valid JSON')
  }
}

function read<T>(
  open: (file: string) => Result<unknown>,
  file: string,
  parse: (json: unknown, file: string) => Result<T>,
): Result<T> {
  const text = open(file)
  return text.ok
    ? parse(text.value, file)
    : { ok: false, problems: text.problems.map((problem) => ({ ...problem, file })) }
}

/**
 * Reads the packs on the disk and collects every problem instead of stopping at the first.
 * @example readLaw().packs.map((pack) => pack.place)
 */
export function readLaw(root: string = folder): Law {
  return lawOf(
    readdirSync(join(root, 'places')).map((name) => `places/${name}`),
    (file) => json(join(root, file)),
  )
}

/**
 * Parses the law from any source: `files` are those of the places, `open` returns the JSON of one.
 * @example lawOf(['places/chengdu.json'], (file) => json(join(folder, file)))
 */
export function lawOf(files: readonly string[], open: (file: string) => Result<unknown>): Law {
  const places = files.filter((name) => name.endsWith('.json')).sort()
  const packs = ['national.json', ...places].map((file) => read(open, file, parsePack))
  const library = read(open, 'sources.json', parseLibrary)
  return {
    packs: packs.flatMap((pack) => (pack.ok ? [pack.value] : [])),
    library: library.ok ? library.value : { documents: {}, facts: {} },
    problems: [...packs, library].flatMap((result) => (result.ok ? [] : result.problems)),
  }
}

/** Every statement of a pack, whatever the day. */
export const statementsIn = ({ decisions, cautions, entries }: Pack): Evidence[] => [
  ...Object.values(decisions).flatMap(({ rules }) => rules),
  ...cautions,
  ...entries.flatMap(({ periods }) => periods),
]
