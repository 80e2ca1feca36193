import { replies } from '../../src/guides/replies'
import { answerSummary } from '../../src/journey/answer'
import { outcome } from '../../src/journey/outcome'
import { ASKS } from '../../src/pages/counter/facing/asks'
import { isCompleteReply, suggestedReplies } from '../../src/pages/counter/facing/suggested-replies'
import { policyFor } from '../../src/policies'
import type { Answers, PlaceId } from '../../src/rules'
import { caseForEachOutcome } from '../support/outcome-cases'

const DAY = '2026-11-20'

function suggestedFor(answers: Answers, ask: (typeof ASKS)[number] | null, place: PlaceId = 'wenjiang') {
  const policy = policyFor(place, DAY)
  const view = outcome(policy, answers)
  return suggestedReplies({ ask, view, summary: answerSummary(view, policy, { open: null, has: () => true }) })
}

test('"it can be done" is suggested only for people who may join', () => {
  let count = 0
  for (const { answers, place } of caseForEachOutcome())
    for (const ask of [null, 'join'] as const) {
      const view = outcome(policyFor(place, DAY), answers)
      const canJoin =
        ['yes', 'likely'].includes(view.verdict.strength ?? '') &&
        view.schemes.some(({ finding }) => finding.value === 'yes')
      const suggested = suggestedFor(answers, ask, place)
      expect([view.verdict.outcome, suggested.includes('yes')]).toEqual([
        view.verdict.outcome,
        canJoin && !view.isInsured,
      ])
      count += canJoin ? 1 : 0
    }
  expect(count).toBeGreaterThan(0)
})

test('every suggestion is a reply that a clerk can give without typing, and none is there twice', () => {
  const ids = replies.filter(isCompleteReply).map(({ id }) => id)
  for (const { answers, place } of caseForEachOutcome())
    for (const ask of [null, ...ASKS]) {
      const suggested = suggestedFor(answers, ask, place)
      expect(ids).toEqual(expect.arrayContaining([...suggested]))
      expect(new Set(suggested).size).toBe(4)
    }
})

test('the first reply answers what was asked', () => {
  const employee = { insured: 'no', identity: 'foreign-passport', activity: 'employed', stay: 'work-residence' }
  expect(suggestedFor(employee, 'cost')[0]).toBe('cost-shown')
  expect(suggestedFor({}, 'cost')[0]).toBe('ask-tax')
  expect(suggestedFor(employee, 'bring')[0]).toBe('paper-missing')
  expect(suggestedFor(employee, 'language')[0]).toBe('colleague')
  expect(suggestedFor(employee, 'join')[0]).toBe('employer-first')
  expect(suggestedReplies({ ask: null, view: null, summary: null })[0]).toBe('wait')
})
