import { grounds, truth } from './conditions'
import type { Policy, Table } from './compose'
import { reach } from './diagram'
import { nextQuestion } from './question'
import { type SourceNote, sourceNotes } from './sources'
import { outcomesOf, tableOf } from './table'
import type { Answer, Answers, Caution, Day, Entry, Evidence, EntryId, Period, Plan, QuestionId, Rule, RuleId, Strength } from './types'

/** An answer that the rule which hit has used. */
export interface Reason {
  readonly question: QuestionId
  readonly answer: Answer
}

/** What a decision table says, given what is known. `value` is null while several outcomes are possible. */
export interface Finding {
  readonly value: string | null
  /** Every outcome that some completion of the answers leads to, in the order of the table. */
  readonly possible: readonly string[]
  /** The rule that hits, or null while several could. */
  readonly rule: RuleId | null
  /** Null while several outcomes are possible; the weakest, where several rules with one outcome are. */
  readonly strength: Strength | null
  /** Exactly the questions whose answer can still change the outcome. */
  readonly missing: readonly QuestionId[]
  readonly because: readonly Reason[]
  readonly sources: readonly SourceNote[]
}

/** The answer to "which insurance route is mine?". */
export interface Verdict extends Omit<Finding, 'value'> {
  readonly place: string
  readonly on: Day
  readonly decided: boolean
  readonly outcome: string | null
  readonly next: QuestionId | null
  readonly plan: Plan | null
  readonly dataVersion: Day
}

const WEAKEST: readonly Strength[] = ['ask', 'likely', 'yes']

/**
 * How firmly a rule may be spoken on a day: past its best-before, or resting on grade C alone, a `yes` is a `likely`.
 * @example strengthOn({ strength: 'yes', grade: 'A', bestBefore: '2026-12-31', … }, '2027-01-01') // 'likely'
 */
export function strengthOn(rule: Pick<Rule, 'strength' | 'grade' | 'bestBefore'>, day: Day): Strength {
  return rule.strength === 'yes' && (rule.grade === 'C' || day > rule.bestBefore) ? 'likely' : rule.strength
}

/**
 * Evaluates one decision table of a policy, e.g. `alipay`. Answers that are absent are unknown.
 * @throws RangeError if the policy has no such decision.
 */
export function evaluate(policy: Policy, decision: string, answers: Answers): Finding {
  const table = tableOf(policy, decision)
  const rest = policy.space.restrict(table.byOutcome, answers)
  // -1 among the leaves is a gap: then nothing is decided, whatever else is possible.
  const value = typeof rest === 'number' ? table.outcomes[rest] ?? null : null
  const rules = value === null ? [] : reach(policy.space.restrict(table.byRule, answers)).leaves.map(i => table.rules[i]!)
  const rule = rules.length === 1 ? rules[0]! : null
  const strengths = rules.map(one => strengthOn(one, policy.day))
  return {
    value, possible: outcomesOf(table, rest), missing: reach(rest).questions, rule: rule?.id ?? null,
    strength: WEAKEST.find(one => strengths.includes(one)) ?? null,
    because: rule ? because(table, rule, answers) : [],
    sources: sourceNotes(policy.library, rules),
  }
}

/** Why a rule hit: its own tests; for a catch-all, the answers that ruled the earlier rules out. */
function because(table: Table, rule: Rule, answers: Answers): Reason[] {
  const own = grounds(rule.when, answers, true)
  const others = table.rules.slice(0, table.rules.indexOf(rule)).flatMap(one => grounds(one.when, answers, false))
  // Whatever settles a condition has been answered.
  return [...new Set((own.length ? own : others).map(atom => atom.question))].map(question => ({ question, answer: answers[question]! }))
}

/**
 * The verdict on the route: decided, or open with what is still possible.
 * @example verdict(policy, { insured: 'here' }).outcome // 'already-insured'
 */
export function verdict(policy: Policy, answers: Answers): Verdict {
  const { value, ...finding } = evaluate(policy, 'route', answers)
  const rule = tableOf(policy, 'route').rules.find(one => one.id === finding.rule)
  return {
    place: policy.place, on: policy.day, decided: value !== null, outcome: value, ...finding,
    next: value === null ? nextQuestion(policy, answers, { level: 'outcome' })?.question.id ?? null : null,
    plan: policy.plans.get(rule?.plan ?? '') ?? null,
    dataVersion: policy.version,
  }
}

/** The cautions that apply for certain (an unknown answer does not bring one up). */
export function cautions(policy: Policy, answers: Answers): Caution[] {
  return policy.cautions.filter(one => truth(one.when, answers) === true)
}

/** An entry as it stands on the policy's day. */
export interface DatedEntry extends Pick<Entry, 'id' | 'kind' | 'zh' | 'guide'>, Omit<Period, 'sources'> {
  readonly sources: readonly SourceNote[]
  /** True past its best-before: say "confirm first". */
  readonly stale: boolean
}

/** An entry in force on the policy's day; null if there is none, or nothing is known for that day. */
export function entry(policy: Policy, id: EntryId): DatedEntry | null {
  const found = policy.entries.get(id)
  if (!found?.period) return null
  const { period, entry: { kind, zh, guide } } = found
  return { ...period, id, kind, zh, guide, stale: isStale(period, policy.day), sources: sourceNotes(policy.library, [period]) }
}

/** Tells whether a statement is past its best-before (that day itself is still good). */
export function isStale(statement: Pick<Evidence, 'bestBefore'>, day: Day): boolean {
  return day > statement.bestBefore
}
