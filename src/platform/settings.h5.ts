/** Opens the settings with the permissions: no page can. */
export const openSettings: () => void = () => undefined

/** Opens the phone's settings of the app. Null: no page can. */
export const openPhoneSettings: (() => void) | null = null
