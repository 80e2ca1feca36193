import type { Pack, PlaceId, Policy, Question, Rule } from '../../src/rules'
import { stringifySheet } from '../spreadsheet'
import { formatCell, type Row, rowsOf } from './cells'

/** A rule in the spreadsheet of a place: the place that defines it, and the rows of its condition. */
export interface SheetRule {
  readonly decision: string
  readonly place: PlaceId
  readonly rule: Rule
  /** Its place among the rules of its pack's table. */
  readonly index: number
  readonly rows: readonly Row[]
}

/** The columns after the questions: the outcome and its evidence. */
export const THEN_COLUMNS = [
  'outcome',
  'strength',
  'plan',
  'sources',
  'grade',
  'verifiedOn',
  'bestBefore',
  'from',
  'until',
] as const
/** The columns before the questions: the rule of the row. */
export const RULE_COLUMNS = ['decision', 'rule', 'place'] as const

/** The column of a question; the question mark distinguishes it from the other columns. */
export const columnOf = ({ id }: Pick<Question, 'id'>) => `${id}?`

/** The columns of the spreadsheet of a place, in order. */
export const columnsOf = (questions: readonly Question[]): string[] => [
  ...RULE_COLUMNS,
  ...questions.map(columnOf),
  ...THEN_COLUMNS,
]

/** Matches an earlier period of the same rule. */
const isSame =
  (decision: string, place: PlaceId, { id }: Rule) =>
  (sheetRule: SheetRule) =>
    sheetRule.decision === decision && sheetRule.place === place && sheetRule.rule.id === id

/** Adds a narrower pack's rules of a table: in the place of the rule of the same id, else before the rule that they name, else at the end. */
function mergeRules(
  inherited: readonly SheetRule[],
  { place, parent, decisions }: Pack,
  decision: string,
  questions: readonly Question[],
): SheetRule[] {
  const entries = [...inherited]
  for (const [index, rule] of (decisions[decision]?.rules ?? []).entries()) {
    const entry: SheetRule = { decision, place, rule, index, rows: rowsOf(rule.when, questions) }
    const periods = entries.map(isSame(decision, place, rule)).lastIndexOf(true)
    const wider = entries.findIndex((entry) => entry.rule.id === rule.id)
    const before =
      parent !== null && rule.before !== null ? entries.findIndex((entry) => entry.rule.id === rule.before) : -1
    if (periods >= 0) entries.splice(periods + 1, 0, entry)
    else if (wider >= 0) entries.splice(wider, entries.filter((entry) => entry.rule.id === rule.id).length, entry)
    else entries.splice(before < 0 ? entries.length : before, 0, entry)
  }
  return entries
}

/**
 * Every rule of a place's tables in its order, with those of wider places; all periods, whatever the day.
 * @example sheetRules(policy).filter((item) => item.place === policy.place)
 */
export function sheetRules({
  chain,
  decisions,
  questions,
}: Pick<Policy, 'chain' | 'decisions' | 'questions'>): SheetRule[] {
  return [...decisions.keys()].flatMap((decision) =>
    chain.reduce<SheetRule[]>((inherited, pack) => mergeRules(inherited, pack, decision, questions), []),
  )
}

/** The cells of the columns of `THEN`. */
export function thenCells({
  outcome,
  strength,
  plan,
  sources,
  grade,
  verifiedOn,
  bestBefore,
  from,
  until,
}: Rule): Record<(typeof THEN_COLUMNS)[number], string> {
  return {
    outcome,
    strength,
    plan: plan ?? '',
    sources: sources.join(', '),
    grade,
    verifiedOn,
    bestBefore,
    from: from ?? '',
    until: until ?? '',
  }
}

/**
 * The decision tables of a place as a spreadsheet (CSV). A rule with several rows has its outcome in the first.
 * @example toSheet(policy).startsWith('\ufeffdecision,rule,place,insured?') // true
 */
export function toSheet(policy: Policy): string {
  const { questions } = policy
  const lines = sheetRules(policy).flatMap(({ decision, place, rule, rows }) => {
    if (rows.length === 0) throw new Error(`"${rule.id}" of ${place} never holds; delete it first`)
    return rows.map((row, i) => [
      decision,
      rule.id,
      place,
      ...questions.map(({ id }) => formatCell(row.get(id))),
      ...(i === 0 ? Object.values(thenCells(rule)) : THEN_COLUMNS.map(() => '')),
    ])
  })
  return stringifySheet([columnsOf(questions), ...lines])
}
