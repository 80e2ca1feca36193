import type { Answer, Atom, Condition, Question, QuestionId } from '../../src/rules'

/** A stretch of numbers; null: open on that side. */
export interface Stretch {
  readonly low: number | null
  readonly lowIn: boolean
  readonly high: number | null
  readonly highIn: boolean
}

/** What a cell of a table lets through: some answers, in the order of the question, or a stretch of numbers. */
export type Cell = readonly string[] | Stretch

/** A row of a table: every cell must let its answer through; a question without a cell does not matter. */
export type Row = ReadonlyMap<QuestionId, Cell>

type Questions = readonly Question[]

const isList = (cell: Cell | undefined): cell is readonly string[] => Array.isArray(cell)
const same = (a: Cell | null, b: Cell | undefined) => JSON.stringify(a) === JSON.stringify(b)
const point = (x: number): Stretch => ({ low: x, lowIn: true, high: x, highIn: true })
const below = (x: number, included: boolean): Stretch => ({ low: null, lowIn: false, high: x, highIn: included })
const above = (x: number, included: boolean): Stretch => ({ low: x, lowIn: included, high: null, highIn: false })

/** The stretches that a test lets through. */
function stretches({ op, constants }: Atom, negated: boolean): Stretch[] {
  const points = [...new Set(constants.map(Number))].sort((a, b) => a - b)
  const first = points[0]!
  if (op !== 'in') return [negated ? above(first, op === '<') : below(first, op === '<=')]
  if (!negated) return points.map(point)
  const between = points.slice(1).map((x, i): Stretch => ({ low: points[i]!, lowIn: false, high: x, highIn: false }))
  return [below(first, false), ...between, above(points[points.length - 1]!, false)]
}

/** The part of a stretch that lies within another; null where there is none. */
function within(a: Stretch, b: Stretch): Stretch | null {
  const lower = a.low === null || (b.low !== null && (b.low > a.low || (b.low === a.low && !b.lowIn))) ? b : a
  const upper = a.high === null || (b.high !== null && (b.high < a.high || (b.high === a.high && !b.highIn))) ? b : a
  const { low, lowIn } = lower
  const { high, highIn } = upper
  if (low !== null && high !== null && (low > high || (low === high && !(lowIn && highIn)))) return null
  return { low, lowIn, high, highIn }
}

function both(a: Cell, b: Cell): Cell | null {
  // Both are of one question: two lists, or two stretches.
  if (!isList(a) || !isList(b)) return within(a as Stretch, b as Stretch)
  const shared = a.filter((one) => b.includes(one))
  return shared.length > 0 ? shared : null
}

const whole = ({ min, max }: Question): Stretch => ({ low: min, lowIn: min !== null, high: max, highIn: max !== null })

/** A cell that lets everything through does not matter; one that lets nothing through is null. */
function told(question: Question, cell: Cell): Cell | 'any' | null {
  if (isList(cell)) return cell.length === 0 ? null : cell.length === question.answers.length ? 'any' : cell
  const inside = within(cell, whole(question))
  return inside !== null && same(inside, whole(question)) ? 'any' : inside
}

function atomRows(atom: Atom, negated: boolean, questions: Questions): Row[] {
  const question = questions.find(({ id }) => id === atom.question)!
  const cells: Cell[] = question.type === 'number' ? stretches(atom, negated) : [question.answers.filter((one) => atom.constants.includes(one) !== negated)]
  return cells.flatMap((cell) => {
    const kept = told(question, cell)
    return kept === null ? [] : [kept === 'any' ? new Map<QuestionId, Cell>() : new Map([[question.id, kept]])]
  })
}

function meet(a: Row, b: Row): Row[] {
  const row = new Map(a)
  for (const [id, cell] of b) {
    const known = row.get(id)
    const shared = known === undefined ? cell : both(known, cell)
    if (shared === null) return []
    row.set(id, shared)
  }
  return [row]
}

/** Whether all that a row lets through passes another, too. */
const isInside = (inner: Row, outer: Row) => [...outer].every(([id, cell]) => {
  const own = inner.get(id)
  return own !== undefined && same(both(own, cell), own)
})

/** Two rows in one: where they differ in the answers of a single question. */
function union(a: Row, b: Row, questions: Questions): Row | null {
  const differs = [...a].filter(([id, cell]) => !same(cell, b.get(id)))
  if (a.size !== b.size || differs.length !== 1) return null
  const [id, cell] = differs[0]!
  const other = b.get(id)
  if (!isList(cell) || !isList(other)) return null
  const question = questions.find((one) => one.id === id)!
  const all = question.answers.filter((one) => cell.includes(one) || other.includes(one))
  const row = new Map(a)
  if (all.length === question.answers.length) row.delete(id)
  else row.set(id, all)
  return row
}

/** The same rows, fewer: none within another, none that two could be. */
function fewer(rows: readonly Row[], questions: Questions): Row[] {
  const kept: Row[] = []
  for (const row of rows) {
    if (kept.some((one) => isInside(row, one))) continue
    const outside = kept.filter((one) => !isInside(one, row))
    const mate = outside.findIndex((one) => union(one, row, questions) !== null)
    const joined = mate < 0 ? null : union(outside[mate]!, row, questions)
    kept.splice(0, kept.length, ...(joined === null ? [...outside, row] : outside.map((one, i) => (i === mate ? joined : one))))
  }
  return kept.length < rows.length ? fewer(kept, questions) : kept
}

