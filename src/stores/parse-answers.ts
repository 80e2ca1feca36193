import { custom, fallback, nullable, object, parse, pipe, string, transform } from 'valibot'
import type { Answer, QuestionId } from '../rules'
import type { AnswersState, Vocabulary } from './answers'
import { listOf, recordOf } from './storage-schema'

const answer = custom<Answer>((json) => typeof json === 'string' || Number.isFinite(json))

/** Persisted answers: invalid fields and values are dropped. Ids may be unknown (`dropUnknownAnswers`). */
export const answersSchema = pipe(
  fallback(
    object({
      place: fallback(nullable(string()), null),
      answers: recordOf(answer),
      skipped: listOf(string()),
      history: listOf(string()),
    }),
    { place: null, answers: {}, skipped: [], history: [] },
  ),
  transform((state): AnswersState => makeConsistent(state)),
)

/**
 * Parses persisted or imported answers; invalid fields and values are dropped.
 * @example parseAnswersState({ place: 7, answers: { insured: 'no' } }) // no place; insured is no
 */
export const parseAnswersState = (json: unknown): AnswersState => parse(answersSchema, json)

/**
 * Drops places, questions and answers that are not in the vocabulary, so that they are asked again.
 * @example dropUnknownAnswers({ ...state, answers: { insured: 'maybe' } }, vocabulary).answers // {}
 */
export function dropUnknownAnswers(state: AnswersState, { places, questions }: Vocabulary): AnswersState {
  const isKnown = (id: QuestionId, answer: Answer | undefined) =>
    questions.some(
      (question) =>
        question.id === id &&
        (question.type === 'choice'
          ? question.answers.includes(answer as string)
          : typeof answer === 'number' &&
            answer >= (question.min ?? -Infinity) &&
            answer <= (question.max ?? Infinity)),
    )
  return makeConsistent({
    place: places.find((place) => place === state.place) ?? null,
    answers: Object.fromEntries(Object.entries(state.answers).filter(([id, answer]) => isKnown(id, answer))),
    skipped: state.skipped.filter((id) => questions.some((question) => question.id === id)),
    history: state.history,
  })
}

/** A question is answered or skipped, not both; the history has exactly the answered and the skipped questions. */
function makeConsistent({ place, answers, skipped, history }: AnswersState): AnswersState {
  const answered = new Set(Object.keys(answers))
  const open = skipped.filter((id) => !answered.has(id))
  // Sets, because stored lists may be as long as the storage of the device.
  const known = new Set([...answered, ...open])
  return { place, answers, skipped: open, history: [...new Set([...history.filter((id) => known.has(id)), ...known])] }
}
