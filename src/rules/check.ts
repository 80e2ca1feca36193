import { compose, type Policy, type DecisionTable } from './compose'
import { daysBetween } from './dates'
import { type Node, reach, sample } from './diagram'
import { atoms } from './conditions'
import { addProblem } from './problems'
import { referencesOf } from './references'
import type {
  Answers,
  Day,
  Evidence,
  Library,
  Origin,
  Pack,
  Period,
  PlaceId,
  Plan,
  PlanList,
  Problem,
  ProblemCode,
  QuestionId,
} from './types'
import { isStale } from './verdict'

/** A statement that is near or past its best-before. */
export interface DueStatement extends Origin {
  readonly id: string
  readonly bestBefore: Day
  readonly past: boolean
}

/** Two rules with different outcomes that match the same answers, so that their order decides. */
export interface Overlap {
  readonly decision: string
  readonly first: string
  readonly second: string
  readonly sample: Answers
}

/** The result of checking a place. */
export interface PackCheck {
  readonly place: PlaceId
  readonly on: Day
  readonly questions: number
  /** How many combinations of answers there are. */
  readonly combinations: number
  readonly problems: readonly Problem[]
  readonly overlaps: readonly Overlap[]
  readonly due: readonly DueStatement[]
}

/** Days before its best-before from which a statement counts as near it. */
const NEAR = 60

/**
 * Checks the whole law of a place on a day, over every combination of answers: gaps, dead rules,
 * questions used where they do not apply, entries of a plan that nobody can see, schemes that contradict the route, statements without sources or with too good
 * a grade, expired ones, periods that overlap or have gaps. Overlapping rules are listed, but are no problem: hit policy
 * *first* decides.
 */
export function checkPack(packs: readonly Pack[], library: Library, place: PlaceId, day: Day): PackCheck {
  const composed = compose(packs, library, place, day)
  if (!composed.ok)
    return { place, on: day, questions: 0, combinations: 0, problems: composed.problems, overlaps: [], due: [] }
  const policy = composed.value
  const problems: Problem[] = []
  const fault = (code: ProblemCode, at: Origin, message: string, remedy: string) =>
    addProblem({ file: at.file, problems }, at.path, message, remedy, code)
  const own = policy.chain[policy.chain.length - 1]!

  for (const table of policy.decisions.values()) {
    const { name, byRule, rules } = table
    const at = { file: own.file, path: `decisions.${name}` }
    const gap = sample(byRule, -1)
    if (gap) fault('gap', at, `no rule for ${JSON.stringify(gap)}`, 'add a rule, at the end one whose "when" is true')
    const alive = reach(byRule).leaves
    rules.forEach((rule, i) => {
      if (rule.at.file === own.file && !alive.includes(i))
        fault('dead', rule.at, `"${rule.id}" never hits: earlier rules take all its cases`, 'move it up or delete it')
    })
    for (const { id, askedWhen } of policy.questions) {
      // Stryker disable next-line UnaryOperator: only the questions that the diagram reads matter; the value of its other leaf is arbitrary
      const outside = policy.space.choose(policy.space.build(askedWhen), -2, byRule)
      if (reach(outside).questions.includes(id))
        fault(
          'presupposition',
          at,
          `"${id}" is read where it is not asked`,
          'repeat its "askedWhen" in the rules that read it',
        )
    }
  }
  for (const plan of policy.plans.values()) if (plan.at.file === own.file) checkPlan(policy, plan, fault)
  for (const { name, remedy, answers } of contradictions(policy))
    fault(
      'contradiction',
      { file: own.file, path: `decisions.${name}` },
      `the route and the scheme disagree for ${JSON.stringify(answers)}`,
      remedy,
    )
  for (const pack of policy.chain) if (pack === own || !pack.parent) checkPeriods(pack, fault)
  for (const { at, hidden } of own.entries) {
    const ask = hidden?.ask ?? null
    // Stryker disable next-line StringLiteral: no entry has this id
    const contactEntry = policy.entries.get(ask ?? '')
    if (ask !== null && (contactEntry?.entry.kind !== 'contact' || !contactEntry.period))
      fault('unknown-id', at, `"${ask}" cannot be asked`, 'name a contact that is not offline, or delete "ask"')
  }
  const due = statements(policy).flatMap(([id, statement]) => {
    const { at, bestBefore } = statement
    checkGrade(statement, library, id, fault)
    const past = isStale(statement, day)
    if (past)
      fault(
        'expired',
        at,
        `"${id}" is past its best-before ${bestBefore}`,
        'compare it with its sources, then set verifiedOn and bestBefore',
      )
    return daysBetween(day, bestBefore) <= NEAR ? [{ id, bestBefore, past, ...at }] : []
  })
  return {
    place,
    on: day,
    questions: policy.questions.length,
    problems,
    due,
    combinations: policy.space.variables.reduce((product, variable) => product * variable.samples.length, 1),
    overlaps: [...policy.decisions.values()].flatMap((table) => overlaps(policy, table)),
  }
}

/** Every statement in force, with a name for a person. */
function statements(policy: Policy): [string, Evidence][] {
  return [
    ...[...policy.decisions.values()].flatMap((table) =>
      table.rules.map((rule): [string, Evidence] => [`${table.name}/${rule.id}`, rule]),
    ),
    ...policy.cautions.map((caution): [string, Evidence] => [caution.id, caution]),
    ...[...policy.entries].flatMap(([id, { period }]): [string, Evidence][] => (period ? [[id, period]] : [])),
  ]
}

/** The lists of a plan that must have an entry for everybody, unless they are empty. */
const NEEDED: readonly PlanList[] = ['steps', 'documents', 'contacts', 'cards']

