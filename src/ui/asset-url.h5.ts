/** The address of a file of the app: relative, because the app may be in any folder of a host. */
export const assetUrl = (path: string): string => `./${path}`
