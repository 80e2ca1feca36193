import type { Day, PlaceId } from '../../../src/rules'
import { daysBetween } from '../../../src/rules/dates'
import { type Block, heading, list, table, text } from '../blocks'
import { Misuse } from '../usage'
import type { Statement } from './statements'

/** Days before its end from which something is near it. */
const NEAR = 60

/**
 * The number of days in `60d` or `60`.
 * @throws Misuse
 */
export function daysOf(given: string | null): number {
  const days = /^(\d{1,4})d?$/.exec(given ?? String(NEAR))?.[1]
  if (days === undefined) throw new Misuse(`--within "${given ?? ''}" is no number of days; write e.g. 60d`)
  return Number(days)
}

/** A statement with the days that are left: below 0, it is past. */
export interface Due extends Statement {
  readonly left: number
}

/**
 * What is near its end or past it, the most urgent first.
 * @example dueOf(statements, '2026-11-22', 60).filter((one) => one.left < 0)
 */
export function dueOf(statements: readonly Statement[], on: Day, within: number): Due[] {
  return statements.map((one) => ({ ...one, left: daysBetween(on, one.until) })).filter((one) => one.left <= within).sort((a, b) => a.left - b.left)
}

const state = ({ left, how }: Due) => (left < 0 ? (how === 'ends' ? 'nothing is known' : 'past') : `${left} days`)
const askOf = ({ ask }: Due) => (ask ? [ask.zh, ask.phone].filter((one) => one !== null).join(' ') || ask.id : 'nobody is known')

/** One line: how many are past, how many near, and which comes first. */
export function sumUp(due: readonly Due[], within: number): string {
  const past = due.filter((one) => one.left < 0).length
  const [first] = due
  return `due: ${past} past, ${due.length - past} within ${within} days${first ? `; first ${first.id} (${first.place}), ${first.until}` : ''}`
}

/**
 * What is due, by place, for a person who will ask: whom, and in which words.
 * @example draw(sayDue(due, '2026-11-22', 60), false)
 */
export function sayDue(due: readonly Due[], on: Day, within: number): Block[] {
  if (due.length === 0) return [text(`Nothing is past its best-before on ${on}, and nothing comes near it within ${within} days.`)]
  const places = [...new Set(due.map((one) => one.place))]
  const of = (place: PlaceId) => due.filter((one) => one.place === place)
  return [
    heading(1, `What is due on ${on}, and within ${within} days`),
    ...places.flatMap((place): Block[] => {
      const questions = [...new Set(of(place).flatMap((one) => one.question ?? []))]
      return [
        heading(2, place),
        table(['what', 'good until', 'left', 'checked', 'file', 'ask', 'question'], of(place).map((one) => [
          `${one.kind} ${one.id}`, one.until, state(one), one.verifiedOn ?? '–', one.file, askOf(one), one.question === null ? '–' : `${questions.indexOf(one.question) + 1}`,
        ])),
        ...(questions.length > 0 ? [list(questions.map((question, i) => `question ${i + 1}: ${question}`))] : []),
      ]
    }),
    text('Compare each with its sources or ask; then set "verifiedOn" and "bestBefore" in the file. What is wrong or gone: take it offline (src/guides/README.md).'),
    text(sumUp(due, within)),
  ]
}
