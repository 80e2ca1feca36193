/** Which links back a screen must show itself: every one, only one that stays on the screen, or none. */
export type BackLinks = 'all' | 'in-page' | 'none'

/** Which links back the screen that opens must show itself; a browser's button is out of sight on many devices. */
export const neededBackLinks = (): BackLinks => 'all'
