/** Whether the platform draws a way back of its own above every screen. A browser's may be out of sight. */
export function hasOwnBack(): boolean {
  return false
}
