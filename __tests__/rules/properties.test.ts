import fc from 'fast-check'
import jsonLogic from 'json-logic-js'
import { type Answers, changes, evaluate, follow, nextQuestion, truth, verdict } from '../../src/rules'
import { combinations, completions, holds, policyOf, rawPack, type RawQuestion } from './support'

const questions: RawQuestion[] = [
  { id: 'a', answers: ['x', 'y', 'z'] },
  { id: 'b', answers: ['x', 'y'] },
  { id: 'c', answers: ['x', 'y', 'z', 'w'] },
  { id: 'n', type: 'number', min: 0, max: 9 },
]
const choice = fc.constantFrom('a', 'b', 'c')
const atom = fc.oneof(
  fc
    .tuple(fc.constantFrom('==', '!=', '===', '!=='), choice, fc.constantFrom('x', 'y'))
    .map(([op, q, v]) => ({ [op]: [{ var: q }, v] })),
  fc
    .tuple(choice, fc.uniqueArray(fc.constantFrom('x', 'y'), { minLength: 1 }))
    .map(([q, v]) => ({ in: [{ var: q }, v] })),
  fc
    .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.integer({ min: 0, max: 9 }))
    .map(([op, v]) => ({ [op]: [{ var: 'n' }, v] })),
)
const { condition } = fc.letrec<{ condition: unknown }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atom,
    fc.record({ and: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ '!': tie('condition') }),
  ),
}))
const table = fc
  .array(fc.record({ when: condition, outcome: fc.constantFrom('p', 'q', 'r') }), { minLength: 1, maxLength: 6 })
  .map((rules) => [...rules.map((rule, i) => ({ ...rule, id: `r${i}` })), { id: 'last', when: true, outcome: 's' }])
const partial = fc.record(
  {
    a: fc.constantFrom('x', 'y', 'z'),
    b: fc.constantFrom('x', 'y'),
    c: fc.constantFrom('x', 'y', 'z', 'w'),
    n: fc.integer({ min: 0, max: 9 }),
  },
  { requiredKeys: [] },
)

/** Replaces each number by the sample of its cell, because completions have samples only. */
function settle(policy: ReturnType<typeof policyOf>, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const variable = policy.space.variables.find((variable) => variable.id === id)
      return [id, variable && answer !== undefined ? variable.samples[variable.cell(answer)] : answer]
    }),
  )
}

test('evaluate lists exactly the outcomes of the completions of a partial state', () => {
  fc.assert(
    fc.property(table, partial, (rules, answers) => {
      const policy = policyOf([rawPack(questions, rules)])
      const finding = evaluate(policy, 'route', answers)
      const reached = new Set<string>()
      for (const full of completions(policy, settle(policy, answers))) {
        reached.add(rules.find((rule) => holds(rule.when, full))?.outcome ?? '')
      }
      expect(new Set(finding.possible)).toEqual(reached)
      expect(finding.value === null).toBe(reached.size !== 1)
    }),
    { numRuns: 300 },
  )
})

test('evaluate lists a question as missing exactly if two of its answers lead to different outcomes', () => {
  fc.assert(
    fc.property(table, partial, (rules, answers) => {
      const policy = policyOf([rawPack(questions, rules)])
      const matters = new Set<string>()
      const outcome = (full: Answers) => rules.find((rule) => holds(rule.when, full))?.outcome
      for (const full of completions(policy, settle(policy, answers))) {
        for (const { id, samples } of policy.space.variables) {
          if (!(id in answers) && samples.some((answer) => outcome({ ...full, [id]: answer }) !== outcome(full)))
            matters.add(id)
        }
      }
      expect(new Set(evaluate(policy, 'route', answers).missing)).toEqual(matters)
      const next = nextQuestion(policy, answers, { level: 'outcome' })
      expect(next === null ? matters.size === 0 : matters.has(next.question.id)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('another answer never changes a decided verdict', () => {
  fc.assert(
    fc.property(table, partial, partial, (rules, more, answers) => {
      const policy = policyOf([rawPack(questions, rules)])
      const before = verdict(policy, answers)
      const after = verdict(policy, { ...more, ...answers })
      if (before.decided) expect(after.outcome).toBe(before.outcome)
      expect(before.possible).toEqual(expect.arrayContaining([...after.possible]))
    }),
    { numRuns: 500 },
  )
})

test('json-logic-js agrees on complete answers', () => {
  fc.assert(
    fc.property(table, (rules) => {
      const policy = policyOf([rawPack(questions, rules)])
      for (const full of combinations(policy)) {
        const hit = rules.findIndex((rule) => jsonLogic.apply(rule.when, full))
        expect(follow(policy.decisions.get('route')?.byRule ?? -1, full)).toBe(hit)
      }
    }),
    { numRuns: 60 },
  )
})

test('truth of partial answers equals that of every completion', () => {
  fc.assert(
    fc.property(condition, partial, (when, answers) => {
      const policy = policyOf([
        rawPack(questions, [
          { id: 'r', when, outcome: 'p' },
          { id: 'last', when: true, outcome: 's' },
        ]),
      ])
      const rule = policy.decisions.get('route')?.rules[0]
      const value = rule ? truth(rule.when, answers) : null
      if (value === null) return
      for (const full of completions(policy, settle(policy, answers))) expect(holds(when, full)).toBe(value)
    }),
    { numRuns: 300 },
  )
})

test('changes lists exactly the single answers that lead to another outcome', () => {
  fc.assert(
    fc.property(
      table,
      fc.record({
        a: fc.constantFrom('x', 'y', 'z'),
        b: fc.constantFrom('x', 'y'),
        c: fc.constantFrom('x', 'y', 'z', 'w'),
        n: fc.integer({ min: 0, max: 9 }),
      }),
      (rules, answers) => {
        const policy = policyOf([rawPack(questions, rules)])
        const current = verdict(policy, answers).outcome
        const listed = changes(policy, answers).map(
          (change) => `${change.question}=${change.answer}:${change.outcomes.join()}`,
        )
        const expected = policy.space.variables.flatMap(({ id, samples, cell }) =>
          samples.flatMap((answer, i) => {
            const outcome = rules.find((rule) => holds(rule.when, { ...answers, [id]: answer }))?.outcome
            return i !== cell(answers[id as keyof typeof answers]) && outcome !== current
              ? [`${id}=${answer}:${outcome ?? ''}`]
              : []
          }),
        )
        expect(listed.sort()).toEqual(expected.sort())
      },
    ),
    { numRuns: 200 },
  )
})
