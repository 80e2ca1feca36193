import { isDay, type PlaceId, type Policy, type Question } from '../../src/rules'
import type { SheetRow } from '../spreadsheet'
import { formatCell, parseCell, type Cell, type Row } from './cells'
import { columnOf, columnsOf, sheetRules, type SheetRule, THEN_COLUMNS, thenCells, type RULE_COLUMNS } from './sheet'

/** The outcome that deletes a rule. */
export const DELETED = '(delete)'

type ThenCells = Readonly<Record<(typeof THEN_COLUMNS)[number], string>>

/** The lines of a spreadsheet that make one rule. */
export interface RuleGroup {
  readonly decision: string
  readonly id: string
  readonly place: PlaceId
  readonly lines: readonly number[]
  readonly rows: readonly Row[]
  readonly then: ThenCells
  /** The rule that the rows were exported from; null: a new rule. */
  readonly original: SheetRule | null
}

/** A group with its position in the pack. */
export interface PlacedGroup {
  readonly decision: string
  readonly index: number
  readonly group: RuleGroup
}

/** The rules of a spreadsheet with the current ones, or a problem for each refused line. */
export type ParsedGroups =
  | { readonly ok: true; readonly groups: readonly RuleGroup[]; readonly old: readonly SheetRule[] }
  | { readonly ok: false; readonly problems: readonly string[] }

interface ParsedLine extends Readonly<Record<(typeof RULE_COLUMNS)[number], string>> {
  readonly at: number
  readonly then: ThenCells
  /** The text in a column. */
  readonly cell: (column: string) => string
}

function headerProblems(at: number, head: readonly string[], questions: readonly Question[]): string[] {
  const expected = columnsOf(questions)
  const repeated = head.filter((name, i) => name !== '' && head.indexOf(name) < i)
  const unknown = head.filter((name) => name !== '' && !expected.includes(name))
  return [
    ...[...new Set(repeated)].map((name) => `line ${at}: the column "${name}" is repeated`),
    ...expected.filter((name) => !head.includes(name)).map((name) => `line ${at}: the column "${name}" is missing`),
    ...unknown.map((name) =>
      name.endsWith('?')
        ? `line ${at}: unknown question "${name.slice(0, -1)}"; questions: ${questions.map(({ id }) => id).join(', ')}`
        : `line ${at}: unknown column "${name}"; columns: ${expected.join(', ')}`,
    ),
  ]
}

/** The facts that a cell lists, with any separator. */
export const parseFacts = (text: string) => text.split(/[\s,;|，；、]/).filter(Boolean)

