/** The address of a file of the app: WeChat wants it from the root of the packages. */
export const assetUrl = (path: string): string => `/${path}`
