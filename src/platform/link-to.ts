import type { Route } from '../routes'
import type { Params } from './params'

/**
 * The link by which anybody opens a screen in a browser; `null`: the app has no address here, as in a mini-program.
 * @example linkTo('guide', { id: 'pay-chengdu', lang: 'my' }) // 'https://example.org/guide/#/pages/guides/guide/index?id=pay-chengdu&lang=my'
 */
export const linkTo: (route: Route, params: Params) => string | null = () => null
