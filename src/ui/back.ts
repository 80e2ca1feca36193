/** Whether the platform shows its own Back button on every screen. WeChat does. */
export function hasOwnBack(): boolean {
  return true
}
