/** The width in px from which a window has a second column: `$wide` in src/ui/_mixins.scss. */
export const WIDE_WINDOW = 768

/** The media query of such a window, in a browser. */
export const WIDE_WINDOW_QUERY = `(min-width: ${WIDE_WINDOW}px)`