/**
 * A condition as rows of a table, of which one must hold: what a single row cannot say takes several.
 * @example rowsOf({ op: 'in', question: 'insured', constants: ['no'] }, questions) // [Map { 'insured' → ['no'] }]
 */
export function rowsOf(condition: Condition, questions: Questions, negated = false): Row[] {
  if (!('parts' in condition)) return atomRows(condition, negated, questions)
  const { op, parts } = condition
  if (op === '!') return parts.flatMap((part) => rowsOf(part, questions, !negated))
  const each = parts.map((part) => rowsOf(part, questions, negated))
  if ((op === 'or') !== negated) return fewer(each.flat(), questions)
  const every: Row = new Map()
  return each.reduce<Row[]>((rows, some) => fewer(rows.flatMap((a) => some.flatMap((b) => meet(a, b))), questions), [every])
}

/**
 * A stretch as FEEL writes it, which people read as well.
 * @example stretchText({ low: 3, lowIn: true, high: 6, highIn: false }) // '[3..6)'
 */
export function stretchText({ low, lowIn, high, highIn }: Stretch): string {
  if (low === null) return high === null ? '' : `${highIn ? '<=' : '<'} ${high}`
  if (high === null) return `${lowIn ? '>=' : '>'} ${low}`
  return low === high ? String(low) : `${lowIn ? '[' : '('}${low}..${high}${highIn ? ']' : ')'}`
}

/** A cell as a person writes it into a spreadsheet. */
export const cellText = (cell: Cell | undefined): string => (cell === undefined ? '' : isList(cell) ? cell.join(', ') : stretchText(cell))

/** A cell as a unary test of FEEL. */
export const cellFeel = (cell: Cell | undefined): string => (cell === undefined ? '-' : isList(cell) ? cell.map((one) => JSON.stringify(one)).join(', ') : stretchText(cell))

/** As many digits as a number keeps. */
const NUMBER = '(-?\\d{1,15}(?:\\.\\d{1,15})?)'
const ONE_SIDED = new RegExp(`^(<=|<|>=|>)?\\s*${NUMBER}$`)
const TWO_SIDED = new RegExp(`^([[(])\\s*${NUMBER}\\s*\\.\\.\\s*${NUMBER}\\s*([\\])])$`)

function readStretch(text: string): Stretch | null {
  const [, sign, only] = ONE_SIDED.exec(text) ?? []
  if (only !== undefined) {
    const x = Number(only)
    return sign === undefined ? point(x) : sign.startsWith('<') ? below(x, sign === '<=') : above(x, sign === '>=')
  }
  const [, open, low, high, close] = TWO_SIDED.exec(text) ?? []
  return low === undefined ? null : { low: Number(low), lowIn: open === '[', high: Number(high), highIn: close === ']' }
}

/** Answers as people set them apart, also in Chinese, or on lines of their own. */
const BETWEEN = /[,;|，；、\n]/

/** The answers that a cell names or, after "not", does not name; the first that the question does not have is refused. */
function readAnswers(text: string, { id, answers }: Question, refuse: (why: string) => void): Cell | null {
  const not = /^not\s/.test(text)
  const named = text.replace(/^not\s/, '').split(BETWEEN).map((one) => one.trim()).filter(Boolean)
  const unknown = named.find((one) => !answers.includes(one))
  if (unknown === undefined) return answers.filter((one) => named.length > 0 && named.includes(one) !== not)
  refuse(`"${id}" has no answer "${unknown}"; answers: ${answers.join(', ')}`)
  return null
}

/**
 * Reads a cell of a spreadsheet; undefined: the question does not matter, or it was refused, with what may be written.
 * @example readCell('no, unsure', question, refuse) // ['no', 'unsure']
 */
export function readCell(text: string, question: Question, refuse: (why: string) => void): Cell | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed === '-') return undefined
  const isNumber = question.type === 'number'
  const cell = isNumber ? readStretch(trimmed) : readAnswers(trimmed, question, refuse)
  if (cell === null) {
    if (isNumber) refuse(`"${trimmed}" is no number or stretch; write e.g. 6, < 6, >= 6 or [6..12)`)
    return undefined
  }
  const kept = told(question, cell)
  if (kept === null) refuse(isNumber ? `"${trimmed}" lets no number through` : `"${trimmed}" lets no answer through; answers: ${question.answers.join(', ')}`)
  return kept === null || kept === 'any' ? undefined : kept
}

function cellCondition(id: QuestionId, cell: Cell): unknown[] {
  const of = (op: string, value: Answer | readonly Answer[]) => ({ [op]: [{ var: id }, value] })
  if (isList(cell)) return [cell.length === 1 ? of('==', cell[0]!) : of('in', cell)]
  const { low, lowIn, high, highIn } = cell
  if (low !== null && low === high) return [of('==', low)]
  return [...(low === null ? [] : [of(lowIn ? '>=' : '>', low)]), ...(high === null ? [] : [of(highIn ? '<=' : '<', high)])]
}

/**
 * Rows, one at least, as a condition of a pack, in JSON.
 * @example conditionOf([new Map([['insured', ['no']]])]) // { '==': [{ var: 'insured' }, 'no'] }
 */
export function conditionOf(rows: readonly Row[]): unknown {
  const each = rows.map((row) => {
    const tests = [...row].flatMap(([id, cell]) => cellCondition(id, cell))
    return tests.length === 0 ? true : tests.length === 1 ? tests[0] : { and: tests }
  })
  return each.length === 1 ? each[0] : { or: each }
}
