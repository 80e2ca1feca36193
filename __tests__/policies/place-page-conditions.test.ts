import { alternatives } from '../../config/prerender/site/conditions'
import { places, policyFor } from '../../src/policies'
import type { Answers, Condition, Question } from '../../src/rules'
import { truth } from '../../src/rules'

// The conditions of the decision table in words, on the page of a place.

const question = (id: string, answers: readonly string[]) => ({ id, answers }) as unknown as Question
const policy = { questions: [question('stay', ['card', 'permit', 'visa']), question('work', ['yes', 'no'])] }
const is = (name: string, ...constants: string[]): Condition => ({ op: 'in', question: name, constants })
const plain = (condition: Condition) => alternatives(condition, policy).map((found) => Object.fromEntries(found))

test('a negated test names the other answers', () => {
  expect(plain({ op: '!', parts: [is('stay', 'card')] })).toEqual([{ stay: ['permit', 'visa'] }])
})

test('"and" narrows the answers, "or" lists alternatives, and both swap when they are negated', () => {
  const both: Condition = {
    op: 'and',
    parts: [is('stay', 'card', 'permit'), is('stay', 'permit', 'visa'), is('work', 'yes')],
  }
  expect(plain(both)).toEqual([{ stay: ['permit'], work: ['yes'] }])
  expect(plain({ op: 'or', parts: [is('stay', 'card'), is('work', 'no')] })).toEqual([
    { stay: ['card'] },
    { work: ['no'] },
  ])
  expect(plain({ op: '!', parts: [{ op: 'or', parts: [is('stay', 'card'), is('work', 'no')] }] })).toEqual([
    { stay: ['permit', 'visa'], work: ['yes'] },
  ])
})

test('always is one alternative without questions, a contradiction is none', () => {
  expect(plain({ op: 'and', parts: [] })).toEqual([{}])
  expect(plain({ op: 'and', parts: [is('work', 'yes'), is('work', 'no')] })).toEqual([])
})

test('a comparison of numbers is refused rather than left out', () => {
  expect(() => alternatives({ op: '<', question: 'stay', constants: [3] }, policy)).toThrow('stay')
})

test('every alternative of every rule of every place makes the rule true', () => {
  let checked = 0
  for (const place of places) {
    const whole = policyFor(place, '2026-11-30')
    for (const rule of whole.decisions.get('route')!.rules) {
      const found = alternatives(rule.when, whole)
      expect([place, rule.id, found.length > 0]).toEqual([place, rule.id, true])
      for (const alternative of found) {
        const answers: Answers = Object.fromEntries([...alternative].map(([id, [first]]) => [id, first!]))
        expect([place, rule.id, truth(rule.when, answers)]).toEqual([place, rule.id, true])
        checked += 1
      }
    }
  }
  expect(checked).toBeGreaterThan(200)
})
