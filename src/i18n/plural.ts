/** The plural forms of the languages of the world. */
export type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

interface Rule {
  readonly forms: readonly Form[]
  readonly form: (n: number) => Form
}

const millions = (n: number) => n !== 0 && n % 1e6 === 0

const invariant: Rule = { forms: ['other'], form: () => 'other' }
const english: Rule = { forms: ['one', 'other'], form: (n) => (n === 1 ? 'one' : 'other') }
const french: Rule = { forms: ['one', 'many', 'other'], form: (n) => (n < 2 ? 'one' : millions(n) ? 'many' : 'other') }
const spanish: Rule = { forms: ['one', 'many', 'other'], form: (n) => (n === 1 ? 'one' : millions(n) ? 'many' : 'other') }

const russian: Rule = {
  forms: ['one', 'few', 'many', 'other'],
  form(n) {
    if (!Number.isInteger(n)) return 'other'
    const teen = n % 100 > 10 && n % 100 < 20
    const last = teen ? 0 : n % 10
    return last === 1 ? 'one' : last >= 2 && last <= 4 ? 'few' : 'many'
  },
}

const arabic: Rule = {
  forms: ['zero', 'one', 'two', 'few', 'many', 'other'],
  form(n) {
    if (n === 0) return 'zero'
    if (n === 1) return 'one'
    if (n === 2) return 'two'
    const rest = n % 100
    return !Number.isInteger(n) || rest < 3 ? 'other' : rest <= 10 ? 'few' : 'many'
  },
}

const rules: Readonly<Record<string, Rule>> = {
  en: english, de: english, fr: french, es: spanish, ru: russian, ar: arabic,
  zh: invariant, ja: invariant, ko: invariant, my: invariant, vi: invariant, lo: invariant, th: invariant,
}

/**
 * The plural forms of a language, and the one for a number (0 or more); a language not listed counts as English.
 * For devices without `Intl`. The rules are those of Unicode's CLDR, cardinal numbers.
 * @example pluralOf('ru').form(3) // 'few'
 */
export function pluralOf(tag: string): Rule {
  return rules[tag.split('-')[0] ?? ''] ?? english
}
