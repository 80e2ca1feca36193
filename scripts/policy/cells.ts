import type { Answer, Atom, Condition, Question, QuestionId } from '../../src/rules'

/** A range of numbers; null: unbounded on that side. */
export interface NumberRange {
  readonly low: number | null
  readonly lowIn: boolean
  readonly high: number | null
  readonly highIn: boolean
}

/** What a cell of a table accepts: answers in the order of the question, or a range of numbers. */
export type Cell = readonly string[] | NumberRange

/** A row of a table: every cell must accept its answer; a question without a cell accepts any. */
export type Row = ReadonlyMap<QuestionId, Cell>

type Questions = readonly Question[]

const isList = (cell: Cell | undefined): cell is readonly string[] => Array.isArray(cell)
const isEqual = (a: Cell | null, b: Cell | undefined) => JSON.stringify(a) === JSON.stringify(b)
const point = (x: number): NumberRange => ({ low: x, lowIn: true, high: x, highIn: true })
// Stryker disable next-line BooleanLiteral: whether an open end is inclusive does not matter
const below = (x: number, included: boolean): NumberRange => ({ low: null, lowIn: false, high: x, highIn: included })
// Stryker disable next-line BooleanLiteral: whether an open end is inclusive does not matter
const above = (x: number, included: boolean): NumberRange => ({ low: x, lowIn: included, high: null, highIn: false })

/** The ranges that a comparison accepts. */
function rangesOf({ op, constants }: Atom, negated: boolean): NumberRange[] {
  const points = [...new Set(constants.map(Number))].sort((a, b) => a - b)
  const first = points[0]!
  if (op !== 'in') return [negated ? above(first, op === '<') : below(first, op === '<=')]
  if (!negated) return points.map(point)
  const between = points
    .slice(1)
    .map((x, i): NumberRange => ({ low: points[i]!, lowIn: false, high: x, highIn: false }))
  return [below(first, false), ...between, above(points[points.length - 1]!, false)]
}

/** The intersection of two ranges; null: it is empty. */
function intersectRanges(a: NumberRange, b: NumberRange): NumberRange | null {
  const lower = a.low === null || (b.low !== null && (b.low > a.low || (b.low === a.low && !b.lowIn))) ? b : a
  const upper = a.high === null || (b.high !== null && (b.high < a.high || (b.high === a.high && !b.highIn))) ? b : a
  const { low, lowIn } = lower
  const { high, highIn } = upper
  if (low !== null && high !== null && (low > high || (low === high && !(lowIn && highIn)))) return null
  return { low, lowIn, high, highIn }
}

function intersectCells(a: Cell, b: Cell): Cell | null {
  // Both are cells of the same question: two lists, or two ranges.
  // Stryker disable next-line LogicalOperator: both cells are of one question, so both are lists or both are ranges
  if (!isList(a) || !isList(b)) return intersectRanges(a as NumberRange, b as NumberRange)
  const shared = a.filter((answer) => b.includes(answer))
  return shared.length > 0 ? shared : null
}

const fullRange = ({ min, max }: Question): NumberRange => ({
  low: min,
  lowIn: min !== null,
  high: max,
  highIn: max !== null,
})

/** 'any' for a cell that accepts everything, null for one that accepts nothing. */
function normalize(question: Question, cell: Cell): Cell | 'any' | null {
  if (isList(cell)) return cell.length === 0 ? null : cell.length === question.answers.length ? 'any' : cell
  const inside = intersectRanges(cell, fullRange(question))
  // Stryker disable next-line ConditionalExpression: an empty range is not the whole range
  return inside !== null && isEqual(inside, fullRange(question)) ? 'any' : inside
}

function atomRows(atom: Atom, negated: boolean, questions: Questions): Row[] {
  const question = questions.find(({ id }) => id === atom.question)!
  const cells: Cell[] =
    question.type === 'number'
      ? rangesOf(atom, negated)
      : [question.answers.filter((answer) => atom.constants.includes(answer) !== negated)]
  return cells.flatMap((cell) => {
    const kept = normalize(question, cell)
    return kept === null ? [] : [kept === 'any' ? new Map<QuestionId, Cell>() : new Map([[question.id, kept]])]
  })
}

