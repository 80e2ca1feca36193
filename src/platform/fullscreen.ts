/**
 * Whether the app can enter fullscreen mode; a mini-program cannot.
 * @example canEnterFullscreen() && <Button onPress={…} />
 */
export const canEnterFullscreen = (): boolean => false

/**
 * Enters or leaves fullscreen mode, and returns whether it is on; call it from a tap.
 * @example await setFullscreen(true)
 */
export function setFullscreen(on: boolean): Promise<boolean> {
  return Promise.resolve(on && canEnterFullscreen())
}

/**
 * Calls the listener with the current mode and on every change, until the returned function is called.
 * @example useEffect(() => onFullscreenChange(setFullscreen), [])
 */
export function onFullscreenChange(listener: (isFullscreen: boolean) => void): () => void {
  listener(false)
  return () => undefined
}