/** The questions that a rule or a caution reads, so that somebody is asked them. */
const readByRules = ({ decisions, cautions }: Policy): ReadonlySet<QuestionId> =>
  new Set(
    [...[...decisions.values()].flatMap(({ rules }) => rules), ...cautions].flatMap(({ when }) =>
      atoms(when).map(({ question }) => question),
    ),
  )

/** Checks the conditions of a plan's entries over everybody whom the route leads to the plan. */
function checkPlan(policy: Policy, plan: Plan, fault: Fault): void {
  const { space, questions, decisions } = policy
  const route = decisions.get('route')
  if (!route) return
  const people = space.relabel(route.byRule, (i) => Number(route.rules[i]?.plan === plan.id))
  // A plan without people has no entries to show either: nobody can see the plan.
  if (people === 0) return
  const asked = readByRules(policy)
  for (const { list, index, reference } of referencesOf(plan)) {
    const at = { file: plan.at.file, path: `${plan.at.path}.${list}[${index}]` }
    const shown = space.choose(people, space.build(reference.when), -1)
    if (!reach(shown).leaves.includes(1))
      fault(
        'dead',
        at,
        `"${reference.entry}" is never shown: its condition excludes everybody`,
        'change it, or delete the entry',
      )
    for (const id of new Set(atoms(reference.when).map(({ question }) => question))) {
      const { askedWhen } = questions.find((question) => question.id === id)!
      const outside = space.choose(space.build(askedWhen), -2, shown)
      if (!asked.has(id)) fault('presupposition', at, `no rule here reads "${id}"`, 'name a question that one reads')
      else if (reach(outside).questions.includes(id))
        fault('presupposition', at, `"${id}" is read where it is not asked`, 'repeat its "askedWhen" in the condition')
    }
  }
  for (const list of NEEDED) {
    const none = plan[list].reduce<Node>((rest, { when }) => space.choose(space.build(when), 0, rest), people)
    const answers = plan[list].length > 0 ? sample(none, 1) : null
    if (answers)
      fault(
        'gap',
        { file: plan.at.file, path: `${plan.at.path}.${list}` },
        `nothing is left for ${JSON.stringify(answers)}`,
        'let an entry apply to them',
      )
  }
}

/**
 * Where the route and a scheme disagree: the route joins the scheme but the scheme does not say `yes`, or it says `yes`
 * on another route. One sample of each.
 */
function contradictions({ decisions, space }: Policy) {
  const route = decisions.get('route')
  if (!route) return []
  const among = ({ byOutcome, outcomes }: DecisionTable, ids: readonly string[]) =>
    space.relabel(byOutcome, (i) => Number(ids.includes(outcomes[i] ?? '')))
  return [...decisions.values()].flatMap((table) => {
    const [first] = table.routes
    if (first === undefined) return []
    const yes = among(table, ['yes'])
    const cases = [
      [space.choose(yes, 0, among(route, [first])), `let the scheme say "yes" on the route "${first}"`],
      [
        space.choose(among(route, [...table.routes, ...route.insured]), 0, yes),
        `let it say "yes" only on the routes ${table.routes.join(', ')}`,
      ],
    ] as const
    return cases.flatMap(([node, remedy]) => {
      const answers = sample(node, 1)
      return answers ? [{ name: table.name, remedy, answers }] : []
    })
  })
}

type Fault = (code: ProblemCode, at: Origin, message: string, remedy: string) => void

function checkGrade({ at, sources, grade }: Evidence, library: Library, id: string, fault: Fault): void {
  const [best] = sources
    .flatMap((source) => library.facts[source]!.map((document) => library.documents[document]!.grade))
    .sort()
  if (!best) fault('unsourced', at, `"${id}" has no source`, 'name facts that stand in a document, or delete it')
  else if (grade < best)
    fault('grade', at, `"${id}" claims grade ${grade}; its best source is ${best}`, `write ${best}`)
}

type Span = { readonly id: string; readonly at: Origin } & Partial<Pick<Period, 'from' | 'until'>>

/** An id may be repeated only for consecutive periods without a gap. */
function checkPeriods({ decisions, questions, cautions, plans, entries }: Pack, fault: Fault): void {
  const groups: (readonly Span[])[] = [
    ...Object.values(decisions).map((decision) => decision.rules),
    questions,
    cautions,
    plans,
    entries,
    ...entries.map(({ id, periods }) => periods.map((period) => ({ ...period, id }))),
  ]
  for (const group of groups) {
    const ends = new Map<string, Day | null>()
    for (const { id, at, from = null, until = null } of [...group].sort((a, b) =>
      (a.from ?? '') < (b.from ?? '') ? -1 : 1,
    )) {
      const end = ends.get(id)
      // Stryker disable next-line LogicalOperator: comparing a day with null is always false
      if (from && until && from >= until)
        fault('period', at, `"${id}" ends before it begins`, '"from" is the first day, "until" the first day after')
      else if (end !== undefined && (!end || !from || from < end))
        fault(
          'period',
          at,
          `"${id}" is repeated for the same day`,
          'delete one, or let "until" of the earlier be "from" of the later',
        )
      else if (end && from !== end) fault('period', at, `nothing is said of "${id}" from ${end}`, `begin on ${end}`)
      ends.set(id, until)
    }
  }
}

function overlaps(policy: Policy, table: DecisionTable): Overlap[] {
  const nodes: Node[] = table.rules.map((rule) => policy.space.build(rule.when))
  return table.rules.flatMap((second, j) =>
    table.rules.slice(0, j).flatMap((first, i) => {
      if (first.outcome === second.outcome || nodes[j] === 1) return []
      const both = sample(policy.space.choose(nodes[i]!, nodes[j]!, 0), 1)
      return both ? [{ decision: table.name, first: first.id, second: second.id, sample: both }] : []
    }),
  )
}
