import { parse } from 'acorn'
import { wxmlToJs, wxssToJs } from 'miniprogram-compiler'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import postcss from 'postcss'
import { messagesOf } from '../../config/locales'
import { drawingNames } from '../../src/components/drawing-names'
import { library } from '../../src/policies'
import { routes, subpackageRoots } from '../../src/routes'
import { aria } from '../../src/ui/omit-undefined'
import { filesOf } from '../support/files'
import { missingOnOldPhones } from '../support/old-phone-apis'
import { unknownToOldPhones } from '../support/old-phone-css'
import { translationsOf } from '../support/translations'

// Checks the build for what WeChat's upload and review refuse.

interface App {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  preloadRule?: Record<string, { packages: string[] }>
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
const weigh = (files: string[]) => files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)
const app = JSON.parse(read('app.json')) as App

const MB = 2 ** 20

/** The longest message of the guides in a language. */
const guideText = (tag: string) => Object.values(messagesOf(tag).guides).reduce((a, b) => (b.length > a.length ? b : a))

test('every screen is a page of the app, with its four files', () => {
  const pages = [
    ...app.pages,
    ...(app.subPackages ?? []).flatMap(({ root, pages: own }) => own.map((page) => join(root, page))),
  ]
  expect(pages).toEqual(expect.arrayContaining(Object.values(routes)))
  // For those who build the app only.
  expect(files.filter((file) => file.includes('gallery'))).toEqual([])
  expect(
    pages
      .flatMap((page) => ['js', 'json', 'wxml'].map((kind) => `${page}.${kind}`))
      .filter((file) => !existsSync(join(dist, file))),
  ).toEqual([])
})

const roots = (app.subPackages ?? []).map(({ root }) => `${root.replace(/\/$/, '')}/`)

test('the main package is at most 900 KB, each other 1.5 MB, and all 20 MB', () => {
  for (const root of roots) expect(weigh(files.filter((file) => file.startsWith(root)))).toBeLessThanOrEqual(1.5 * MB)
  expect(weigh(files.filter((file) => !roots.some((root) => file.startsWith(root))))).toBeLessThanOrEqual(900 * 1024)
  expect(weigh(files)).toBeLessThanOrEqual(20 * MB)
})

