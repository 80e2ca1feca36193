import Taro from '@tarojs/taro'
import colours from '../theme.json'
import { asked } from './asked'
import type { Theme } from './device'

/** How the app looks as a whole. `language` is a BCP-47 tag, `className` goes onto the root. */
export interface Appearance {
  theme: Theme
  language: string
  direction: 'ltr' | 'rtl'
  className: string
}

/**
 * Dresses what lies outside the page: here WeChat's navigation bar and the ground behind the page.
 * To be called on every show. Language, direction and class are the page's own affair here.
 * @example dress({ theme: 'dark', language: 'ar', direction: 'rtl', className: 'dark' })
 */
export function dress({ theme }: Appearance): void {
  const { background, backgroundText } = colours[theme]
  const frontColor = theme === 'dark' ? '#ffffff' : '#000000'
  const refused = () => undefined
  asked(() => Taro.setNavigationBarColor({ frontColor, backgroundColor: background })).catch(refused)
  asked(() => Taro.setBackgroundColor({ backgroundColor: background })).catch(refused)
  asked(() => Taro.setBackgroundTextStyle({ textStyle: backgroundText === 'dark' ? 'dark' : 'light' })).catch(refused)
}
