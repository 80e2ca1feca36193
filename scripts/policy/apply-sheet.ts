import {
  compose,
  type Day,
  inForce,
  type Library,
  type Pack,
  type PlaceId,
  type Policy,
  type Problem,
} from '../../src/rules'
import { checkPack } from '../../src/rules/check'
import { parseCondition, parsePack } from '../../src/rules/parse'
import { valueOrThrow } from '../../src/rules/problems'
import type { SheetRow } from '../spreadsheet'
import { conditionOf } from './cells'
import { editJson } from '../json'
import {
  changedCells,
  changedColumns,
  DELETED,
  parseFacts,
  type RuleGroup,
  type PlacedGroup,
  parseGroups,
} from './parse-sheet'
import { type SheetRule, THEN_COLUMNS } from './sheet'

/** The new text of a pack, or a problem for each refused line. */
export type AppliedSheet =
  | { readonly ok: true; readonly text: string; readonly changes: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] }

/** The current law, and the pack that the spreadsheet is for. */
export interface SheetTarget {
  readonly packs: readonly Pack[]
  readonly library: Library
  readonly policy: Policy
  /** The text of the place's own file. */
  readonly text: string
}

type RawRule = Record<string, unknown>

/** An own rule of the place in the new file, and the rule that it names in `before`. */
interface ArrangedRule {
  readonly group: RuleGroup
  readonly before: string | null
  readonly changed: boolean
}

/** The rule as JSON: the fields of the source in their order, with the changes; empty fields are omitted. */
function rawOf({ questions }: Policy, { group, before }: ArrangedRule, source: RawRule): RawRule {
  const { id, rows, then, original } = group
  const added: RawRule = {
    id,
    before,
    when: original && changedCells(questions, original, group).length === 0 ? source.when : conditionOf(rows),
    ...Object.fromEntries(
      THEN_COLUMNS.map((name) => [name, name === 'sources' ? parseFacts(then.sources) : then[name] || null]),
    ),
  }
  const names = [...new Set([...Object.keys(source), ...Object.keys(added)])]
  return Object.fromEntries(names.flatMap((name) => (added[name] === null ? [] : [[name, added[name]]])))
}

/** For each rule the next rule of a wider place; null for a rule that replaces a wider one. */
function anchors(ids: readonly string[], wider: ReadonlySet<string>): (string | null)[] {
  let next: string | null = null
  return [...ids]
    .reverse()
    .map((id) => {
      if (!wider.has(id)) return next
      next = id
      return null
    })
    .reverse()
}

/** The own rules of one table in the order of the new file; `changed`: they differ from the current file. */
function arrangeRules(
  { place, chain, questions, day }: Policy,
  decision: string,
  currentRules: readonly SheetRule[],
  kept: readonly RuleGroup[],
): { own: ArrangedRule[]; changed: boolean } {
  // A rule that is not in force on that day cannot be an anchor.
  const wider = new Set(
    chain.slice(0, -1).flatMap((pack) =>
      // Stryker disable next-line ArrayDeclaration: no rule has this id
      (pack.decisions[decision]?.rules ?? []).filter((rule) => inForce(rule, day)).map(({ id }) => id),
    ),
  )
  const anchor = anchors(
    kept.map(({ id }) => id),
    wider,
  )
  // A rule may also name an own rule of its place; that stays while no rule moves.
  const isUnmoved = currentRules.length === kept.length && kept.every((group, i) => group.original === currentRules[i])
  const own = kept.flatMap((group, i): ArrangedRule[] => {
    if (group.place !== place) return []
    const before = isUnmoved ? currentRules[i]!.rule.before : anchor[i]!
    return [
      {
        group,
        before,
        changed: group.original?.rule.before !== before || changedColumns(questions, group.original, group).length > 0,
      },
    ]
  })
  const indices = (rules: readonly (SheetRule | null)[]) => JSON.stringify(rules.map((rule) => rule?.index))
  const sameOrder =
    indices(own.map(({ group }) => group.original)) ===
    indices(currentRules.filter((sheetRule) => sheetRule.place === place))
  const fileOrder = sameOrder ? [...own].sort((a, b) => a.group.original!.index - b.group.original!.index) : own
  // Of rules before the same rule, the order of the file is that of the law.
  const byAnchor = (rules: readonly ArrangedRule[]) =>
    JSON.stringify(
      own.map(({ before }) =>
        rules.filter((arranged) => arranged.before === before).map(({ group }) => group.lines[0]),
      ),
    )
  const keepsOrder = isUnmoved || byAnchor(fileOrder) === byAnchor(own)
  return { own: keepsOrder ? fileOrder : own, changed: !sameOrder || own.some(({ changed }) => changed) }
}

