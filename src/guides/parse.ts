import type { Problem, Result } from '../rules'
import { packSchema } from '../rules/pack-schema'
import { addProblem } from '../rules/problems'
import { isObject, parse, type Schema } from '../rules/schema'
import { assembleLibrary, type CheckedGuides, toReplies } from './assemble'
import { type GuideFields, guideSchema, phaseSchema, repliesSchema, type ReplyFields, termsSchema } from './schema'
import type { GuideLibrary, Reply } from './types'

/** The files of the room, as JSON by their names. */
export interface RawGuides {
  readonly guides: Readonly<Record<string, unknown>>
  readonly terms: Readonly<Record<string, unknown>>
  /** In the format of a pack with entries only. */
  readonly entries: unknown
}

/** The files of the room with the replies, as JSON. */
export interface RawGuideLibrary extends RawGuides {
  readonly replies: unknown
}

const REPLIES = 'replies.json'

/** By phase, then by `order`, then by id. */
function compare(a: GuideFields, b: GuideFields): number {
  const [first, second] = [a, b].map(
    ({ phase, order }) => [phaseSchema.options.indexOf(phase), order ?? Infinity] as const,
  )
  if (first![0] !== second![0]) return first![0] - second![0]
  if (first![1] !== second![1]) return first![1] - second![1]
  return a.id < b.id ? -1 : 1
}

/** Problems for every id that is defined twice; `ids` in the order in which they are read. */
function findDuplicates(ids: readonly { readonly id: string; readonly file: string }[]): Problem[] {
  const problems: Problem[] = []
  ids.forEach(({ id, file }, i) => {
    if (ids.findIndex((other) => other.id === id) < i)
      addProblem({ file, problems }, 'id', `"${id}" is defined twice`, 'delete one')
  })
  return problems
}

/** Checks every file of guides, terms and entries; guides come back in the order in which they are offered. */
export function checkGuideFiles(raw: RawGuides): Result<CheckedGuides> {
  const problems: Problem[] = []
  const read = <Fields>(schema: Schema<Fields>, file: string, json: unknown) => {
    const result = parse(schema, json, file)
    if (result.ok) return [{ file, fields: result.value }]
    problems.push(...result.problems)
    return []
  }
  const [entries] = read(packSchema, 'entries.json', raw.entries)
  const checkedTerms = Object.entries(raw.terms).flatMap(([file, json]) => read(termsSchema, file, json))
  const guides = Object.entries(raw.guides).flatMap(([file, json]) => read(guideSchema, file, json))
  problems.push(
    ...findDuplicates(checkedTerms.flatMap(({ file, fields }) => fields.map(({ id }) => ({ id, file })))),
    ...findDuplicates(guides.map(({ file, fields }) => ({ id: fields.id, file }))),
  )
  if (!entries || problems.length > 0) return { ok: false, problems }
  guides.sort((a, b) => compare(a.fields, b.fields))
  return { ok: true, value: { guides, terms: checkedTerms, entries } }
}

/**
 * The files without the Chinese of a label where it is that of its term: it is written in guides for those who read them,
 * and the app takes it from the term.
 */
export function dropRepeatedChinese({ guides, terms, entries }: CheckedGuides): CheckedGuides {
  const chinese = new Map(terms.flatMap(({ fields }) => fields.map(({ id, zh }) => [id, zh])))
  // A label is the only object with a term.
  const shorten = (json: unknown): unknown => {
    if (Array.isArray(json)) return json.map(shorten)
    if (!isObject(json)) return json
    if (typeof json.term === 'string' && chinese.get(json.term) === json.zh) return { term: json.term }
    return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, shorten(value)]))
  }
  return { guides: shorten(guides) as CheckedGuides['guides'], terms, entries }
}

/** Checks the file of replies. */
export function checkReplies(json: unknown): Result<readonly ReplyFields[]> {
  const result = parse(repliesSchema, json, REPLIES)
  if (!result.ok) return result
  const problems = findDuplicates(result.value.map(({ id }) => ({ id, file: REPLIES })))
  return problems.length > 0 ? { ok: false, problems } : result
}

/** Parses the replies by themselves, for screens that need no guide. */
export function parseReplies(json: unknown): Result<readonly Reply[]> {
  const result = checkReplies(json)
  return result.ok ? { ok: true, value: toReplies({ file: REPLIES, fields: result.value }) } : result
}

/** Parses every guide with the shared terms and replies: the library, or every problem with file, path and what to do. */
export function parseGuideLibrary(raw: RawGuideLibrary): Result<GuideLibrary> {
  const [guides, answers] = [checkGuideFiles(raw), parseReplies(raw.replies)]
  if (guides.ok && answers.ok) return { ok: true, value: assembleLibrary(guides.value, answers.value) }
  return { ok: false, problems: [guides, answers].flatMap((result) => (result.ok ? [] : result.problems)) }
}
