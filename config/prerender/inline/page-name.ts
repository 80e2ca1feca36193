/**
 * The name of the file with a prerendered screen, without version.
 * @example pageName('en', 'questions') // 'first/questions/en'
 */
export const pageName = (tag: string, screen: string): string => `first/${screen && `${screen}/`}${tag}`
