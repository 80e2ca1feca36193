import * as v from 'valibot'
import type { Library, PackFields, Problem, Result } from '../rules'
import { packSchema } from '../rules/pack-schema'
import { parseLibrary } from '../rules/parse'
import { $schema, id, list, object, omit, parse, record, text } from '../rules/schema'
import type { Codebook } from './codebook'

export const codebookSchema = v.pipe(
  object({ $schema, places: list(id), questions: record(id, list(id)), guides: list(id), languages: list(text) }),
  v.transform((codebook): Codebook => omit(codebook, '$schema')),
)

/** A pack file with valid fields. */
export interface CheckedPack {
  readonly file: string
  readonly fields: PackFields
}

/** The packs and the library, checked and normalised; packs from the widest to the narrowest. */
export interface CheckedPolicies {
  readonly packs: readonly CheckedPack[]
  readonly library: Library
}

const CODEBOOK = 'codebook.json'
const SOURCES = 'sources.json'

/** By depth in the chain, then by `order`, then by id. */
function sortPacks(packs: readonly CheckedPack[]): CheckedPack[] {
  const parents = new Map(packs.map(({ fields }) => [fields.place, fields.parent]))
  const depth = ({ fields }: CheckedPack) => {
    const wider = new Set<string>()
    for (let next = fields.parent; next && !wider.has(next); next = parents.get(next)) wider.add(next)
    return wider.size
  }
  const rank = (pack: CheckedPack) => [depth(pack), pack.fields.order ?? Infinity] as const
  return [...packs].sort((a, b) => {
    const [[depthA, orderA], [depthB, orderB]] = [rank(a), rank(b)]
    if (depthA !== depthB) return depthA - depthB
    if (orderA !== orderB) return orderA < orderB ? -1 : 1
    return a.fields.place < b.fields.place ? -1 : 1
  })
}

/** Checks every file: packs by their names, sources and codebook. */
export function checkPolicyFiles(files: Readonly<Record<string, unknown>>): Result<CheckedPolicies> {
  const problems: Problem[] = []
  const keep = <T>(result: Result<T>): T[] => {
    if (result.ok) return [result.value]
    problems.push(...result.problems)
    return []
  }
  const packs = Object.entries(files)
    .filter(([file]) => file !== CODEBOOK && file !== SOURCES)
    .flatMap(([file, json]) => keep(parse(packSchema, json, file)).map((fields) => ({ file, fields })))
  const [library] = keep(parseLibrary(files[SOURCES], SOURCES))
  keep(parse(codebookSchema, files[CODEBOOK], CODEBOOK))
  if (!library || problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { packs: sortPacks(packs), library } }
}
