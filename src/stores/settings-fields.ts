import { isOneOf, matches } from './field-checks'

/** The text sizes, smallest first. */
export const textSizes = ['normal', 'large', 'care'] as const
export type TextSize = (typeof textSizes)[number]

/** The choices of theme; `system` follows the device. */
export const themes = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themes)[number]

/** Whether stored JSON is a text size. */
export const isTextSize = isOneOf(textSizes)

/** Whether stored JSON is a choice of theme. */
export const isTheme = isOneOf(themes)

/** Whether stored JSON has the shape of a language tag. */
export const isLanguageTag = matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
