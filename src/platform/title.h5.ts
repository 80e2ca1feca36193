import Taro from '@tarojs/taro'

/**
 * Sets the title of the browser's tab, which may have any length. An empty title is ignored.
 * @example setTitle('Show your passport · Activate at the counter')
 */
export function setTitle(title: string): void {
  if (title !== '') Taro.setNavigationBarTitle({ title }).catch(() => undefined)
}