interface RawPack {
  readonly decisions?: Readonly<Record<string, { readonly rules: readonly RawRule[] } | undefined>> | null
}

/** The rules of a table as JSON: those that have not changed as they are. */
function rawRules({ policy, text }: SheetTarget, decision: string, arranged: readonly ArrangedRule[]): RawRule[] {
  const source = (JSON.parse(text) as RawPack).decisions?.[decision]?.rules ?? []
  return arranged.map((arranged) => {
    const raw = arranged.group.original ? source[arranged.group.original.index]! : {}
    return arranged.changed ? rawOf(policy, arranged, raw) : raw
  })
}

/** The line of the spreadsheet of each rule, by the path of the rule. */
type LineByPath = ReadonlyMap<string, number>

const formatLineProblem = ({ file, path, message, remedy }: Problem, own: string, lines: LineByPath) => {
  // Stryker disable next-line StringLiteral,Regex,ArrayDeclaration: no line has such a path; a path contains this only at its start
  const [rule = ''] = /^decisions\.[^.]+\.rules\[\d+\]/.exec(path) ?? []
  const at = file === own ? lines.get(rule) : undefined
  return at === undefined
    ? `${file}: ${path}: ${message}; ${remedy}`
    : `line ${at}: ${path.slice(rule.length + 1)}${path.length > rule.length ? ': ' : ''}${message}; ${remedy}`
}

/** The places whose law includes a pack. */
const affectedPlaces = (packs: readonly Pack[], place: PlaceId): PlaceId[] => [
  place,
  ...packs.filter(({ parent }) => parent === place).flatMap((pack) => affectedPlaces(packs, pack.place)),
]

/** The problems that the check of every affected place finds now and did not find before. */
function newProblems({ packs, library }: SheetTarget, changed: readonly Pack[], place: PlaceId, day: Day): Problem[] {
  // The index of a rule may change, and a problem of a rule recurs in every place that inherits it, so neither is compared.
  // Stryker disable next-line StringLiteral: the number is replaced alike in every path
  const key = ({ code, path, message }: Problem) => `${code} ${path.replace(/\[\d+\]/g, '')} ${message}`
  const found = (packList: readonly Pack[]) =>
    affectedPlaces(packList, place).flatMap((place) => checkPack(packList, library, place, day).problems)
  const before = new Set(found(packs).map(key))
  const added = new Map(
    found(changed)
      .filter((problem) => !before.has(key(problem)))
      .map((problem) => [key(problem), problem]),
  )
  return [...added.values()]
}

const pathOf = ({ decision, index }: PlacedGroup) => `decisions.${decision}.rules[${index}]`

