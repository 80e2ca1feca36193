import { pluralFormsOf } from '../../scripts/policy/scaffold/plural-forms'
import { pluralRule } from '../../src/i18n/plural'
import cldr from './cldr.json'

/** The numbers in ranges such as `2-4 22-24 0.5`. */
const numbersIn = (ranges: string) =>
  ranges.split(' ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number)
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })

describe.each(Object.entries(cldr.languages))('%s', (tag, { plural }) => {
  const { forms, select } = pluralRule(tag)

  test('has the plural forms of CLDR', () => {
    expect([...forms].sort()).toEqual(Object.keys(plural).sort())
  })

  test.each(Object.entries(plural))('selects "%s" for %s', (form, ranges) => {
    for (const n of numbersIn(ranges)) expect([n, select(n)]).toEqual([n, form])
  })
})

test.each([
  ['en', 1, 'one'],
  ['ru', 21, 'one'],
  ['ru', 3, 'few'],
  ['ru', 11, 'many'],
  ['ru', 1.5, 'other'],
  ['ar', 0, 'zero'],
  ['ar', 2, 'two'],
  ['ar', 103, 'few'],
  ['fr', 0, 'one'],
  ['es', 1_000_000, 'many'],
  ['ja', 1, 'other'],
  ['zh-Hans', 1, 'other'],
])('in %s, %d has the form "%s"', (tag, n, form) => {
  expect(pluralRule(tag).select(n)).toBe(form)
})

test.each(Object.keys(cldr.languages))('a new language would get the plural forms of %s from CLDR', (tag) => {
  const forms = pluralFormsOf(tag.split('-')[0]!)
  expect([...forms!].sort()).toEqual([...pluralRule(tag).forms].sort())
})

test('a language that is not listed has the rule of English', () => {
  for (const tag of ['tlh', 'constructor', '__proto__', '']) expect(pluralRule(tag)).toBe(pluralRule('en'))
})
