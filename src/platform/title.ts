import Taro from '@tarojs/taro'

/** The width of WeChat's bar, in Chinese characters. */
const BAR = 12

/** The width of a text in Chinese characters, roughly: signs above and below letters take none. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => {
    if (/\p{M}/u.test(sign)) return sum
    return (
      sum + (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/.test(sign) ? 1 : 0.55)
    )
  }, 0)
}

/**
 * Sets the title of WeChat's navigation bar, which cuts off a long one: the first of `fitting` that has room there. Call it
 * on every show and on every change of language. Empty texts are ignored. In a browser the tab has the whole title.
 * @example setTitle('Show your passport · Activate at the counter', ['Step 3 of 8', 'Yibao Guide'])
 */
export function setTitle(_title: string, fitting: readonly string[]): void {
  const title = fitting.find((text) => text !== '' && widthOf(text) <= BAR) ?? ''
  if (title !== '') Taro.setNavigationBarTitle({ title }).catch(() => undefined)
}
