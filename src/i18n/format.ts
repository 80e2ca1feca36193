/** How a language writes numbers, days and lists: from its messages (`format.…`), never from the device. */
export interface Formats {
  readonly decimal: string
  /**
   * The separator between groups of three digits. A language that does not group short numbers has the smallest number
   * with a separator instead: `10.000`.
   */
  readonly group: string
  /** With `{{number}}`, as `money`. */
  readonly percent: string
  readonly money: string
  /** With `{{year}}`, `{{month}}` and `{{day}}`. */
  readonly day: string
  /** The same for the first day of a month: French writes `1er janvier`. */
  readonly firstDay: string
  /** January to December, in the form that is used in a day. */
  readonly months: readonly string[]
  /** A list of two items, with `{{first}}` and `{{rest}}`. */
  readonly pair: string
  /** A longer list up to its last two items, with `{{first}}` and `{{rest}}`. */
  readonly middle: string
  /** The last two items of a longer list, with `{{first}}` and `{{rest}}`. */
  readonly end: string
}

const interpolate = (pattern: string, values: Readonly<Record<string, string>>) =>
  pattern.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')

function groupDigits(group: string, digits: string): string {
  const [, prefix = '', separator = ''] = /^(\d*)(\D*)/.exec(group) ?? []
  return digits.length < prefix.length + 3 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, separator)
}

/**
 * Formats a number with at most two decimals.
 * @example formatNumber(formats, 1234.5) // '1,234.5'
 */
export function formatNumber({ decimal, group }: Formats, value: number): string {
  const [integer = '', decimals = ''] = Math.abs(value).toFixed(2).split('.')
  const fraction = decimals.replace(/0+$/, '')
  const absolute = groupDigits(group, integer) + (fraction && decimal + fraction)
  return value < 0 && /[1-9]/.test(absolute) ? `-${absolute}` : absolute
}

/**
 * Formats an amount of yuan (CNY), with two decimals or, for whole yuan, none.
 * @example formatMoney(formats, 550) // '¥550'
 */
export function formatMoney(formats: Formats, value: number): string {
  const number = formatNumber(formats, Math.abs(value))
  const hasOneDecimal = formats.decimal !== '' && new RegExp(`\\${formats.decimal}\\d$`).test(number)
  return (value < 0 ? '-' : '') + interpolate(formats.money, { number: hasOneDecimal ? `${number}0` : number })
}

/**
 * Formats a share as a percentage; 1 is 100 %.
 * @example formatPercent(formats, 0.7) // '70%'
 */
export function formatPercent(formats: Formats, share: number): string {
  return interpolate(formats.percent, { number: formatNumber(formats, share * 100) })
}

/**
 * Formats a calendar day `YYYY-MM-DD`. Any other text is returned as it is ("undated").
 * @example formatDay(formats, '2026-11-21') // '21 November 2026'
 */
export function formatDay(formats: Formats, day: string): string {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  const name = formats.months[Number(month) - 1]
  if (name === undefined) return day
  return interpolate(date === '01' ? formats.firstDay : formats.day, { year, month: name, day: String(Number(date)) })
}

/**
 * Formats a list; without items it is an empty text.
 * @example formatList(formats, ['a', 'b', 'c']) // 'a, b and c'
 */
export function formatList({ pair, middle, end }: Formats, items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  if (items.length === 2) return interpolate(pair, { first: items[0]!, rest: items[1]! })
  const formatRest = ([first = '', ...rest]: readonly string[]): string =>
    rest.length === 1
      ? interpolate(end, { first, rest: rest[0]! })
      : interpolate(middle, { first, rest: formatRest(rest) })
  return formatRest(items)
}
