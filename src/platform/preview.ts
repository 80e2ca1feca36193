/**
 * The day to see the app as of; null: the day that it is. Only pages of the H5 app have an address that names one.
 * @example previewed() // null
 */
export function previewed(): string | null {
  return null
}
