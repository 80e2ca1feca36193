import Taro from '@tarojs/taro'

/**
 * Names the screen: in WeChat's navigation bar, or on the browser's tab. To be set on every show and
 * on every change of language. An empty text is not set.
 * @example setTitle('Your route to insurance')
 */
export function setTitle(text: string): void {
  if (text !== '') Taro.setNavigationBarTitle({ title: text }).catch(() => undefined)
}
