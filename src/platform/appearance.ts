import Taro from '@tarojs/taro'
import colours from '../theme.json'
import { attempt } from './attempt'
import type { Theme } from './device'

/** The appearance of the whole app. `language` is a BCP-47 tag, `className` is set on the root element. */
export interface PageAppearance {
  theme: Theme
  language: string
  direction: 'ltr' | 'rtl'
  className: string
}

/**
 * Applies the theme outside the page: to WeChat's navigation bar and the background behind the page. Call it on every
 * show. Language, direction and class are set on the page itself.
 * @example applyAppearance({ theme: 'dark', language: 'ar', direction: 'rtl', className: 'dark' })
 */
export function applyAppearance({ theme }: PageAppearance): void {
  const { background, backgroundText } = colours[theme]
  const frontColor = theme === 'dark' ? '#ffffff' : '#000000'
  const ignore = () => undefined
  attempt(() => Taro.setNavigationBarColor({ frontColor, backgroundColor: background })).catch(ignore)
  attempt(() => Taro.setBackgroundColor({ backgroundColor: background })).catch(ignore)
  attempt(() => Taro.setBackgroundTextStyle({ textStyle: backgroundText === 'dark' ? 'dark' : 'light' })).catch(ignore)
}
