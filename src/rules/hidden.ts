import type { Day, Hidden, Period } from './types'

/** Why a statement is withdrawn. Each reason has a text in every language, so that one commit can withdraw it. */
export const HIDDEN_REASONS = ['source-gone', 'changed', 'wrong', 'no-answer'] as const

/** The periods before a day; the one in force on that day ends then. */
export function periodsUntil(day: Day, periods: readonly Period[]): Period[] {
  const begun = periods.filter(({ from }) => from === null || from < day)
  // Stryker disable next-line ConditionalExpression,EqualityOperator: comparing null with a day is always false; on that day both ends are equal
  return begun.map((period) => (period.until !== null && period.until < day ? period : { ...period, until: day }))
}

/** Whether a statement is withdrawn on a day. */
export function isHidden({ hidden }: { readonly hidden?: Hidden | null }, on: Day): boolean {
  return hidden != null && hidden.since <= on
}
