import Taro from '@tarojs/taro'
import { type Route, routes } from '../routes'
import { buildPath, type Params } from './url-params'

/** What is shared: a title, and the screen that it opens. */
export interface Share {
  readonly title: string
  readonly route: Route
  readonly params: Params
}

/** The result of sharing. `done`: the user has shared or cancelled, which the device itself has shown. */
export type ShareResult = 'done' | 'copied' | 'failed'

/**
 * Makes the screen shareable in WeChat's menu (`menu`; absent: the same as the button). Returns the handler of the share
 * button, which does nothing: WeChat handles it (`shares` of ui/button). The screen's index.config.ts must allow sharing.
 * @example const share = useShare({ title: 'Pay in Chengdu', route: 'guide', params: { id: 'pay-chengdu', lang: 'en' } })
 */
export function useShare(button: Share, menu = button): () => Promise<ShareResult> {
  Taro.useShareAppMessage(({ from }) => {
    const { title, route, params } = from === 'button' ? button : menu
    return { title, path: buildPath(routes[route], params) }
  })
  return () => Promise.resolve('done')
}
