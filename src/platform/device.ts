import Taro from '@tarojs/taro'
import { parseParams } from './params'

export { today } from './day'

/** Light letters on a dark ground, or the other way round. */
export type Theme = 'light' | 'dark'

/**
 * The language the device is set to, as a BCP-47 tag; `null` when it does not say.
 * @example language() // 'zh-CN'
 */
export function language(): string | null {
  return tagOf(Taro.getAppBaseInfo().language)
}

/**
 * The language that the link carries by which the app was opened, as it stands there (`lang=my`); `null`: none.
 * @example linkedLanguage() // 'my'
 */
export function linkedLanguage(): string | null {
  return parseParams(Taro.getEnterOptionsSync().query).lang ?? null
}

/**
 * The theme the device is set to; a device that does not say is light.
 * @example theme() // 'dark'
 */
export function theme(): Theme {
  return Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light'
}

/**
 * Tells of each later change of the device's theme, until the returned function is called.
 * @example const stop = onThemeChange((theme) => paint(theme))
 */
export function onThemeChange(listener: (theme: Theme) => void): () => void {
  const told = ({ theme: now }: { theme: string }) => {
    listener(now === 'dark' ? 'dark' : 'light')
  }
  Taro.onThemeChange(told)
  return () => {
    Taro.offThemeChange(told)
  }
}

/**
 * The text size chosen in WeChat's settings, in px (17 is usual, 22 and more is large);
 * `null` where the device applies the person's choice by itself.
 * @example (fontSize() ?? 0) >= 22 // the person reads large text
 */
export function fontSize(): number | null {
  const info = Taro.getAppBaseInfo() as { fontSizeSetting?: number }
  return info.fontSizeSetting ?? null
}

/**
 * Says whether the person asked for less motion; `false` where the device does not say.
 * @example prefersReducedMotion() // false
 */
export function prefersReducedMotion(): boolean {
  return false
}

function tagOf(name: string | undefined): string | null {
  return name === undefined || name === '' ? null : name.replace(/_/g, '-')
}