/** The lines of changed rules that can never match. */
function deadRowProblems(policy: Policy, placed: readonly PlacedGroup[]): string[] {
  const own = policy.chain[policy.chain.length - 1]!.file
  return placed.flatMap((placedGroup) => {
    const {
      decision,
      group: { rows, lines },
    } = placedGroup
    const table = policy.decisions.get(decision)!
    const at = table.rules.findIndex((rule) => rule.at.path === pathOf(placedGroup) && rule.at.file === own)
    // It is not in force on this day, or another rule has replaced it.
    if (at < 0) return []
    const { space } = policy
    let covered = table.rules
      .slice(0, at)
      .map(({ when }) => space.build(when))
      .reduce((all, node) => space.choose(node, 1, all), 0)
    return rows.flatMap((row, i) => {
      // Stryker disable next-line StringLiteral: the condition is built from parsed cells, so no problem names the file
      const node = space.build(valueOrThrow(parseCondition(conditionOf([row]), '')))
      const canMatch = space.choose(node, space.choose(covered, 0, 1), 0) !== 0
      covered = space.choose(node, 1, covered)
      return canMatch
        ? []
        : [`line ${lines[i]!}: this row never hits: the rows above it take all its cases; move it up or delete it`]
    })
  })
}

/**
 * Applies a spreadsheet to the text of its pack: all of it, or nothing. Only the rules of changed tables are replaced.
 * @example applySheet(target, parseSheet(file), '2026-11-21').ok
 */
export function applySheet(target: SheetTarget, rows: readonly SheetRow[], day: Day): AppliedSheet {
  const { policy, packs } = target
  const own = policy.chain[policy.chain.length - 1]!
  const read = parseGroups(policy, rows)
  if (!read.ok) return read
  const lines = new Map<string, number>()
  const changes: string[] = []
  const placed: PlacedGroup[] = []
  let text = target.text
  for (const decision of policy.decisions.keys()) {
    const groups = read.groups.filter((group) => group.decision === decision)
    const { own: arranged, changed } = arrangeRules(
      policy,
      decision,
      read.old.filter((sheetRule) => sheetRule.decision === decision),
      groups.filter(({ then }) => then.outcome !== DELETED),
    )
    arranged.forEach(({ group, changed: differs }, index) => {
      lines.set(pathOf({ decision, index, group }), group.lines[0]!)
      if (differs) placed.push({ decision, index, group })
    })
    if (!changed) continue
    const known = changes.length
    for (const { group, changed: differs } of arranged)
      if (differs) changes.push(`${group.original ? 'changed' : 'new'}: ${decision}/${group.id}`)
    for (const { then, id, original } of groups)
      if (then.outcome === DELETED && original) changes.push(`deleted: ${decision}/${id}`)
    text = withRules(text, decision, rawRules(target, decision, arranged))
    if (changes.length === known) changes.push(`moved: rules of ${decision}`)
  }
  if (text === target.text) return { ok: true, text, changes: [] }
  // Stryker disable next-line EqualityOperator: on that day the same day is written
  if (own.version < day) text = editJson(text, ['version'], day)

  const pack = parsePack(JSON.parse(text), own.file)
  if (!pack.ok)
    return { ok: false, problems: pack.problems.map((problem) => formatLineProblem(problem, own.file, lines)) }
  const changed = packs.map((other) => (other.place === own.place ? pack.value : other))
  const composed = compose(changed, target.library, own.place, day)
  if (!composed.ok)
    return { ok: false, problems: composed.problems.map((problem) => formatLineProblem(problem, own.file, lines)) }
  const problems = [
    ...new Set([
      // The dead rows of new and changed rules are reported by line.
      ...newProblems(target, changed, own.place, day)
        .filter(({ code, path }) => code !== 'dead' || !placed.some((placedGroup) => path === pathOf(placedGroup)))
        .map((problem) => formatLineProblem(problem, own.file, lines)),
      ...deadRowProblems(composed.value, placed),
    ]),
  ]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, text, changes }
}

/** Replaces the rules of a table; its other fields stay. */
function withRules(text: string, decision: string, rules: readonly RawRule[]): string {
  const { decisions } = JSON.parse(text) as RawPack
  return decisions === null
    ? editJson(text, ['decisions'], { [decision]: { rules } })
    : editJson(text, ['decisions', decision, 'rules'], rules)
}
