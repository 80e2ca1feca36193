/** Opens the settings with the permissions: no page can. */
export const openSettings: () => void = () => undefined

/** Opens the settings with the permission for the camera. Null: no page can. */
export const openCameraSettings: (() => void) | null = null