/** Spreadsheets localise dates; those that begin with the year are converted to YYYY-MM-DD. */
const toIsoDay = (text: string) =>
  text.replace(/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/, (_, year: string, month: string, day: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  )

const DAYS = ['verifiedOn', 'bestBefore', 'from', 'until'] as const

function lineOf(head: readonly string[], { at, cells }: SheetRow): ParsedLine {
  // A spreadsheet may leave out the empty cells at the end of a line.
  const cell = (column: string) => (cells[head.indexOf(column)] ?? '').trim()
  const then = Object.fromEntries([
    ...THEN_COLUMNS.map((name) => [name, cell(name)]),
    ['sources', parseFacts(cell('sources')).join(', ')],
    ...DAYS.map((name) => [name, toIsoDay(cell(name))]),
  ]) as ThenCells
  return { at, decision: cell('decision'), rule: cell('rule'), place: cell('place'), then, cell }
}

/** Whether a line is a further row of the rule above: its outcome is repeated or empty. */
const continuesRule = (line: ParsedLine, above: RuleGroup) =>
  above.decision === line.decision &&
  above.id === line.rule &&
  (line.place === '' || line.place === above.place) &&
  THEN_COLUMNS.every((name) => line.then[name] === '' || line.then[name] === above.then[name])

/** Whether a line starts another period of the rule above: it has the days of the original period. */
const isPeriod = ({ then }: ParsedLine, original: SheetRule | null) =>
  original !== null && (['from', 'until'] as const).every((name) => then[name] === thenCells(original.rule)[name])

function rowOf(questions: readonly Question[], { cell }: ParsedLine, refuse: (reason: string) => void): Row {
  return new Map(
    questions.flatMap((question): [string, Cell][] => {
      const column = columnOf(question)
      const read = parseCell(cell(column), question, (reason) => refuse(`${column}: ${reason}`))
      return read === undefined ? [] : [[question.id, read]]
    }),
  )
}

/** The columns of questions in which a rule differs from its original; `rule` if the number of rows differs. */
export function changedCells(questions: readonly Question[], original: SheetRule, { rows }: RuleGroup): string[] {
  if (original.rows.length !== rows.length) return ['rule']
  return questions
    .filter(({ id }) => rows.some((row, i) => formatCell(row.get(id)) !== formatCell(original.rows[i]!.get(id))))
    .map(columnOf)
}

/** Every column in which a rule differs from its original. */
export function changedColumns(questions: readonly Question[], original: SheetRule, group: RuleGroup): string[] {
  const then = thenCells(original.rule)
  return [
    ...changedCells(questions, original, group),
    ...THEN_COLUMNS.filter((name) => then[name] !== group.then[name]),
  ]
}

/**
 * Reads the lines of a place's spreadsheet; each problem names its line and what is allowed.
 * @example parseGroups(policy, parseSheet(file)).ok
 */
export function parseGroups(
  policy: Policy,
  [first = { at: 1, cells: [] }, ...rows]: readonly SheetRow[],
): ParsedGroups {
  const { questions, place: own } = policy
  const head = first.cells.map((name) => name.trim())
  const invalidHeader = headerProblems(first.at, head, questions)
  if (invalidHeader.length > 0) return { ok: false, problems: invalidHeader }

  const problems: string[] = []
  const refused = new Set<number>()
  const old = sheetRules(policy)
  const groups: (RuleGroup & { readonly lines: number[]; readonly rows: Row[] })[] = []
  const places = policy.chain.map(({ place }) => place)
  for (const sheetRow of rows) {
    const line = lineOf(head, sheetRow)
    const { at, decision, rule: id, then } = line
    const refuse = (reason: string) => {
      problems.push(`line ${at}: ${reason}`)
      refused.add(at)
    }
    for (const [i, cell] of sheetRow.cells.entries())
      if (!head[i] && cell.trim() !== '') refuse(`"${cell.trim()}" is in no column`)
    const row = rowOf(questions, line, refuse)
    for (const name of DAYS.filter((column) => then[column] !== '' && !isDay(then[column])))
      refuse(`${name}: "${then[name]}" is not a day, YYYY-MM-DD`)
    const above = groups[groups.length - 1]
    if (above && continuesRule(line, above)) {
      above.lines.push(at)
      above.rows.push(row)
      continue
    }
    const outcomes = policy.decisions.get(decision)?.outcomes
    if (!outcomes) refuse(`unknown decision "${decision}"; decisions: ${[...policy.decisions.keys()].join(', ')}`)
    else if (then.outcome === '')
      refuse(
        `the rule has no outcome; outcomes: ${outcomes.join(', ')}; if it is one more row of a rule, put it below the others`,
      )
    else if (then.outcome !== DELETED && !outcomes.includes(then.outcome))
      refuse(`unknown outcome "${then.outcome}"; outcomes: ${outcomes.join(', ')}`)
    if (id === '') refuse('the rule has no id')
    const place = line.place === '' ? own : line.place
    if (!places.includes(place)) refuse(`unknown place "${place}"; places: ${places.join(', ')}`)
    const isSameTable = (rule: { decision: string; place: PlaceId }) =>
      rule.decision === decision && rule.place === place
    const periods = old.filter((current) => isSameTable(current) && current.rule.id === id)
    const earlier = groups.filter((group) => isSameTable(group) && group.id === id)
    const original = periods[earlier.length] ?? null
    if (then.outcome === DELETED && earlier.length > 0 && !isPeriod(line, original)) {
      refuse(`write ${DELETED} in the rule's first row; to drop one row delete its line`)
      earlier[earlier.length - 1]!.lines.push(at)
      continue
    }
    if (then.outcome === DELETED && original === null && !refused.has(at))
      refuse(`${place} has no rule "${id}" in ${decision}; delete this line`)
    groups.push({ decision, id, place, lines: [at], rows: [row], then, original })
  }
  problems.push(
    ...changedWiderRules(
      policy,
      groups.filter(({ lines }) => !lines.some((at) => refused.has(at))),
    ),
    ...missingRules(policy, old, groups),
  )
  return problems.length > 0 ? { ok: false, problems } : { ok: true, groups, old }
}

/** Rules of wider places are read-only here. */
function changedWiderRules({ place: own, questions }: Policy, groups: readonly RuleGroup[]): string[] {
  return groups.flatMap((group) => {
    const { place, original, id, lines, decision } = group
    if (place === own) return []
    const columns = original === null ? ['place'] : changedColumns(questions, original, group)
    const reason =
      original === null
        ? `${place} has no rule "${id}" in ${decision}; write`
        : `"${id}" is a rule of ${place}: change it there, or write`
    return columns.length === 0
      ? []
      : [`line ${lines[0]!}: ${columns.join(', ')}: ${reason} ${own} as its place to replace the rule in ${own} only`]
  })
}

/** Every rule must be present, those of wider places in their order. */
function missingRules({ place: own }: Policy, old: readonly SheetRule[], groups: readonly RuleGroup[]): string[] {
  const isPresent = (current: SheetRule) => groups.some(({ original }) => original === current)
  const isReplaced = ({ decision, rule }: SheetRule) =>
    groups.some(
      (group) =>
        group.place === own && group.decision === decision && group.id === rule.id && group.then.outcome !== DELETED,
    )
  const absent = old
    .filter((current) => !isPresent(current) && (current.place === own || !isReplaced(current)))
    .map(({ decision, rule, place }) =>
      place === own
        ? `the rule "${rule.id}" of ${decision} is missing; to delete it, keep its line and write ${DELETED} as its outcome`
        : `the rule "${rule.id}" of ${place} is missing from ${decision}; it can be deleted in ${place} only`,
    )
  const lastIndexes = new Map<string, number>()
  const moved = groups.flatMap(({ original, id, place, lines, decision }) => {
    const last = lastIndexes.get(decision) ?? -1
    const at = original && original.place !== own ? old.indexOf(original) : last
    if (at < last)
      return [`line ${lines[0]!}: "${id}" of ${place} has been moved; the rules of wider places keep their order`]
    lastIndexes.set(decision, at)
    return []
  })
  return [...absent, ...moved]
}
