import { type Answer, type Answers, follow, type Node, type Policy, type Question, strengthOn, truth } from '../../../src/rules'
import { variables } from '../../../src/rules/diagram'

/** What can change for somebody. */
export const ASPECTS = ['outcome', 'strength', 'channel', 'scheme', 'deadline', 'plan', 'caution'] as const
export type Aspect = (typeof ASPECTS)[number]

/** How many combinations of answers, and how many people among them who are asked only what makes sense. */
export interface Count {
  readonly combinations: number
  readonly people: number
}

/** One way in which something changes, with the rule responsible on each side and somebody to whom it happens. */
export interface Move extends Count {
  readonly aspect: Aspect
  /** Which channel, scheme or caution; empty for the route. */
  readonly of: string
  readonly from: string
  readonly to: string
  readonly rules: readonly [string | null, string | null]
  readonly sample: Answers
}

/** What changes between two laws for everybody who can ask. */
export interface Moved extends Count {
  readonly changed: Readonly<Record<Aspect, Count>>
  readonly moves: readonly Move[]
}

/** What one side says to somebody in one respect. */
interface Said {
  readonly text: string
  /** What is compared; the text alone may hide a change. */
  readonly key: string
  readonly rule: string | null
}

const NOTHING = 'nothing is said'

/** The questions of both sides with the answers of both, the widest of each. */
function questionsOf(before: Policy, after: Policy): Question[] {
  const all = new Map(before.questions.map((one) => [one.id, one]))
  for (const one of after.questions) {
    const known = all.get(one.id)
    all.set(one.id, known ? { ...known, answers: [...new Set([...known.answers, ...one.answers])] } : one)
  }
  return [...all.values()]
}

const conditionsOf = ({ decisions, cautions, questions }: Policy) =>
  [...[...decisions.values()].flatMap((one) => one.rules.map((rule) => rule.when)), ...cautions.map((one) => one.when), ...questions.map((one) => one.askedWhen)]

/** Everything that a side can say, as functions of the answers. */
interface Voice {
  readonly aspect: Aspect
  readonly of: string
  readonly say: (answers: Answers) => Said
}

const unsaid: Said = { text: NOTHING, key: '', rule: null }

/** What a plan says of a deadline. */
function deadlineText(policy: Policy, plan: string | null, id: string): string {
  if (!policy.plans.get(plan ?? '')?.deadlines.includes(id)) return 'none'
  const values = policy.entries.get(id)?.period?.values
  return values ? Object.entries(values).map(([name, value]) => `${name} ${value}`).join(', ') || 'told' : 'not known'
}

function planKey(policy: Policy, id: string | null): string {
  const { at, ...plan } = policy.plans.get(id ?? '') ?? { at: null }
  return at === null ? '' : JSON.stringify(plan)
}

function voicesOf(policy: Policy): Voice[] {
  const table = (name: string) => policy.decisions.get(name)
  const choose = (root: Node, said: readonly Said[]) => (answers: Answers) => said[follow(root, answers) ?? -1] ?? unsaid
  const route = table('route')
  const rows = (of: (rule: NonNullable<typeof route>['rules'][number]) => Omit<Said, 'rule'>) =>
    (route ? choose(route.byRule, route.rules.map((rule) => ({ ...of(rule), rule: rule.id }))) : () => unsaid)
  const plain = (text: string) => ({ text, key: text })
  return [
    { aspect: 'outcome', of: '', say: rows((rule) => plain(rule.outcome)) },
    { aspect: 'strength', of: '', say: rows((rule) => plain(strengthOn(rule, policy.day))) },
    { aspect: 'plan', of: '', say: rows((rule) => ({ text: rule.plan ?? 'none', key: planKey(policy, rule.plan) })) },
    ...[...policy.decisions.values()].filter(({ name }) => name !== 'route').map(({ name, byRule, rules }): Voice => ({
      aspect: name.endsWith('-scheme') ? 'scheme' : 'channel', of: name,
      say: choose(byRule, rules.map((rule) => ({ ...plain(`${rule.outcome} (${strengthOn(rule, policy.day)})`), rule: rule.id }))),
    })),
    ...[...new Set([...policy.plans.values()].flatMap((one) => one.deadlines))].map((id): Voice => ({
      aspect: 'deadline', of: id, say: rows((rule) => plain(deadlineText(policy, rule.plan, id))),
    })),
    ...policy.cautions.map(({ id, when }): Voice => ({
      aspect: 'caution', of: id, say: choose(policy.space.build(when), [{ ...plain('not told'), rule: null }, { ...plain('told'), rule: id }]),
    })),
  ]
}

/** Each side hears of the answers what it knows; the rest is unknown to it. */
function hears({ space }: Policy, questions: readonly { readonly id: string; readonly samples: readonly Answer[] }[]): (answers: Answers) => Answers {
  const own = new Map(space.variables.map((one) => [one.id, one]))
  if (questions.every(({ id, samples }) => samples.every((one) => own.get(id)?.cell(one) !== -1) && own.has(id))) return (answers) => answers
  return (answers) => Object.fromEntries(Object.entries(answers).filter(([id, answer]) => answer !== undefined && (own.get(id)?.cell(answer) ?? -1) >= 0))
}

