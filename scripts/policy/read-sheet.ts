import { isDay, type PlaceId, type Policy, type Question } from '../../src/rules'
import type { Filled } from '../spreadsheet'
import { cellText, readCell, type Cell, type Row } from './cells'
import { columnOf, columnsOf, entered, type Entered, THEN, thenOf, type WHOSE } from './sheet'

/** What stands as the outcome of a rule that is to go. */
export const DELETED = '(delete)'

type Then = Readonly<Record<typeof THEN[number], string>>

/** The lines of a spreadsheet that make one rule. */
export interface Group {
  readonly decision: string
  readonly id: string
  readonly place: PlaceId
  readonly lines: readonly number[]
  readonly rows: readonly Row[]
  readonly then: Then
  /** The rule that they were exported from; null: a new one. */
  readonly was: Entered | null
}

/** A group with its place in the pack. */
export interface Placed {
  readonly decision: string
  readonly index: number
  readonly group: Group
}

/** The rules of a spreadsheet beside those that stood there, or every line of it that is refused. */
export type Groups = { readonly ok: true; readonly groups: readonly Group[]; readonly old: readonly Entered[] } | { readonly ok: false; readonly problems: readonly string[] }

interface Line extends Readonly<Record<typeof WHOSE[number], string>> {
  readonly at: number
  readonly then: Then
  /** What stands in a column. */
  readonly cell: (column: string) => string
}

function headFaults(at: number, head: readonly string[], questions: readonly Question[]): string[] {
  const wanted = columnsOf(questions)
  const twice = head.filter((name, i) => name !== '' && head.indexOf(name) < i)
  const unknown = head.filter((name) => name !== '' && !wanted.includes(name))
  return [
    ...[...new Set(twice)].map((name) => `line ${at}: the column "${name}" stands twice`),
    ...wanted.filter((name) => !head.includes(name)).map((name) => `line ${at}: the column "${name}" is missing`),
    ...unknown.map((name) => (name.endsWith('?')
      ? `line ${at}: unknown question "${name.slice(0, -1)}"; questions: ${questions.map(({ id }) => id).join(', ')}`
      : `line ${at}: unknown column "${name}"; columns: ${wanted.join(', ')}`)),
  ]
}

/** The facts that a cell names, whatever stands between them. */
export const factsIn = (text: string) => text.split(/[\s,;|，；、]/).filter(Boolean)

