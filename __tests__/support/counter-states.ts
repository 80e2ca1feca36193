import { answerSummary } from '../../src/journey/answer'
import { outcome } from '../../src/journey/outcome'
import { nextQuestionView } from '../../src/journey/question'
import { triage } from '../../src/journey/triage'
import { places, policyFor } from '../../src/policies'
import type { Answers, PlaceId, Policy, Question } from '../../src/rules'

/** What a visitor has answered so far. */
export interface CounterState {
  readonly place: PlaceId
  readonly answers: Answers
}

/** How many answers each row of the triage shows; the height of a row depends on nothing else. */
function rowCounter(policy: Policy): (answers: Answers) => number[] {
  const rows = triage(policy, {})
  return (answers) =>
    rows.map(({ question, chips }) => chips.filter(({ answer, more }) => !more || answers[question] === answer).length)
}

/** Visits every state that the next questions of a place lead to, from no answer to the last. */
function visit(
  policy: Policy,
  see: (answers: Answers, question: Question | null) => void,
  answers: Answers = {},
  visited = new Set<string>(),
): void {
  const key = JSON.stringify(Object.entries(answers).sort())
  if (visited.has(key)) return
  visited.add(key)
  const isOpen = outcome(policy, answers).verdict.outcome === null
  const question = isOpen ? (nextQuestionView(policy, { answers, skipped: [], history: [] })?.question ?? null) : null
  see(answers, question)
  for (const answer of question?.answers ?? []) visit(policy, see, { ...answers, [question!.id]: answer }, visited)
}

/**
 * Every state of every place, once for each different height of the staff's side of the triage.
 * @example counterStates('2026-11-30').length > 400
 */
export function counterStates(day: string): CounterState[] {
  const seen = new Map<string, CounterState>()
  for (const place of places) {
    const policy = policyFor(place, day)
    const countRows = rowCounter(policy)
    visit(policy, (answers, question) => {
      const view = outcome(policy, answers)
      const { overturning } = answerSummary(view, policy, { open: question?.id ?? null, has: () => true })
      const look = [countRows(answers), view.verdict.outcome, overturning?.id, view.documents.length]
      const key = JSON.stringify(look)
      if (!seen.has(key)) seen.set(key, { place, answers })
    })
  }
  return [...seen.values()]
}

/** Roughly how much a visitor reads in a state. */
function reading({ place, answers }: CounterState, day: string): number {
  const policy = policyFor(place, day)
  const view = outcome(policy, answers)
  const { overturning, cost, when } = answerSummary(view, policy, { open: null, has: () => true })
  const facts = [overturning, cost, when].filter((fact) => fact !== null)
  return 2 * view.documents.length + Math.min(3, view.contacts.length) + facts.length + view.verdict.possible.length
}

/**
 * The states of which a visitor reads most.
 * @example fullestStates('2026-11-30', 12).length // 12
 */
export function fullestStates(day: string, count: number): CounterState[] {
  return counterStates(day)
    .map((state) => ({ state, length: reading(state, day) }))
    .sort((a, b) => b.length - a.length)
    .slice(0, count)
    .map(({ state }) => state)
}
