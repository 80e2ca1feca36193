/** Whether a second column is rendered: always in browsers, where the style sheet shows it in a wide window. */
export const isWideWindow = (): boolean => true

/** Calls the listener when that changes: never in browsers. */
export const onWideWindow: (listener: (isWide: boolean) => void) => () => void = () => () => undefined
