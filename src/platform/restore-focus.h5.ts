/** The element of each screen that was used last. */
const lastUsed = new WeakMap<Element, HTMLElement>()
/** The screen that is shown; null: none yet, or it was left. */
let current: Element | null = null
let isFirst = true

const pageOf = (element: Element) => element.closest('.taro_page')
const isVisible = (element: Element) => element.getClientRects().length > 0

function remember({ target }: Event): void {
  // Safari does not move the focus to a button that is pressed.
  const control =
    target instanceof Element ? target.closest<HTMLElement>('a, button, input, summary, [tabindex]') : null
  const page = control && pageOf(control)
  if (page) lastUsed.set(page, control)
}

/** Starts to remember where the focus is on each screen. Call it once, as the app starts. */
export function rememberFocus(): void {
  for (const use of ['focusin', 'click']) document.addEventListener(use, remember, true)
}

/**
 * Moves the focus to the screen that is shown, unless it is there already: to the element that led away from it, else to
 * its heading. The first screen of the app leaves the focus where it is.
 */
export function restoreFocus(): void {
  // The router shows the screen in this task.
  requestAnimationFrame(() => {
    const page = [...document.querySelectorAll('.taro_page')].filter(isVisible).pop()
    if (!page || page === current) return
    const wasFirst = isFirst
    current = page
    isFirst = false
    if (wasFirst || page.contains(document.activeElement)) return
    const last = lastUsed.get(page)
    const target = last && page.contains(last) && isVisible(last) ? last : page.querySelector('h1')
    if (!target) return
    if (target.tabIndex < 0) target.tabIndex = -1
    target.focus({ preventScroll: true })
  })
}

/**
 * Lets the focus return to the screen that is hidden, also if no other one was drawn meanwhile. A hidden tab leaves the
 * focus where it is.
 */
export function releaseFocus(): void {
  if (document.visibilityState === 'visible') current = null
}
