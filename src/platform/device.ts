import Taro from '@tarojs/taro'
import { parseParams } from './url-params'

export { today } from './day'

/** The colour scheme. */
export type Theme = 'light' | 'dark'

/**
 * The language of the device as a BCP-47 tag; null: unknown.
 * @example language() // 'zh-CN'
 */
export function language(): string | null {
  return toTag(Taro.getAppBaseInfo().language)
}

/**
 * The language in the link that opened the app (`lang=my`), not validated; null: none.
 * @example linkedLanguage() // 'my'
 */
export function linkedLanguage(): string | null {
  return parseParams(Taro.getEnterOptionsSync().query).lang ?? null
}

/**
 * The theme of the device; light if it is unknown.
 * @example theme() // 'dark'
 */
export function theme(): Theme {
  return Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light'
}

/**
 * Calls the listener on every change of the device's theme, until the returned function is called.
 * @example useEffect(() => onThemeChange(setTheme), [])
 */
export function onThemeChange(listener: (theme: Theme) => void): () => void {
  const onChange = ({ theme: now }: { theme: string }) => {
    listener(now === 'dark' ? 'dark' : 'light')
  }
  Taro.onThemeChange(onChange)
  return () => {
    Taro.offThemeChange(onChange)
  }
}

/**
 * The text size in WeChat's settings, in px (17 is the default, 22 and more is large);
 * null if the device applies it by itself.
 * @example (fontSize() ?? 0) >= 22 // the user prefers large text
 */
export function fontSize(): number | null {
  const info = Taro.getAppBaseInfo() as { fontSizeSetting?: number }
  return info.fontSizeSetting ?? null
}

/**
 * Whether the user prefers less motion; false if it is unknown.
 * @example prefersReducedMotion() // false
 */
export function prefersReducedMotion(): boolean {
  return false
}

/**
 * Whether the device probably has a keyboard with arrow keys, so that help about keys is of use.
 * @example hasKeyboard() // false
 */
export function hasKeyboard(): boolean {
  return false
}

function toTag(name: string | undefined): string | null {
  return name === undefined || name === '' ? null : name.replace(/_/g, '-')
}
