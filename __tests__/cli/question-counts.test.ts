import { countQuestions } from '../../scripts/policy/question-counts'
import { places, policyFor } from '../../src/policies'
import { policyOf, rawPack, type RawRule } from '../rules/support'

const rule = (fields: Partial<RawRule>) => ({ outcome: 'p', strength: 'yes', ...fields }) as RawRule

test('a question that settles the route counts for everybody, the next one for those whom it leaves open', () => {
  const pack = rawPack(
    [
      { id: 'a', answers: ['yes', 'no'] },
      { id: 'b', answers: ['x', 'y', 'z'] },
    ],
    [
      rule({ id: 'settled', when: { '==': [{ var: 'a' }, 'yes'] } }),
      rule({ id: 'open', when: { '==': [{ var: 'b' }, 'x'] }, outcome: 'q' }),
      rule({ id: 'rest', when: true, outcome: 'r' }),
    ],
  )
  // Six people: three are done after one question, three need both.
  expect(countQuestions(policyOf([pack], 'national'))).toEqual({ people: 6, mean: 1.5, worst: 2 })
})

test.each(places)('in %s, people answer fewer than three questions on average and at most six', (place) => {
  const { mean, worst } = countQuestions(policyFor(place, '2026-11-30'))
  expect(mean).toBeLessThan(3)
  expect(worst).toBeLessThanOrEqual(6)
})
