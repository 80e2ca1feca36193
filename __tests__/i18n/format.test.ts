import { readFileSync } from 'node:fs'
import { formatDay, formatList, formatMoney, formatNumber, formatPercent, type Formats } from '../../src/i18n/format'
import { languages } from '../../src/i18n/languages'
import cldr from './cldr.json'

type Kind = 'money' | 'percent' | 'day' | 'list' | 'negative'

/** Where our format differs from CLDR's on purpose: the change from CLDR's text to ours. */
const differences: Readonly<Record<string, Partial<Record<Kind, (text: string) => string>>>> = {
  my: {
    // CLDR joins with a hyphen, which print does not.
    list: (text) => text.replace(/ - /g, '၊ '),
  },
  ko: {
    // Koreans write the name of the yuan.
    money: (text) => text.replace(/¥([\d,.]+)/, '$1위안'),
  },
  ja: {
    // In Japanese ¥ is the yen.
    money: (text) => text.replace(/￥([\d,.]+)/, '$1元'),
  },
  lo: {
    // CLDR has no "and" in lists of three and more, but has it in lists of two.
    list: (text) => text.replace(/, (\w)$/, ' ແລະ $1'),
    negative: (text) => text.replace('¥-', '-¥'),
  },
  th: {
    // With spaces alone, the end of a name of two words would be unclear.
    list: (text) => text.replace(/(\w) (?=\w)/g, '$1, ').replace(/(\w)และ/, '$1 และ'),
  },
  vi: {
    // "Năm" before the year, as in official letters: between the number of a month and a year, a comma is hard to read.
    day: (text) => text.replace(', ', ' năm '),
  },
  fr: {
    // CLDR has no ordinal number for the first day of a month, but all French print has.
    day: (text) => text.replace(/^1 /, '1er '),
  },
  ar: {
    // Without direction marks: each figure is isolated. "CN" repeats in Latin what ¥ says.
    money: (text) => text.replace(/[\u200e\u200f]/g, '').replace('CN¥', '¥'),
    percent: (text) => text.replace(/\u200e/g, ''),
    negative: (text) => text.replace(/[\u200e\u200f]/g, ''),
  },
}

function formatsOf(tag: string): Formats {
  const messages = JSON.parse(readFileSync(`locales/${tag}/ui.json`, 'utf8')) as Readonly<Record<string, string>>
  const message = (key: string) => messages[`format.${key}`] ?? '?'
  return {
    decimal: message('decimal'),
    group: message('group'),
    percent: message('percent'),
    money: message('money'),
    day: message('day'),
    firstDay: message('day.first'),
    months: Array.from({ length: 12 }, (_, i) => message(`month.${String(i + 1).padStart(2, '0')}`)),
    pair: message('list.pair'),
    middle: message('list.listed'),
    end: message('list.end'),
  }
}

test('cldr.json has every language of the app', () => {
  expect(Object.keys(cldr.languages)).toEqual(languages.map(({ tag }) => tag))
})

describe.each(Object.entries(cldr.languages))('%s has the formats of CLDR', (tag, expected) => {
  const formats = formatsOf(tag)
  const adapt = (kind: Kind, text: string, value = 0): string => {
    const { [kind]: adaptKind = String, negative = String } = differences[tag] ?? {}
    return adaptKind(value < 0 ? negative(text) : text)
  }
  const numbers = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([value, text]) => [Number(value), text] as const)

  test('numbers', () => {
    for (const [value, text] of numbers(expected.number))
      expect(formatNumber(formats, value)).toBe(adapt('negative', text))
  })

  test('money', () => {
    for (const [value, text] of numbers(expected.money))
      expect(formatMoney(formats, value)).toBe(adapt('money', text, value))
  })

  test('percentages', () => {
    for (const [share, text] of numbers(expected.percent))
      expect(formatPercent(formats, share)).toBe(adapt('percent', text))
  })

  test('days', () => {
    for (const [day, text] of Object.entries(expected.day)) expect(formatDay(formats, day)).toBe(adapt('day', text))
  })

  test('lists', () => {
    const items = ['a', 'b', 'c', 'd']
    expected.list.forEach((text, length) => {
      expect(formatList(formats, items.slice(0, length))).toBe(adapt('list', text))
    })
  })
})

test('formatDay returns a text that is not a day as it is', () => {
  for (const text of ['undated', '2025', '2024-12', '', '2026-13-01'])
    expect(formatDay(formatsOf('en'), text)).toBe(text)
})

test('formatNumber groups only the numbers that are as long as the pattern', () => {
  const spanish = { ...formatsOf('en'), decimal: ',', group: '10.000' }
  expect([1234.5, 9999, 10_000, 1_234_567].map((value) => formatNumber(spanish, value))).toEqual([
    '1234,5',
    '9999',
    '10.000',
    '1.234.567',
  ])
})
