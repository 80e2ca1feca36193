import { compose, type Day, type Library, type Pack, type PlaceId, type Policy, type Problem } from '../../src/rules'
import { check } from '../../src/rules/check'
import { parseLaw } from '../../src/rules/hidden'
import { condition } from '../../src/rules/parse'
import type { Filled } from '../spreadsheet'
import { conditionOf, cellText } from './cells'
import { textAt, withText, written } from './json-text'
import { DELETED, type Group, type Placed, readGroups } from './read-sheet'
import { entered, type Entered, THEN, thenOf } from './sheet'

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

/** A rule of the place's own as it will stand: `group` is the line that says so, null where nothing changes. */
interface Standing {
  readonly was: Entered | null
  readonly group: Group
  readonly changed: boolean
}

const rowsText = (rows: Group['rows']) => JSON.stringify(rows.map((row) => [...row].map(([id, cell]) => [id, cellText(cell)]).sort()))
const isUnchanged = (was: Entered, { rows, then }: Group) => rowsText(was.rows) === rowsText(rows) && THEN.every((name) => thenOf(was.rule)[name] === then[name])

const list = (text: string) => text.split(/[\s,;]+/).filter(Boolean)

/** The rule as JSON: what stood there, with what differs; a field that is empty is left out. */
function rawOf({ was, group: { id, rows, then } }: Standing, source: RawRule, before: string | null): RawRule {
  const fresh: RawRule = {
    id, before: before ?? undefined,
    when: was && rowsText(was.rows) === rowsText(rows) ? source.when : conditionOf(rows),
    ...Object.fromEntries(THEN.map((name) => [name, name === 'sources' ? list(then.sources) : then[name] || undefined])),
  }
  const names = [...Object.keys(source), ...Object.keys(fresh).filter((name) => !(name in source))]
  return Object.fromEntries(names.flatMap((name) => {
    const value = name in fresh ? fresh[name] : source[name]
    return value === undefined ? [] : [[name, JSON.stringify(value) === JSON.stringify(source[name]) ? source[name] : value]]
  }))
}

/** The rule of a wider place that each own rule stands before: by its id, as a pack says it. */
function anchors<T>(list: readonly T[], isWider: (one: T) => string | null): (string | null)[] {
  let next: string | null = null
  return [...list].reverse().map((one) => {
    const before = next
    next = isWider(one) ?? next
    return before
  }).reverse()
}

/** The rules of one table as JSON text, in their order, each with the line that says so; null: nothing changes. */
function tableText(desk: Desk, decision: string, groups: readonly Group[]): { items: { text: string; standing: Standing }[]; changed: boolean } {
  const { policy, text } = desk
  const old = entered(policy).filter((one) => one.decision === decision)
  const widerIds = new Set(policy.chain.slice(0, -1).flatMap((pack) => (pack.decisions[decision]?.rules ?? []).map(({ id }) => id)))
  const isOwn = (place: PlaceId) => place === policy.place
  const oldAnchors = anchors(old, ({ rule }) => (widerIds.has(rule.id) ? rule.id : null))
  const kept = groups.filter(({ then }) => then.outcome !== DELETED)
  const newAnchors = anchors(kept, ({ id }) => (widerIds.has(id) ? id : null))
  const own = kept.flatMap((group, i): (Standing & { before: string | null })[] => {
    if (!isOwn(group.place)) return []
    const anchor = widerIds.has(group.id) || widerIds.size === 0 ? null : newAnchors[i] ?? null
    const stays = group.was !== null && isOwn(group.was.place) && oldAnchors[old.indexOf(group.was)] === newAnchors[i]
    const was = group.was !== null && isOwn(group.was.place) ? group.was : null
    const before = stays && was ? was.rule.before : anchor
    return [{ was, group, before, changed: !was || !isUnchanged(was, group) || before !== was.rule.before }]
  })
  const sequence = own.flatMap(({ was }) => (was ? [was.index] : []))
  const before = old.filter(({ place }) => isOwn(place)).map(({ index }) => index)
  const sameOrder = JSON.stringify(sequence) === JSON.stringify(before) && own.every(({ was }) => was)
  const ordered = sameOrder ? [...own].sort((a, b) => a.was!.index - b.was!.index) : own
  const items = ordered.map((standing) => {
    const source = standing.was ? textAt(text, ['decisions', decision, 'rules', standing.was.index]) : null
    const raw = source === null ? {} : JSON.parse(source) as RawRule
    return { standing, text: standing.changed || source === null ? written(rawOf(standing, raw, standing.before), ' '.repeat(8)) : source }
  })
  return { items, changed: !sameOrder || own.some(({ changed }) => changed) }
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
  const key = ({ code, message }: Problem) => `${code} ${message}`
  const found = (some: readonly Pack[]) => reached(some, place).flatMap((one) => check(some, library, one, day).problems)
  const before = new Set(found(packs).map(key))
  const fresh = new Map(found(changed).filter((one) => !before.has(key(one))).map((one) => [key(one), one]))
  return [...fresh.values()]
}

const pathOf = ({ decision, index }: Placed) => `decisions.${decision}.rules[${index}]`

/** Lines of changed rules that nobody can reach. */
function deadLines(policy: Policy, placed: readonly Placed[]): string[] {
  const own = policy.chain[policy.chain.length - 1]?.file
  return placed.flatMap((one) => {
    const { decision, group: { rows, lines } } = one
    const table = policy.decisions.get(decision)
    const at = table?.rules.findIndex((rule) => rule.at.path === pathOf(one) && rule.at.file === own) ?? -1
    if (!table || at < 0) return []
    const { space } = policy
    let covered = table.rules.slice(0, at).map(({ when }) => space.build(when)).reduce((all, one) => space.choose(one, 1, all), 0)
    return rows.flatMap((row, i) => {
      const node = space.build(condition(conditionOf([row]), '', { file: '', problems: [] }))
      const alive = space.choose(node, space.choose(covered, 0, 1), 0) !== 0
      covered = space.choose(node, 1, covered)
      return alive ? [] : [`line ${lines[i] ?? 0}: this row never hits: the rows above it take all its cases; move it up or delete it`]
    })
  })
}

/**
 * Takes a spreadsheet into the text of its place's pack: all of it, or nothing. Only what differs is written anew.
 * @example takeSheet(desk, readSheet(file, 'decision'), '2026-11-21').ok
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
    const { items, changed } = tableText(desk, decision, groups)
    items.forEach(({ standing: { group, changed: differs } }, index) => {
      lines.set(pathOf({ decision, index, group }), group.lines[0] ?? 0)
      if (differs) placed.push({ decision, index, group })
    })
    if (!changed) continue
    const known = changes.length
    for (const { standing } of items) if (standing.changed) changes.push(`${standing.was ? 'changed' : 'new'}: ${decision}/${standing.group.id}`)
    for (const { then, id } of groups) if (then.outcome === DELETED) changes.push(`deleted: ${decision}/${id}`)
    text = withRules(text, decision, items.map((one) => one.text))
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
  if (textAt(text, ['decisions']) !== null) return withText(text, ['decisions', decision], table)
  return withText(text, ['decisions'], `{\n    ${JSON.stringify(decision)}: ${table}\n  }`)
}
