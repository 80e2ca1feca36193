import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { peopleOf } from '../../scripts/policy/people'
import { packs, places, policyFor } from '../../src/policies'
import { type Answers, follow, nextQuestion, type Policy, reach, type Rule, truth } from '../../src/rules'
import { outcomesOf } from '../../src/rules/table'
import { askedCombinations, holds } from './support'

const day = '2026-11-21'
const everywhere = [...new Set([...packs.map((pack) => pack.place), ...places])]

/** The raw JSON condition of a rule. */
function raw(rule: Rule): unknown {
  const json: unknown = JSON.parse(readFileSync(join(__dirname, '../../src/policies', rule.at.file), 'utf8'))
  const found = rule.at.path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], json)
  return (found as { when: unknown }).when
}

describe.each(everywhere)('%s', (place) => {
  const policy = policyFor(place, day)
  const tables = [...policy.decisions.values()]

  test('every decision returns the first matching rule for every combination of answers that can be asked', () => {
    const results = tables.map((table) => ({ table, whens: table.rules.map(raw), wrong: 0, hits: new Set<number>() }))
    let count = 0
    for (const full of askedCombinations(policy)) {
      count++
      for (const result of results) {
        const expected = result.whens.findIndex((when) => holds(when, full))
        result.hits.add(expected)
        if (follow(result.table.byRule, full) !== expected || expected < 0) result.wrong++
      }
    }
    expect(count).toBe(peopleOf(policy).length)
    expect(results.map((result) => [result.table.name, result.wrong])).toEqual(tables.map((table) => [table.name, 0]))
    // No rule of the place itself is dead.
    const file = policy.chain[policy.chain.length - 1]?.file
    for (const { table, hits } of results)
      table.rules.forEach((rule, i) => {
        if (rule.at.file === file) expect([rule.id, hits.has(i)]).toEqual([rule.id, true])
      })
  })

  test('the possible outcomes of every partial state of the route are exactly those of its completions', () => {
    const { claims, states } = wrongPartialStates(policy)
    expect(claims).toBe(0)
    expect(states).toBeGreaterThan(1000)
  })

  test('the interpreter agrees with the diagram on the rules of the route', () => {
    const route = policy.decisions.get('route')
    let checked = 0
    for (const full of askedCombinations(policy)) {
      if (checked++ % 37) continue
      const hit = route?.rules.findIndex((rule) => truth(rule.when, full) === true)
      expect(follow(route?.byRule ?? -1, full)).toBe(hit)
    }
  })

  test('every undecided state has a next question that applies and can change the result', () => {
    const walk = (answers: Answers, depth: number): number => {
      const next = nextQuestion(policy, answers)
      if (!next) {
        const open = policy.space.restrict(policy.decisions.get('route')?.byRule ?? -1, answers)
        expect(typeof open).toBe('number')
        return depth
      }
      expect(truth(next.question.askedWhen, answers)).toBe(true)
      return Math.max(
        ...[...next.separates.keys()].map((answer) => walk({ ...answers, [next.question.id]: answer }, depth + 1)),
      )
    }
    expect(walk({}, 0)).toBeLessThanOrEqual(policy.questions.length)
  })
})

/**
 * Compares every partial state that can be reached with the union of its completions. A question that the route does
 * not read is left out.
 */
function wrongPartialStates(policy: Policy): { claims: number; states: number } {
  const table = policy.decisions.get('route')
  if (!table) throw new Error('no route')
  const used = reach(table.byRule).questions
  const variables = policy.space.variables.filter(({ id }) => used.includes(id))
  const isAsked = (i: number, answers: Answers) => truth(variables[i]!.question.askedWhen, answers) === true
  const masks = new Map<string, number>()
  const keyOf = (answers: Answers) => variables.map(({ id, cell }) => (id in answers ? cell(answers[id]!) : '-')).join()
  let claims = 0
  /** The outcomes of every completion, as bits. */
  const mask = (answers: Answers): number => {
    const key = keyOf(answers)
    const known = masks.get(key)
    if (known !== undefined) return known
    const open = variables.findIndex(({ id }, i) => !(id in answers) && isAsked(i, answers))
    const filled = () => Object.fromEntries(variables.map(({ id, samples }) => [id, answers[id] ?? samples[0]!]))
    const found =
      open < 0
        ? 1 << (follow(table.byOutcome, filled()) ?? 15)
        : variables[open]!.samples.reduce<number>(
            (bits, answer) => bits | mask({ ...answers, [variables[open]!.id]: answer }),
            0,
          )
    masks.set(key, found)
    return found
  }
  const walk = (i: number, answers: Answers) => {
    const one = variables[i]
    if (!one) {
      const claimed = outcomesOf(table, policy.space.restrict(table.byOutcome, answers))
      if (claimed.reduce((sum, outcome) => sum | (1 << table.outcomes.indexOf(outcome)), 0) !== mask(answers)) claims++
      return
    }
    walk(i + 1, answers)
    if (isAsked(i, answers)) for (const answer of one.samples) walk(i + 1, { ...answers, [one.id]: answer })
  }
  walk(0, {})
  return { claims, states: masks.size }
}
