/** What a key does, by the letter or digit that it types, in lower case. */
export type Shortcuts = Readonly<Record<string, () => void>>

/**
 * Calls back when a key is pressed, until the returned function is called. Not in WeChat, which reports no keys.
 * @example useEffect(() => listenToShortcuts({ n: startNewVisitor }), [])
 */
export const listenToShortcuts: (shortcuts: Shortcuts) => () => void = () => () => undefined
