import { parse } from 'acorn'
import { JSDOM } from 'jsdom'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ui from '../../locales/en/ui.json'
import { filesOf } from '../support/files'

// What a static host is given: found in the build itself, without a browser.

const dist = resolve('dist/h5')
const files = filesOf(dist)
const read = (file: string) => readFileSync(join(dist, file), 'utf8')
const { document } = new JSDOM(read('index.html')).window
const content = (name: string) => [...document.querySelectorAll(`meta[name="${name}"]`)].map((meta) => meta.getAttribute('content'))

test('the page may be enlarged, names its language and greets both themes', () => {
  expect(document.documentElement.lang).toBe('en')
  expect(content('viewport')[0]).toContain('width=device-width')
  expect(content('viewport')[0]).not.toMatch(/user-scalable|maximum-scale/)
  expect(content('color-scheme')).toEqual(['light dark'])
  expect(new Set(content('theme-color')).size).toBe(2)
})

test('every address in the page is relative and answered, so that any folder will do', () => {
  const addresses = [...document.querySelectorAll('[src], link[href]')]
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
    .filter((address) => !address.startsWith('data:'))
  expect(addresses.length).toBeGreaterThan(2)
  for (const address of addresses) expect(files.map((file) => `./${file}`)).toContain(address)
})

test('one script stands in the page itself, which old phones parse and which starts the app; nothing else runs without a file', () => {
  const scripts = [...document.querySelectorAll('script')]
  expect(scripts.map((script) => script.src)).toEqual([''])
  expect(scripts[0]!.attributes).toHaveLength(0)
  expect(() => parse(scripts[0]!.textContent, { ecmaVersion: 2015 })).not.toThrow()
  expect(scripts[0]!.textContent).toContain('js/app.')
  expect([...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on')))).toEqual([])
})

test('the start page can be read in the page itself, in English; every other language is a small file', () => {
  const first = document.getElementById('first')!
  for (const key of ['home.title', 'home.lead', 'home.start', 'home.privacy'] as const) expect(first.textContent).toContain(ui[key])
  const tags = readdirSync('locales')
  expect(files.flatMap((file) => /^first\/(.+)\.[0-9a-f]{8}\.json$/.exec(file)?.[1] ?? []).sort()).toEqual(tags.sort())
  for (const file of files.filter((one) => one.startsWith('first/'))) expect(read(file).length).toBeLessThan(12_000)
  // But for the names of the languages.
  const mentions = new RegExp(tags.filter((tag) => tag !== 'en').map((tag) => (JSON.parse(readFileSync(`locales/${tag}/ui.json`, 'utf8')) as typeof ui)['home.start']).join('|'))
  expect(document.body.textContent).not.toMatch(mentions)
})

test('each space of each language is a chunk of its own; the law speaks English by itself', () => {
  const wanted = filesOf('locales').flatMap((file) => /^(.+)\/(ui|policy|guides)\.json$/.exec(file)?.slice(1).join(' ') ?? [])
  const chunks = files.flatMap((file) => /^chunk\/words-(.+)-(ui|policy|guides)-json\.[0-9a-f]{8}\.js$/.exec(file)?.slice(1).join(' ') ?? [])
  expect(chunks.sort()).toEqual(wanted.filter((one) => one !== 'en policy').sort())
})

test('no language is there that nobody speaks', () => {
  const scripts = files.filter((file) => file.endsWith('.js')).map(read)
  expect(scripts.filter((text) => /en-XA|ar-XB/.test(text))).toEqual([])
})

test('no address can name another day than today', () => {
  const scripts = files.filter((file) => file.endsWith('.js')).map(read)
  expect(scripts.length).toBeGreaterThan(5)
  expect(scripts.filter((text) => /\.get\(\s*["'`]on["'`]\s*\)/.test(text))).toEqual([])
})

test.each(files.filter((file) => file.endsWith('.js')).map((file) => file.replace(/\.[0-9a-f]{8}\./, '.*.')))(
  '%s is ES2018',
  (name) => {
    const file = files.find((one) => one.replace(/\.[0-9a-f]{8}\./, '.*.') === name)!
    expect(() => parse(read(file), { ecmaVersion: 2018 })).not.toThrow()
  },
)
