import { join } from 'node:path'
import postcss from 'postcss'
import { compile } from 'sass'
import { WIDE_WINDOW_QUERY } from '../src/platform/wide-window'
import { filesOf } from './support/files'
import { unknownToOldPhones } from './support/old-phone-css'

// Logical sides (start, end) instead of left and right: some languages are written from right to left.

const sides = /(^|-)(left|right)(-|$)/
const byMeaning = ['text-align', 'float', 'clear', 'caption-side', 'justify-content', 'justify-items', 'justify-self']
const sheets = filesOf('src').filter((file) => file.endsWith('.scss'))
/** A phone is the same in every language. */
const physicalOnly = ['components/phone/phone.scss']

const parsed = (file: string) => postcss.parse(compile(join('src', file)).css)

/**
 * Older phones lack `inset-inline-start`. Physical sides are allowed where both directions are equal (the middle, or
 * `left: 0` with `right: 0`), and in a rule for one direction (`.ltr`, `.rtl`).
 */
function isTurned({ parent, prop, value }: postcss.Declaration): boolean {
  if (value === '50%' || /\.(ltr|rtl)\b/.test((parent as postcss.Rule).selector)) return true
  const other = prop.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left'))
  return parent?.some((node) => node.type === 'decl' && node.prop === other && node.value === value) ?? false
}

test.each(sheets.filter((file) => !physicalOnly.includes(file)))('%s uses logical sides', (file) => {
  const offences: string[] = []
  parsed(file).walkDecls((declaration) => {
    const { prop, value } = declaration
    const sided = !prop.startsWith('--') && sides.test(prop)
    const worded = byMeaning.includes(prop) && /\b(left|right)\b/.test(value)
    if ((sided || worded) && !isTurned(declaration)) offences.push(`${prop}: ${value}`)
  })
  expect(offences).toEqual([])
})

test.each(sheets.filter((file) => file !== 'app.scss'))('%s selects only its own classes', (file) => {
  const offences: string[] = []
  parsed(file).walkRules(({ selector }) => {
    if (/\[dir|:root|\*|(^|[\s,>+~])(html|body|page)\b/.test(selector)) offences.push(selector)
  })
  expect(offences).toEqual([])
})

test('no font is loaded, and every font stack ends with a generic family', () => {
  const offences: string[] = []
  for (const file of sheets) {
    parsed(file).walkAtRules(/^(font-face|import)$/, ({ name }) => void offences.push(`${file}: @${name}`))
    parsed(file).walkDecls(/^font(-family)?$/, ({ prop, value }) => {
      if (!/(\b(sans-serif|serif|monospace)|^inherit)$/.test(value)) offences.push(`${file}: ${prop}: ${value}`)
    })
  }
  expect(offences).toEqual([])
})

test('the style sheet gives a window its second column at the width at which the code renders it', () => {
  const queries: string[] = []
  parsed('components/PageFrame.scss').walkAtRules('media', (media) => {
    media.walkRules('.page-list', (rule) =>
      rule.walkDecls('display', ({ value }) => void queries.push(`${media.params} ${value}`)),
    )
  })
  expect(queries).toEqual([`${WIDE_WINDOW_QUERY} block`])
})

describe('what Chrome 70 and iOS 12 ignore is found', () => {
  test.each([
    '.a { inset: 0 }',
    '.a { margin-inline: 8px }',
    '.a { display: flex; gap: 8px }',
    '.a { width: min(100%, 20px) }',
    '.a { --size: clamp(1px, 2px, 3px) }',
    '.a { height: 100dvh }',
    '.a { position: sticky }',
    '.a { user-select: none }',
    '.a:focus-visible, .a:hover { color: red }',
    '.a:is(.b, .c), .d { color: red }',
    '@layer a { .b { color: red } }',
    '@media (width >= 600px) { .b { color: red } }',
    '@media (prefers-contrast: more) { .a { aspect-ratio: 1 } }',
  ])('%s', (css) => {
    expect(unknownToOldPhones(css)).toHaveLength(1)
  })

  test.each([
    '.a { height: 100vh; height: 100dvh }',
    '.a { position: -webkit-sticky; position: sticky }',
    '.a { display: grid; grid-template-columns: 1fr 1fr; grid-column-gap: 8px; column-gap: 8px }',
    '.a:focus-visible { outline: none }',
    '@supports (aspect-ratio: 1) { .a { aspect-ratio: 1 } }',
    '@media (min-width: 600px) { .a { min-width: 8px; margin-inline-start: 8px } }',
  ])('and not %s', (css) => {
    expect(unknownToOldPhones(css)).toEqual([])
  })
})
