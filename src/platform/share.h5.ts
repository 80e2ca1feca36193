import type { Route } from '../routes'
import { copy } from './clipboard'
import { pageUrl } from './page-url.h5'
import type { Params } from './url-params'

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
 * Returns the handler of the share button: it opens the browser's share sheet or, without one, copies the link.
 * @example const share = useShare({ title: 'Pay in Chengdu', card: 'guide', route: 'guide', params: { id: 'pay-chengdu', lang: 'en' } })
 */
export function useShare({ title, route, params }: Share): () => Promise<ShareResult> {
  return async () => {
    const url = pageUrl(route, params)
    const copyLink = async (): Promise<ShareResult> => ((await copy(url)) === 'copied' ? 'copied' : 'failed')
    // Only secure pages in some browsers have it.
    const { share } = navigator as { share?: Navigator['share'] }
    if (!share) return copyLink()
    return share.call(navigator, { title, url }).then(
      (): ShareResult => 'done',
      (reason: unknown) => (reason instanceof Error && reason.name === 'AbortError' ? 'done' : copyLink()),
    )
  }
}
