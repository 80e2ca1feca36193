import { atoms } from './conditions'
import { inForce } from './dates'
import { createSpace, type Node, type Space, variables } from './diagram'
import { addProblem } from './problems'
import { referencesOf } from './references'
import type {
  Caution,
  Condition,
  Day,
  Decision,
  DecisionKind,
  Entry,
  EntryId,
  Evidence,
  Library,
  Origin,
  Pack,
  Period,
  PlaceId,
  Plan,
  PlanId,
  ProblemCode,
  Problem,
  Question,
  Result,
  Rule,
} from './types'

/** A decision table with its diagrams: one that leads to rows, one that leads to outcomes. */
export interface DecisionTable extends Decision {
  readonly name: string
  readonly kind: DecisionKind
  /** Leaves are the indices of `rules`; -1: none matches. */
  readonly byRule: Node
  /** Leaves are the indices of `outcomes`; -1: no rule matches. */
  readonly byOutcome: Node
}

/** The law of one place on one day: every pack of its chain, merged, in force, with its diagrams. */
export interface Policy {
  readonly place: PlaceId
  readonly day: Day
  /** The newest version in the chain. */
  readonly version: Day
  /** From the widest pack to the place itself. */
  readonly chain: readonly Pack[]
  /** The general contact; null: the packs name none. */
  readonly hotline: EntryId | null
  /** The plan for an undecided route; null: the packs name none. */
  readonly openPlan: PlanId | null
  readonly questions: readonly Question[]
  readonly space: Space
  readonly decisions: ReadonlyMap<string, DecisionTable>
  readonly cautions: readonly Caution[]
  readonly plans: ReadonlyMap<PlanId, Plan>
  /** Every entry; `period` is null if nothing is known for the day (never last year's figure). */
  readonly entries: ReadonlyMap<EntryId, { readonly entry: Entry; readonly period: Period | null }>
  readonly library: Library
}

/** Merges items by id: a narrower one replaces a wider one completely. */
function stack<T extends { readonly id: string }>(layers: readonly (readonly T[])[]): Map<string, T> {
  return new Map(layers.flatMap((layer) => layer.map((item) => [item.id, item] as const)))
}

/** The value of the narrowest pack that has one; null: none has. */
const narrowest = <T>(values: readonly (T | null | undefined)[]): T | null =>
  values.reduce<T | null>((found, value) => value ?? found, null)

function chainOf(packs: readonly Pack[], place: PlaceId): Pack[] | string {
  const chain: Pack[] = []
  for (let next: PlaceId | null = place; next !== null;) {
    const pack = packs.find((pack) => pack.place === next)
    if (!pack) return `unknown place "${next}"`
    if (chain.includes(pack)) return `"${place}" runs in a circle`
    chain.unshift(pack)
    next = pack.parent
  }
  return chain
}

function mergeRules(
  layers: readonly (readonly Rule[])[],
  day: Day,
  fault: (at: Origin, message: string, remedy: string) => void,
): Rule[] {
  const rules: Rule[] = []
  layers.forEach((layer, depth) => {
    for (const rule of layer.filter((rule) => inForce(rule, day))) {
      const same = rules.findIndex((other) => other.id === rule.id)
      const before = depth && rule.before !== null ? rules.findIndex((other) => other.id === rule.before) : rules.length
      if (same >= 0) rules[same] = rule
      else if (before >= 0) rules.splice(before, 0, rule)
      else
        fault(
          rule.at,
          `"before" names an unknown rule "${rule.before!}"`,
          `name one of ${rules.map((rule) => rule.id).join(', ')}`,
        )
    }
  })
  return rules
}

/**
 * Merges national ← province ← city ← district for one day. Rules, plans, entries and cautions are
 * replaced completely, by id. Problems: an unknown place, a cycle of parents, an undefined id.
 * @example compose(packs, library, 'wenjiang', '2026-11-21')
 */
