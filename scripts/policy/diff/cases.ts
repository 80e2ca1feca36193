import {
  type Answer,
  type Answers,
  entriesFor,
  follow,
  type Node,
  type Policy,
  type Question,
  referencesOf,
  type Rule,
  strengthOn,
  truth,
} from '../../../src/rules'
import { ALWAYS } from '../../../src/rules/pack'
import { PLAN_LISTS } from '../../../src/rules/references'
import { variables } from '../../../src/rules/diagram'
import { readQuestions } from '../read-questions'

/** What can change for a person. */
export const ASPECTS = ['outcome', 'strength', 'channel', 'scheme', 'deadline', 'plan', 'caution'] as const
export type Aspect = (typeof ASPECTS)[number]

/** One kind of change, with the rule that causes it on each side and an example person. */
export interface CaseChange {
  /** How many people: combinations of answers to the questions that are asked. */
  readonly people: number
  readonly aspect: Aspect
  /** Which channel, scheme or caution; empty for the route. */
  readonly of: string
  readonly from: string
  readonly to: string
  readonly rules: readonly [string | null, string | null]
  readonly sample: Answers
}

/** What changes between two versions of the law, over all people. */
export interface CaseComparison {
  readonly people: number
  readonly changed: Readonly<Record<Aspect, number>>
  readonly changes: readonly CaseChange[]
}

/** The result of one aspect for a person. */
interface Finding {
  readonly text: string
  /** The value to compare; equal texts may hide a change. */
  readonly key: string
  readonly rule: string | null
}

const NOTHING = 'no result'

/** The questions of both versions, each with the answers of both. */
function questionsOf(before: Policy, after: Policy): Question[] {
  const all = new Map(before.questions.map((question) => [question.id, question]))
  for (const question of after.questions) {
    const known = all.get(question.id)
    all.set(
      question.id,
      known ? { ...known, answers: [...new Set([...known.answers, ...question.answers])] } : question,
    )
  }
  return [...all.values()]
}

const conditionsOf = ({ decisions, cautions, plans, questions }: Policy) => [
  ...[...decisions.values()].flatMap((decision) => decision.rules.map((rule) => rule.when)),
  ...cautions.map((caution) => caution.when),
  ...[...plans.values()].flatMap((plan) => referencesOf(plan).map(({ reference }) => reference.when)),
  ...questions.map((question) => question.askedWhen),
]

/** One aspect of a version as a function of the answers. */
interface AspectReader {
  readonly aspect: Aspect
  readonly of: string
  readonly find: (answers: Answers) => Finding
}

const NO_FINDING: Finding = { text: NOTHING, key: '', rule: null }

/** The deadline of a plan for a person. */
function deadlineText(policy: Policy, plan: string | null, id: string, answers: Answers): string {
  if (!entriesFor(policy.plans.get(plan ?? '')?.deadlines ?? [], answers).includes(id)) return 'none'
  const values = policy.entries.get(id)?.period?.values
  return values
    ? Object.entries(values)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ') || 'shown'
    : 'not known'
}

/** What a person sees of a plan. */
function planKey(policy: Policy, id: string | null, answers: Answers): string {
  const plan = policy.plans.get(id ?? '')
  if (!plan) return ''
  const { actor, decisions } = plan
  return JSON.stringify([id, actor, decisions, ...PLAN_LISTS.map((list) => entriesFor(plan[list], answers))])
}

const isConditional = (policy: Policy, id: string | null): boolean => {
  const plan = policy.plans.get(id ?? '')
  return plan !== undefined && referencesOf(plan).some(({ reference }) => reference.when !== ALWAYS)
}

function aspectReaders(policy: Policy): AspectReader[] {
  const table = (name: string) => policy.decisions.get(name)
  const choose = (root: Node, findings: readonly Finding[]) => (answers: Answers) =>
    findings[follow(root, answers) ?? -1] ?? NO_FINDING
  const route = table('route')
  const rows = (of: (rule: Rule) => Omit<Finding, 'rule'>) =>
    route
      ? choose(
          route.byRule,
          route.rules.map((rule) => ({ ...of(rule), rule: rule.id })),
        )
      : () => NO_FINDING
  /** The same for what depends on the answers beyond the rule: computed once for a plan without conditions. */
  const planRows = (of: (rule: Rule, answers: Answers) => Omit<Finding, 'rule'>) => {
    const fixed = rows((rule) => of(rule, {}))
    const conditional = route?.rules.map((rule) => isConditional(policy, rule.plan)) ?? []
    return (answers: Answers): Finding => {
      const row = route ? (follow(route.byRule, answers) ?? -1) : -1
      const rule = conditional[row] === true ? route?.rules[row] : undefined
      return rule ? { ...of(rule, answers), rule: rule.id } : fixed(answers)
    }
  }
  const plain = (text: string) => ({ text, key: text })
  return [
    { aspect: 'outcome', of: '', find: rows((rule) => plain(rule.outcome)) },
    { aspect: 'strength', of: '', find: rows((rule) => plain(strengthOn(rule, policy.day))) },
    {
      aspect: 'plan',
      of: '',
      find: planRows((rule, answers) => ({ text: rule.plan ?? 'none', key: planKey(policy, rule.plan, answers) })),
    },
    ...[...policy.decisions.values()]
      .filter(({ name }) => name !== 'route')
      .map(({ name, kind, byRule, rules }): AspectReader => ({
        aspect: kind === 'scheme' ? 'scheme' : 'channel',
        of: name,
        find: choose(
          byRule,
          rules.map((rule) => ({ ...plain(`${rule.outcome} (${strengthOn(rule, policy.day)})`), rule: rule.id })),
        ),
      })),
    ...[...new Set([...policy.plans.values()].flatMap((plan) => entriesFor(plan.deadlines, {})))].map(
      (id): AspectReader => ({
        aspect: 'deadline',
        of: id,
        find: planRows((rule, answers) => plain(deadlineText(policy, rule.plan, id, answers))),
      }),
    ),
    ...policy.cautions.map(({ id, when }): AspectReader => ({
      aspect: 'caution',
      of: id,
      find: choose(policy.space.build(when), [
        { ...plain('not shown'), rule: null },
        { ...plain('shown'), rule: id },
      ]),
    })),
  ]
}

