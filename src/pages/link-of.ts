import { linkTo } from '../platform/link-to'
import { address, type Params } from '../platform/params'
import { routes } from '../routes'

/**
 * The link that opens a case in any browser: where the office says that the app stands on the web, else where this one
 * does. Null: nowhere, as in a mini-program.
 * @example linkOf('https://example.org/guide', { code: 'YB10-1030', lang: 'my' }) // 'https://example.org/guide/#/pages/handover/index?code=YB10-1030&lang=my'
 */
export function linkOf(site: string | null, params: Params): string | null {
  if (site === null) return linkTo('handover', params)
  const page = /\.html?$/.test(site) ? site : site.replace(/\/?$/, '/')
  return `${page}#${address(routes.handover, params)}`
}
