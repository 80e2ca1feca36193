import { flushSync } from 'react-dom'

/** Makes several changes and draws them in one go: a store and a component would otherwise be drawn one after the other. */
export const drawAtOnce = (change: () => void): void => flushSync(change)
