import { parse } from 'acorn'
import { JSDOM } from 'jsdom'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import ui from '../../locales/en/ui.json'
import { guideLibrary } from '../../src/guides/guide-library'
import { headersFor } from '../../config/offline/headers'
import { languages } from '../../src/i18n/languages'
import { filesOf } from '../support/files'
import { missingOnOldPhones } from '../support/old-phone-apis'
import { unknownToOldPhones } from '../support/old-phone-css'

// Checks the files of the build for a static host, without a browser.

const dist = resolve('dist/h5')
const files = filesOf(dist)
const read = (file: string) => readFileSync(join(dist, file), 'utf8')
const { document } = new JSDOM(read('index.html')).window
const content = (name: string) =>
  [...document.querySelectorAll(`meta[name="${name}"]`)].map((meta) => meta.getAttribute('content'))

test('the page allows zooming and declares its language and both theme colours', () => {
  expect(document.documentElement.lang).toBe('en')
  expect(content('viewport')[0]).toContain('width=device-width')
  expect(content('viewport')[0]).not.toMatch(/user-scalable|maximum-scale/)
  expect(content('color-scheme')).toEqual(['light dark'])
  expect(new Set(content('theme-color')).size).toBe(2)
})

test('every URL in the page is relative and exists, so that it works in any folder', () => {
  const addresses = [...document.querySelectorAll('[src], link[href]')]
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
    .filter((address) => !address.startsWith('data:'))
  expect(addresses.length).toBeGreaterThan(2)
  for (const address of addresses) expect(files.map((file) => `./${file}`)).toContain(address)
})

