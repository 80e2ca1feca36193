import type { Answer, Answers, PlaceId, Question, QuestionId } from '../rules'
import { answersSchema, dropUnknownAnswers, parseAnswersState } from './parse-answers'
import { persisted } from './persist'

/** The user's answers, in the order of the questions. */
export interface AnswersState {
  /** Null: not selected yet. */
  readonly place: PlaceId | null
  readonly answers: Answers
  /** Questions answered with "I'm not sure". */
  readonly skipped: readonly QuestionId[]
  /** The answered and skipped questions, in the order in which they were asked. */
  readonly history: readonly QuestionId[]
}

/** The valid places, questions and answers of this release. */
export interface Vocabulary {
  readonly places: readonly PlaceId[]
  readonly questions: readonly Pick<Question, 'id' | 'type' | 'answers' | 'min' | 'max'>[]
}

interface Actions {
  readonly choosePlace: (place: PlaceId) => void
  readonly answer: (question: QuestionId, answer: Answer) => void
  /** Answers with "I'm not sure". */
  readonly skip: (question: QuestionId) => void
  /** Removes the answer to one question, so that it is asked again. */
  readonly reopen: (question: QuestionId) => void
  /** Replaces everything by answers from another device. */
  readonly replace: (imported: Omit<AnswersState, 'history'>) => void
  /** Drops what this release does not know: another release may have stored it. */
  readonly dropUnknown: (vocabulary: Vocabulary) => void
}

const initial: AnswersState = { place: null, answers: {}, skipped: [], history: [] }

const without = (list: readonly QuestionId[], question: QuestionId) => list.filter((id) => id !== question)

const append = (list: readonly QuestionId[], question: QuestionId) =>
  list.includes(question) ? list : [...list, question]

function removeAnswer({ answers, skipped, history }: AnswersState, question: QuestionId): Omit<AnswersState, 'place'> {
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question)),
    skipped: without(skipped, question),
    history: without(history, question),
  }
}

/**
 * The user's answers, persisted on the device only.
 * @example useAnswers.getState().answer('insured', 'no')
 */
export const useAnswers = persisted<AnswersState, Actions>({
  name: 'yibao.answers',
  version: 1,
  schema: answersSchema,
  initial,
  actions: (set, get) => ({
    choosePlace: (place) => set({ place }),
    answer: (question, answer) =>
      set(({ answers, skipped, history }) => ({
        answers: { ...answers, [question]: answer },
        skipped: without(skipped, question),
        history: append(history, question),
      })),
    skip: (question) =>
      set((state) => ({
        answers: removeAnswer(state, question).answers,
        skipped: append(state.skipped, question),
        history: append(state.history, question),
      })),
    reopen: (question) => set((state) => removeAnswer(state, question)),
    replace: ({ place, answers, skipped }) => set(parseAnswersState({ place, answers, skipped })),
    dropUnknown(vocabulary) {
      const { place, answers, skipped, history } = get()
      const current = { place, answers, skipped, history }
      const known = dropUnknownAnswers(current, vocabulary)
      if (JSON.stringify(known) !== JSON.stringify(current)) set(known)
    },
  }),
})
