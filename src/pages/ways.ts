import type { Way } from '../components/way'
import { go, replace } from '../platform/navigation'
import { address, type Params } from '../platform/params'
import { type Route, routes } from '../routes'

/**
 * The way to a screen: on top of this one, or (`instead`) in its place.
 * @example wayTo('settings', t('settings.title'))
 */
export function wayTo(route: Route, label: string, { instead = false, params }: { instead?: boolean; params?: Params } = {}): Way {
  return {
    label,
    href: `#${address(routes[route], params)}`,
    onFollow: () => (instead ? replace : go)(route, params),
  }
}
