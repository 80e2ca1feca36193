import type { Pack, PlaceId, Policy, Question, Rule } from '../../src/rules'
import { writeSheet } from '../spreadsheet'
import { cellText, type Row, rowsOf } from './cells'

/** A rule as it stands in the spreadsheet of a place: whose it is, and the rows that its condition takes. */
export interface Entered {
  readonly decision: string
  readonly place: PlaceId
  readonly rule: Rule
  /** Its place among the rules of its pack's table. */
  readonly index: number
  readonly rows: readonly Row[]
}

/** The columns behind those of the questions: what follows, and on what it rests. */
export const THEN = ['outcome', 'strength', 'plan', 'sources', 'grade', 'verifiedOn', 'bestBefore', 'from', 'until'] as const
/** The columns before those of the questions: whose row it is. */
export const WHOSE = ['decision', 'rule', 'place'] as const

/** The column of a question; the mark keeps it apart from our other columns. */
export const columnOf = ({ id }: Pick<Question, 'id'>) => `${id}?`

/** Every column of a place's spreadsheet, in order. */
export const columnsOf = (questions: readonly Question[]): string[] => [...WHOSE, ...questions.map(columnOf), ...THEN]

/** Whether a rule stands here for the first time, or is another period of one that does. */
const isSame = (decision: string, place: PlaceId, { id }: Rule) => (one: Entered) => one.decision === decision && one.place === place && one.rule.id === id

/** Adds a narrower pack's rules of a table: in the place of the rule of the same id, else before the rule that they name, else at the end. */
function stacked(below: readonly Entered[], { place, parent, decisions }: Pack, decision: string, questions: readonly Question[]): Entered[] {
  const entries = [...below]
  for (const [index, rule] of (decisions[decision]?.rules ?? []).entries()) {
    const entry: Entered = { decision, place, rule, index, rows: rowsOf(rule.when, questions) }
    const periods = entries.map(isSame(decision, place, rule)).lastIndexOf(true)
    const wider = entries.findIndex((one) => one.rule.id === rule.id)
    const before = parent !== null && rule.before !== null ? entries.findIndex((one) => one.rule.id === rule.before) : -1
    if (periods >= 0) entries.splice(periods + 1, 0, entry)
    else if (wider >= 0) entries.splice(wider, entries.filter((one) => one.rule.id === rule.id).length, entry)
    else entries.splice(before < 0 ? entries.length : before, 0, entry)
  }
  return entries
}

/**
 * Every rule of a place's tables in its order, with those of wider places; all periods, whatever the day.
 * @example entered(policy).filter((one) => one.place === policy.place)
 */
export function entered({ chain, decisions, questions }: Pick<Policy, 'chain' | 'decisions' | 'questions'>): Entered[] {
  return [...decisions.keys()].flatMap((decision) => chain.reduce<Entered[]>((below, pack) => stacked(below, pack, decision, questions), []))
}

/** What stands in the columns of `THEN`. */
export function thenOf({ outcome, strength, plan, sources, grade, verifiedOn, bestBefore, from, until }: Rule): Record<typeof THEN[number], string> {
  return { outcome, strength, plan: plan ?? '', sources: sources.join(', '), grade, verifiedOn, bestBefore, from: from ?? '', until: until ?? '' }
}

/**
 * The decision tables of a place as a spreadsheet (CSV). A rule that takes several rows says what follows in the first of them.
 * @example sheet(policy).startsWith('\ufeffdecision,rule,place,insured?') // true
 */
export function sheet(policy: Policy): string {
  const { questions } = policy
  const lines = entered(policy).flatMap(({ decision, place, rule, rows }) => {
    if (rows.length === 0) throw new Error(`"${rule.id}" of ${place} never holds; delete it first`)
    return rows.map((row, i) => [
      decision, rule.id, place, ...questions.map(({ id }) => cellText(row.get(id))),
      ...(i === 0 ? Object.values(thenOf(rule)) : THEN.map(() => '')),
    ])
  })
  return writeSheet([columnsOf(questions), ...lines])
}
