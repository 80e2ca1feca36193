import Taro from '@tarojs/taro'
import { type Route, routes } from '../routes'
import { address, type Params } from './params'

/** Something to hand on: what it is called, and the screen that it opens. */
export interface Share {
  readonly title: string
  readonly route: Route
  readonly params: Params
}

/** What became of it. `left`: nothing to tell, the person saw it themselves or thought better of it. */
export type Handed = 'left' | 'copied' | 'failed'

/**
 * Lets the person share this screen by WeChat's own menu (`menu`; absent: the same as the button), and gives what
 * the button does that shares: here WeChat does it (`shares` of ui/button). The screen's index.config.ts must allow it.
 * @example const press = useShare({ title: 'Pay in Chengdu', route: 'guide', params: { id: 'pay-chengdu', lang: 'en' } })
 */
export function useShare(button: Share, menu = button): () => Promise<Handed> {
  Taro.useShareAppMessage(({ from }) => {
    const { title, route, params } = from === 'button' ? button : menu
    return { title, path: address(routes[route], params) }
  })
  return () => Promise.resolve('left')
}
