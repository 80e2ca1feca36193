import { grounds, truth } from './conditions'
import type { Policy, DecisionTable } from './compose'
import { reach } from './diagram'
import { nextQuestion } from './question'
import { type SourceNote, sourceNotes } from './sources'
import { outcomesOf, tableOf } from './table'
import type {
  Answer,
  Answers,
  Caution,
  Day,
  Entry,
  Evidence,
  EntryId,
  Period,
  Plan,
  QuestionId,
  Rule,
  RuleId,
  Strength,
} from './types'

/** An answer that the matched rule has used. */
export interface Reason {
  readonly question: QuestionId
  readonly answer: Answer
}

/** The result of a decision table for the known answers. `value` is null while several outcomes are possible. */
export interface Finding {
  readonly value: string | null
  /** Every outcome that some completion of the answers leads to, in the order of the table. */
  readonly possible: readonly string[]
  /** The matched rule; null while several may match. */
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
 * The strength of a rule on a day: past its best-before day, or on grade C alone, a `yes` becomes a `likely`.
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
  // -1 among the leaves is a gap: then nothing is decided.
  // Stryker disable next-line ConditionalExpression: no outcome has a non-numeric index
  const value = typeof rest === 'number' ? (table.outcomes[rest] ?? null) : null
  const rules =
    value === null ? [] : reach(policy.space.restrict(table.byRule, answers)).leaves.map((i) => table.rules[i]!)
  const rule = rules.length === 1 ? rules[0]! : null
  const strengths = rules.map((rule) => strengthOn(rule, policy.day))
  return {
    value,
    possible: outcomesOf(table, rest),
    missing: reach(rest).questions,
    rule: rule?.id ?? null,
    strength: WEAKEST.find((strength) => strengths.includes(strength)) ?? null,
    because: rule ? because(table, rule, answers) : [],
    sources: sourceNotes(policy.library, rules),
  }
}

/** Why a rule matched: its own tests; for a catch-all rule, the answers that excluded the earlier rules. */
function because(table: DecisionTable, rule: Rule, answers: Answers): Reason[] {
  const own = grounds(rule.when, answers, true)
  const others = table.rules.slice(0, table.rules.indexOf(rule)).flatMap((rule) => grounds(rule.when, answers, false))
  // The tests that decide a condition have answers.
  return [...new Set((own.length ? own : others).map((atom) => atom.question))].map((question) => ({
    question,
    answer: answers[question]!,
  }))
}

/**
 * The verdict on the route: decided, or undecided with the possible outcomes.
 * @example verdict(policy, { insured: 'here' }).outcome // 'already-insured'
 */
export function verdict(policy: Policy, answers: Answers): Verdict {
  const { value, ...finding } = evaluate(policy, 'route', answers)
  const rule = tableOf(policy, 'route').rules.find((rule) => rule.id === finding.rule)
  return {
    place: policy.place,
    on: policy.day,
    decided: value !== null,
    outcome: value,
    ...finding,
    // Stryker disable next-line ConditionalExpression: a decided outcome leaves no question that could change it
    next: value === null ? (nextQuestion(policy, answers, { level: 'outcome' })?.question.id ?? null) : null,
    // Stryker disable next-line StringLiteral: no plan has this id
    plan: policy.plans.get(rule?.plan ?? '') ?? null,
    dataVersion: policy.version,
  }
}

/** The cautions that certainly apply (not those that depend on an unknown answer). */
export function cautions(policy: Policy, answers: Answers): Caution[] {
  return policy.cautions.filter((caution) => truth(caution.when, answers) === true)
}

/** An entry on the policy's day. */
export interface EntryOnDay extends Pick<Entry, 'id' | 'kind' | 'zh' | 'guide'>, Omit<Period, 'sources'> {
  readonly sources: readonly SourceNote[]
  /** True past its best-before: say "confirm first". */
  readonly stale: boolean
}

/** An entry in force on the policy's day; null if there is none, or nothing is known for that day. */
export function entryOnDay(policy: Policy, id: EntryId): EntryOnDay | null {
  const found = policy.entries.get(id)
  if (!found?.period) return null
  const {
    period,
    entry: { kind, zh, guide },
  } = found
  return {
    ...period,
    id,
    kind,
    zh,
    guide,
    stale: isStale(period, policy.day),
    sources: sourceNotes(policy.library, [period]),
  }
}

/** Whether a statement is past its best-before day (that day itself is still valid). */
export function isStale(statement: Pick<Evidence, 'bestBefore'>, day: Day): boolean {
  return day > statement.bestBefore
}
