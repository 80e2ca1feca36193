import { compose, type Day, inForce, type Library, type Pack, type PlaceId, type Policy, type Problem } from '../../src/rules'
import { check } from '../../src/rules/check'
import { parseLaw } from '../../src/rules/hidden'
import { condition } from '../../src/rules/parse'
import type { Filled } from '../spreadsheet'
import { conditionOf } from './cells'
import { textAt, withText, written } from './json-text'
import { changedCells, changedColumns, DELETED, factsIn, type Group, type Placed, readGroups } from './read-sheet'
import { type Entered, THEN } from './sheet'

/** What a spreadsheet makes of a pack's text, or every line of it that is refused. */
export type Taken =
  | { readonly ok: true; readonly text: string; readonly changes: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] }

/** The law as it stands, and the pack that the spreadsheet is for. */
export interface Desk {
  readonly packs: readonly Pack[]
  readonly library: Library
  readonly policy: Policy
  /** The text of the place's own file. */
  readonly text: string
}

type RawRule = Record<string, unknown>

/** A rule of the place's own as it will stand, with the rule that it names as standing behind it. */
interface Standing {
  readonly group: Group
  readonly before: string | null
  readonly changed: boolean
}

/** The rule as JSON: what stood there, in its order, with what differs; a field that is empty is left out. */
function rawOf({ questions }: Policy, { group, before }: Standing, source: RawRule): RawRule {
  const { id, rows, then, was } = group
  const fresh: RawRule = {
    id, before,
    when: was && changedCells(questions, was, group).length === 0 ? source.when : conditionOf(rows),
    ...Object.fromEntries(THEN.map((name) => [name, name === 'sources' ? factsIn(then.sources) : then[name] || null])),
  }
  const names = [...new Set([...Object.keys(source), ...Object.keys(fresh)])]
  return Object.fromEntries(names.flatMap((name) => (fresh[name] === null ? [] : [[name, fresh[name]]])))
}

/** The rule of a wider place that each rule stands before; none for one that takes the place of such a rule. */
function anchors(ids: readonly string[], wider: ReadonlySet<string>): (string | null)[] {
  let next: string | null = null
  return [...ids].reverse().map((id) => {
    if (!wider.has(id)) return next
    next = id
    return null
  }).reverse()
}

/** The own rules of one table as they will stand, in the order of the file; `changed`: it is not what stands there. */
function standingIn({ place, chain, questions, day }: Policy, decision: string, old: readonly Entered[], kept: readonly Group[]): { own: Standing[]; changed: boolean } {
  // One that is not in force on that day is not there to stand before.
  const wider = new Set(chain.slice(0, -1).flatMap((pack) => (pack.decisions[decision]?.rules ?? []).filter((rule) => inForce(rule, day)).map(({ id }) => id)))
  const anchor = anchors(kept.map(({ id }) => id), wider)
  // A rule may also name one of its own place. That is kept as long as every rule stands where it stood.
  const still = old.length === kept.length && kept.every((group, i) => group.was === old[i])
  const own = kept.flatMap((group, i): Standing[] => {
    if (group.place !== place) return []
    const before = still ? old[i]!.rule.before : anchor[i]!
    return [{ group, before, changed: group.was?.rule.before !== before || changedColumns(questions, group.was, group).length > 0 }]
  })
  const indices = (some: readonly (Entered | null)[]) => JSON.stringify(some.map((one) => one?.index))
  const sameOrder = indices(own.map(({ group }) => group.was)) === indices(old.filter((one) => one.place === place))
  const inFile = sameOrder ? [...own].sort((a, b) => a.group.was!.index - b.group.was!.index) : own
  // Of rules before the same rule, the order of the file is that of the law.
  const byAnchor = (some: readonly Standing[]) => JSON.stringify(own.map(({ before }) => some.filter((one) => one.before === before).map(({ group }) => group.lines[0])))
  const lawful = still || byAnchor(inFile) === byAnchor(own)
  return { own: lawful ? inFile : own, changed: !sameOrder || own.some(({ changed }) => changed) }
}

/** The text of a rule in the file: as it stands there, or written anew. */
function ruleText({ policy, text }: Desk, standing: Standing): string {
  const { group: { was, decision }, changed } = standing
  const source = was ? textAt(text, ['decisions', decision, 'rules', was.index])! : '{}'
  return changed ? written(rawOf(policy, standing, JSON.parse(source) as RawRule), ' '.repeat(8)) : source
}

/** The lines from which each rule of the new text comes, by its path. */
type Lines = ReadonlyMap<string, number>

const told = ({ file, path, message, remedy }: Problem, own: string, lines: Lines) => {
  const [rule = ''] = /^decisions\.[^.]+\.rules\[\d+\]/.exec(path) ?? []
  const at = file === own ? lines.get(rule) : undefined
  return at === undefined ? `${file}: ${path}: ${message}; ${remedy}` : `line ${at}: ${path.slice(rule.length + 1)}${path.length > rule.length ? ': ' : ''}${message}; ${remedy}`
}

/** The places whose law a pack is part of. */
const reached = (packs: readonly Pack[], place: PlaceId): PlaceId[] =>
  [place, ...packs.filter(({ parent }) => parent === place).flatMap((one) => reached(packs, one.place))]

