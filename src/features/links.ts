import type { ActionLink } from '../components/action-link'
import type { BilingualText } from '../i18n'
import { navigateTo, redirectTo } from '../platform/navigation'
import { buildPath, type Params } from '../platform/url-params'
import { type Route, routes } from '../routes'

/**
 * A link to a screen: on top of this one, or (`replace`) in its place.
 * @example linkToRoute('settings', t('settings.title'))
 */
export function linkToRoute(
  route: Route,
  label: BilingualText,
  { instead: replace = false, params }: { instead?: boolean; params?: Params } = {},
): ActionLink & { readonly label: BilingualText } {
  return {
    label,
    href: `#${buildPath(routes[route], params)}`,
    onFollow: () => (replace ? redirectTo : navigateTo)(route, params),
  }
}
