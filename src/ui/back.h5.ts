/** Whether the platform shows its own Back button on every screen. A browser's may be hidden. */
export function hasOwnBack(): boolean {
  return false
}
