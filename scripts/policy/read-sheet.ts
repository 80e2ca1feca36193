import type { PlaceId, Policy, Question } from '../../src/rules'
import type { Filled } from '../spreadsheet'
import { cellText, readCell, type Cell, type Row } from './cells'
import { columnOf, columnsOf, entered, type Entered, THEN, thenOf } from './sheet'

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

/** The rules of a spreadsheet, or every line of it that is refused. */
export type Groups = { readonly ok: true; readonly groups: readonly Group[] } | { readonly ok: false; readonly problems: readonly string[] }

interface Line {
  readonly at: number
  readonly decision: string
  readonly rule: string
  readonly place: string
  readonly then: Then
  readonly cells: Readonly<Record<string, string>>
}

function headFaults(head: readonly string[], questions: readonly Question[]): string[] {
  const wanted = columnsOf(questions)
  const twice = head.filter((name, i) => head.indexOf(name) < i)
  const unknown = head.filter((name) => !wanted.includes(name))
  return [
    ...[...new Set(twice)].map((name) => `line 1: the column "${name}" stands twice`),
    ...wanted.filter((name) => !head.includes(name)).map((name) => `line 1: the column "${name}" is missing`),
    ...unknown.map((name) => (name.endsWith('?')
      ? `line 1: unknown question "${name.slice(0, -1)}"; questions: ${questions.map(({ id }) => id).join(', ')}`
      : `line 1: unknown column "${name}"; columns: ${wanted.join(', ')}`)),
  ]
}

function lineOf(head: readonly string[], { at, cells }: Filled): Line {
  const named = Object.fromEntries(head.map((name, i) => [name, (cells[i] ?? '').trim()]))
  const then = Object.fromEntries(THEN.map((name) => [name, named[name] ?? ''])) as Then
  return { at, decision: named.decision ?? '', rule: named.rule ?? '', place: named.place ?? '', then, cells: named }
}

/** Whether a line goes on with the rule above it: it repeats what follows, or leaves it empty. */
const goesOn = (line: Line, above: Line | undefined) => above?.decision === line.decision && above.rule === line.rule
  && (line.place === '' || line.place === above.place) && THEN.every((name) => line.then[name] === '' || line.then[name] === above.then[name])

function rowOf(questions: readonly Question[], { at, cells }: Line, refuse: (why: string) => void): Row {
  const row = new Map<string, Cell>()
  for (const question of questions) {
    const column = columnOf(question)
    try {
      const cell = readCell(cells[column] ?? '', question)
      if (cell !== undefined) row.set(question.id, cell)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      refuse(`line ${at}: ${column}: ${error.message}`)
    }
  }
  return row
}

const rowsText = (rows: readonly Row[]) => JSON.stringify(rows.map((row) => [...row].map(([id, cell]) => [id, cellText(cell)]).sort()))

/**
 * Reads the lines of a place's spreadsheet; each fault names its line and what may be written.
 * @example readGroups(policy, readSheet(file, 'decision')).ok
 */
export function readGroups(policy: Policy, [first, ...filled]: readonly Filled[]): Groups {
  const { questions, place: own } = policy
  const head = (first?.cells ?? []).map((name) => name.trim())
  const faults = headFaults(head, questions)
  if (faults.length > 0) return { ok: false, problems: faults }

  const problems: string[] = []
  const refuse = (why: string) => problems.push(why)
  const old = entered(policy)
  const groups: { line: Line; lines: number[]; rows: Row[]; was: Entered | null; place: PlaceId }[] = []
  const places = policy.chain.map(({ place }) => place)
  for (const cells of filled) {
    const line = lineOf(head, cells)
    if (cells.cells.slice(head.length).some((one) => one.trim() !== '')) refuse(`line ${line.at}: has more cells than columns`)
    const above = groups[groups.length - 1]
    const row = rowOf(questions, line, refuse)
    if (goesOn(line, above?.line)) {
      above!.lines.push(line.at)
      above!.rows.push(row)
      continue
    }
    const outcomes = policy.decisions.get(line.decision)?.outcomes
    if (!outcomes) refuse(`line ${line.at}: unknown decision "${line.decision}"; decisions: ${[...policy.decisions.keys()].join(', ')}`)
    else if (line.then.outcome !== DELETED && !outcomes.includes(line.then.outcome)) refuse(`line ${line.at}: unknown outcome "${line.then.outcome}"; outcomes: ${outcomes.join(', ')}`)
    if (line.rule === '') refuse(`line ${line.at}: the rule has no id`)
    const place = line.place === '' ? own : line.place
    if (!places.includes(place)) refuse(`line ${line.at}: unknown place "${place}"; places: ${places.join(', ')}`)
    const mates = old.filter((one) => one.decision === line.decision && one.rule.id === line.rule && one.place === place)
    const nth = groups.filter((one) => one.line.decision === line.decision && one.line.rule === line.rule && one.place === place).length
    groups.push({ line, lines: [line.at], rows: [row], was: mates[nth] ?? null, place })
  }
  const read = groups.map(({ line, lines, rows, was, place }): Group => ({ decision: line.decision, id: line.rule, place, lines, rows, then: line.then, was }))
  problems.push(...ofOthers(policy, read), ...missing(policy, old, read))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, groups: read }
}

/** What a wider place says is read here and changed there. */
function ofOthers({ place: own, chain }: Policy, groups: readonly Group[]): string[] {
  return groups.flatMap(({ place, was, id, rows, then, lines }) => {
    if (place === own || !chain.some((pack) => pack.place === place)) return []
    const same = was !== null && rowsText(was.rows) === rowsText(rows) && THEN.every((name) => thenOf(was.rule)[name] === then[name])
    return same ? [] : [`line ${lines[0] ?? 0}: ${was ? `"${id}" is a rule of ${place}: change it there` : `${place} has no rule "${id}"`}, or write ${own} as its place to let ${own} say otherwise`]
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
    if (at < last) return [`line ${lines[0] ?? 0}: "${id}" of ${place} has been moved; the rules of wider places keep their order`]
    lasts.set(decision, at)
    return []
  })
  return [...absent, ...moved]
}
