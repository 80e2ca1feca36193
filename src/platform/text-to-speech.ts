// The mini-program reads nothing aloud: WeChat's speech synthesis would send the text to a server.

/** Calls the listener when the list of voices changes: never here. Returns a function that removes it. */
export const onVoicesChange: (listener: () => void) => () => void = () => () => undefined

/**
 * Whether the device can read a language aloud without the internet: here it cannot.
 * @example hasVoice('th-TH') // false
 */
export const hasVoice: (language: string) => boolean = () => false

/** Reads texts aloud: here it calls `onEnd` at once. */
export function readAloud(...[, , onEnd]: [texts: readonly string[], language: string, onEnd: () => void]): void {
  onEnd()
}

/** Stops reading. */
export function stopReading(): void {
  // Nothing is being read.
}
