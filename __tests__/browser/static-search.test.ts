import { openApp } from '../../config/prerender/render'
import { siteOrigin } from '../../config/prerender/document'
import { siteFiles, type SiteFile } from '../../config/prerender/site'

// What search engines read if the address of the app is known when it is built (`SITE_URL`). Two languages stand for all.

const origin = 'https://example.org/guide/'
let files: readonly SiteFile[]
let close: () => void
const text = (path: string) => String(files.find((file) => file.path === path)!.content)
const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => location!)

beforeAll(async () => {
  const opened = await openApp()
  close = opened.close
  const languages = opened.app.languages.filter(({ tag }) => tag === 'en' || tag === 'ar')
  files = await siteFiles({ ...opened.app, languages }, ['.theme-light{--ground:#fff}'], origin)
})

afterAll(() => close())

test('the lists of each language name exactly its pages', () => {
  expect(locations(text('sitemap.xml'))).toEqual([`${origin}en/sitemap.xml`, `${origin}ar/sitemap.xml`])
  for (const tag of ['en', 'ar']) {
    const pages = files.map(({ path }) => path).filter((path) => path.startsWith(`${tag}/`) && path.endsWith('.html'))
    expect(locations(text(`${tag}/sitemap.xml`))).toEqual(
      pages.map((path) => origin + path.replace(/index\.html$/, '')),
    )
    expect(pages.length).toBeGreaterThan(60)
  }
  expect(text('robots.txt')).toContain(`Sitemap: ${origin}sitemap.xml\n`)
})

test('canonical addresses, those in other languages and pictures are absolute; links in the page are not', () => {
  const page = text('ar/sim-card/index.html')
  expect(page).toContain(`<link rel="canonical" href="${origin}ar/sim-card/">`)
  expect(page).toContain(`<link rel="alternate" hreflang="en" href="${origin}en/sim-card/">`)
  expect(page).toContain(`<link rel="alternate" hreflang="x-default" href="${origin}en/sim-card/">`)
  expect(page).toContain(`<meta property="og:url" content="${origin}ar/sim-card/">`)
  expect(page).toMatch(
    /<meta property="og:image" content="https:\/\/example\.org\/guide\/site\/bank\.[0-9a-f]{8}\.png">/,
  )
  expect(page).toMatch(/<link rel="stylesheet" href="\.\.\/\.\.\/site\/pages\.[0-9a-f]{8}\.css">/)
  expect(page.replace(/^.*<body>/s, '')).not.toContain(origin)
})

test('the address of the app is that of a folder', () => {
  expect(siteOrigin(undefined)).toBeNull()
  expect(siteOrigin('')).toBeNull()
  expect(siteOrigin('https://example.org/guide')).toBe(origin)
  for (const wrong of ['example.org', 'https://example.org/?a=b', 'https://example.org/#/', 'ftp://example.org/'])
    expect(() => siteOrigin(wrong)).toThrow('SITE_URL')
})
