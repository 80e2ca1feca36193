/**
 * Whether the app can fill the whole screen; a mini-program cannot do more than it does.
 * @example canFillScreen() && <Button onPress={…} />
 */
export const canFillScreen = (): boolean => false

/**
 * Fills the whole screen, or no longer, and says whether it does now; only from a tap.
 * @example await fillScreen(true)
 */
export function fillScreen(on: boolean): Promise<boolean> {
  return Promise.resolve(on && canFillScreen())
}

/**
 * Tells whether the screen is filled, now and with each later change, until the returned function is called.
 * @example useEffect(() => onFilled(setFilled), [])
 */
export function onFilled(listener: (filled: boolean) => void): () => void {
  listener(false)
  return () => undefined
}