/** What the check of every place that the pack is part of finds now and did not find before. */
function worse({ packs, library }: Desk, changed: readonly Pack[], place: PlaceId, day: Day): Problem[] {
  // A rule may have got another number, and what is wrong with one is told of every place below; of another table it is another fault.
  const key = ({ code, path, message }: Problem) => `${code} ${path.replace(/\[\d+\]/g, '')} ${message}`
  const found = (some: readonly Pack[]) => reached(some, place).flatMap((one) => check(some, library, one, day).problems)
  const before = new Set(found(packs).map(key))
  const fresh = new Map(found(changed).filter((one) => !before.has(key(one))).map((one) => [key(one), one]))
  return [...fresh.values()]
}

const pathOf = ({ decision, index }: Placed) => `decisions.${decision}.rules[${index}]`

/** Lines of changed rules that nobody can reach. */
function deadLines(policy: Policy, placed: readonly Placed[]): string[] {
  const own = policy.chain[policy.chain.length - 1]!.file
  return placed.flatMap((one) => {
    const { decision, group: { rows, lines } } = one
    const table = policy.decisions.get(decision)!
    const at = table.rules.findIndex((rule) => rule.at.path === pathOf(one) && rule.at.file === own)
    // It does not hold on this day, or another of its id has taken its place.
    if (at < 0) return []
    const { space } = policy
    let covered = table.rules.slice(0, at).map(({ when }) => space.build(when)).reduce((all, one) => space.choose(one, 1, all), 0)
    return rows.flatMap((row, i) => {
      const node = space.build(condition(conditionOf([row]), '', { file: '', problems: [] }))
      const alive = space.choose(node, space.choose(covered, 0, 1), 0) !== 0
      covered = space.choose(node, 1, covered)
      return alive ? [] : [`line ${lines[i]!}: this row never hits: the rows above it take all its cases; move it up or delete it`]
    })
  })
}

/**
 * Takes a spreadsheet into the text of its place's pack: all of it, or nothing. Only what differs is written anew.
 * @example takeSheet(desk, readSheet(file), '2026-11-21').ok
 */
export function takeSheet(desk: Desk, filled: readonly Filled[], day: Day): Taken {
  const { policy, packs } = desk
  const own = policy.chain[policy.chain.length - 1]!
  const read = readGroups(policy, filled)
  if (!read.ok) return read
  const lines = new Map<string, number>()
  const changes: string[] = []
  const placed: Placed[] = []
  let text = desk.text
  for (const decision of policy.decisions.keys()) {
    const groups = read.groups.filter((one) => one.decision === decision)
    const { own: standing, changed } = standingIn(policy, decision, read.old.filter((one) => one.decision === decision), groups.filter(({ then }) => then.outcome !== DELETED))
    standing.forEach(({ group, changed: differs }, index) => {
      lines.set(pathOf({ decision, index, group }), group.lines[0]!)
      if (differs) placed.push({ decision, index, group })
    })
    if (!changed) continue
    const known = changes.length
    for (const { group, changed: differs } of standing) if (differs) changes.push(`${group.was ? 'changed' : 'new'}: ${decision}/${group.id}`)
    for (const { then, id, was } of groups) if (then.outcome === DELETED && was) changes.push(`deleted: ${decision}/${id}`)
    text = withRules(text, decision, standing.map((one) => ruleText(desk, one)))
    if (changes.length === known) changes.push(`moved: rules of ${decision}`)
  }
  if (text === desk.text) return { ok: true, text, changes: [] }
  if (own.version < day) text = withText(text, ['version'], JSON.stringify(day))

  const pack = parseLaw(JSON.parse(text), own.file)
  if (!pack.ok) return { ok: false, problems: pack.problems.map((one) => told(one, own.file, lines)) }
  const changed = packs.map((one) => (one.place === own.place ? pack.value : one))
  const composed = compose(changed, desk.library, own.place, day)
  if (!composed.ok) return { ok: false, problems: composed.problems.map((one) => told(one, own.file, lines)) }
  const problems = [...new Set([
    // Of a rule that is new or has changed, its dead rows are told one by one.
    ...worse(desk, changed, own.place, day).filter(({ code, path }) => code !== 'dead' || !placed.some((one) => path === pathOf(one))).map((one) => told(one, own.file, lines)),
    ...deadLines(composed.value, placed),
  ])]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, text, changes }
}

/** Puts the rules of a table in their place; whatever the table has beside them stays. */
function withRules(text: string, decision: string, items: readonly string[]): string {
  const rules = items.length === 0 ? '[]' : `[\n${items.map((one) => `        ${one}`).join(',\n')}\n      ]`
  if (textAt(text, ['decisions', decision]) !== null) return withText(text, ['decisions', decision, 'rules'], rules)
  const table = `{\n      "rules": ${rules}\n    }`
  if ((textAt(text, ['decisions']) ?? 'null') !== 'null') return withText(text, ['decisions', decision], table)
  return withText(text, ['decisions'], `{\n    ${JSON.stringify(decision)}: ${table}\n  }`)
}
