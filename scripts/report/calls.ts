import { peopleOf } from '../policy/people'
import {
  entryOnDay,
  type EntryId,
  type EntryReference,
  follow,
  type Policy,
  type Rule,
  strengthOn,
} from '../../src/rules'

/** A phone call that would decide a rule: the contacts, the question, and for how many kinds of people. */
export interface Call {
  readonly place: string
  /** The question in Chinese; null: not written yet. */
  readonly question: string | null
  readonly contacts: readonly { readonly id: EntryId; readonly zh: string | null; readonly phone: string | null }[]
  readonly rules: readonly string[]
  readonly people: number
}

/** How firmly the route of a place is decided, in kinds of people: combinations of answers to the applicable questions. */
export interface PlaceCoverage {
  readonly place: string
  readonly people: number
  readonly firm: number
  readonly likely: number
  readonly undecided: number
  /** For each other table, for how many its outcome is `unknown`. */
  readonly unknown: readonly { readonly decision: string; readonly people: number }[]
  /** The calls to make, the one for most people first. */
  readonly calls: readonly Call[]
}

function callOf(policy: Policy, rule: Rule): Omit<Call, 'people' | 'rules'> {
  const plan = policy.plans.get(rule.plan ?? '')
  const known = (references: readonly EntryReference[] = []) =>
    references.flatMap(({ entry }) => entryOnDay(policy, entry) ?? [])
  return {
    place: policy.place,
    question: known(plan?.cards).find(({ zh }) => zh !== null)?.zh ?? null,
    contacts: known(plan?.contacts).map(({ id, zh, values }) => ({
      id,
      zh,
      phone: values.phone === undefined ? null : String(values.phone),
    })),
  }
}

/**
 * What is undecided in a place, and the calls that would decide it.
 * @example coverageOf(policy).calls[0]?.question
 */
export function coverageOf(policy: Policy): PlaceCoverage {
  const people = peopleOf(policy)
  const hits = (name: string) => {
    const table = policy.decisions.get(name)
    return people.flatMap((answers) => table?.rules[follow(table.byRule, answers) ?? -1] ?? [])
  }
  const route = hits('route')
  const count = (strength: string) => route.filter((rule) => strengthOn(rule, policy.day) === strength).length
  const calls = new Map<string, { call: Omit<Call, 'people' | 'rules'>; rules: Set<string>; people: number }>()
  for (const rule of route.filter(({ strength }) => strength === 'ask')) {
    const call = callOf(policy, rule)
    const key = JSON.stringify([call.question, call.contacts])
    const known = calls.get(key) ?? { call, rules: new Set<string>(), people: 0 }
    calls.set(key, { call, rules: known.rules.add(rule.id), people: known.people + 1 })
  }
  return {
    place: policy.place,
    people: people.length,
    firm: count('yes'),
    likely: count('likely'),
    undecided: count('ask'),
    unknown: [...policy.decisions.keys()]
      .filter((name) => name !== 'route')
      .map((decision) => ({ decision, people: hits(decision).filter(({ outcome }) => outcome === 'unknown').length })),
    calls: [...calls.values()]
      .map(({ call, rules, people: count }) => ({ ...call, rules: [...rules], people: count }))
      .sort((a, b) => b.people - a.people),
  }
}