function intersectRows(a: Row, b: Row): Row[] {
  const row = new Map(a)
  for (const [id, cell] of b) {
    const known = row.get(id)
    const shared = known === undefined ? cell : intersectCells(known, cell)
    if (shared === null) return []
    row.set(id, shared)
  }
  return [row]
}

/** Whether a row accepts only what another accepts too. */
const isInside = (inner: Row, outer: Row) =>
  [...outer].every(([id, cell]) => {
    const own = inner.get(id)
    return own !== undefined && isEqual(intersectCells(own, cell), own)
  })

/** The union of two rows that differ in the answers of one question only; null: they differ in more. */
function union(a: Row, b: Row, questions: Questions): Row | null {
  const differs = [...a].filter(([id, cell]) => !isEqual(cell, b.get(id)))
  if (a.size !== b.size || differs.length !== 1) return null
  const [id, cell] = differs[0]!
  const other = b.get(id)
  if (!isList(cell) || !isList(other)) return null
  const question = questions.find((question) => question.id === id)!
  const all = question.answers.filter((answer) => cell.includes(answer) || other.includes(answer))
  const row = new Map(a)
  if (all.length === question.answers.length) row.delete(id)
  else row.set(id, all)
  return row
}

/** The same condition in fewer rows: no row inside another, no two that could be one. */
function simplify(rows: readonly Row[], questions: Questions): Row[] {
  const kept: Row[] = []
  for (const row of rows) {
    if (kept.some((other) => isInside(row, other))) continue
    const others = kept.filter((other) => !isInside(other, row))
    const partner = others.findIndex((other) => union(other, row, questions) !== null)
    const merged = partner < 0 ? null : union(others[partner]!, row, questions)
    kept.splice(
      0,
      kept.length,
      ...(merged === null ? [...others, row] : others.map((row, i) => (i === partner ? merged : row))),
    )
  }
  return kept.length < rows.length ? simplify(kept, questions) : kept
}

/**
 * A condition as rows of a table: it is true when one of them is.
 * @example rowsOf({ op: 'in', question: 'insured', constants: ['no'] }, questions) // [Map { 'insured' → ['no'] }]
 */
export function rowsOf(condition: Condition, questions: Questions, negated = false): Row[] {
  if (!('parts' in condition)) return atomRows(condition, negated, questions)
  const { op, parts } = condition
  if (op === '!') return parts.flatMap((part) => rowsOf(part, questions, !negated))
  const each = parts.map((part) => rowsOf(part, questions, negated))
  if ((op === 'or') !== negated) return simplify(each.flat(), questions)
  const every: Row = new Map()
  return each.reduce<Row[]>(
    (rows, partRows) =>
      simplify(
        rows.flatMap((a) => partRows.flatMap((b) => intersectRows(a, b))),
        questions,
      ),
    [every],
  )
}

/**
 * A range in the notation of FEEL.
 * @example formatRange({ low: 3, lowIn: true, high: 6, highIn: false }) // '[3..6)'
 */
export function formatRange({ low, lowIn, high, highIn }: NumberRange): string {
  if (low === null) return high === null ? '' : `${highIn ? '<=' : '<'} ${high}`
  if (high === null) return `${lowIn ? '>=' : '>'} ${low}`
  return low === high ? String(low) : `${lowIn ? '[' : '('}${low}..${high}${highIn ? ']' : ')'}`
}

/** A cell as text for a spreadsheet. */
export const formatCell = (cell: Cell | undefined): string =>
  cell === undefined ? '' : isList(cell) ? cell.join(', ') : formatRange(cell)

/** A cell as a unary test of FEEL. */
export const toFeel = (cell: Cell | undefined): string =>
  cell === undefined ? '-' : isList(cell) ? cell.map((answer) => JSON.stringify(answer)).join(', ') : formatRange(cell)

