import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import theme from '../../src/theme.json'
import { optimizedDrawing } from '../drawings'
import { documentOf } from './document'
import { linkPage } from './links'
import type { App, RenderedPage } from './render'
import { searchFiles } from './sitemap'
import { shortNames } from './short-names'
import { createInlineStyles, sheetOf, styleSheets } from './styles'

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

/** A picture with the app's drawings in their places. */
const withDrawings = (svg: string) =>
  svg.replace(
    /<g (transform="[^"]*") data-drawing="([\w-]+)"><\/g>/g,
    (_, transform: string, name: string) =>
      `<g ${transform}>${optimizedDrawing(name).replace(' xmlns="http://www.w3.org/2000/svg"', '')}</g>`,
  )

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
  const names = shortNames(
    styleSheets(
      sheets,
      pages.map(({ html }) => html),
      inline.rules(),
    ),
  )
  const styles = new Map([...names.sheets].map(([name, css]) => [name, hashed(name, css, 'css')]))
  const images = pictures()
  const phoneFiles = new Map(
    [...app.phonePictures()].map(([name, svg]) => [name, hashed('phone', withDrawings(svg), 'svg')]),
  )
  const withPhones = (html: string) =>
    html.replace(/site\/(phone-\d+)\.svg/g, (_, name: string) => phoneFiles.get(name)!.path)
  const site = {
    origin,
    languages: app.languages,
    pictures: Object.fromEntries(Object.entries(images).map(([name, { path }]) => [name, path])),
    day: app.today(),
    colours: { light: theme.light.background, dark: theme.dark.background },
  }
  const folders = Object.fromEntries(
    app.languages.map(({ tag }) => [tag, pages.filter((page) => page.tag === tag).map(({ folder }) => folder)]),
  )
  const languageOf = (tag: string) => app.languages.find((language) => language.tag === tag)!
  return [
    ...styles.values(),
    ...Object.values(images),
    ...phoneFiles.values(),
    ...pages.map((page) => ({
      path: `${page.tag}/${page.folder}index.html`,
      content: names.page(
        documentOf({ ...page, html: withPhones(page.html) }, languageOf(page.tag), {
          ...site,
          styles: styles.get(sheetOf(page.html))!.path,
        }),
      ),
    })),
    ...Object.entries(searchFiles(origin, folders)).map(([path, content]) => ({ path, content })),
  ]
}
