import type { AnswerTile } from '../../components/AnswerTiles'
import type { BilingualText, Translator } from '../../i18n'
import { defaultPlace, packs, places } from '../../policies'
import { entryOnDay, type Policy, type Question } from '../../rules'
import { answerDrawing } from '../drawings'
import { answerLabel, chineseUnlessShown, PLACE, shortLabel } from '../labels'
import { earlyId, UNSURE } from './answer-ids'

/** An answer as a tile, and what the explanation says about it. */
export interface ExplainedTile extends AnswerTile {
  readonly fullLabel: BilingualText
  /** Absent: a place has none. */
  readonly hint?: BilingualText
}

/** The answers of a question by where they stand on the screen. */
export interface AnswersOnScreen {
  readonly common: readonly ExplainedTile[]
  readonly more: readonly ExplainedTile[]
  /** The answer that excludes the others, such as "none of these". */
  readonly last: readonly ExplainedTile[]
  /** What "Not sure" answers, a button and no picture; null: it is no answer here. */
  readonly unsure: ExplainedTile | null
}

/** The answer that the others exclude: below them, at full width. */
const isLast = (answer: string) => answer === 'none'

function placeAnswers(translator: Translator): AnswersOnScreen {
  const tiles = places.map((place): ExplainedTile => {
    const label = answerLabel(translator, PLACE, place)
    const zh = chineseUnlessShown(label, packs.find((pack) => pack.place === place)?.zh ?? null)
    return { id: place, label, fullLabel: label, ...(zh !== undefined && { zh }) }
  })
  return {
    common: tiles.filter(({ id }) => id !== defaultPlace),
    more: [],
    last: tiles.filter(({ id }) => id === defaultPlace),
    unsure: null,
  }
}

/** The Chinese to look for on the documents of an answer; null: it is about none. */
function printedChinese(policy: Policy, { printed, documents }: Question, answer: string): string | null {
  const names = (documents[answer] ?? []).flatMap((entry) => entryOnDay(policy, entry)?.zh ?? [])
  return printed[answer] ?? (names.length > 0 ? names.join(' + ') : null)
}

function tileOf(translator: Translator, policy: Policy, question: Question, answer: string): ExplainedTile {
  const key = `answer.${question.id}.${answer}`
  const label = shortLabel(translator, key)
  const zh = chineseUnlessShown(label, printedChinese(policy, question, answer))
  return {
    id: answer,
    label,
    fullLabel: answerLabel(translator, question.id, answer),
    hint: translator.law(`${key}.hint`),
    drawing: answerDrawing(question.id, answer),
    ...(zh !== undefined && { zh }),
  }
}

/** "Not sure": the answer that a question has for it, or none. */
function unsureAnswer({ t, law }: Translator, { id, answers }: Question): ExplainedTile {
  const own = answers.find((answer) => answer.endsWith('unsure'))
  return {
    id: own ?? UNSURE,
    label: t('questions.unsure.short'),
    fullLabel: t('questions.unsure'),
    hint: own === undefined ? t('questions.unsure.hint') : law(`answer.${id}.${own}.hint`),
  }
}

/**
 * The answers to a question as tiles, the early ones after the answer that they mean, or before
 * the last one. Without a question: the places.
 * @example answersOnScreen(translator, null, null).common.map(({ id }) => id) // ['wenjiang', 'chengdu', …]
 */
export function answersOnScreen(
  translator: Translator,
  question: Question | null,
  policy: Policy | null,
): AnswersOnScreen {
  if (!question || !policy) return placeAnswers(translator)
  const early = question.early.flatMap((one) => {
    const later = policy.questions.find(({ id }) => id === one.question)
    return later ? [{ ...one, tile: { ...tileOf(translator, policy, later, one.answer), id: earlyId(one) } }] : []
  })
  const tiles = question.answers
    .filter((answer) => answer !== 'unsure')
    .map((answer) => tileOf(translator, policy, question, answer))
  const common = tiles.filter(({ id }) => !question.more.includes(id) && !isLast(id))
  return {
    common: [
      ...common.flatMap((tile) => [tile, ...early.filter(({ own }) => own === tile.id).map(({ tile }) => tile)]),
      ...early.filter(({ own }) => isLast(own)).map(({ tile }) => tile),
    ],
    more: tiles.filter(({ id }) => question.more.includes(id)),
    last: tiles.filter(({ id }) => isLast(id)),
    unsure: unsureAnswer(translator, question),
  }
}
