import { type Answer, type Answers, type Asked, nextQuestion, type Policy, type Question, type QuestionId, verdict } from '../rules'

/** What the person has told, and in which order; a skipped question is open, never "no". */
export interface Told {
  readonly answers: Answers
  readonly skipped: readonly QuestionId[]
  readonly history: readonly QuestionId[]
}

/** The question to show now. */
export interface QuestionView {
  readonly question: Question
  /** Counted from 1; the place is question 1. */
  readonly number: number
  /** An estimate of how many there will be in all; never less than `number`. */
  readonly about: number
  /** For each answer the outcomes of the route that stay possible; empty once the route is sure. */
  readonly separates: ReadonlyMap<Answer, readonly string[]>
}

/** The place is asked before everything else. */
const PLACE = 1

/** The next question to the route; once that is sure, to what its plan needs to know. */
function nextOf(policy: Policy, answers: Answers, skipped: readonly QuestionId[]): Asked | null {
  const asked = nextQuestion(policy, answers, { skipped })
  if (asked) return asked
  for (const decision of verdict(policy, answers).plan?.decisions ?? []) {
    const further = nextQuestion(policy, answers, { skipped, decision, level: 'outcome' })
    if (further) return { ...further, separates: new Map() }
  }
  return null
}

/** How many more questions the longest way below holds, always asking what is asked next. */
function longest(policy: Policy, answers: Answers, skipped: readonly QuestionId[]): number {
  const asked = nextOf(policy, answers, skipped)
  if (!asked) return 0
  if (!asked.separates.size) return 1
  // The answer that leaves most open stands for the worst case; following it alone keeps this one frame's work.
  const [worst] = [...asked.separates].reduce((a, b) => (b[1].length > a[1].length ? b : a))
  return 1 + longest(policy, { ...answers, [asked.question.id]: worst }, skipped)
}

/**
 * The next question that can still change what the person should do; null when the outcome can be shown.
 * @example askNext(policy, { answers: {}, skipped: [], history: [] })?.number // 2
 */
export function askNext(policy: Policy, { answers, skipped }: Told): QuestionView | null {
  const asked = nextOf(policy, answers, skipped)
  if (!asked) return null
  const number = PLACE + Object.keys(answers).length + skipped.length + 1
  return { ...asked, number, about: number - 1 + longest(policy, answers, skipped) }
}

/**
 * What was told so far, in the order in which it was asked; `answer` is null where the person was not sure.
 * @example given({ answers: { insured: 'no' }, skipped: [], history: ['insured'] }) // [{ question: 'insured', answer: 'no' }]
 */
export function given({ answers, skipped, history }: Told): { readonly question: QuestionId; readonly answer: Answer | null }[] {
  return [...new Set([...history, ...Object.keys(answers), ...skipped])]
    .filter(question => question in answers || skipped.includes(question))
    .map(question => ({ question, answer: answers[question] ?? null }))
}
