// The mini-program has no voice of its own: WeChat's would send the words to a server.

/** Tells when the voices of the device are known: never. Gives back what ends it. */
export const watchVoices: (listener: () => void) => () => void = () => () => undefined

/**
 * Whether the device itself can read a language aloud, without the internet: here it cannot.
 * @example hasVoice('th-TH') // false
 */
export const hasVoice: (language: string) => boolean = () => false

/** Reads texts aloud: here there is nothing that could, so it has ended at once. */
export function readAloud(...[, , ended]: [texts: readonly string[], language: string, ended: () => void]): void {
  ended()
}

/** Stops reading. */
export function hush(): void {
  // Nothing is being read.
}
