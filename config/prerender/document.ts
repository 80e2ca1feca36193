import type { RenderedPage, SiteLanguage } from './render'

/** What the head of every page needs to know. */
export interface SiteHead {
  /** The address of the app with a slash at its end; null: not known when it is built, so that links are relative. */
  readonly origin: string | null
  readonly languages: readonly SiteLanguage[]
  /** The style sheet of the page, relative to the folder of the app. */
  readonly styles: string
  readonly pictures: Readonly<Record<string, string>>
  /** The day on which the pages are made. */
  readonly day: string
  /** The colours of the browser's bar. */
  readonly colours: { readonly light: string; readonly dark: string }
}

/** The width and height of the pictures, which chats ask for. */
const PICTURE_SIZE = { width: 1200, height: 630 }

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt' }[character] ?? 'quot'};`)

/**
 * The address of the app, as the environment names it (`SITE_URL`); null: none.
 * @throws Error if it is no address of a folder.
 * @example siteOrigin('https://example.org/guide') // 'https://example.org/guide/'
 */
export function siteOrigin(setting: string | undefined): string | null {
  if (setting === undefined || setting === '') return null
  if (!/^https?:\/\/[^\s?#"<>]+$/.test(setting))
    throw new Error(`SITE_URL is "${setting}"; set the address of the app, such as https://example.org/guide/`)
  return setting.replace(/\/*$/, '/')
}

/** The way from a page up to the folder of the app. */
export const rootOf = (folder: string) => '../'.repeat(folder.split('/').length)

function headOf(page: RenderedPage, { tag, voice }: SiteLanguage, site: SiteHead): string {
  const { folder, title, description, picture } = page
  const root = site.origin ?? rootOf(folder)
  const file = site.pictures[picture]
  if (file === undefined) throw new Error(`There is no picture of "${picture}"; add it in scripts/icons.mjs`)
  const meta = (name: string, content: string) => `<meta name="${name}" content="${escape(content)}">`
  const graph = (name: string, content: string | number) =>
    `<meta property="og:${name}" content="${escape(String(content))}">`
  const alternate = (lang: string, of: string) =>
    `<link rel="alternate" hreflang="${lang}" href="${root}${of}/${folder}">`
  return [
    '<meta charset="utf-8">',
    meta('viewport', 'width=device-width, initial-scale=1, viewport-fit=cover'),
    meta('color-scheme', 'light dark'),
    `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${site.colours.light}">`,
    `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${site.colours.dark}">`,
    meta('format-detection', 'telephone=no'),
    `<title>${escape(title)}</title>`,
    meta('description', description),
    meta('date', site.day),
    `<link rel="stylesheet" href="${rootOf(folder)}${site.styles}">`,
    `<link rel="icon" type="image/svg+xml" href="${rootOf(folder)}drawings/swallow-sit.svg">`,
    ...(site.origin === null ? [] : [`<link rel="canonical" href="${root}${tag}/${folder}">`]),
    ...site.languages.map((language) => alternate(language.tag, language.tag)),
    alternate('x-default', site.languages[0]!.tag),
    graph('type', 'article'),
    graph('site_name', 'Yibao Guide 医保指南'),
    graph('title', title),
    graph('description', description),
    graph('locale', voice.replace('-', '_')),
    ...(site.origin === null ? [] : [graph('url', `${root}${tag}/${folder}`)]),
    graph('image', `${root}${file}`),
    graph('image:width', PICTURE_SIZE.width),
    graph('image:height', PICTURE_SIZE.height),
    meta('twitter:card', 'summary_large_image'),
  ].join('')
}

/**
 * The document of a page.
 * @example documentOf(page, language, site).startsWith('<!DOCTYPE html>')
 */
export function documentOf(page: RenderedPage, language: SiteLanguage, site: SiteHead): string {
  return `<!DOCTYPE html><html lang="${language.tag}" dir="${language.direction}" class="theme-auto"><head>${headOf(page, language, site)}</head><body>${page.html}</body></html>\n`
}
