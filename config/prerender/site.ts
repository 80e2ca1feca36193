import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import theme from '../../src/theme.json'
import { documentOf } from './document'
import { linkPage } from './links'
import type { App, RenderedPage } from './render'
import { searchFiles } from './sitemap'
import { createInlineStyles, styleSheet } from './styles'

/** The pictures that chats show with a link, by the drawing on them; `npm run icons` writes them. */
const PICTURES = join(__dirname, 'pictures')

/** The folder of what the pages share; its files have a hash in their names. */
const SHARED = 'site'

/** A file of the build. */
export interface SiteFile {
  readonly path: string
  readonly content: string | Buffer
}

const hashed = (name: string, content: string | Buffer, extension: string): SiteFile => ({
  path: `${SHARED}/${name}.${createHash('sha256').update(content).digest('hex').slice(0, 8)}.${extension}`,
  content,
})

function pictures(): Record<string, SiteFile> {
  return Object.fromEntries(
    readdirSync(PICTURES).map((file) => {
      const name = basename(file, '.png')
      return [name, hashed(name, readFileSync(join(PICTURES, file)), 'png')]
    }),
  )
}

/**
 * Every page that is read without the app, in every language, with what the pages share and what search engines read.
 * `sheets`: the style sheets of the app, in their order; `origin`: the address of the app, null if it is not known.
 * @example await siteFiles(app, [css], null)
 */
export async function siteFiles(app: App, sheets: readonly string[], origin: string | null): Promise<SiteFile[]> {
  const inline = createInlineStyles()
  const pages: (RenderedPage & { readonly tag: string })[] = []
  for (const { tag } of app.languages)
    for (const page of await app.renderSite(tag)) {
      const linked = linkPage(page, tag, app)
      pages.push({ ...linked, tag, html: inline.replace(linked.html) })
    }
  const styles = hashed(
    'pages',
    styleSheet(
      sheets,
      pages.map(({ html }) => html),
      inline.rules(),
    ),
    'css',
  )
  const images = pictures()
  const site = {
    origin,
    languages: app.languages,
    styles: styles.path,
    pictures: Object.fromEntries(Object.entries(images).map(([name, { path }]) => [name, path])),
    day: app.today(),
    colours: { light: theme.light.background, dark: theme.dark.background },
  }
  const folders = Object.fromEntries(
    app.languages.map(({ tag }) => [tag, pages.filter((page) => page.tag === tag).map(({ folder }) => folder)]),
  )
  const languageOf = (tag: string) => app.languages.find((language) => language.tag === tag)!
  return [
    styles,
    ...Object.values(images),
    ...pages.map((page) => ({
      path: `${page.tag}/${page.folder}index.html`,
      content: documentOf(page, languageOf(page.tag), site),
    })),
    ...Object.entries(searchFiles(origin, folders)).map(([path, content]) => ({ path, content })),
  ]
}
