import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The pages of a build that are read without the app. Sizes in bytes; compressed with gzip, where it says so. */
export interface StaticFigures {
  readonly pages: number
  /** All pages, on the disk of a host. */
  readonly bytes: number
  readonly compressed: number
  /** The list of the pages of each language, all languages together, compressed. */
  readonly sitemap: number
  /** What a first visit to the page of a guide fetches on average: the page, the style sheet, its drawings; compressed. */
  readonly visit: number
}

const gzip = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length
const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/**
 * Measures the static pages in the `dist/h5` of a copy of this repository.
 * @throws Error if there is none.
 */
export function staticFigures(folder: string): StaticFigures {
  const dist = join(folder, 'dist/h5')
  const tags = readdirSync(join(folder, 'locales'))
  const pages = tags.flatMap((tag) =>
    readdirSync(join(dist, tag), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name === 'index.html')
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  if (pages.length === 0) throw new Error(`${dist} has no pages; is build:h5 done?`)
  const sizes = new Map(pages.map((page) => [page, gzip(page)]))
  const sitemaps = readdirSync(dist).filter((file) => /^sitemap.*\.xml$/.test(file))
  const files = new Map<string, number>()
  const sizeOf = (file: string) => {
    const size = files.get(file) ?? gzip(file)
    files.set(file, size)
    return size
  }
  const visits = pages
    // Only guides have steps.
    .map((page) => ({ page, html: readFileSync(page, 'utf8') }))
    .filter(({ html }) => /<section[^>]*><h3/.test(html))
    .map(({ page, html }) => {
      const loaded = new Set(
        [...html.matchAll(/ (?:src|href)="((?:\.\.\/)+[^"#?]+\.(?:css|svg))"/g)].map(([, file]) =>
          join(page, '..', file!),
        ),
      )
      return sizes.get(page)! + [...loaded].reduce((sum, file) => sum + sizeOf(file), 0)
    })
  return {
    pages: pages.length,
    bytes: pages.reduce((sum, page) => sum + statSync(page).size, 0),
    compressed: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    sitemap: sitemaps.reduce((sum, file) => sum + gzip(join(dist, file)), 0),
    visit: mean(visits),
  }
}
