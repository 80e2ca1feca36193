import Taro from '@tarojs/taro'

/** Which links back a screen must show itself: every one, only one that stays on the screen, or none. */
export type BackLinks = 'all' | 'in-page' | 'none'

/**
 * Which links back the screen that opens must show itself. WeChat has a button for it, except on the first screen, where
 * it shows a way to the start page.
 * @example const [backLinks] = useState(neededBackLinks)
 */
export function neededBackLinks(): BackLinks {
  return Taro.getCurrentPages().length > 1 ? 'none' : 'in-page'
}