export function compose(packs: readonly Pack[], library: Library, place: PlaceId, day: Day): Result<Policy> {
  const problems: Problem[] = []
  const fault = (at: Origin, message: string, remedy: string, code: ProblemCode = 'unknown-id') =>
    addProblem({ file: at.file, problems }, at.path, message, remedy, code)
  const chain = chainOf(packs, place)
  if (typeof chain === 'string') {
    fault({ file: '', path: 'parent' }, chain, `places: ${packs.map((pack) => pack.place).join(', ')}`, 'chain')
    return { ok: false, problems }
  }
  const questions = [...stack(chain.map((pack) => pack.questions)).values()]
  const plans = stack(chain.map((pack) => pack.plans))
  const entries = new Map(
    [...stack(chain.map((pack) => pack.entries))].map(
      ([id, entry]) => [id, { entry, period: entry.periods.find((period) => inForce(period, day)) ?? null }] as const,
    ),
  )
  const cautions = [...stack(chain.map((pack) => pack.cautions)).values()]

  const known = (at: Origin, ids: readonly (string | null)[], where: ReadonlyMap<string, unknown>, what: string) => {
    for (const id of ids) if (id !== null && !where.has(id)) fault(at, `unknown ${what} "${id}"`, 'define it')
  }
  const [hotline, openPlan] = [
    narrowest(chain.map((pack) => pack.hotline)),
    narrowest(chain.map((pack) => pack.openPlan)),
  ]
  const own = { file: chain[chain.length - 1]!.file, path: '' }
  known({ ...own, path: 'hotline' }, [hotline], entries, 'entry')
  known({ ...own, path: 'openPlan' }, [openPlan], plans, 'plan')
  const facts = new Map(Object.entries(library.facts))
  const checkCondition = (at: Origin, condition: Condition) => {
    for (const { question: id, op, constants } of atoms(condition)) {
      const question = questions.find((question) => question.id === id)
      if (!question)
        fault(at, `unknown question "${id}"`, `questions: ${questions.map((question) => question.id).join(', ')}`)
      else
        for (const answer of constants) {
          const fits =
            question.type === 'number'
              ? typeof answer === 'number'
              : op === 'in' && question.answers.includes(String(answer))
          if (!fits)
            fault(
              at,
              `"${id}" has no answer ${JSON.stringify(answer)}`,
              `answers: ${question.answers.join(', ') || 'numbers'}`,
            )
        }
    }
  }
  const checkStatement = ({ at, sources, when }: Evidence & { readonly when?: Condition }) => {
    known(at, sources, facts, 'fact')
    if (when) checkCondition(at, when)
  }

  for (const { at, id, askedWhen, answers, more, documents, printed, early } of questions) {
    checkCondition(at, askedWhen)
    known(at, Object.values(documents).flat(), entries, 'entry')
    const named = [...more, ...Object.keys(documents), ...Object.keys(printed), ...early.map(({ own }) => own)]
    for (const answer of named.filter((answer) => !answers.includes(answer)))
      fault(at, `"${id}" has no answer ${JSON.stringify(answer)}`, `answers: ${answers.join(', ')}`)
    for (const { question, answer } of early) {
      const later = questions.find((candidate) => candidate.id === question)
      if (!later?.answers.includes(answer))
        fault(
          at,
          `no question "${question}" has the early answer "${answer}"`,
          'name a question and one of its answers',
        )
    }
  }
  for (const caution of cautions) {
    checkStatement(caution)
    known(caution.at, [caution.card, ...caution.contacts], entries, 'entry')
  }
  for (const plan of plans.values()) {
    const { at, decisions } = plan
    for (const { list, index, reference } of referencesOf(plan)) {
      const place = { file: at.file, path: `${at.path}.${list}[${index}]` }
      known(place, [reference.entry], entries, 'entry')
      checkCondition(place, reference.when)
    }
    known(at, decisions, new Map(chain.flatMap((pack) => Object.entries(pack.decisions))), 'decision')
  }
  for (const { at, note, card } of chain.flatMap((one) => one.cities)) known(at, [note, card], entries, 'entry')
  for (const { entry } of entries.values()) entry.periods.forEach(checkStatement)

  const names = [...new Set(chain.flatMap((pack) => Object.keys(pack.decisions)))]
  const tables = names.map((name) => {
    // Stryker disable next-line ArrayDeclaration: an item without a first day is never in force and is filtered out
    const layers = chain.map((pack) => pack.decisions[name]?.rules ?? [])
    const outcomes = [...new Set(chain.flatMap((pack) => pack.decisions[name]?.outcomes ?? []))]
    const insured = [...new Set(chain.flatMap((pack) => pack.decisions[name]?.insured ?? []))]
    const routes = [...new Set(chain.flatMap((pack) => pack.decisions[name]?.routes ?? []))]
    // Packs of older releases have no kind: their only route is `route`.
    const kind = narrowest(chain.map((pack) => pack.decisions[name]?.kind)) ?? (name === 'route' ? 'route' : 'channel')
    const rules = mergeRules(layers, day, fault)
    for (const rule of rules) {
      checkStatement(rule)
      known(rule.at, [rule.plan], plans, 'plan')
      if (!outcomes.includes(rule.outcome))
        fault(rule.at, `unknown outcome "${rule.outcome}"`, `outcomes: ${outcomes.join(', ')}`)
    }
    return { name, kind, outcomes, insured, routes, rules }
  })
  if (problems.length) return { ok: false, problems }

  const listed = [...plans.values()].flatMap((plan) => referencesOf(plan).map(({ reference }) => reference))
  const conditions = [...tables.flatMap((table) => table.rules), ...cautions, ...listed].map(({ when }) => when)
  const space = createSpace(variables(questions, [...conditions, ...questions.map((question) => question.askedWhen)]))
  const decisions = new Map(
    tables.map((table) => {
      const byRule = table.rules.reduceRight<Node>((rest, rule, i) => space.choose(space.build(rule.when), i, rest), -1)
      const byOutcome = space.relabel(byRule, (i) => (i < 0 ? -1 : table.outcomes.indexOf(table.rules[i]!.outcome)))
      return [table.name, { ...table, byRule, byOutcome }] as const
    }),
  )
  const version = chain
    .map((pack) => pack.version)
    .sort()
    .pop()!
  return {
    ok: true,
    value: {
      place,
      day,
      version,
      chain,
      hotline,
      openPlan,
      questions,
      space,
      decisions,
      cautions,
      plans,
      entries,
      library,
    },
  }
}
