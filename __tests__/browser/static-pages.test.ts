import { readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { JSDOM } from 'jsdom'
import { guideLibrary } from '../../src/guides/guide-library'
import { languages } from '../../src/i18n/languages'
import { places } from '../../src/policies'
import { routes } from '../../src/routes'
import { filesOf } from '../support/files'
import { translationsOf } from '../support/translations'
import { decodeHtml } from '../support/html'

// The files of the pages that are read without the app (config/prerender/site), as the build has written them.

const dist = resolve('dist/h5')
const files = new Set(filesOf(dist))
const tags = languages.map(({ tag }) => tag)
const pages = [...files].filter((file) => tags.some((tag) => file.startsWith(`${tag}/`)) && file.endsWith('.html'))
const htmlOf = new Map(pages.map((file) => [file, readFileSync(join(dist, file), 'utf8')]))
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => decodeHtml(value!))

/** The file of an address that is relative to a page; null: outside of the build. */
function fileAt(page: string, address: string): string {
  const path = posix.join(posix.dirname(page), address.replace(/[?#].*$/, ''))
  return path === '.' || address.endsWith('/') || path.endsWith('/')
    ? posix.join(path, 'index.html')
    : files.has(path)
      ? path
      : posix.join(path, 'index.html')
}

/** What is wrong with a link of a page; null: nothing. */
function linkProblem(page: string, href: string): string | null {
  if (/^(https?:\/\/|tel:\d+)/.test(href)) return null
  const [, hash] = href.split('#')
  const file = href.startsWith('#') ? page : fileAt(page, href)
  if (!files.has(file)) return `${page}: ${href} leads to no file`
  if (hash === undefined) return null
  const target = htmlOf.get(file)
  if (target !== undefined) return target.includes(` id="${hash}"`) ? null : `${page}: ${href} leads to no part`
  const [path = '', query] = hash.slice(1).split('?')
  if (file !== 'index.html' || !Object.values<string>(routes).includes(path))
    return `${page}: ${href} leads to no screen`
  const { id, step, lang } = Object.fromEntries(new URLSearchParams(query)) as Record<string, string | undefined>
  if (lang !== page.split('/')[0]) return `${page}: ${href} opens the app in another language`
  const guide = id === undefined ? undefined : guideLibrary.guides.get(id)
  if (id !== undefined && !guide) return `${page}: ${href} leads to no guide`
  return step === undefined || guide?.steps.some((known) => known.id === step) ? null : `${page}: ${href}: no step`
}

/** The pages whose sources are on a page of their own. */
const withOwnSources = [
  'enrol-elsewhere/',
  'enrol-employer/',
  'enrol-yunnan/',
  ...places.map((place) => `places/${place}/`),
]

test('there is a page for the start, each guide, each place and each list, in every language', () => {
  const folders = [
    '',
    'documents/',
    'glossary/',
    'hospital/',
    ...places.map((place) => `places/${place}/`),
    ...[...guideLibrary.guides.keys()].map((id) => `${id}/`),
    ...withOwnSources.map((folder) => `${folder}sources/`),
  ]
  const expected = tags.flatMap((tag) => folders.map((folder) => `${tag}/${folder}index.html`))
  expect([...pages].sort()).toEqual([...expected].sort())
  expect(pages.length).toBeGreaterThan(800)
})

test('every link of every page leads to a page, a part of it, a screen of the app, or another host', () => {
  let links = 0
  const problems = pages.flatMap((page) => {
    const body = htmlOf.get(page)!.replace(/^.*<body>/s, '')
    const hrefs = attributes(body, 'href')
    links += hrefs.length
    return hrefs.flatMap((href) => linkProblem(page, href) ?? [])
  })
  expect(problems).toEqual([])
  expect(links).toBeGreaterThan(pages.length * 10)
})

test('every file that a page loads is there: style sheet, icon, drawings', () => {
  const missing = pages.flatMap((page) => {
    const html = htmlOf.get(page)!
    const loaded = [
      ...attributes(html, 'src'),
      ...[...html.matchAll(/<link rel="(?:stylesheet|icon)"[^>]* href="([^"]+)"/g)].map(([, href]) => href!),
      ...[...html.matchAll(/<meta property="og:image" content="([^"]+)"/g)].map(([, content]) => content!),
    ]
    expect(loaded.length).toBeGreaterThan(2)
    return loaded.filter((file) => !files.has(fileAt(page, file))).map((file) => `${page}: ${file}`)
  })
  expect(missing).toEqual([])
})

const alternatesOf = (page: string) =>
  new Map(
    [...htmlOf.get(page)!.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(
      ([, lang, href]) => [lang!, fileAt(page, href!)],
    ),
  )

test('each page names the same page in all languages, and all of these name it', () => {
  for (const page of pages) {
    const [tag] = page.split('/') as [string]
    const alternates = alternatesOf(page)
    expect([...alternates.keys()]).toEqual([...tags, 'x-default'])
    expect(alternates.get(tag)).toBe(page)
    expect(alternates.get('x-default')).toBe(alternates.get('en'))
    for (const other of tags) expect(alternatesOf(alternates.get(other)!).get(tag)).toBe(page)
  }
})

test('the picture of a phone is a whole file of its own, which runs nothing and loads nothing', () => {
  const pictures = [...files].filter((file) => /^site\/phone\.[0-9a-f]{8}\.svg$/.test(file))
  expect(pictures.length).toBeGreaterThan(100)
  for (const picture of pictures) {
    const svg = readFileSync(join(dist, picture), 'utf8')
    const { window } = new JSDOM(svg, { contentType: 'image/svg+xml' })
    expect([picture, window.document.querySelectorAll('text').length > 1]).toEqual([picture, true])
    expect([picture, /data-drawing|<script|<image|href=|NaN|Infinity|undefined/.exec(svg)]).toEqual([picture, null])
  }
})

test('a page has no script, no style of its own, one h1, its language and direction, and each id once', () => {
  for (const page of pages) {
    const html = htmlOf.get(page)!
    const [tag] = page.split('/')
    const { direction } = languages.find((language) => language.tag === tag)!
    expect(html.startsWith(`<!DOCTYPE html><html lang="${tag!}" dir="${direction}"`)).toBe(true)
    expect(/<script|<style| style="| on[a-z]+="|<button|<input|javascript:/.exec(html)).toBeNull()
    expect(html.match(/<h1/g)).toHaveLength(1)
    const ids = attributes(html, 'id')
    expect(ids).toHaveLength(new Set(ids).size)
  }
})

test('the titles and descriptions of a language differ from page to page, and are in its language', () => {
  for (const tag of tags) {
    const { t } = translationsOf(tag)
    const own = pages.filter((page) => page.startsWith(`${tag}/`))
    const titles = own.map((page) => decodeHtml(/<title>([^<]+)<\/title>/.exec(htmlOf.get(page)!)![1]!))
    expect(new Set(titles).size).toBe(own.length)
    expect(titles.every((title) => title.endsWith(` · ${t('app.name')}`))).toBe(true)
    const index = htmlOf.get(`${tag}/index.html`)!
    expect(decodeHtml(/<meta name="description" content="([^"]+)">/.exec(index)![1]!)).toBe(t('about.what'))
    expect(decodeHtml(/<meta property="og:title" content="([^"]+)">/.exec(index)![1]!)).toBe(
      `${t('site.home')} · ${t('app.name')}`,
    )
  }
})

/** What one answer of a host takes besides its content, at most: its headers. */
const HEADERS = 256

/** What the first answers of a host take, before the drawings: the page and its style sheet, compressed. */
function bytesBeforeDrawings(page: string): number {
  const html = htmlOf.get(page)!
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => fileAt(page, href!))
  const contents = [html, ...sheets.map((sheet) => readFileSync(join(dist, sheet)))]
  return contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length + HEADERS, 0)
}

// What fits into the first answers of a host; the glossary, which is looked up and not read, into two.
test.each(tags)('a page in %s takes at most 14 KB before its drawings, with its style sheet', (tag) => {
  const sizes = pages
    .filter((page) => page.startsWith(`${tag}/`))
    .map((page) => ({ page, kilobytes: bytesBeforeDrawings(page) / 1024 }))
  const budgetOf = (page: string) => (page.endsWith('/glossary/index.html') ? 16 : 14)
  expect(sizes.filter(({ page, kilobytes }) => kilobytes > budgetOf(page))).toEqual([])
})

test('a page loads one style sheet, and its drawings only when they are scrolled into view', () => {
  for (const page of pages) {
    const html = htmlOf.get(page)!
    expect([page, html.match(/<link rel="stylesheet"/g)?.length]).toEqual([page, 1])
    const images = html.match(/<img [^>]*>/g) ?? []
    expect([page, images.filter((image) => !image.includes(' loading="lazy"'))]).toEqual([page, []])
  }
})

test('without a known address no page has a canonical one, and robots.txt names no list', () => {
  expect(pages.filter((page) => htmlOf.get(page)!.includes('rel="canonical"'))).toEqual([])
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n')
  expect(files.has('sitemap.xml')).toBe(false)
})

test('the page of the app leads to the pages, for those who read it without scripts', () => {
  const [, summary = ''] = /<noscript>(.*?)<\/noscript>/s.exec(readFileSync(join(dist, 'index.html'), 'utf8')) ?? []
  expect(attributes(summary, 'href')).toEqual(tags.map((tag) => `./${tag}/`))
})
