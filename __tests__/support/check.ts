import { packs } from '../../src/policies'
import type { Answers } from '../../src/rules'
import type { Words } from './words'

/** A day on which the law of the packs was just checked: the day of the person and of what is expected. */
export const today = '2026-11-21'

/** What somebody would answer, whichever question is asked. */
export interface Case {
  readonly place: string
  readonly answers: Answers
}

/** An engineer from Vietnam with a work permit and an employer, whom nobody has enrolled yet. */
export const engineer: Case = {
  place: 'wenjiang',
  answers: { identity: 'foreign-passport', stay: 'work-residence', activity: 'employed', insured: 'no' },
}

/** What a person can do with a screen, on any device, by the words on it. */
export interface Hands {
  /** The screen's first heading. */
  heading: () => Promise<string>
  /** Marks the answer with these words. */
  mark: (answer: string) => Promise<void>
  /** Presses the button or link with exactly this name, or the row that begins with it. */
  press: (name: string) => Promise<void>
  /** Opens what stands behind these words. */
  unfold: (summary: string) => Promise<void>
  /** Ticks what has these words. */
  tick: (words: string) => Promise<void>
  /** Waits until the first heading is another one. */
  left: (heading: string) => Promise<void>
  /** Waits until these words are on the screen. */
  sees: (words: string) => Promise<void>
  /** Where the line of the four words says that the person is. */
  standing: () => Promise<string>
}

const questions = new Set(packs.flatMap((pack) => pack.questions.map(({ id }) => id)))

/** The question that a heading asks: `place`, an id of the law, or null for any other heading. */
export function questionOf({ t, law }: Words, heading: string): string | null {
  if (heading === t('place.question')) return 'place'
  return [...questions].find((id) => law(`question.${id}`) === heading) ?? null
}

/** The words of what the person answers to a question; whoever has no answer is not sure. */
export function answerOf({ t, law }: Words, { place, answers }: Case, question: string): string {
  if (question === 'place') return law(`place.${place}`)
  const answer = answers[question]
  return answer === undefined ? t('questions.unsure') : law(`answer.${question}.${answer}`)
}

/** Marks an answer to the question on the screen, and goes on. */
export async function reply(hands: Hands, words: Words, answer: string): Promise<void> {
  const heading = await hands.heading()
  await hands.mark(answer)
  await hands.press(words.t('questions.continue'))
  await hands.left(heading)
}

/**
 * Answers question after question until none is left, or until `before` (told the question on the screen)
 * says `stop`. Gives the questions that were answered, in order.
 */
export async function answerAll(
  hands: Hands, words: Words, who: Case, before?: (question: string) => unknown,
): Promise<string[]> {
  const asked: string[] = []
  for (;;) {
    const question = questionOf(words, await hands.heading())
    if (question === null || (await before?.(question)) === 'stop') return asked
    if (asked.length > questions.size) throw new Error(`asked without end: ${asked.join(', ')}`)
    asked.push(question)
    await reply(hands, words, answerOf(words, who, question))
  }
}
