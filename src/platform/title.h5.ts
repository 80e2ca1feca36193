import Taro from '@tarojs/taro'

/** Sets the title of the browser's tab: the longest text, which says most. Empty texts are ignored. */
export function setTitle(texts: readonly string[]): void {
  const title = texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '')
  if (title !== '') Taro.setNavigationBarTitle({ title }).catch(() => undefined)
}
