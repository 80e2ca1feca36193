/** Whether the platform draws a way back of its own above every screen. WeChat does. */
export function hasOwnBack(): boolean {
  return true
}