/** Every file that another names, by kind of file: what WeChat resolves when it compiles and runs the program. */
const references: readonly (readonly [kind: string, (text: string) => readonly string[]])[] = [
  ['js', (text) => [...text.matchAll(/\brequire(?:\.async)?\("([^"]+)"\)/g)].map(([, path]) => scriptOf(path!))],
  ['wxml', (text) => [...text.matchAll(/<(?:import|include|wxs)\b[^>]*\bsrc="([^"]+)"/g)].map(([, path]) => path!)],
  ['wxss', (text) => [...text.matchAll(/@import\s+"([^"]+)"/g)].map(([, path]) => path!)],
  [
    'json',
    (text) =>
      Object.values((JSON.parse(text) as { usingComponents?: Record<string, string> }).usingComponents ?? {}).flatMap(
        (component) => ['js', 'json', 'wxml'].map((kind) => `${component}.${kind}`),
      ),
  ],
]
const scriptOf = (path: string) => (path.endsWith('.js') ? path : `${path}.js`)
/** The package of a file; the main package has none. */
const packageOf = (file: string) => roots.find((root) => file.startsWith(root)) ?? ''
const resolveIn = (from: string, path: string) => (path.startsWith('/') ? path.slice(1) : join(dirname(from), path))

test.each(references)('every file that a %s file names exists, in its own package or the main one', (kind, namedIn) => {
  const named = ofKind(kind).flatMap((file) => namedIn(read(file)).map((path) => ({ file, to: resolveIn(file, path) })))
  expect(named).not.toEqual([])
  expect(named.filter(({ to }) => !files.includes(to))).toEqual([])
  const elsewhere = named.filter(({ file, to }) => !['', packageOf(file)].includes(packageOf(to)))
  // Only the loaders of data cross from one package to another.
  expect(elsewhere.filter(({ to }) => !/^(words\/[\w-]+|law)\/\w+\.js$/.test(to))).toEqual([])
})

test('every file of the program is named by another, or is a page, a picture or a configuration', () => {
  const named = references.flatMap(([kind, namedIn]) =>
    ofKind(kind).flatMap((file) => namedIn(read(file)).map((path) => resolveIn(file, path))),
  )
  const pages = [
    ...app.pages,
    ...(app.subPackages ?? []).flatMap(({ root, pages: own }) => own.map((page) => join(root, page))),
  ]
  const known = new Set([
    ...named,
    ...[...pages, 'app'].flatMap((page) => ['js', 'json', 'wxml', 'wxss'].map((kind) => `${page}.${kind}`)),
    ...['project.config.json', 'sitemap.json', 'theme.json'],
  ])
  const pictures = /^(drawings|share-cards)\/.*\.(svg|png|jpg)$/
  expect(files.filter((file) => !known.has(file) && !pictures.test(file))).toEqual([])
})

test('every picture that a script names exists', () => {
  const named = ofKind('js').flatMap((file) => read(file).match(/\/(?:drawings|share-cards)\/[\w/-]+\.\w+/g) ?? [])
  const drawings = drawingNames.map((name) => `/drawings/${name}.svg`)
  expect([...named, ...drawings].filter((path) => !files.includes(path.slice(1)))).toEqual([])
})

test('no class crosses under a long name: style sheets and the list of names agree', () => {
  const [, list = ''] = /"(.*)"/.exec(read('class-names.js')) ?? []
  const words = list.split(' ')
  const short = new Set(words.filter((_, index) => index % 2 === 1))
  expect(short.size).toBe(words.length / 2)
  const selected = ofKind('wxss').flatMap((file) => {
    const names: string[] = []
    postcss.parse(read(file)).walkRules(({ selector }) => {
      names.push(...[...selector.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name]) => name!))
    })
    return names
  })
  expect(selected.filter((name) => !short.has(name) && name !== 'pressed')).toEqual([])
  expect(selected.filter((name) => name.length > 2 && name !== 'pressed')).toEqual([])
})

test('only file types that WeChat uploads exist, and images are smaller than 200 KB', () => {
  expect(files.filter((file) => !/\.(wxml|wxss|wxs|js|json|png|jpe?g|gif|svg)$/.test(file))).toEqual([])
  expect(weigh(files.filter((file) => /\.(png|jpe?g|gif|svg)$/.test(file)))).toBeLessThan(0.2 * MB)
})

test('only the code that is needed is loaded, there is no tab bar, and both themes have every colour', () => {
  expect(app).toMatchObject({ lazyCodeLoading: 'requiredComponents', darkmode: true, themeLocation: 'theme.json' })
  expect(app.tabBar).toBeUndefined()
  const { light, dark } = JSON.parse(read('theme.json')) as Record<'light' | 'dark', Record<string, string>>
  const used = Object.values(app.window)
    .filter((value) => value.startsWith('@'))
    .map((value) => value.slice(1))
  expect(used).not.toEqual([])
  for (const name of used) expect([light[name], dark[name]]).not.toContain(undefined)
})

test("WeChat's search may find the guides, and no screen with answers", () => {
  const { rules } = JSON.parse(read('sitemap.json')) as { rules: { action: string; page: string; params?: string[] }[] }
  expect((app as App & { sitemapLocation?: string }).sitemapLocation).toBe('sitemap.json')
  const allowed = rules.filter(({ action }) => action === 'allow').map(({ page }) => page)
  expect(allowed).toEqual(expect.arrayContaining([routes.home, routes.guides, routes.guide, routes.terms]))
  expect(allowed.filter((page) => !(Object.values(routes) as string[]).includes(page))).toEqual([])
  for (const own of [routes.outcome, routes.questions, routes.handover, routes.papers, routes.triage])
    expect(allowed).not.toContain(own)
  expect(rules[rules.length - 1]).toEqual({ action: 'disallow', page: '*' })
})

test.each(ofKind('js'))('%s is ES2018 and does not use eval', (file) => {
  const code = read(file)
  expect(() => parse(code, { ecmaVersion: 2018 })).not.toThrow()
  const made = code.match(/\beval\s*\(|\bFunction\s*\([^)]*\)/g) ?? []
  expect(made.filter((text) => !/^Function\s*\(\s*["']return this["']\s*\)$/.test(text))).toEqual([])
})

test.each(ofKind('js'))('%s calls nothing that old phones lack', (file) => {
  // Every script runs after that of the app, which adds what they lack.
  expect(missingOnOldPhones(read(file), read('app.js'))).toEqual([])
})

test.each(ofKind('wxss'))('%s has no style that old phones ignore', (file) => {
  expect(unknownToOldPhones(read(file))).toEqual([])
})

test('each language is a package, the law is another, and what everybody needs is preloaded', () => {
  const packages = (app.subPackages ?? []).map(({ root }) => root).filter((root) => !root.startsWith('pages/'))
  const tags = readdirSync('locales')
  expect(packages.sort()).toEqual(['law', ...tags.map((tag) => `words/${tag}`)].sort())
  for (const tag of tags) expect(read('common.js')).toContain(`require.async("./words/${tag}/words.js")`)
  expect(read('common.js')).toContain('require.async("./law/checkedPolicies.js")')
  const preloaded = app.preloadRule?.[routes.home]?.packages ?? []
  expect(preloaded).toEqual([...subpackageRoots, 'law', 'words/en', 'words/zh-Hans'])
  // WeChat preloads at most 2 MB for the pages of a package.
  expect(weigh(files.filter((file) => preloaded.some((root) => file.startsWith(`${root}/`))))).toBeLessThan(2 * MB)
  expect(ofKind('js').filter((file) => /en-XA|ar-XB/.test(read(file)))).toEqual([])
})

test('no package repeats the messages or the law of another', () => {
  const texts = [
    translationsOf('en').law('outcome.employer-scheme'),
    translationsOf('zh-Hans').law('outcome.employer-scheme'),
    Object.values(library.documents)[0]!.title,
    guideText('en'),
    guideText('zh-Hans'),
  ]
  for (const text of texts) expect(ofKind('js').filter((file) => read(file).includes(text))).toHaveLength(1)
})

test.each(ofKind('wxss'))('%s has no universal selector and no local URL', (file) => {
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

test("WeChat's compilers accept every template and style sheet", () => {
  expect(wxmlToJs(dist)).toContain('$gwx')
  const sheets = wxssToJs(dist)
  for (const file of ofKind('wxss')) expect(sheets).toContain(file)
})

test('the templates pass on exactly the ARIA attributes that the app uses', () => {
  const patterns = Object.keys(
    aria({
      role: 'x',
      label: 'x',
      checked: true,
      current: 'x',
      disabled: true,
      expanded: true,
      hidden: true,
      live: 'polite',
      modal: true,
    }),
  )
  const attributes = patterns.map((name) => name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`))
  const templates = read('base.wxml')
  for (const attribute of attributes) expect(templates).toContain(` ${attribute}="{{`)
  expect([...new Set(templates.match(/aria-[a-z]+(?==)/g))].sort()).toEqual(attributes.sort())
})
