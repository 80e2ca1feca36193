import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from 'sass'
import { shortNames } from '../../config/prerender/short-names'
import { createInlineStyles, sheetOf, styleSheets } from '../../config/prerender/styles'
import { FONTS } from '../../config/prerender/site/phone/shapes'
import { filesOf } from '../support/files'

// The style sheets of the pages that are read without the app, from small ones.

const page =
  '<p class="card theme-auto"><a class="phone-note" style="margin-top:calc(9px * var(--drawing-scale))">x</a></p>'

test('a style sheet has only the rules and the custom properties that its pages need', () => {
  const app =
    '.theme-light{--ink:#111;--veil:#222}.card{color:var(--ink)}.toast{color:var(--veil)}.card .toast{margin:0}'
  const css = styleSheets([app], [page], '').get('pages')!
  expect(css).toContain('.card{color:var(--ink)}')
  expect(css).toContain('--ink:#111')
  expect(css).not.toMatch(/toast|veil/)
})

test('the dark colours apply on dark screens, and never on paper', () => {
  const app =
    '.theme-light{--ink:#111}.theme-dark{--ink:#eee}@media print{.page.theme-dark{--ink:#000}}.card{color:var(--ink)}'
  const css = styleSheets([app], [`${page}<p class="page">`], '').get('pages')!
  expect(css).toContain('@media screen and (prefers-color-scheme:dark){.theme-auto{--ink:#eee}}')
  expect(css).not.toMatch(/--ink:#000|theme-dark/)
})

test('a value that the same rule replaces is left out, but not one for older browsers', () => {
  const app = '.theme-light{--ink:#111}.card{color:red;color:var(--ink);height:100vh;height:100svh}'
  expect(styleSheets([app], [page], '').get('pages')).toContain('.card{color:var(--ink);height:100vh;height:100svh}')
})

test('a group of pages has one style sheet, with its own rules and those of all pages', () => {
  const sheets = styleSheets(['.card{margin:1px}.phone-note{margin:2px}'], [page], '')
  expect(sheetOf(page)).toBe('phones')
  expect(sheetOf('<p class="card">')).toBe('pages')
  expect(sheets.get('phones')).toMatch(/\.card\{margin:1px\}.*\.phone-note\{margin:2px\}/)
  expect(sheets.get('pages')).not.toContain('phone-note')
  expect(() => sheetOf('<p class="phone-note"><b class="matrix-name">')).toThrow('phones and documents')
})

test('the gaps above the notes beside a phone become classes, in steps that cannot be seen', () => {
  const { replace, rules } = createInlineStyles()
  expect(replace(page)).toContain('<a class="phone-note placed-8">')
  expect(rules()).toBe('.placed-8{margin-top:calc(8px * var(--drawing-scale))}')
  expect(() => replace('<p class="card" style="color:red">')).toThrow('color:red')
})

test('classes and custom properties get short names, the same in all sheets; classes without a rule are left out', () => {
  const { sheets, page: shorten } = shortNames(
    new Map([
      ['one', '.card:not(.open){color:var(--ink-soft)}'],
      ['two', '.card{--ink-soft:#111}@keyframes spin{12.5%{margin:0}}'],
    ]),
  )
  expect(sheets.get('one')).toBe('.a:not(.b){color:var(--a)}')
  expect(sheets.get('two')).toBe('.a{--a:#111}@keyframes spin{12.5%{margin:0}}')
  expect(shorten('<p class="card unknown"><b class="unknown">x</b></p>')).toBe('<p class="a"><b>x</b></p>')
})

test('every short name is used once', () => {
  const classes = Array.from({ length: 700 }, (_, i) => `.name${i}{margin:0}`).join('')
  const short = shortNames(new Map([['one', classes]])).sheets.get('one')!
  const names = [...short.matchAll(/\.(\w+)\{/g)].map(([, name]) => name)
  expect(new Set(names).size).toBe(700)
})

test('the picture of a phone has the colours and the fonts of the phone in the app', () => {
  const folder = 'config/prerender/site/phone'
  const code = filesOf(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('')
  const colours = new Set(
    [...code.matchAll(/'(#[0-9a-f]{3,6})'|"(#[0-9a-f]{3,6})"/g)].map(([, one, other]) => one ?? other!),
  )
  expect(colours.size).toBeGreaterThan(20)
  const app = readFileSync('src/components/phone/phone.scss', 'utf8')
  // The modules of a code are black by themselves.
  expect([...colours].filter((colour) => colour !== '#000' && !app.includes(colour))).toEqual([])
  const [, fonts = ''] =
    /\.script-cjk\{[^}]*font-family:([^;}]+)/.exec(compile('src/app.scss', { style: 'compressed' }).css) ?? []
  const plain = (list: string) => list.replace(/["']/g, '').replace(/,\s*/g, ',')
  expect(plain(FONTS)).toBe(plain(fonts))
})
