import { parse } from 'acorn'
import { wxmlToJs, wxssToJs } from 'miniprogram-compiler'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import postcss from 'postcss'
import { routes } from '../../src/routes'
import { aria } from '../../src/ui/given'
import { filesOf } from '../support/files'

// What WeChat's upload and review would refuse, found in the build itself.

interface App {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  lazyCodeLoading?: string
  darkmode?: boolean
  themeLocation?: string
  tabBar?: object
  window: Record<string, string>
}

const dist = resolve('dist/weapp')
const files = filesOf(dist)
const ofKind = (kind: string) => files.filter((file) => file.endsWith(`.${kind}`))
const read = (file: string) => readFileSync(join(dist, file), 'utf8')
const weigh = (some: string[]) => some.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)
const app = JSON.parse(read('app.json')) as App

const MB = 2 ** 20

test('every screen is a page of the app, with its four files', () => {
  const pages = [...app.pages, ...(app.subPackages ?? []).flatMap(({ root, pages: own }) => own.map((one) => join(root, one)))]
  expect(pages).toEqual(expect.arrayContaining(Object.values(routes)))
  expect(pages.flatMap((page) => ['js', 'json', 'wxml'].map((kind) => `${page}.${kind}`)).filter((file) => !existsSync(join(dist, file)))).toEqual([])
})

test('each package is at most 2 MB, and the main one less than 1.5 MB', () => {
  const roots = (app.subPackages ?? []).map(({ root }) => `${root.replace(/\/$/, '')}/`)
  for (const root of roots) expect(weigh(files.filter((file) => file.startsWith(root)))).toBeLessThanOrEqual(2 * MB)
  expect(weigh(files.filter((file) => !roots.some((root) => file.startsWith(root))))).toBeLessThan(1.5 * MB)
  expect(weigh(files)).toBeLessThanOrEqual(20 * MB)
})

test('there are only files that WeChat uploads, and pictures weigh less than 200 KB', () => {
  expect(files.filter((file) => !/\.(wxml|wxss|wxs|js|json|png|jpe?g|gif|svg)$/.test(file))).toEqual([])
  expect(weigh(files.filter((file) => /\.(png|jpe?g|gif|svg)$/.test(file)))).toBeLessThan(0.2 * MB)
})

test('only the code that is needed is loaded, there is no tab bar, and both themes have every colour', () => {
  expect(app).toMatchObject({ lazyCodeLoading: 'requiredComponents', darkmode: true, themeLocation: 'theme.json' })
  expect(app.tabBar).toBeUndefined()
  const { light, dark } = JSON.parse(read('theme.json')) as Record<'light' | 'dark', Record<string, string>>
  const used = Object.values(app.window).filter((value) => value.startsWith('@')).map((value) => value.slice(1))
  expect(used).not.toEqual([])
  for (const name of used) expect([light[name], dark[name]]).not.toContain(undefined)
})

test.each(ofKind('js'))('%s is ES2018 and makes no code from text', (file) => {
  const code = read(file)
  expect(() => parse(code, { ecmaVersion: 2018 })).not.toThrow()
  const made = code.match(/\beval\s*\(|\bFunction\s*\([^)]*\)/g) ?? []
  expect(made.filter((text) => !/^Function\s*\(\s*["']return this["']\s*\)$/.test(text))).toEqual([])
})

test.each(ofKind('js'))('%s asks old phones for nothing that they lack', (file) => {
  const newer = /\.(replaceAll|matchAll|allSettled|findLast|toSorted|structuredClone)\(|Object\.hasOwn\b|\.at\(-?\d/g
  expect(read(file).match(newer) ?? []).toEqual([])
})

test('each language but English and Chinese is a package of its own, and none is there that nobody speaks', () => {
  const tags = readdirSync('locales').filter((tag) => tag !== 'en' && tag !== 'zh-Hans')
  const packages = (app.subPackages ?? []).map(({ root }) => root).filter((root) => root.startsWith('words/'))
  expect(packages.sort()).toEqual(tags.map((tag) => `words/${tag}`).sort())
  for (const tag of tags) expect(read('common.js')).toContain(`require.async("./words/${tag}/words.js")`)
  expect(ofKind('js').filter((file) => /en-XA|ar-XB/.test(read(file)))).toEqual([])
})

test.each(ofKind('wxss'))('%s has no star selector and no local address', (file) => {
  const sheet = postcss.parse(read(file))
  const offences: string[] = []
  sheet.walkRules(({ selector }) => {
    if (selector.includes('*')) offences.push(selector)
  })
  sheet.walkDecls(({ prop, value }) => {
    if (/url\((?!["']?data:)/.test(value)) offences.push(`${prop}: ${value}`)
  })
  expect(offences).toEqual([])
})

test('style sheets of components select classes only', () => {
  const components = ofKind('wxss').filter((file) => {
    const config = join(dist, file.replace(/wxss$/, 'json'))
    return existsSync(config) && (JSON.parse(readFileSync(config, 'utf8')) as { component?: boolean }).component
  })
  for (const file of components) {
    postcss.parse(read(file)).walkRules(({ selector }) => {
      expect(selector).toMatch(/^(\.[\w-]+(::?[\w-]+)*[\s,>+~]*)+$/)
    })
  }
})

test('the compilers of WeChat take every template and style sheet', () => {
  expect(wxmlToJs(dist)).toContain('$gwx')
  const sheets = wxssToJs(dist)
  for (const file of ofKind('wxss')) expect(sheets).toContain(file)
})

test('the templates pass on what a screen reader is told, and nothing that it is not', () => {
  const told = Object.keys(aria({ role: 'x', label: 'x', checked: true, current: 'x', disabled: true, expanded: true, hidden: true, live: 'polite', modal: true }))
  const attributes = told.map((name) => name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`))
  const templates = read('base.wxml')
  for (const attribute of attributes) expect(templates).toContain(` ${attribute}="{{`)
  expect([...new Set(templates.match(/aria-[a-z]+(?==)/g))].sort()).toEqual(attributes.sort())
})
