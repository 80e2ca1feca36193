/** How long the screen is left alone after it has been drawn, in milliseconds: its own files and the first taps come first. */
const QUIET = 1000

/** Calls back when the browser has nothing else to do. */
export function whenIdle(callback: () => void): () => void {
  let idle = 0
  const timer = setTimeout(() => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'undefined') callback()
    else idle = requestIdleCallback(callback)
  }, QUIET)
  return () => {
    clearTimeout(timer)
    if (idle !== 0) cancelIdleCallback(idle)
  }
}
