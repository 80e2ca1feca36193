// Writes cldr.json: the formats and plural forms of Unicode's CLDR, as the `Intl` of this Node has them. The tests compare
// with the file, because other versions of Node have other versions of CLDR. To update it, review the difference:
//   node __tests__/i18n/cldr.mjs > __tests__/i18n/cldr.json && npx prettier --write __tests__/i18n/cldr.json

const tags = ['en', 'zh-Hans', 'my', 'vi', 'ko', 'ja', 'lo', 'th', 'ru', 'fr', 'es', 'ar']
/** The region whose formats we follow, where they differ between regions. */
const regions = { en: 'en-GB', 'zh-Hans': 'zh-CN' }

const numbers = [0, 1, 7, 12, 400, 999, 1000, 1234.5, 9999, 10_000, 12_345.67, 1_234_567, 0.5, 99.99, -3, -1234.25]
const shares = [0, 0.02, 0.7, 1, 0.065, 12.5, 123.4]
const counts = [
  ...Array.from({ length: 221 }, (_, n) => n),
  ...[1000, 1001, 1_000_000, 1_000_001, 2_000_000, 0.5, 1.5, 2.5, 11.5],
]
const pad = (n) => String(n).padStart(2, '0')
/** Every day of a month, and a day of every month. */
const days = [
  ...Array.from({ length: 31 }, (_, i) => `2028-01-${pad(i + 1)}`),
  ...Array.from({ length: 11 }, (_, i) => `2028-${pad(i + 2)}-${pad(i + 19)}`),
]
const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]

/** Whole numbers as ranges, e.g. `2-4 22-24`. */
function ranges(list) {
  const groups = []
  for (const n of list) {
    const last = groups[groups.length - 1]
    if (last && Number.isInteger(n) && last[1] + 1 === n) last[1] = n
    else groups.push([n, n])
  }
  return groups.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(' ')
}

function language(tag) {
  const locale = `${regions[tag] ?? tag}-u-ca-gregory-nu-latn`
  const pairs = (keys, format) => Object.fromEntries(keys.map((key) => [String(key), format(key)]))
  const money = (value) => {
    const digits = Number.isInteger(value) ? 0 : 2
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'CNY',
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value)
  }
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const rules = new Intl.PluralRules(tag)
  const forms = rules.resolvedOptions().pluralCategories.sort()
  return {
    number: pairs(numbers, (value) => number.format(value)),
    money: pairs(numbers, money),
    percent: pairs(shares, (share) => percent.format(share)),
    day: pairs(days, (text) => day.format(new Date(text))),
    list: lists.map((items) => list.format(items)),
    plural: pairs(forms, (form) => ranges(counts.filter((n) => rules.select(n) === form))),
  }
}

console.log(
  JSON.stringify({
    about: `CLDR ${process.versions.cldr}, ICU ${process.versions.icu}, written by cldr.mjs`,
    languages: Object.fromEntries(tags.map((tag) => [tag, language(tag)])),
  }),
)