/** Drops the answers that a version does not know. */
function knownAnswers(
  { space }: Policy,
  questions: readonly { readonly id: string; readonly samples: readonly Answer[] }[],
): (answers: Answers) => Answers {
  const variables = new Map(space.variables.map((variable) => [variable.id, variable]))
  if (
    questions.every(
      ({ id, samples }) => samples.every((sample) => variables.get(id)?.cell(sample) !== -1) && variables.has(id),
    )
  )
    return (answers) => answers
  return (answers) =>
    Object.fromEntries(
      Object.entries(answers).filter(
        ([id, answer]) => answer !== undefined && (variables.get(id)?.cell(answer) ?? -1) >= 0,
      ),
    )
}

/** Every combination of answers to the questions that a version asks, one at a time. */
function* combinations(
  order: readonly { readonly id: string; readonly samples: readonly Answer[] }[],
  isAsked: (id: string, answers: Answers) => boolean,
  prefix: Record<string, Answer> = {},
): Generator<Record<string, Answer>> {
  const [first, ...rest] = order
  if (!first) yield prefix
  else if (!isAsked(first.id, prefix)) yield* combinations(rest, isAsked, prefix)
  else for (const answer of first.samples) yield* combinations(rest, isAsked, { ...prefix, [first.id]: answer })
}

/** The people of the last questions that were compared: they are the same for most places and days. */
let last: { readonly key: string; readonly people: readonly Answers[] } = { key: '', people: [] }

/** Every person: a combination of answers to the questions that either version asks. */
function peopleOf(
  order: readonly { readonly id: string; readonly samples: readonly Answer[] }[],
  before: Policy,
  after: Policy,
): readonly Answers[] {
  const conditions = [before, after].map((policy) =>
    policy.questions.map(({ id, askedWhen }) => [id, askedWhen] as const),
  )
  const key = JSON.stringify([order.map(({ id, samples }) => [id, samples]), conditions])
  if (key !== last.key) {
    const asked = conditions.map((entries) => new Map(entries))
    const isAsked = (id: string, answers: Answers) =>
      asked.some((byQuestion) => {
        const condition = byQuestion.get(id)
        return condition !== undefined && truth(condition, answers) === true
      })
    last = { key, people: [...combinations(order, isAsked)] }
  }
  return last.people
}

function getOrCreate<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key) ?? make()
  map.set(key, known)
  return known
}

/** The finding of a version that does not have the aspect. */
function missingFinding(aspect: Aspect): Finding {
  const text = aspect === 'caution' ? 'not shown' : aspect === 'deadline' ? 'none' : NOTHING
  return { text, key: aspect === 'caution' || aspect === 'deadline' ? text : '', rule: null }
}

/**
 * Compares two laws of one place over every person: each combination of answers to the questions that either of them asks and reads. A question or an answer that only one
 * side knows is unknown to the other.
 * @example compareCases(before, after).changed.outcome // 168
 */
export function compareCases(before: Policy, after: Policy): CaseComparison {
  const questions = questionsOf(before, after)
  const read = readQuestions(before, after)
  const order = variables(questions, [...conditionsOf(before), ...conditionsOf(after)]).filter(({ id }) => read.has(id))
  const toKnown = [knownAnswers(before, order), knownAnswers(after, order)] as const
  const named = (policy: Policy) =>
    new Map(aspectReaders(policy).map((reader) => [`${reader.aspect} ${reader.of}`, reader]))
  const [old, now] = [named(before), named(after)]
  const readers = [...new Map([...old, ...now])].map(([name, { aspect, of }]) => ({
    aspect,
    of,
    old: old.get(name)?.find,
    now: now.get(name)?.find,
  }))

  const people = peopleOf(order, before, after)
  const changed = new Map<Aspect, number>()
  const changes = new Map<string, CaseChange & { people: number }>()
  for (const answers of people) {
    const known = [toKnown[0](answers), toKnown[1](answers)] as const
    const counted = new Set<Aspect>()
    for (const { aspect, of, old: findOld, now: findNew } of readers) {
      const from = findOld?.(known[0]) ?? missingFinding(aspect)
      const to = findNew?.(known[1]) ?? missingFinding(aspect)
      if (from.key === to.key) continue
      const change = getOrCreate(changes, [aspect, of, from.text, to.text, from.rule, to.rule].join('|'), () => ({
        aspect,
        of,
        from: from.text,
        to: from.text === to.text ? `${to.text}, changed` : to.text,
        rules: [from.rule, to.rule] as const,
        sample: answers,
        people: 0,
      }))
      change.people += 1
      if (counted.has(aspect)) continue
      counted.add(aspect)
      changed.set(aspect, (changed.get(aspect) ?? 0) + 1)
    }
  }
  return {
    people: people.length,
    changed: Object.fromEntries(ASPECTS.map((aspect) => [aspect, changed.get(aspect) ?? 0])) as Record<Aspect, number>,
    changes: [...changes.values()].sort(
      (a, b) =>
        // People whom the older version could not describe come after those whose result is another one now.
        ASPECTS.indexOf(a.aspect) - ASPECTS.indexOf(b.aspect) ||
        Number(a.from === NOTHING) - Number(b.from === NOTHING) ||
        b.people - a.people,
    ),
  }
}
