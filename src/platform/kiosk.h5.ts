/** Browsers differ in the names; iPhones have none of it. */
interface Full extends HTMLElement {
  webkitRequestFullscreen?: () => unknown
}
interface Filled extends Document {
  readonly webkitFullscreenElement?: Element | null
  webkitExitFullscreen?: () => unknown
}

const root = () => document.documentElement as Full
const filled = (): boolean => {
  const { fullscreenElement, webkitFullscreenElement } = document as Partial<Filled>
  return (fullscreenElement ?? webkitFullscreenElement ?? null) !== null
}

/** Whether the app can fill the whole screen. */
export function canFillScreen(): boolean {
  const { requestFullscreen, webkitRequestFullscreen } = root() as Partial<Full>
  return typeof (requestFullscreen ?? webkitRequestFullscreen) === 'function'
}

/** Fills the whole screen, or no longer, and says whether it does now; only from a tap. */
export async function fillScreen(on: boolean): Promise<boolean> {
  const element = root() as Partial<Full>
  const page = document as Partial<Filled>
  try {
    if (on) await (element.requestFullscreen ?? element.webkitRequestFullscreen)?.call(element)
    else await (page.exitFullscreen ?? page.webkitExitFullscreen)?.call(page)
  } catch {
    // Refused: the screen stays as it is.
  }
  return filled()
}

/** Tells whether the screen is filled, now and with each later change, until the returned function is called. */
export function onFilled(listener: (filled: boolean) => void): () => void {
  const tell = () => listener(filled())
  const events = ['fullscreenchange', 'webkitfullscreenchange']
  events.forEach((event) => document.addEventListener(event, tell))
  tell()
  return () => events.forEach((event) => document.removeEventListener(event, tell))
}
