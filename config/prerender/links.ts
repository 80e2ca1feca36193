import { rootOf } from './document'
import type { App, RenderedPage } from './render'

/** A link of the app: `#/pages/guides/guide/index?id=sim-card`; with a slash before it, one that stays in the app. */
const APP_LINK = /^(\/?)#\/?([^?]+)(?:\?(.*))?$/

/** The chapter of the start that has the guides of a task. */
const TASK_CHAPTERS: Readonly<Record<string, string>> = { pay: 'pay', code: 'activate' }

const unescape = (text: string) => text.replace(/&amp;/g, '&')

/** The address of a link, relative to the folder of the app; links into the app open it in the language of the page. */
function resolveLink(href: string, tag: string, { routes, staticPath }: Pick<App, 'routes' | 'staticPath'>): string {
  const [, inApp, path = '', query = ''] = APP_LINK.exec(href) ?? []
  const [route] = Object.entries(routes).find(([, known]) => known === path) ?? []
  if (route === undefined) throw new Error(`No screen has the path ${path}, which a page links to`)
  const params = Object.fromEntries(new URLSearchParams(query))
  const chapter = TASK_CHAPTERS[params.task ?? '']
  if (chapter !== undefined) return `${tag}/#${chapter}`
  const ofPage = inApp === '/' ? null : staticPath(route, { ...params, lang: tag })
  return ofPage ?? `#/${path}?${[...(query === '' ? [] : [query]), `lang=${tag}`].join('&')}`
}

/**
 * Turns the links and files of a page, which are those of the app, into addresses relative to its folder. Links to
 * screens that have a page lead to that page.
 * @throws Error for a link to a screen that the app does not have.
 */
export function linkPage(page: RenderedPage, tag: string, app: Pick<App, 'routes' | 'staticPath'>): RenderedPage {
  const root = rootOf(page.folder)
  const html = page.html
    .replace(/ href="([^"]*)"/g, (whole, escaped: string) => {
      const href = unescape(escaped)
      if (/^\/?#\//.test(href)) return ` href="${root}${resolveLink(href, tag, app).replace(/&/g, '&amp;')}"`
      return href.startsWith('/') ? ` href="${root}${href.slice(1)}"` : whole
    })
    // Every drawing has its size and comes after the text: what is in sight is loaded once the text is laid out.
    .replace(/ src="\.\/([^"]*)"/g, (_, file: string) => ` src="${root}${file}" loading="lazy"`)
  return { ...page, html }
}
