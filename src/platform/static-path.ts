import type { Route } from '../routes'
import type { Params } from './url-params'

/** The screens that have a page of their own in each language, by the folder of that page. */
const FOLDERS: Readonly<Partial<Record<Route, string>>> = {
  home: '',
  hospital: 'hospital/',
  matrix: 'documents/',
  terms: 'glossary/',
}

/**
 * The address of the page that shows the same without the app, relative to the folder of the app; null: a screen has
 * none. Such pages are made when the app is built (config/prerender), one for each guide in each language.
 * @example staticPath('guide', { id: 'pay-chengdu', lang: 'my' }) // 'my/pay-chengdu/'
 */
export function staticPath(route: Route, { id, step, lang }: Params): string | null {
  if (lang === undefined) return null
  if (route === 'guide' && id !== undefined) return `${lang}/${id}/${step === undefined ? '' : `#${step}`}`
  const folder = FOLDERS[route]
  return folder === undefined ? null : `${lang}/${folder}`
}

/** What a page that is read without the app shows, as a screen of the app with its parameters. */
export interface StaticScreen {
  readonly route: Route
  readonly params: Params
}

/**
 * The screen that shows the same as a page, by the page's path; null: it is no such page. Who can join in a place is on no
 * screen of its own: the start page leads there.
 * @example screenOfPath('my/pay-chengdu/') // { route: 'guide', params: { id: 'pay-chengdu', lang: 'my' } }
 */
export function screenOfPath(path: string): StaticScreen | null {
  const [, lang, folder = ''] = /^([a-z]{2,3}(?:-[A-Za-z]+)?)\/((?:[a-z0-9-]+\/)*)(?:index\.html)?$/.exec(path) ?? []
  if (lang === undefined) return null
  const [route] = Object.entries(FOLDERS).find(([, known]) => known === folder) ?? []
  if (route !== undefined) return { route: route as Route, params: { lang } }
  // The sources of a page are not on a screen of their own either.
  const id = folder.replace(/(?:\/sources)?\/$/, '')
  return id.includes('/') ? { route: 'home', params: { lang } } : { route: 'guide', params: { id, lang } }
}

/** How the names of the caches begin that hold the pages which a person has visited. */
export const VISITED_CACHES = 'pages yibao '
