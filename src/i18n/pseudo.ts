import type { Language } from './languages'
import { pluralOf } from './plural'
import type { Words } from './words'

/** Languages that nobody speaks, made from English while developing: what is not translated, or too long, or on the wrong side, is seen. */
export const pseudoLanguages: readonly Language[] = [
  { tag: 'en-XA', name: 'Ⓟseudo', direction: 'ltr', voice: 'en-GB' },
  { tag: 'ar-XB', name: 'Ⓟseudo, from right to left', direction: 'rtl', voice: 'ar-SA' },
]

const latin = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = 'áƀçðéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞɊŔŠŢÚṼŴẊÝŽ'
const arabic = 'اپچدعفگهيجكلمنوقخرستثڤشزةظاپچدعفگهيجكلمنوقخرستثڤشزةظ'

/** What stands in a text as it is: placeholders and Chinese. */
const kept = /(\{\{[^}]*\}\}|\p{Script=Han}+)/u

/** By how much it is longer than English. */
const longer = 0.4

/**
 * A text of English in letters of another kind, 40 % longer, between brackets: what is cut off shows.
 * @example pseudo('Start', 'en-XA') // '⟦Šţáŕţ~~⟧'
 */
export function pseudo(text: string, tag: string): string {
  const letters = tag === 'ar-XB' ? arabic : accented
  const parts = text.split(kept).map((part, i) => (i % 2 === 1 ? part : part.replace(/[a-z]/gi, (one) => letters.charAt(latin.indexOf(one)))))
  const more = Math.ceil(text.replace(kept, '').length * longer)
  const filling = (tag === 'ar-XB' ? 'نص ' : 'ẋẋ ').repeat(Math.ceil(more / 3)).slice(0, more).trim()
  return `⟦${parts.join('')} ${filling}⟧`
}

/**
 * The words of a space in a pseudo-language. How figures are written stays as in English, and so does what stands in Chinese.
 * `forms`: the language whose plural forms they have; absent: its own.
 * @example pseudoWords({ 'home.start': 'Start' }, 'en-XA')
 */
export function pseudoWords(english: Words, tag: string, forms: string = tag): Words {
  const say = (key: string, text: string) => (/^format\.(?!month)|\.zh$/.test(key) ? text : pseudo(text, tag))
  const entries = Object.entries(english).flatMap(([key, text]): [string, string][] => {
    const [, stem, form] = /^(.*)_(one|other)$/.exec(key) ?? []
    if (stem === undefined) return [[key, say(key, text)]]
    return form === 'other' ? pluralOf(forms).forms.map((one) => [`${stem}_${one}`, say(key, text)]) : []
  })
  return Object.fromEntries(entries)
}
