import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDay, formatList, formatMoney, formatNumber, formatPercent, type Forms } from '../../src/i18n/format'
import { languages } from '../../src/i18n/languages'
import { pluralOf } from '../../src/i18n/plural'

// The library of types that the app is held to does not know it yet.
const { ListFormat: Lists } = Intl as unknown as { ListFormat: new (locale: string | undefined, options: object) => { format: (items: string[]) => string } }

/** The region whose forms we follow, where it matters. */
const regions: Readonly<Record<string, string>> = { 'en': 'en-GB', 'zh-Hans': 'zh-CN' }

type What = 'money' | 'percent' | 'day' | 'list' | 'below zero'

/** Where our form is another than Intl's, on purpose: what Intl writes, turned into ours. */
const ours: Readonly<Record<string, Partial<Record<What, (theirs: string) => string>>>> = {
  my: {
    // Intl joins by a hyphen, which no print does.
    'list': (text) => text.replace(/ - /g, '၊ '),
  },
  ko: {
    // Koreans write the name of the yuan.
    'money': (text) => text.replace(/¥([\d,.]+)/, '$1위안'),
  },
  ja: {
    // In Japanese ¥ is the yen.
    'money': (text) => text.replace(/￥([\d,.]+)/, '$1元'),
  },
  lo: {
    // Intl has no "and" in lists of three and more, but has it in lists of two.
    'list': (text) => text.replace(/, (\w)$/, ' ແລະ $1'),
    'below zero': (text) => text.replace('¥-', '-¥'),
  },
  th: {
    // By spaces alone one could not tell where a name of two words ends.
    'list': (text) => text.replace(/(\w) (?=\w)/g, '$1, ').replace(/(\w)และ/, '$1 และ'),
  },
  ar: {
    // Without marks of direction: each figure stands isolated. "CN" is Latin for what ¥ says.
    'money': (text) => text.replace(/[\u200e\u200f]/g, '').replace('CN¥', '¥'),
    'percent': (text) => text.replace(/\u200e/g, ''),
    'below zero': (text) => text.replace(/[\u200e\u200f]/g, ''),
  },
}

function formsOf(tag: string): Forms {
  const words = JSON.parse(readFileSync(join(__dirname, `../../locales/${tag}/ui.json`), 'utf8')) as Readonly<Record<string, string>>
  const at = (key: string) => words[`format.${key}`] ?? '?'
  return {
    decimal: at('decimal'), group: at('group'), percent: at('percent'), money: at('money'), day: at('day'),
    months: Array.from({ length: 12 }, (_, i) => at(`month.${String(i + 1).padStart(2, '0')}`)),
    pair: at('list.pair'), listed: at('list.listed'), end: at('list.end'),
  }
}

const numbers = [0, 1, 7, 12, 400, 999, 1000, 1234.5, 9999, 10_000, 12_345.67, 1_234_567, 0.5, 99.99, -3, -1234.25]

describe.each(languages.map((one) => one.tag))('%s, as Node writes it with Latin digits in the Gregorian calendar', (tag) => {
  const forms = formsOf(tag)
  const locale = `${regions[tag] ?? tag}-u-ca-gregory-nu-latn`
  const as = (what: What, theirs: string, value = 0): string => {
    const [whole, below] = [ours[tag]?.[what] ?? String, ours[tag]?.['below zero'] ?? String]
    return whole(value < 0 ? below(theirs) : theirs)
  }

  test('numbers', () => {
    const intl = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
    for (const one of numbers) expect(formatNumber(forms, one)).toBe(as('below zero', intl.format(one), 0))
  })

  test('money', () => {
    const options = { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' } as const
    for (const one of numbers) {
      const digits = Number.isInteger(one) ? 0 : 2
      const intl = new Intl.NumberFormat(locale, { ...options, minimumFractionDigits: digits, maximumFractionDigits: digits })
      expect(formatMoney(forms, one)).toBe(as('money', intl.format(one), one))
    }
  })

  test('percentages', () => {
    const intl = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
    for (const one of [0, 0.02, 0.7, 1, 0.065, 12.5, 123.4]) expect(formatPercent(forms, one)).toBe(as('percent', intl.format(one)))
  })

  test('every day of a leap year', () => {
    const intl = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    for (let day = Date.UTC(2028, 0, 1); day < Date.UTC(2029, 0, 1); day += 864e5) {
      expect(formatDay(forms, new Date(day).toISOString().slice(0, 10))).toBe(as('day', intl.format(day)))
    }
  })

  test('lists', () => {
    const intl = new Lists(locale, { type: 'conjunction' })
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) expect(formatList(forms, items)).toBe(as('list', intl.format(items)))
  })

  test('the plural forms are those of Unicode', () => {
    const intl = new Intl.PluralRules(tag)
    const { form, forms: all } = pluralOf(tag)
    expect([...all].sort()).toEqual([...intl.resolvedOptions().pluralCategories].sort())
    for (let n = 0; n <= 220; n++) expect([n, form(n)]).toEqual([n, intl.select(n)])
    for (const n of [0.5, 1.5, 2.5, 11.5, 1000, 1001, 1e6, 2e6, 1_000_001]) expect([n, form(n)]).toEqual([n, intl.select(n)])
  })
})

test('what is no day stays as it is printed', () => {
  for (const one of ['undated', '2025', '2024-12', '', '2026-13-01']) expect(formatDay(formsOf('en'), one)).toBe(one)
})

test('where short numbers stand without a mark, long ones have it', () => {
  const spanish = { ...formsOf('en'), decimal: ',', group: '10.000' }
  expect([1234.5, 9999, 10_000, 1_234_567].map((one) => formatNumber(spanish, one))).toEqual(['1234,5', '9999', '10.000', '1.234.567'])
})
