import { onMediaChange } from './media-query'
import { WIDE_WINDOW_QUERY } from './wide-window'

/** Where there are no media queries, in tests and in Node, a window is wide. */
const wide = typeof matchMedia === 'function' ? matchMedia(WIDE_WINDOW_QUERY) : null

/** Whether the window has room for a second column. */
export const isWideWindow = (): boolean => wide?.matches ?? true

/** Calls the listener when the window becomes wide or narrow, until the returned function is called. */
export const onWideWindow = (listener: (isWide: boolean) => void): (() => void) =>
  wide ? onMediaChange(wide, listener) : () => undefined
