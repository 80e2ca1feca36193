import { conditionSchema } from './condition-schema'
import { toPack } from './pack'
import { librarySchema, packSchema } from './pack-schema'
import { addProblem } from './problems'
import { parse } from './schema'
import type { Condition, Library, Pack, Problem, Result } from './types'

/**
 * Parses one pack: the pack, or every problem with its path and remedy.
 * Withdrawn entries are in force until the day of their withdrawal.
 * @example parsePack({ format: 1, place: 'elsewhere', parent: 'national', version: '2026-11-21' }, 'elsewhere.json').ok // true
 */
export function parsePack(json: unknown, file: string): Result<Pack> {
  const result = parse(packSchema, json, file)
  return result.ok ? { ok: true, value: toPack(result.value, file) } : result
}

/** Parses the library of sources, and checks that every fact names known documents. */
export function parseLibrary(json: unknown, file: string): Result<Library> {
  const result = parse(librarySchema, json, file)
  if (!result.ok) return result
  const { documents, facts } = result.value
  const problems: Problem[] = []
  for (const [fact, ids] of Object.entries(facts)) {
    for (const id of ids.filter((id) => !(id in documents)))
      addProblem({ file, problems }, `facts.${fact}`, `unknown document "${id}"`, 'add it to "documents"', 'unknown-id')
  }
  return problems.length > 0 ? { ok: false, problems } : result
}

/**
 * Parses a single condition.
 * @example parseCondition({ '==': [{ var: 'insured' }, 'no'] }, 'table.csv')
 */
export const parseCondition = (json: unknown, file: string): Result<Condition> => parse(conditionSchema, json, file)
