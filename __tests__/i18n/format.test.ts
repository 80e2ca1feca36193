import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDay, formatList, formatMoney, formatNumber, formatPercent, type Forms } from '../../src/i18n/format'
import { languages } from '../../src/i18n/languages'
import { pluralOf } from '../../src/i18n/plural'

// The library of types that the app is held to does not know it yet.
const { ListFormat: Lists } = Intl as unknown as { ListFormat: new (locale: string | undefined, options: object) => { format: (items: string[]) => string } }

/** Which of the forms that Node knows each language of ours follows. */
const locales: Readonly<Record<string, string>> = { 'en': 'en-GB', 'zh-Hans': 'zh-CN' }

function formsOf(tag: string): Forms {
  const words = JSON.parse(readFileSync(join(__dirname, `../../locales/${tag}/ui.json`), 'utf8')) as Readonly<Record<string, string>>
  const at = (key: string) => words[`format.${key}`] ?? '?'
  return {
    decimal: at('decimal'), group: at('group'), percent: at('percent'), money: at('money'), day: at('day'),
    months: Array.from({ length: 12 }, (_, i) => at(`month.${String(i + 1).padStart(2, '0')}`)),
    pair: at('list.pair'), listed: at('list.listed'), end: at('list.end'),
  }
}

const numbers = [0, 1, 7, 12, 400, 999, 1000, 1234.5, 12_345.67, 1_234_567, 0.5, 99.99, -3, -1234.25]

describe.each(languages.map((one) => one.tag))('%s, as Node writes it', (tag) => {
  const forms = formsOf(tag)
  const locale = locales[tag]

  test('numbers', () => {
    const intl = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
    for (const one of numbers) expect(formatNumber(forms, one)).toBe(intl.format(one))
  })

  test('money', () => {
    const options = { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' } as const
    for (const one of numbers) {
      const digits = Number.isInteger(one) ? 0 : 2
      const intl = new Intl.NumberFormat(locale, { ...options, minimumFractionDigits: digits, maximumFractionDigits: digits })
      expect(formatMoney(forms, one)).toBe(intl.format(one))
    }
  })

  test('percentages', () => {
    const intl = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
    for (const one of [0, 0.02, 0.7, 1, 0.065, 12.5]) expect(formatPercent(forms, one)).toBe(intl.format(one))
  })

  test('every day of a leap year', () => {
    const intl = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    for (let day = Date.UTC(2028, 0, 1); day < Date.UTC(2029, 0, 1); day += 864e5) {
      expect(formatDay(forms, new Date(day).toISOString().slice(0, 10))).toBe(intl.format(day))
    }
  })

  test('lists', () => {
    const intl = new Lists(locale, { type: 'conjunction' })
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) expect(formatList(forms, items)).toBe(intl.format(items))
  })
})

test('what is no day stays as it is printed', () => {
  for (const one of ['undated', '2025', '2024-12', '', '2026-13-01']) expect(formatDay(formsOf('en'), one)).toBe(one)
})

test.each(['en', 'zh-Hans', 'my', 'vi', 'ko', 'ja', 'lo', 'th', 'ru', 'fr', 'es', 'ar'])('the plural forms of %s are those of Unicode', (tag) => {
  const intl = new Intl.PluralRules(tag)
  const { form, forms } = pluralOf(tag)
  expect([...forms].sort()).toEqual([...intl.resolvedOptions().pluralCategories].sort())
  for (let n = 0; n <= 220; n++) expect([n, form(n)]).toEqual([n, intl.select(n)])
  for (const n of [0.5, 1.5, 2.5, 11.5, 1000, 1001, 1e6, 2e6, 1_000_001]) expect([n, form(n)]).toEqual([n, intl.select(n)])
})
