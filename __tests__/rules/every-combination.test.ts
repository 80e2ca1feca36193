import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packs, places, policyFor } from '../../src/policies'
import { type Answer, type Answers, follow, nextQuestion, type Policy, type Rule, truth } from '../../src/rules'
import { outcomesOf } from '../../src/rules/table'
import { combinations, holds } from './support'

const day = '2026-11-21'
const everywhere = [...new Set([...packs.map(one => one.place), ...places])]

/** The condition of a rule as it stands in its file, unparsed. */
function raw(rule: Rule): unknown {
  const json: unknown = JSON.parse(readFileSync(join(__dirname, '../../src/policies', rule.at.file), 'utf8'))
  const found = rule.at.path.split(/[.[\]]+/).filter(Boolean).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], json)
  return (found as { when: unknown }).when
}

describe.each(everywhere)('%s', place => {
  const policy = policyFor(place, day)
  const tables = [...policy.decisions.values()]

  test('every decision gives on every combination of answers what its rules say when read one by one', () => {
    const read = tables.map(table => ({ table, whens: table.rules.map(raw), wrong: 0, hits: new Set<number>() }))
    let count = 0
    for (const full of combinations(policy)) {
      count++
      for (const one of read) {
        const expected = one.whens.findIndex(when => holds(when, full))
        one.hits.add(expected)
        if (follow(one.table.byRule, full) !== expected || expected < 0) one.wrong++
      }
    }
    expect(count).toBe(policy.space.variables.reduce((product, one) => product * one.samples.length, 1))
    expect(read.map(one => [one.table.name, one.wrong])).toEqual(tables.map(one => [one.name, 0]))
    // No rule of the place itself is dead.
    const file = policy.chain[policy.chain.length - 1]?.file
    for (const { table, hits } of read) table.rules.forEach((rule, i) => { if (rule.at.file === file) expect([rule.id, hits.has(i)]).toEqual([rule.id, true]) })
  })

  test('on every partial state of the route no outcome is claimed or excluded that the completions do not bear out', () => {
    expect(wrongPartialStates(policy)).toEqual({ claims: 0, states: policy.space.variables.reduce((product, one) => product * (one.samples.length + 1), 1) })
  })

  test('the interpreter agrees with the diagram on the rules of the route', () => {
    const route = policy.decisions.get('route')
    let checked = 0
    for (const full of combinations(policy)) {
      if (checked++ % 37) continue
      const hit = route?.rules.findIndex(rule => truth(rule.when, full) === true)
      expect(follow(route?.byRule ?? -1, full)).toBe(hit)
    }
  })

  test('in every undecided state there is a question that makes sense and can still change the result', () => {
    const walk = (answers: Answers, depth: number): number => {
      const asked = nextQuestion(policy, answers)
      if (!asked) {
        const open = policy.space.restrict(policy.decisions.get('route')?.byRule ?? -1, answers)
        expect(typeof open).toBe('number')
        return depth
      }
      expect(truth(asked.question.askedWhen, answers)).toBe(true)
      return Math.max(...[...asked.separates.keys()].map(answer => walk({ ...answers, [asked.question.id]: answer }, depth + 1)))
    }
    expect(walk({}, 0)).toBeLessThanOrEqual(policy.questions.length)
  })
})

/** Compares every partial state with the union of its completions, built up one unknown at a time. */
function wrongPartialStates(policy: Policy): { claims: number; states: number } {
  const { variables } = policy.space
  const table = policy.decisions.get('route')
  if (!table) throw new Error('no route')
  const radix = variables.map(one => one.samples.length + 1)
  const states = radix.reduce((a, b) => a * b, 1)
  const place = radix.map((_, i) => radix.slice(0, i).reduce((a, b) => a * b, 1))
  const masks = new Uint16Array(states)
  let claims = 0
  // Digit 0 is "unknown": states whose first unknown has been answered come later, so count down.
  for (let state = states - 1; state >= 0; state--) {
    const digits = variables.map((_, i) => Math.floor(state / (place[i]!)) % (radix[i]!))
    const answers: Record<string, Answer> = {}
    variables.forEach(({ id, samples }, i) => {
      const answer = samples[(digits[i] ?? 0) - 1]
      if (answer !== undefined) answers[id] = answer
    })
    const open = digits.indexOf(0)
    let mask = 0
    if (open < 0) mask = 1 << (follow(table.byOutcome, answers) ?? 15)
    else for (let k = 1; k < (radix[open]!); k++) mask |= masks[state + k * (place[open]!)]!
    masks[state] = mask
    const claimed = outcomesOf(table, policy.space.restrict(table.byOutcome, answers))
    if (claimed.reduce((sum, one) => sum | (1 << table.outcomes.indexOf(one)), 0) !== mask) claims++
  }
  return { claims, states }
}
