import { pageUrl } from '../platform/page-url'
import { staticPath } from '../platform/static-path'
import { buildPath, type Params } from '../platform/url-params'
import { routes } from '../routes'

/**
 * The link that opens a case in any browser: at the address that the office has set, else at the address of this app.
 * Null: the app has no address, as in a mini-program.
 * @example caseUrl('https://example.org/guide', { code: 'YB10-1030', lang: 'my' }) // 'https://example.org/guide/#/pages/handover/index?code=YB10-1030&lang=my'
 */
export function caseUrl(site: string | null, params: Params): string | null {
  if (site === null) return pageUrl('handover', params)
  const page = /\.html?$/.test(site) ? site : site.replace(/\/?$/, '/')
  return `${page}#${buildPath(routes.handover, params)}`
}

/**
 * The link to the page of a guide, which any browser opens without the app: at the address that the office has set, else
 * at the address of this app. Null: the app has no address, as in a mini-program.
 * @example guideUrl('https://example.org/guide', 'pay-chengdu', 'my') // 'https://example.org/guide/my/pay-chengdu/'
 */
export function guideUrl(site: string | null, id: string, lang: string): string | null {
  if (site === null) return pageUrl('guide', { id, lang })
  const folder = /\.html?$/.test(site) ? site.replace(/[^/]*$/, '') : site.replace(/\/?$/, '/')
  const path = staticPath('guide', { id, lang })
  return path && `${folder}${path}`
}
