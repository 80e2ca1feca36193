import type { Route } from '../routes'
import type { Params } from './url-params'

/**
 * The link that opens a screen in any browser; null in a mini-program, which has no address.
 * @example pageUrl('guide', { id: 'pay-chengdu', lang: 'my' }) // 'https://example.org/guide/my/pay-chengdu/'
 */
export const pageUrl: (route: Route, params: Params) => string | null = () => null
