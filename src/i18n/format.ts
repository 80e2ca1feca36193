/** How a language writes figures and lists; from its own words (`format.…`), never from the device. */
export interface Forms {
  readonly decimal: string
  /** The mark between groups of three; a language that leaves short numbers alone gives the least that has one: `10.000`. */
  readonly group: string
  /** Each with `{{number}}`. */
  readonly percent: string
  readonly money: string
  /** With `{{year}}`, `{{month}}` and `{{day}}`. */
  readonly day: string
  /** January to December, as they stand in a day. */
  readonly months: readonly string[]
  /** Each with `{{first}}` and `{{rest}}`: a list of two, the beginning of a longer one, its end. */
  readonly pair: string
  readonly listed: string
  readonly end: string
}

const fill = (pattern: string, parts: Readonly<Record<string, string>>) =>
  pattern.replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? '')

function grouped(group: string, whole: string): string {
  const [, before = '', mark = ''] = /^(\d*)(\D*)/.exec(group) ?? []
  return whole.length < before.length + 3 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, mark)
}

/**
 * A number in the language's form, with at most two decimals.
 * @example formatNumber(forms, 1234.5) // '1,234.5'
 */
export function formatNumber({ decimal, group }: Forms, value: number): string {
  const [whole = '', part = ''] = Math.abs(value).toFixed(2).split('.')
  const fraction = part.replace(/0+$/, '')
  const size = grouped(group, whole) + (fraction && decimal + fraction)
  return value < 0 && /[1-9]/.test(size) ? `-${size}` : size
}

/**
 * An amount of yuan (CNY); whole yuan without decimals, else two.
 * @example formatMoney(forms, 550) // '¥550'
 */
export function formatMoney(forms: Forms, value: number): string {
  const number = formatNumber(forms, Math.abs(value))
  const short = forms.decimal !== '' && new RegExp(`\\${forms.decimal}\\d$`).test(number)
  return (value < 0 ? '-' : '') + fill(forms.money, { number: short ? `${number}0` : number })
}

/**
 * A share as a percentage; 1 is all.
 * @example formatPercent(forms, 0.7) // '70%'
 */
export function formatPercent(forms: Forms, share: number): string {
  return fill(forms.percent, { number: formatNumber(forms, share * 100) })
}

/**
 * A calendar day in words; what is not written `YYYY-MM-DD` stays as it is ("undated").
 * @example formatDay(forms, '2026-11-21') // '21 November 2026'
 */
export function formatDay(forms: Forms, day: string): string {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  const name = forms.months[Number(month) - 1]
  return name === undefined ? day : fill(forms.day, { year, month: name, day: String(Number(date)) })
}

/**
 * Several things in one sentence; none is an empty text.
 * @example formatList(forms, ['a', 'b', 'c']) // 'a, b and c'
 */
export function formatList({ pair, listed, end }: Forms, items: readonly string[]): string {
  const [first = '', ...others] = items
  if (others.length < 2) return others[0] === undefined ? first : fill(pair, { first, rest: others[0] })
  const tail = (rest: readonly string[]): string => {
    const [one = '', ...more] = rest
    return fill(more.length === 1 ? end : listed, { first: one, rest: more.length === 1 ? more[0]! : tail(more) })
  }
  return tail(items)
}
