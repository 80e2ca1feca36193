import {
  type Answer,
  type Answers,
  type NextQuestion,
  nextQuestion,
  type Policy,
  type Question,
  type QuestionId,
  verdict,
} from '../rules'

/** The answers of a person and their order; a skipped question is unknown, never "no". */
export interface QuestionState {
  readonly answers: Answers
  readonly skipped: readonly QuestionId[]
  readonly history: readonly QuestionId[]
}

/** The question to show. */
export interface QuestionView {
  readonly question: Question
  /** Counted from 1; the place is question 1. How many there will be depends on the answers, so no total is promised. */
  readonly number: number
  /** For each answer, the outcomes of the route that stay possible; empty once the route is decided. */
  readonly separates: ReadonlyMap<Answer, readonly string[]>
}

/** The place is asked first. */
const PLACE = 1

/** The next question about the route; once that is decided, about the further decisions of its plan. */
function nextOf(policy: Policy, answers: Answers, skipped: readonly QuestionId[]): NextQuestion | null {
  const next = nextQuestion(policy, answers, { skipped })
  if (next) return next
  for (const decision of verdict(policy, answers).plan?.decisions ?? []) {
    const further = nextQuestion(policy, answers, { skipped, decision, level: 'outcome' })
    if (further) return { ...further, separates: new Map() }
  }
  return null
}

/**
 * The next question that can still change the outcome or its plan; null when the outcome can be shown.
 * @example askNext(policy, { answers: {}, skipped: [], history: [] })?.number // 2
 */
export function nextQuestionView(policy: Policy, { answers, skipped }: QuestionState): QuestionView | null {
  const next = nextOf(policy, answers, skipped)
  if (!next) return null
  return { ...next, number: PLACE + Object.keys(answers).length + skipped.length + 1 }
}

/**
 * The answers so far, in the order of asking; `answer` is null for a skipped question.
 * @example given({ answers: { insured: 'no' }, skipped: [], history: ['insured'] }) // [{ question: 'insured', answer: 'no' }]
 */
export function answersInOrder({
  answers,
  skipped,
  history,
}: QuestionState): { readonly question: QuestionId; readonly answer: Answer | null }[] {
  return [...new Set([...history, ...Object.keys(answers), ...skipped])]
    .filter((question) => question in answers || skipped.includes(question))
    .map((question) => ({ question, answer: answers[question] ?? null }))
}
