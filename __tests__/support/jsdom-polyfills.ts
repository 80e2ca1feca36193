import { TextEncoder } from 'node:util'
import { WIDE_WINDOW_QUERY } from '../../src/platform/wide-window'

// Browser APIs that the app uses and jsdom lacks.
Object.assign(globalThis, { TextEncoder })

Object.defineProperty(window, 'matchMedia', {
  configurable: true,
  writable: true,
  value: (media: string): Partial<MediaQueryList> => ({
    media,
    // Nothing but the width is known: jsdom's window is 1024 px wide.
    matches: media === WIDE_WINDOW_QUERY,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
})

Object.defineProperty(Element.prototype, 'scrollIntoView', {
  configurable: true,
  writable: true,
  value: () => undefined,
})
Object.defineProperty(window, 'scrollTo', { configurable: true, writable: true, value: () => undefined })
