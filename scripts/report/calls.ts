import { type Answer, type Answers, entry, type EntryId, follow, type Policy, type Rule, strengthOn, truth } from '../../src/rules'

/** A call that would decide something: whom to ask, in which words, and for how many kinds of people. */
export interface Call {
  readonly place: string
  /** The Chinese question; null: none is written yet. */
  readonly question: string | null
  readonly contacts: readonly { readonly id: EntryId; readonly zh: string | null; readonly phone: string | null }[]
  readonly rules: readonly string[]
  readonly people: number
}

/** How firmly the route of a place is decided, in kinds of people: everybody who was asked just what makes sense. */
export interface Decided {
  readonly place: string
  readonly people: number
  readonly firm: number
  readonly likely: number
  readonly undecided: number
  /** Of the other tables, how often they say that nobody knows. */
  readonly unknown: readonly { readonly decision: string; readonly people: number }[]
  /** The calls to make, the one for most people first. */
  readonly calls: readonly Call[]
}

/** Every kind of people: who was asked a question only where it makes sense. */
export function peopleOf({ questions, space }: Policy): Answers[] {
  return questions.reduce<Answers[]>((some, { id, askedWhen }) => {
    const samples: readonly Answer[] = space.variables.find((one) => one.id === id)?.samples ?? []
    return some.flatMap((answers) => (truth(askedWhen, answers) === true ? samples.map((answer) => ({ ...answers, [id]: answer })) : [answers]))
  }, [{}])
}

function callOf(policy: Policy, rule: Rule): Omit<Call, 'people' | 'rules'> {
  const plan = policy.plans.get(rule.plan ?? '')
  const known = (ids: readonly EntryId[] = []) => ids.flatMap((id) => entry(policy, id) ?? [])
  return {
    place: policy.place, question: known(plan?.cards).find(({ zh }) => zh !== null)?.zh ?? null,
    contacts: known(plan?.contacts).map(({ id, zh, values }) => ({ id, zh, phone: values.phone === undefined ? null : String(values.phone) })),
  }
}

/**
 * What is undecided in a place, and the calls that would decide it.
 * @example decidedIn(policy).calls[0]?.question
 */
export function decidedIn(policy: Policy): Decided {
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
    place: policy.place, people: people.length, firm: count('yes'), likely: count('likely'), undecided: count('ask'),
    unknown: [...policy.decisions.keys()].filter((name) => name !== 'route').map((decision) => ({ decision, people: hits(decision).filter(({ outcome }) => outcome === 'unknown').length })),
    calls: [...calls.values()].map(({ call, rules, people: some }) => ({ ...call, rules: [...rules], people: some })).sort((a, b) => b.people - a.people),
  }
}
