/**
 * The day that the address names before its `#`, for a preview in development; null: none, or an invalid one.
 * @example previewDay() // '2027-01-01', at http://localhost:10086/?on=2027-01-01#/pages/home/index
 */
export function previewDay(): string | null {
  const day = new URLSearchParams(window.location.search).get('on')
  return day !== null && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day) ? day : null
}
