import type { Day } from '../../../src/rules'
import { daysBetween } from '../../../src/rules/dates'
import { UsageError } from '../../cli/command'
import { type Block, heading, list, table, text } from '../blocks'
import type { Statement } from './statements'

/**
 * The number of days in `60d` or `60`.
 * @throws UsageError
 */
export function parseWithin(value: string): number {
  const days = /^(\d{1,4})d?$/.exec(value)?.[1]
  if (days === undefined) throw new UsageError(`--within "${value}" is not a number of days; write e.g. 60d`)
  return Number(days)
}

/** A statement with the days that are left; negative: it has expired. */
export interface Due extends Statement {
  readonly daysLeft: number
}

/**
 * The statements that expire within some days or have expired, the most urgent first.
 * @example findDue(statements, '2026-11-22', 60).filter(({ daysLeft }) => daysLeft < 0)
 */
export function findDue(statements: readonly Statement[], on: Day, within: number): Due[] {
  return statements
    .map((statement) => ({ ...statement, daysLeft: daysBetween(on, statement.until) }))
    .filter(({ daysLeft }) => daysLeft <= within)
    .sort((a, b) => a.daysLeft - b.daysLeft)
}

const formatState = ({ daysLeft, expiry: how }: Due) =>
  daysLeft >= 0 ? `${daysLeft} days` : how === 'ends' ? 'nothing is known' : 'past'
const formatContact = ({ contact }: Due) =>
  contact ? [contact.zh, contact.phone].filter((part) => part !== null).join(' ') || contact.id : 'no office is known'

/** A summary in one line: how many have expired, how many expire soon, and which is first. */
export function summarizeDue(due: readonly Due[], within: number): string {
  const past = due.filter(({ daysLeft }) => daysLeft < 0).length
  const [first] = due
  return `due: ${past} past, ${due.length - past} within ${within} days${first ? `; first ${first.id} (${first.place}), ${first.until}` : ''}`
}

/**
 * What is due, by place, with the office to ask and the Chinese question.
 * @example render(formatDue(due, '2026-11-22', 60), false)
 */
export function formatDue(due: readonly Due[], on: Day, within: number): Block[] {
  if (due.length === 0)
    return [text(`On ${on} nothing is past its best-before, and nothing expires within ${within} days.`)]
  const places = [...new Set(due.map(({ place }) => place))]
  return [
    heading(1, `Due on ${on} or within ${within} days`),
    ...places.flatMap((place): Block[] => {
      const rows = due.filter((statement) => statement.place === place)
      const questions = [...new Set(rows.flatMap(({ question }) => question ?? []))]
      return [
        heading(2, place),
        table(
          ['statement', 'valid until', 'left', 'verified', 'file', 'ask', 'question'],
          rows.map((row) => [
            `${row.kind} ${row.id}`,
            row.until,
            formatState(row),
            row.verifiedOn ?? '–',
            row.file,
            formatContact(row),
            row.question === null ? '–' : `${questions.indexOf(row.question) + 1}`,
          ]),
        ),
        ...(questions.length > 0 ? [list(questions.map((question, i) => `question ${i + 1}: ${question}`))] : []),
      ]
    }),
    text(
      'Compare each with its sources or ask; then set "verifiedOn" and "bestBefore" in its file. Hide what is wrong or gone (src/guides/README.md).',
    ),
    text(summarizeDue(due, within)),
  ]
}