test('one inline script, which old phones parse, starts the app; all other code is in files', () => {
  const scripts = [...document.querySelectorAll('script')]
  expect(scripts.map((script) => script.src)).toEqual([''])
  expect(scripts[0]!.attributes).toHaveLength(0)
  expect(() => parse(scripts[0]!.textContent, { ecmaVersion: 2015 })).not.toThrow()
  expect(scripts[0]!.textContent).toContain('js/app.')
  expect(
    [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
  ).toEqual([])
})

/** The languages in which a screen is prerendered, sorted. */
const prerenderedTags = (screen: string) =>
  files
    .flatMap((file) => {
      const [, name = '', tag] = /^first\/(?:(.+)\/)?([^/]+)\.[0-9a-f]{8}\.json$/.exec(file) ?? []
      return tag !== undefined && name === screen ? [tag] : []
    })
    .sort()

test('the first question, and the first step of every guide with steps of its own, are prerendered as small files', () => {
  const tags = readdirSync('locales').sort()
  const guides = [...guideLibrary.guides.values()].filter(({ page, hidden }) => page === null && hidden === null)
  expect(guides.length).toBeGreaterThan(40)
  for (const screen of ['questions', ...guides.map(({ id }) => id)])
    expect({ screen, tags: prerenderedTags(screen) }).toEqual({ screen, tags })
  // As long as the heaviest of them comes with the first answers of a host.
  const sizes = files.filter((file) => file.startsWith('first/')).map((file) => gzipSync(read(file)).length)
  expect(Math.max(...sizes)).toBeLessThan(4096)
})

test('index.html comes with the first answers of a host: ten packets, with Brotli and its headers', () => {
  const headers = headersFor(read('index.html')).split('\n\n')[0]!
  // The level at which hosts compress.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
  const page = brotliCompressSync(read('index.html'), { params })
  expect(page.length + headers.length).toBeLessThan(10 * 1460)
})

test('the first launch is prerendered, with what the app is; the start page of each language is a small file', () => {
  const first = document.getElementById('first')!
  for (const { name, greeting } of languages) expect(first.textContent).toContain(name + greeting)
  const summary = document.querySelector('noscript')!.textContent
  for (const key of ['about.what', 'about.privacy.text'] as const) expect(summary).toContain(ui[key])
  const tags = readdirSync('locales')
  expect(prerenderedTags('')).toEqual(tags.sort())
  // Except the names of the languages.
  const mentions = new RegExp(
    tags
      .filter((tag) => tag !== 'en')
      .map((tag) => (JSON.parse(readFileSync(`locales/${tag}/ui.json`, 'utf8')) as typeof ui)['home.start'])
      .join('|'),
  )
  expect(document.body.textContent).not.toMatch(mentions)
})

test('each namespace of each language is its own chunk; policy text has English built in', () => {
  const expected = filesOf('locales').flatMap(
    (file) => /^(.+)\/(ui|policy|guides)\.json$/.exec(file)?.slice(1).join(' ') ?? [],
  )
  const chunks = files.flatMap(
    (file) =>
      /^chunk\/words-(.+)-(ui|policy|guides|ui-json-rare)(?:-json)?\.[0-9a-f]{8}\.js$/.exec(file)?.slice(1).join(' ') ??
      [],
  )
  const rare = readdirSync('locales').map((tag) => `${tag} ui-json-rare`)
  expect(chunks.sort()).toEqual([...expected.filter((chunk) => chunk !== 'en policy'), ...rare].sort())
})

test('the licences of the packages are in files of their own, and not in the scripts, too', () => {
  const licences = files.filter((file) => file.endsWith('.js.LICENSE.txt'))
  expect(licences.map(read).join()).toContain('@license React')
  const scripts = files.filter((file) => /^(js|chunk)\/.*\.js$/.test(file))
  expect(scripts.filter((file) => /@license|@preserve/.test(read(file)))).toEqual([])
  for (const file of licences) expect(read(file.slice(0, -'.LICENSE.txt'.length))).toContain(file.split('/').pop())
})

test('messages ship nested by the parts of their keys', () => {
  const chunk = files.find((file) => file.startsWith('chunk/words-en-ui-json.'))!
  expect(read(chunk)).toContain(ui['home.title'])
  expect(read(chunk)).not.toContain('"home.title"')
})

test('the build has exactly the listed languages', () => {
  const scripts = files.filter((file) => file.endsWith('.js')).map(read)
  expect(scripts.filter((text) => /en-XA|ar-XB/.test(text))).toEqual([])
})

test('the gallery of the design is for development only', () => {
  expect(files.filter((file) => file.includes('gallery'))).toEqual([])
  const texts = files.filter((file) => /\.(js|css|html)$/.test(file)).map(read)
  expect(texts.filter((text) => text.includes('gallery'))).toEqual([])
})

test('no URL parameter changes the current day', () => {
  const scripts = files.filter((file) => file.endsWith('.js')).map(read)
  expect(scripts.length).toBeGreaterThan(5)
  expect(scripts.filter((text) => /\.get\(\s*["'`]on["'`]\s*\)/.test(text))).toEqual([])
})

test.each(files.filter((file) => file.endsWith('.js')).map((file) => file.replace(/\.[0-9a-f]{8}\./, '.*.')))(
  '%s is ES2018',
  (name) => {
    const file = files.find((file) => file.replace(/\.[0-9a-f]{8}\./, '.*.') === name)!
    expect(() => parse(read(file), { ecmaVersion: 2018 })).not.toThrow()
  },
)

test('no script calls what Chrome 70 or iOS 12 lacks, without looking for it first', () => {
  const scripts = files.filter((file) => file.endsWith('.js'))
  // Every script but the service worker runs after that of the app, which adds what they lack.
  const app = read(scripts.find((file) => file.startsWith('js/app.'))!)
  const found = scripts.flatMap((file) =>
    missingOnOldPhones(read(file), file === 'sw.js' ? '' : app).map((fault) => `${file}: ${fault}`),
  )
  // Workbox calls it for promises that this worker does not give it: offline.test.ts runs the worker without it.
  expect(found).toEqual(['sw.js: Promise.allSettled(: Chrome 76, iOS 13'])
})

test('no style that Chrome 70 or iOS 12 ignores is without a fallback', () => {
  const styles = files.filter((file) => file.endsWith('.css'))
  expect(styles.length).toBeGreaterThan(5)
  const inline = [...document.querySelectorAll('style')].map(({ textContent }) => textContent)
  expect([...styles.map(read), ...inline].flatMap(unknownToOldPhones)).toEqual([])
})
