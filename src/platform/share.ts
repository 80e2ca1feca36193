import Taro from '@tarojs/taro'
import { type Route, routes } from '../routes'
import { buildPath, type Params } from './url-params'

/** The picture of a shared screen in WeChat: `config/share-cards/NAME.png`. */
export type ShareCard = 'home' | 'answer' | 'guide' | 'sentence'

/** What is shared: a title, and the screen that it opens. */
export interface Share {
  readonly title: string
  readonly card: ShareCard
  readonly route: Route
  readonly params: Params
}

/** The result of sharing. `done`: the user has shared or cancelled, which the device itself has shown. */
export type ShareResult = 'done' | 'copied' | 'failed'

/**
 * Makes the screen shareable in WeChat's menu (`menu`; absent: the same as the button). Returns the handler of the share
 * button, which does nothing: WeChat handles it (`shares` of ui/button). The screen's index.config.ts must allow sharing,
 * and in the timeline, where WeChat opens the screen itself.
 * @example const share = useShare({ title: 'Pay in Chengdu', card: 'guide', route: 'guide', params: { id: 'pay-chengdu', lang: 'en' } })
 */
export function useShare(button: Share, menu = button): () => Promise<ShareResult> {
  Taro.useShareAppMessage(({ from }) => {
    const { title, card, route, params } = from === 'button' ? button : menu
    return { title, path: buildPath(routes[route], params), imageUrl: `/share-cards/${card}.png` }
  })
  Taro.useShareTimeline(() => {
    const { title, card, params } = menu
    const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    return { title, query: query.join('&'), imageUrl: `/share-cards/${card}.png` }
  })
  return () => Promise.resolve('done')
}
