/**
 * Today where the person is, as `YYYY-MM-DD`: the only clock of the app.
 * @example today() // '2025-03-01'
 */
export function today(): string {
  const now = new Date()
  const month = String(now.getMonth() + 1).padStart(2, '0')
  const day = String(now.getDate()).padStart(2, '0')
  return `${String(now.getFullYear())}-${month}-${day}`
}
