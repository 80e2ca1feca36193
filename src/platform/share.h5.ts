import type { Route } from '../routes'
import { copy } from './clipboard'
import { linkTo } from './link-to.h5'
import type { Params } from './params'

/** Something to hand on: what it is called, and the screen that it opens. */
export interface Share {
  readonly title: string
  readonly route: Route
  readonly params: Params
}

/** What became of it. `left`: nothing to tell, the person saw it themselves or thought better of it. */
export type Handed = 'left' | 'copied' | 'failed'

/**
 * Gives what the button does that shares: the browser's own sheet opens where there is one, else the link is copied.
 * @example const press = useShare({ title: 'Pay in Chengdu', route: 'guide', params: { id: 'pay-chengdu', lang: 'en' } })
 */
export function useShare({ title, route, params }: Share): () => Promise<Handed> {
  return async () => {
    const url = linkTo(route, params)
    const copied = async (): Promise<Handed> => ((await copy(url)) ? 'copied' : 'failed')
    // Only secure pages of some browsers have it.
    const { share } = navigator as { share?: Navigator['share'] }
    if (!share) return copied()
    return share.call(navigator, { title, url }).then((): Handed => 'left', (reason: unknown) =>
      reason instanceof Error && reason.name === 'AbortError' ? 'left' : copied())
  }
}