/** Many a spreadsheet writes a day as its country does: one that begins with the year is understood. */
const dayIn = (text: string) => text.replace(/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/, (_, year: string, month: string, day: string) => [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'))

const DAYS = ['verifiedOn', 'bestBefore', 'from', 'until'] as const

function lineOf(head: readonly string[], { at, cells }: Filled): Line {
  // A spreadsheet may leave out the empty cells at the end of a line.
  const cell = (column: string) => (cells[head.indexOf(column)] ?? '').trim()
  const then = Object.fromEntries([
    ...THEN.map((name) => [name, cell(name)]), ['sources', factsIn(cell('sources')).join(', ')], ...DAYS.map((name) => [name, dayIn(cell(name))]),
  ]) as Then
  return { at, decision: cell('decision'), rule: cell('rule'), place: cell('place'), then, cell }
}

/** Whether a line goes on with the rule above it: it repeats what follows, or leaves it empty. */
const goesOn = (line: Line, above: Group) => above.decision === line.decision && above.id === line.rule
  && (line.place === '' || line.place === above.place) && THEN.every((name) => line.then[name] === '' || line.then[name] === above.then[name])

/** Whether a line below a rule's own rows is that of another period of it: it says for which days it holds. */
const isPeriod = ({ then }: Line, was: Entered | null) => was !== null && (['from', 'until'] as const).every((name) => then[name] === thenOf(was.rule)[name])

function rowOf(questions: readonly Question[], { cell }: Line, refuse: (why: string) => void): Row {
  return new Map(questions.flatMap((question): [string, Cell][] => {
    const column = columnOf(question)
    const read = readCell(cell(column), question, (why) => refuse(`${column}: ${why}`))
    return read === undefined ? [] : [[question.id, read]]
  }))
}

/** The questions' columns in which a rule is not as it was; where its rows are more or fewer, the column that tells whose they are. */
export function changedCells(questions: readonly Question[], was: Entered, { rows }: Group): string[] {
  if (was.rows.length !== rows.length) return ['rule']
  return questions.filter(({ id }) => rows.some((row, i) => cellText(row.get(id)) !== cellText(was.rows[i]!.get(id)))).map(columnOf)
}

/** Every column in which a rule is not as it was. */
export function changedColumns(questions: readonly Question[], was: Entered, group: Group): string[] {
  const then = thenOf(was.rule)
  return [...changedCells(questions, was, group), ...THEN.filter((name) => then[name] !== group.then[name])]
}

/**
 * Reads the lines of a place's spreadsheet; each fault names its line and what may be written.
 * @example readGroups(policy, readSheet(file)).ok
 */
export function readGroups(policy: Policy, [first = { at: 1, cells: [] }, ...filled]: readonly Filled[]): Groups {
  const { questions, place: own } = policy
  const head = first.cells.map((name) => name.trim())
  const faults = headFaults(first.at, head, questions)
  if (faults.length > 0) return { ok: false, problems: faults }

  const problems: string[] = []
  const refused = new Set<number>()
  const old = entered(policy)
  const groups: (Group & { readonly lines: number[]; readonly rows: Row[] })[] = []
  const places = policy.chain.map(({ place }) => place)
  for (const one of filled) {
    const line = lineOf(head, one)
    const { at, decision, rule: id, then } = line
    const refuse = (why: string) => {
      problems.push(`line ${at}: ${why}`)
      refused.add(at)
    }
    for (const [i, cell] of one.cells.entries()) if (!head[i] && cell.trim() !== '') refuse(`"${cell.trim()}" stands in no column`)
    const row = rowOf(questions, line, refuse)
    for (const name of DAYS.filter((one) => then[one] !== '' && !isDay(then[one]))) refuse(`${name}: "${then[name]}" is not a day, YYYY-MM-DD`)
    const above = groups[groups.length - 1]
    if (above && goesOn(line, above)) {
      above.lines.push(at)
      above.rows.push(row)
      continue
    }
    const outcomes = policy.decisions.get(decision)?.outcomes
    if (!outcomes) refuse(`unknown decision "${decision}"; decisions: ${[...policy.decisions.keys()].join(', ')}`)
    else if (then.outcome === '') refuse(`the rule has no outcome; outcomes: ${outcomes.join(', ')}; if it is one more row of a rule, put it below the others`)
    else if (then.outcome !== DELETED && !outcomes.includes(then.outcome)) refuse(`unknown outcome "${then.outcome}"; outcomes: ${outcomes.join(', ')}`)
    if (id === '') refuse('the rule has no id')
    const place = line.place === '' ? own : line.place
    if (!places.includes(place)) refuse(`unknown place "${place}"; places: ${places.join(', ')}`)
    const isMate = (other: { decision: string; place: PlaceId }) => other.decision === decision && other.place === place
    const mates = old.filter((other) => isMate(other) && other.rule.id === id)
    const stood = groups.filter((other) => isMate(other) && other.id === id)
    const was = mates[stood.length] ?? null
    if (then.outcome === DELETED && stood.length > 0 && !isPeriod(line, was)) {
      refuse(`write ${DELETED} in the rule's first row; to drop one row delete its line`)
      stood[stood.length - 1]!.lines.push(at)
      continue
    }
    if (then.outcome === DELETED && was === null && !refused.has(at)) refuse(`${place} has no rule "${id}" in ${decision}; delete this line`)
    groups.push({ decision, id, place, lines: [at], rows: [row], then, was })
  }
  problems.push(...ofOthers(policy, groups.filter(({ lines }) => !lines.some((at) => refused.has(at)))), ...missing(policy, old, groups))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, groups, old }
}

/** What a wider place says is read here and changed there. */
function ofOthers({ place: own, questions }: Policy, groups: readonly Group[]): string[] {
  return groups.flatMap((group) => {
    const { place, was, id, lines, decision } = group
    if (place === own) return []
    const columns = was === null ? ['place'] : changedColumns(questions, was, group)
    const why = was === null ? `${place} has no rule "${id}" in ${decision}; write` : `"${id}" is a rule of ${place}: change it there, or write`
    return columns.length === 0 ? [] : [`line ${lines[0]!}: ${columns.join(', ')}: ${why} ${own} as its place to let ${own} say otherwise`]
  })
}

/** Every rule must be there, those of wider places in their order. */
function missing({ place: own }: Policy, old: readonly Entered[], groups: readonly Group[]): string[] {
  const there = (one: Entered) => groups.some(({ was }) => was === one)
  const replaced = ({ decision, rule }: Entered) => groups.some((one) => one.place === own && one.decision === decision && one.id === rule.id && one.then.outcome !== DELETED)
  const absent = old.filter((one) => !there(one) && (one.place === own || !replaced(one))).map(({ decision, rule, place }) => (place === own
    ? `the rule "${rule.id}" of ${decision} is missing; to delete it, keep its line and write ${DELETED} as its outcome`
    : `the rule "${rule.id}" of ${place} is missing from ${decision}; it can be deleted in ${place} only`))
  const lasts = new Map<string, number>()
  const moved = groups.flatMap(({ was, id, place, lines, decision }) => {
    const last = lasts.get(decision) ?? -1
    const at = was && was.place !== own ? old.indexOf(was) : last
    if (at < last) return [`line ${lines[0]!}: "${id}" of ${place} has been moved; the rules of wider places keep their order`]
    lasts.set(decision, at)
    return []
  })
  return [...absent, ...moved]
}