/** Only what somebody is asked, on either side: the answers to questions that make no sense fall away. */
function asked(questions: readonly Question[], before: Policy, after: Policy): (answers: Answers) => Answers {
  const when = questions.map(({ id }) => ({ id, conditions: [before, after].flatMap((one) => one.questions.find((q) => q.id === id)?.askedWhen ?? []) }))
  return (answers) => {
    const kept: Record<string, Answer | undefined> = {}
    for (const { id, conditions } of when) if (conditions.some((one) => truth(one, kept) === true)) kept[id] = answers[id]
    return kept
  }
}

/** Every combination of answers, one at a time. */
function* combinations(order: readonly { readonly id: string; readonly samples: readonly Answer[] }[], given: Record<string, Answer> = {}): Generator<Record<string, Answer>> {
  const [first, ...rest] = order
  if (!first) yield given
  else for (const answer of first.samples) yield* combinations(rest, { ...given, [first.id]: answer })
}

/** A combination of answers with the person behind it: what they are asked, and those answers as a text. */
interface Case {
  readonly answers: Answers
  readonly person: Answers
  readonly id: string
}

/** The cases of the last questions that were compared: they are the same for most places and days. */
let last: { readonly key: string; readonly cases: readonly Case[] } = { key: '', cases: [] }

function casesOf(questions: readonly Question[], order: readonly { readonly id: string; readonly samples: readonly Answer[] }[], before: Policy, after: Policy): readonly Case[] {
  const conditions = [before, after].map((one) => one.questions.map(({ id, askedWhen }) => [id, askedWhen]))
  const key = JSON.stringify([order.map(({ id, samples }) => [id, samples]), conditions])
  if (key !== last.key) {
    const sense = asked(questions, before, after)
    const cases = [...combinations(order)].map((answers): Case => {
      const person = sense(answers)
      return { answers, person, id: JSON.stringify(person) }
    })
    last = { key, cases }
  }
  return last.cases
}

interface Tally {
  combinations: number
  readonly people: Set<string>
}
const counted = ({ combinations, people }: Tally): Count => ({ combinations, people: people.size })

function keyed<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key) ?? make()
  map.set(key, known)
  return known
}

/** What a side says of a thing that it does not know at all. */
function silent(aspect: Aspect): Said {
  const text = aspect === 'caution' ? 'not told' : aspect === 'deadline' ? 'none' : NOTHING
  return { text, key: aspect === 'caution' || aspect === 'deadline' ? text : '', rule: null }
}

/**
 * Compares two laws of one place over every combination of answers of both. A question or an answer that only one
 * side knows is unknown to the other.
 * @example compareCases(before, after).changed.outcome.combinations // 168
 */
export function compareCases(before: Policy, after: Policy): Moved {
  const questions = questionsOf(before, after)
  const order = variables(questions, [...conditionsOf(before), ...conditionsOf(after)])
  const hear = [hears(before, order), hears(after, order)] as const
  const named = (policy: Policy) => new Map(voicesOf(policy).map((one) => [`${one.aspect} ${one.of}`, one]))
  const [old, now] = [named(before), named(after)]
  const voices = [...new Map([...old, ...now])].map(([name, { aspect, of }]) => ({ aspect, of, old: old.get(name)?.say, now: now.get(name)?.say }))

  const total: Tally = { combinations: 0, people: new Set() }
  const changed = new Map<string, Tally>()
  const moves = new Map<string, Tally & Omit<Move, keyof Count>>()
  for (const { answers, person, id } of casesOf(questions, order, before, after)) {
    total.combinations += 1
    total.people.add(id)
    const heard = [hear[0](answers), hear[1](answers)] as const
    const counted = new Set<Aspect>()
    for (const { aspect, of, old: told, now: tells } of voices) {
      const from = told?.(heard[0]) ?? silent(aspect)
      const to = tells?.(heard[1]) ?? silent(aspect)
      if (from.key === to.key) continue
      const move = keyed(moves, [aspect, of, from.text, to.text, from.rule, to.rule].join('|'), () => ({
        aspect, of, from: from.text, to: from.text === to.text ? `${to.text}, changed` : to.text,
        rules: [from.rule, to.rule] as const, sample: person, combinations: 0, people: new Set<string>(),
      }))
      move.combinations += 1
      move.people.add(id)
      if (counted.has(aspect)) continue
      counted.add(aspect)
      const tally = keyed(changed, aspect, () => ({ combinations: 0, people: new Set<string>() }))
      tally.combinations += 1
      tally.people.add(id)
    }
  }
  const none: Count = { combinations: 0, people: 0 }
  const of = (aspect: Aspect) => { const tally = changed.get(aspect); return tally ? counted(tally) : none }
  return {
    ...counted(total),
    changed: Object.fromEntries(ASPECTS.map((aspect) => [aspect, of(aspect)])) as Record<Aspect, Count>,
    moves: [...moves.values()].map((one) => ({ ...one, ...counted(one) }))
      .sort((a, b) => ASPECTS.indexOf(a.aspect) - ASPECTS.indexOf(b.aspect) || b.combinations - a.combinations),
  }
}
