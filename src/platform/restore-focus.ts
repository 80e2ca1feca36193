/** Starts to remember where the focus is on each screen. Call it once, as the app starts. WeChat moves the focus itself. */
export const rememberFocus: () => void = () => {
  // There is no focus.
}

/** Moves the focus to the screen that is shown, unless it is there already. */
export const restoreFocus: () => void = () => {
  // There is no focus.
}

/** Lets the focus return to the screen that is hidden. */
export const releaseFocus: () => void = () => {
  // There is no focus.
}
