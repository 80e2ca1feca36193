/** The plural categories of Unicode's CLDR. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** The plural rule of a language. */
interface PluralRule {
  /** The plural forms that a message with a count has. */
  readonly forms: readonly PluralForm[]
  /** Selects the form for a number, 0 or more. */
  readonly select: (n: number) => PluralForm
}

const isMillions = (n: number) => n !== 0 && n % 1e6 === 0

const invariant: PluralRule = { forms: ['other'], select: () => 'other' }
const english: PluralRule = { forms: ['one', 'other'], select: (n) => (n === 1 ? 'one' : 'other') }
const french: PluralRule = {
  forms: ['one', 'many', 'other'],
  select: (n) => (n < 2 ? 'one' : isMillions(n) ? 'many' : 'other'),
}
const spanish: PluralRule = {
  forms: ['one', 'many', 'other'],
  select: (n) => (n === 1 ? 'one' : isMillions(n) ? 'many' : 'other'),
}

const russian: PluralRule = {
  forms: ['one', 'few', 'many', 'other'],
  select(n) {
    if (!Number.isInteger(n)) return 'other'
    const isTeen = n % 100 > 10 && n % 100 < 20
    const lastDigit = isTeen ? 0 : n % 10
    return lastDigit === 1 ? 'one' : lastDigit >= 2 && lastDigit <= 4 ? 'few' : 'many'
  },
}

const arabic: PluralRule = {
  forms: ['zero', 'one', 'two', 'few', 'many', 'other'],
  select(n) {
    if (n === 0) return 'zero'
    if (n === 1) return 'one'
    if (n === 2) return 'two'
    const rest = n % 100
    return !Number.isInteger(n) || rest < 3 ? 'other' : rest <= 10 ? 'few' : 'many'
  },
}

const rules: ReadonlyMap<string, PluralRule> = new Map([
  ['en', english],
  ['de', english],
  ['fr', french],
  ['es', spanish],
  ['ru', russian],
  ['ar', arabic],
  ['zh', invariant],
  ['ja', invariant],
  ['ko', invariant],
  ['my', invariant],
  ['vi', invariant],
  ['lo', invariant],
  ['th', invariant],
])

/**
 * The plural rule of a language, for cardinal numbers as in Unicode's CLDR; a language that is not listed has the rule of
 * English. It replaces `Intl.PluralRules`, which a device may lack.
 * @example pluralRule('ru').select(3) // 'few'
 */
export function pluralRule(tag: string): PluralRule {
  return rules.get(tag.split('-')[0] ?? '') ?? english
}