/** As many digits as a JavaScript number represents exactly. */
const NUMBER = '(-?\\d{1,15}(?:\\.\\d{1,15})?)'
const ONE_SIDED = new RegExp(`^(<=|<|>=|>)?\\s*${NUMBER}$`)
const TWO_SIDED = new RegExp(`^([[(])\\s*${NUMBER}\\s*\\.\\.\\s*${NUMBER}\\s*([\\])])$`)

function parseRange(text: string): NumberRange | null {
  // Stryker disable next-line ArrayDeclaration: without a match there is no second group
  const [, operator, only] = ONE_SIDED.exec(text) ?? []
  if (only !== undefined) {
    const x = Number(only)
    return operator === undefined
      ? point(x)
      : operator.startsWith('<')
        ? below(x, operator === '<=')
        : above(x, operator === '>=')
  }
  // Stryker disable next-line ArrayDeclaration: without a match there is no second group
  const [, open, low, high, close] = TWO_SIDED.exec(text) ?? []
  return low === undefined ? null : { low: Number(low), lowIn: open === '[', high: Number(high), highIn: close === ']' }
}

/** The separators of answers, also the Chinese ones and line breaks. */
const BETWEEN = /[,;|，；、\n]/

/** The answers that a cell lists or, after "not", excludes; an unknown answer is refused. */
function parseCellAnswers(text: string, { id, answers }: Question, refuse: (reason: string) => void): Cell | null {
  const not = /^not\s/.test(text)
  const named = text
    .replace(/^not\s/, '')
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter(Boolean)
  const unknown = named.find((name) => !answers.includes(name))
  if (unknown === undefined) return answers.filter((answer) => named.length > 0 && named.includes(answer) !== not)
  refuse(`"${id}" has no answer "${unknown}"; answers: ${answers.join(', ')}`)
  return null
}

/**
 * Parses a cell of a spreadsheet; undefined: any answer is accepted, or the cell was refused.
 * @example parseCell('no, unsure', question, refuse) // ['no', 'unsure']
 */
export function parseCell(text: string, question: Question, refuse: (reason: string) => void): Cell | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed === '-') return undefined
  const isNumber = question.type === 'number'
  const cell = isNumber ? parseRange(trimmed) : parseCellAnswers(trimmed, question, refuse)
  if (cell === null) {
    if (isNumber) refuse(`"${trimmed}" is not a number or range; write e.g. 6, < 6, >= 6 or [6..12)`)
    return undefined
  }
  const kept = normalize(question, cell)
  if (kept === null)
    refuse(
      isNumber
        ? `"${trimmed}" accepts no number`
        : `"${trimmed}" accepts no answer; answers: ${question.answers.join(', ')}`,
    )
  return kept === null || kept === 'any' ? undefined : kept
}

function cellCondition(id: QuestionId, cell: Cell): unknown[] {
  const of = (op: string, value: Answer | readonly Answer[]) => ({ [op]: [{ var: id }, value] })
  if (isList(cell)) return [cell.length === 1 ? of('==', cell[0]!) : of('in', cell)]
  const { low, lowIn, high, highIn } = cell
  // Stryker disable next-line ConditionalExpression: an unbounded range is never a cell
  if (low !== null && low === high) return [of('==', low)]
  return [
    ...(low === null ? [] : [of(lowIn ? '>=' : '>', low)]),
    ...(high === null ? [] : [of(highIn ? '<=' : '<', high)]),
  ]
}

/**
 * One or more rows as the JSON of a condition.
 * @example conditionOf([new Map([['insured', ['no']]])]) // { '==': [{ var: 'insured' }, 'no'] }
 */
export function conditionOf(rows: readonly Row[]): unknown {
  const each = rows.map((row) => {
    const tests = [...row].flatMap(([id, cell]) => cellCondition(id, cell))
    return tests.length === 0 ? true : tests.length === 1 ? tests[0] : { and: tests }
  })
  return each.length === 1 ? each[0] : { or: each }
}
