import type { Way } from '../components/way'
import type { Line } from '../i18n'
import { go, replace } from '../platform/navigation'
import { address, type Params } from '../platform/params'
import { type Route, routes } from '../routes'

/**
 * The way to a screen: on top of this one, or (`instead`) in its place.
 * @example wayTo('settings', t('settings.title'))
 */
export function wayTo(route: Route, label: Line, { instead = false, params }: { instead?: boolean; params?: Params } = {}): Way & { readonly label: Line } {
  return {
    label,
    href: `#${address(routes[route], params)}`,
    onFollow: () => (instead ? replace : go)(route, params),
  }
}
