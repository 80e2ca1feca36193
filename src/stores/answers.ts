import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Answer, Answers, PlaceId, Question, QuestionId } from '../rules'
import { keep } from './keep'
import { keepKnown, parseTold } from './told'

/** What a person has told us, and in which order we asked. */
export interface Told {
  /** Null: not said yet. */
  readonly place: PlaceId | null
  readonly answers: Answers
  /** Questions left open with "I'm not sure". */
  readonly skipped: readonly QuestionId[]
  /** The questions answered or skipped, in the order in which they were asked. */
  readonly history: readonly QuestionId[]
}

/** What may be answered: anything else that was stored is dropped and asked again. */
export interface Vocabulary {
  readonly places: readonly PlaceId[]
  readonly questions: readonly Pick<Question, 'id' | 'type' | 'answers' | 'min' | 'max'>[]
}

interface Actions {
  readonly choosePlace: (place: PlaceId) => void
  readonly answer: (question: QuestionId, answer: Answer) => void
  /** Leaves a question open: "I'm not sure". */
  readonly skip: (question: QuestionId) => void
  /** Takes back what was told last; before the first question that is the place. */
  readonly back: () => void
  /** Takes back the answer to one question and keeps all others. */
  readonly change: (question: QuestionId) => void
  /** Puts a case that came from another device in the place of what was told here. */
  readonly take: (told: Omit<Told, 'history'>) => void
  /** Forgets everything, on the device too. */
  readonly forget: () => void
  /** Drops what a newer or older release of the law no longer knows. */
  readonly keepKnown: (vocabulary: Vocabulary) => void
}

const VERSION = 1
const nothing: Told = { place: null, answers: {}, skipped: [], history: [] }

const without = <T>(list: readonly T[], one: T) => list.filter((other) => other !== one)

/** What is told once a question is open again. */
function open({ answers, skipped, history }: Told, question: QuestionId): Omit<Told, 'place'> {
  const others = Object.entries(answers).filter(([id]) => id !== question)
  return { answers: Object.fromEntries(others), skipped: without(skipped, question), history: without(history, question) }
}

const toldOf = ({ place, answers, skipped, history }: Told): Told => ({ place, answers, skipped, history })

const append = (history: readonly QuestionId[], question: QuestionId) =>
  history.includes(question) ? history : [...history, question]

/**
 * What the person has told us, kept on the device alone.
 * @example useAnswers.getState().answer('insured', 'no')
 */
export const useAnswers = create<Told & Actions>()(
  persist(
    (set, get) => ({
      ...nothing,
      choosePlace: (place) => set({ place }),
      answer: (question, answer) => set(({ answers, skipped, history }) => ({
        answers: { ...answers, [question]: answer },
        skipped: without(skipped, question),
        history: append(history, question),
      })),
      skip: (question) => set((told) => ({
        answers: open(told, question).answers,
        skipped: append(told.skipped, question),
        history: append(told.history, question),
      })),
      back: () => set((told) => {
        const last = told.history[told.history.length - 1]
        return last === undefined ? { place: null } : open(told, last)
      }),
      change: (question) => set((told) => open(told, question)),
      take: ({ place, answers, skipped }) => set(parseTold({ place, answers, skipped })),
      forget() {
        set(nothing)
        useAnswers.persist.clearStorage()
      },
      keepKnown(vocabulary) {
        const now = toldOf(get())
        const known = keepKnown(now, vocabulary)
        if (JSON.stringify(known) !== JSON.stringify(now)) set(known)
      },
    }),
    {
      name: 'yibao.answers',
      version: VERSION,
      storage: keep<Told>(VERSION),
      partialize: (state): Told => toldOf(state),
      merge: (stored, now) => ({ ...now, ...parseTold(stored) }),
    },
  ),
)
