import type { Language } from './languages'
import { pluralRule } from './plural'
import type { Messages } from './messages'

/** Languages generated from English in development builds. They show text that is untranslated, cut off or misaligned. */
export const pseudoLanguages: readonly Language[] = [
  { tag: 'en-XA', name: 'Ⓟseudo', zh: '测试语言', greeting: 'Ⓗello', direction: 'ltr', voice: 'en-GB' },
  {
    tag: 'ar-XB',
    name: 'Ⓟseudo, from right to left',
    zh: '测试语言',
    greeting: 'Ⓗello',
    direction: 'rtl',
    voice: 'ar-SA',
  },
]

const latin = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = 'áƀçðéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞɊŔŠŢÚṼŴẊÝŽ'
const arabic = 'اپچدعفگهيجكلمنوقخرستثڤشزةظاپچدعفگهيجكلمنوقخرستثڤشزةظ'

/** The parts of a text that stay as they are: placeholders and Chinese. */
const unchanged = /(\{\{[^}]*\}\}|\p{Script=Han}+)/u

/** The length added to a text, as a share of the English. */
const expansion = 0.4

/**
 * A text in accented or Arabic letters, 40 % longer, and in brackets, so that a cut off end is visible.
 * @example pseudoText('Start', 'en-XA') // '⟦Šţáŕţ~~⟧'
 */
export function pseudoText(text: string, tag: string): string {
  const letters = tag === 'ar-XB' ? arabic : accented
  const parts = text
    .split(unchanged)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[a-z]/gi, (letter) => letters.charAt(latin.indexOf(letter)))))
  const extraLength = Math.ceil(text.replace(unchanged, '').length * expansion)
  const filler = (tag === 'ar-XB' ? 'نص ' : 'ẋẋ ')
    .repeat(Math.ceil(extraLength / 3))
    .slice(0, extraLength)
    .trim()
  return `⟦${parts.join('')} ${filler}⟧`
}

/**
 * The messages of a namespace in a pseudo-language. Number formats stay as in English, and Chinese stays Chinese.
 * `pluralTag`: the language whose plural forms they have; absent: `tag`.
 * @example pseudoMessages({ 'home.start': 'Start' }, 'en-XA')
 */
export function pseudoMessages(english: Messages, tag: string, pluralTag: string = tag): Messages {
  const translate = (key: string, text: string) => (/^format\.(?!month)|\.zh$/.test(key) ? text : pseudoText(text, tag))
  const entries = Object.entries(english).flatMap(([key, text]): [string, string][] => {
    const [, stem, form] = /^(.*)_(one|other)$/.exec(key) ?? []
    if (stem === undefined) return [[key, translate(key, text)]]
    return form === 'other'
      ? pluralRule(pluralTag).forms.map((plural) => [`${stem}_${plural}`, translate(key, text)])
      : []
  })
  return Object.fromEntries(entries)
}
