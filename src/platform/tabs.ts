/** What a tab hears from the other tabs of the app. */
export interface TabListeners {
  /** Another tab has stored something. */
  readonly onChange: () => void
  /** Another tab has deleted the data: what this one still holds must go, too. */
  readonly onWipe: () => void
  /** Another tab is being used. */
  readonly onActivity: () => void
}

/** Whether other tabs may change the storage of this one. A mini-program runs once. */
export const hasTabs: () => boolean = () => false

/** Starts to listen to the other tabs. Call it once, as the app starts. */
export const joinTabs: (listeners: TabListeners) => void = () => {
  // There are no other tabs.
}

/** Whether another tab has deleted the data since this was asked last; if so, `onWipe` has been called. */
export const wasWipedElsewhere: () => boolean = () => false

/** Makes every other tab drop what it holds. Resolves once they have, to whether there are any. */
export const wipeOtherTabs: () => Promise<boolean> = () => Promise.resolve(false)

/** Tells the other tabs that this one is being used. */
export const shareActivity: () => void = () => {
  // There are no other tabs.
}
