import { atoms } from './conditions'
import { inForce } from './dates'
import { createSpace, type Node, type Space, variables } from './diagram'
import { report } from './read'
import type {
  Caution, Condition, Day, Decision, Entry, EntryId, Evidence, Library, Origin, Pack, Period, PlaceId, Plan, PlanId, ProblemCode, Problem,
  Question, Result, Rule,
} from './types'

/** A decision table with its diagrams: one that leads to rows, one that leads to outcomes. */
export interface Table extends Decision {
  readonly name: string
  /** Leaves are the indices of `rules`; -1 where none holds. */
  readonly byRule: Node
  /** Leaves are the indices of `outcomes`; -1 where no rule holds. */
  readonly byOutcome: Node
}

/** The law of one place on one day: every pack of its chain, stacked, in force, with its diagrams. */
export interface Policy {
  readonly place: PlaceId
  readonly day: Day
  /** The newest version in the chain. */
  readonly version: Day
  /** From the widest pack to the place itself. */
  readonly chain: readonly Pack[]
  readonly questions: readonly Question[]
  readonly space: Space
  readonly decisions: ReadonlyMap<string, Table>
  readonly cautions: readonly Caution[]
  readonly plans: ReadonlyMap<PlanId, Plan>
  /** Every entry; `period` is null where nothing is known for the day (never last year's figure). */
  readonly entries: ReadonlyMap<EntryId, { readonly entry: Entry; readonly period: Period | null }>
  readonly library: Library
}

/** Stacks things by id: a narrower one replaces a wider one whole. */
function stack<T extends { readonly id: string }>(layers: readonly (readonly T[])[]): Map<string, T> {
  return new Map(layers.flatMap(layer => layer.map(one => [one.id, one] as const)))
}

function chainOf(packs: readonly Pack[], place: PlaceId): Pack[] | string {
  const chain: Pack[] = []
  for (let next: PlaceId | null = place; next !== null;) {
    const pack = packs.find(one => one.place === next)
    if (!pack) return `unknown place "${next}"`
    if (chain.includes(pack)) return `"${place}" runs in a circle`
    chain.unshift(pack)
    next = pack.parent
  }
  return chain
}

function mergeRules(layers: readonly (readonly Rule[])[], day: Day, fault: (at: Origin, message: string, remedy: string) => void): Rule[] {
  const rules: Rule[] = []
  layers.forEach((layer, depth) => {
    for (const rule of layer.filter(one => inForce(one, day))) {
      const same = rules.findIndex(one => one.id === rule.id)
      const before = depth && rule.before !== null ? rules.findIndex(one => one.id === rule.before) : rules.length
      if (same >= 0) rules[same] = rule
      else if (before >= 0) rules.splice(before, 0, rule)
      else fault(rule.at, `"before" names an unknown rule "${rule.before!}"`, `name one of ${rules.map(one => one.id).join(', ')}`)
    }
  })
  return rules
}

/**
 * Stacks national ← province ← city ← district for one day. Rules, plans, entries and cautions are
 * replaced whole, by id. Faults: an unknown place, a circle of parents, an id that nothing defines.
 * @example compose(packs, library, 'wenjiang', '2026-11-21')
 */
export function compose(packs: readonly Pack[], library: Library, place: PlaceId, day: Day): Result<Policy> {
  const problems: Problem[] = []
  const fault = (at: Origin, message: string, remedy: string, code: ProblemCode = 'unknown-id') =>
    report({ file: at.file, problems }, at.path, message, remedy, code)
  const chain = chainOf(packs, place)
  if (typeof chain === 'string') {
    fault({ file: '', path: 'parent' }, chain, `places: ${packs.map(one => one.place).join(', ')}`, 'chain')
    return { ok: false, problems }
  }
  const questions = [...stack(chain.map(one => one.questions)).values()]
  const plans = stack(chain.map(one => one.plans))
  const entries = new Map([...stack(chain.map(one => one.entries))]
    .map(([id, entry]) => [id, { entry, period: entry.periods.find(one => inForce(one, day)) ?? null }] as const))
  const cautions = [...stack(chain.map(one => one.cautions)).values()]

  const known = (at: Origin, ids: readonly (string | null)[], where: ReadonlyMap<string, unknown>, what: string) => {
    for (const id of ids) if (id !== null && !where.has(id)) fault(at, `unknown ${what} "${id}"`, 'define it')
  }
  const facts = new Map(Object.entries(library.facts))
  const checkCondition = (at: Origin, condition: Condition) => {
    for (const { question: id, op, constants } of atoms(condition)) {
      const question = questions.find(one => one.id === id)
      if (!question) fault(at, `unknown question "${id}"`, `questions: ${questions.map(one => one.id).join(', ')}`)
      else for (const answer of constants) {
        const fits = question.type === 'number' ? typeof answer === 'number' : op === 'in' && question.answers.includes(String(answer))
        if (!fits) fault(at, `"${id}" has no answer ${JSON.stringify(answer)}`, `answers: ${question.answers.join(', ') || 'numbers'}`)
      }
    }
  }
  const checkStatement = ({ at, sources, when }: Evidence & { readonly when?: Condition }) => {
    known(at, sources, facts, 'fact')
    if (when) checkCondition(at, when)
  }

  for (const { at, askedWhen } of questions) checkCondition(at, askedWhen)
  for (const caution of cautions) {
    checkStatement(caution)
    known(caution.at, [caution.card, ...caution.contacts], entries, 'entry')
  }
  for (const { at, steps, documents, deadlines, amounts, contacts, cards, decisions } of plans.values()) {
    known(at, [steps, documents, deadlines, amounts, contacts, cards].flat(), entries, 'entry')
    known(at, decisions, new Map(chain.flatMap(one => Object.entries(one.decisions))), 'decision')
  }
  for (const { entry } of entries.values()) entry.periods.forEach(checkStatement)

  const names = [...new Set(chain.flatMap(one => Object.keys(one.decisions)))]
  const tables = names.map(name => {
    const layers = chain.map(one => one.decisions[name]?.rules ?? [])
    const outcomes = [...new Set(chain.flatMap(one => one.decisions[name]?.outcomes ?? []))]
    const rules = mergeRules(layers, day, fault)
    for (const rule of rules) {
      checkStatement(rule)
      known(rule.at, [rule.plan], plans, 'plan')
      if (!outcomes.includes(rule.outcome)) fault(rule.at, `unknown outcome "${rule.outcome}"`, `outcomes: ${outcomes.join(', ')}`)
    }
    return { name, outcomes, rules }
  })
  if (problems.length) return { ok: false, problems }

  const conditions = [...tables.flatMap(one => one.rules), ...cautions].map(one => one.when)
  const space = createSpace(variables(questions, [...conditions, ...questions.map(one => one.askedWhen)]))
  const decisions = new Map(tables.map(table => {
    const byRule = table.rules.reduceRight<Node>((rest, rule, i) => space.choose(space.build(rule.when), i, rest), -1)
    const byOutcome = space.relabel(byRule, i => (i < 0 ? -1 : table.outcomes.indexOf((table.rules[i]!).outcome)))
    return [table.name, { ...table, byRule, byOutcome }] as const
  }))
  const version = chain.map(one => one.version).sort().pop()!
  return { ok: true, value: { place, day, version, chain, questions, space, decisions, cautions, plans, entries, library } }
}
