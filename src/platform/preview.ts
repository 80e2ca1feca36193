/**
 * The day that the address names for a preview; null: none. Only the H5 app has addresses.
 * @example previewDay() // null
 */
export function previewDay(): string | null {
  return null
}
