import Taro from '@tarojs/taro'

/**
 * Sets the title of the screen: in WeChat's navigation bar, or of the browser's tab. Call it on every show and on every
 * change of language. An empty text is ignored.
 * @example setTitle('Your route to insurance')
 */
export function setTitle(text: string): void {
  if (text !== '') Taro.setNavigationBarTitle({ title: text }).catch(() => undefined)
}
