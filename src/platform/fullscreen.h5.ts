/** Older browsers have prefixed names; iPhones have no fullscreen mode. */
interface PrefixedElement extends HTMLElement {
  webkitRequestFullscreen?: () => unknown
}
interface PrefixedDocument extends Document {
  readonly webkitFullscreenElement?: Element | null
  webkitExitFullscreen?: () => unknown
}

const root = () => document.documentElement as PrefixedElement
const isFullscreen = (): boolean => {
  const { fullscreenElement, webkitFullscreenElement } = document as Partial<PrefixedDocument>
  return (fullscreenElement ?? webkitFullscreenElement ?? null) !== null
}

/** Whether the app can enter fullscreen mode. */
export function canEnterFullscreen(): boolean {
  const { requestFullscreen, webkitRequestFullscreen } = root() as Partial<PrefixedElement>
  return typeof (requestFullscreen ?? webkitRequestFullscreen) === 'function'
}

/** Enters or leaves fullscreen mode, and returns whether it is on; call it from a tap. */
export async function setFullscreen(on: boolean): Promise<boolean> {
  const element = root() as Partial<PrefixedElement>
  const prefixed = document as Partial<PrefixedDocument>
  try {
    if (on) await (element.requestFullscreen ?? element.webkitRequestFullscreen)?.call(element)
    else await (prefixed.exitFullscreen ?? prefixed.webkitExitFullscreen)?.call(prefixed)
  } catch {
    // Refused: the mode stays as it is.
  }
  return isFullscreen()
}

/** Calls the listener with the current mode and on every change, until the returned function is called. */
export function onFullscreenChange(listener: (isFullscreen: boolean) => void): () => void {
  const notify = () => listener(isFullscreen())
  const events = ['fullscreenchange', 'webkitfullscreenchange']
  events.forEach((event) => document.addEventListener(event, notify))
  notify()
  return () => events.forEach((event) => document.removeEventListener(event, notify))
}
