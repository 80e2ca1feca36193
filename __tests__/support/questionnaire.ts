import { packs } from '../../src/policies'
import type { Answers } from '../../src/rules'
import type { Translations } from './translations'

/** The current day of the tests: no statement has expired. */
export const today = '2026-11-21'
/** A day on which the law of every place had been verified: before, the command line refuses a verdict. */
export const lawDay = '2026-11-30'

/** A place, and answers to the questions. */
export interface Case {
  readonly place: string
  readonly answers: Answers
}

/** An engineer from Vietnam with a work permit and an employer, not enrolled yet. */
export const engineer: Case = {
  place: 'wenjiang',
  answers: { identity: 'foreign-passport', stay: 'work-residence', activity: 'employed', insured: 'no' },
}

/** Operates a screen by its visible text, on any platform. */
export interface ScreenDriver {
  /** The screen's first heading. */
  heading: () => Promise<string>
  /** Presses the picture of the answer with this short label, which answers the question. */
  chooseAnswer: (answer: string) => Promise<void>
  /** Selects the option with this label. */
  selectOption: (answer: string) => Promise<void>
  /** Presses the button or link with exactly this name, or the row that begins with it. */
  press: (name: string) => Promise<void>
  /** Goes back within the screen: by its link with this name, in WeChat by WeChat's own Back. */
  goBack: (name: string) => Promise<void>
  /** Expands the disclosure with this label. */
  expand: (summary: string) => Promise<void>
  /** Opens the chapter of guides with this title. */
  openChapter: (title: string) => Promise<void>
  /** Toggles the checkbox with this label. */
  toggle: (label: string) => Promise<void>
  /** Waits until the first heading differs from this one. */
  waitForHeadingChange: (heading: string) => Promise<void>
  /** Waits until the screen shows this text. */
  waitForText: (text: string) => Promise<void>
  /** The text of the current phase of the stepper. */
  currentPhase: () => Promise<string>
}

const questions = new Set(packs.flatMap((pack) => pack.questions.map(({ id }) => id)))

/** The question of a heading: `place`, an id of the packs, or null for any other heading. */
export function questionAt({ t, law }: Translations, heading: string): string | null {
  if (heading === t('place.question')) return 'place'
  return [...questions].find((id) => law(`question.${id}`) === heading) ?? null
}

/** The label of the answer to a question, as screens repeat it; without an answer, of "not sure". */
export function answerText({ t, law }: Translations, { place, answers }: Case, question: string): string {
  if (question === 'place') return law(`place.${place}`)
  const answer = answers[question]
  return answer === undefined ? t('questions.unsure') : law(`answer.${question}.${answer}`)
}

/**
 * The short label of the answer to a question, as its picture has it; null: the person presses "Not sure". A permanent
 * residence card is offered with the passports already.
 */
export function tileText({ law }: Translations, { place, answers }: Case, question: string): string | null {
  if (question === 'place') return law(`place.${place}`)
  const early = packs
    .flatMap((pack) => pack.questions.filter(({ id }) => id === question))
    .flatMap((one) => one.early)
    .find((one) => answers[question] === one.own && answers[one.question] === one.answer)
  const [asked, answer] = early ? [early.question, early.answer] : [question, answers[question]]
  if (answer === undefined || String(answer).endsWith('unsure')) return null
  return law(`answer.${asked}.${answer}.short`)
}

/** Answers the current question with the picture of this label, null: with "Not sure"; the next screen opens by itself. */
export async function submitAnswer(
  driver: ScreenDriver,
  translations: Translations,
  answer: string | null,
): Promise<void> {
  const heading = await driver.heading()
  if (answer === null) await driver.press(translations.t('questions.unsure.short'))
  else await driver.chooseAnswer(answer)
  await driver.waitForHeadingChange(heading)
}

/**
 * Answers questions until none is left, or until `before` returns `stop` for the current question. Returns the answered
 * questions, in order.
 */
export async function answerQuestions(
  driver: ScreenDriver,
  translations: Translations,
  who: Case,
  before?: (question: string) => unknown,
): Promise<string[]> {
  const answered: string[] = []
  for (;;) {
    const heading = await driver.heading()
    const question = questionAt(translations, heading)
    // While the next screen opens, the one before may be read once more.
    if (question !== null && answered.includes(question)) {
      await driver.waitForHeadingChange(heading)
      continue
    }
    if (question === null || (await before?.(question)) === 'stop') return answered
    if (answered.length > questions.size) throw new Error(`the questions do not end: ${answered.join(', ')}`)
    answered.push(question)
    await submitAnswer(driver, translations, tileText(translations, who, question))
  }
}
