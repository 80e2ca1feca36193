import type { Answer, QuestionId } from '../rules'
import type { Told, Vocabulary } from './answers'
import { object, texts } from './stored'

const isAnswer = (json: unknown): json is Answer => typeof json === 'string' || Number.isFinite(json)

/**
 * Reads stored answers, trusting nothing: what has not the right shape was never told.
 * Whether the ids are known is for `keepKnown` to say.
 * @example parseTold({ place: 7, answers: { insured: 'no' } }) // no place; insured is no
 */
export function parseTold(json: unknown): Told {
  const { place, answers, skipped, history } = object(json)
  const told = Object.entries(object(answers)).filter((pair): pair is [string, Answer] => isAnswer(pair[1]))
  return consistent({
    place: typeof place === 'string' ? place : null,
    answers: Object.fromEntries(told),
    skipped: texts(skipped),
    history: texts(history),
  })
}

/**
 * Drops places, questions and answers that are not known, so that they are asked again.
 * @example keepKnown({ ...told, answers: { insured: 'maybe' } }, vocabulary).answers // {}
 */
export function keepKnown(told: Told, { places, questions }: Vocabulary): Told {
  const fits = (id: QuestionId, answer: Answer | undefined) => questions.some((one) => one.id === id && (
    one.type === 'choice'
      ? one.answers.includes(answer as string)
      : typeof answer === 'number' && answer >= (one.min ?? -Infinity) && answer <= (one.max ?? Infinity)
  ))
  return consistent({
    place: places.find((one) => one === told.place) ?? null,
    answers: Object.fromEntries(Object.entries(told.answers).filter(([id, answer]) => fits(id, answer))),
    skipped: told.skipped.filter((id) => questions.some((one) => one.id === id)),
    history: told.history,
  })
}

/** A question is answered or skipped, not both; and the history holds exactly those. */
function consistent({ place, answers, skipped, history }: Told): Told {
  const answered = new Set(Object.keys(answers))
  const open = skipped.filter((id) => !answered.has(id))
  // Sets, for what was stored may be as long as a device keeps.
  const dealt = new Set([...answered, ...open])
  return { place, answers, skipped: open, history: [...new Set([...history.filter((id) => dealt.has(id)), ...dealt])] }
}
