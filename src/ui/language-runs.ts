/** A part of a text; `lang` is its language where that is not the language of the text. */
export interface LanguageRun {
  readonly text: string
  readonly lang?: string
}

/** Letters that say in which language a text is. Latin letters do not: names are written in them everywhere. */
const letters: Readonly<Record<string, string>> = {
  ja: '\u3040-\u30ff',
  'zh-Hans': '\u3400-\u9fff',
  ko: '\uac00-\ud7a3',
  ru: '\u0400-\u04ff',
  ar: '\u0600-\u06ff',
  th: '\u0e00-\u0e7f',
  lo: '\u0e80-\u0eff',
  my: '\u1000-\u109f',
}
/** Punctuation that belongs to the word before it. */
const CLOSING = '[、，。：；！？」》）〕]*'
/** Numbers, spaces and punctuation between two words of a language belong to it. */
const BETWEEN = '[\\d\\s·、，。：；「」《》（）〔〕“”—-]*'
/** The one name of a language in letters that are shared with another. */
const JAPANESE = '日本語'

const patterns: readonly (readonly [lang: string, pattern: string])[] = [
  ['ja', JAPANESE],
  ...Object.entries(letters).map(([lang, range]) => [lang, `[${range}]+(?:${BETWEEN}[${range}]+)*${CLOSING}`] as const),
]

const compiled = new Map<string, RegExp>()

/** Finds the parts that are not in the letters of a language: a group for each of `patterns`. */
function foreignTo(lang: string): RegExp {
  const known = compiled.get(lang)
  if (known) return known
  const isOwn = (other: string) => other === lang || (lang === 'ja' && other === 'zh-Hans')
  // An own part matches nothing.
  const made = new RegExp(patterns.map(([other, pattern]) => (isOwn(other) ? '($.)' : `(${pattern})`)).join('|'), 'g')
  compiled.set(lang, made)
  return made
}

/**
 * Splits a text where its script is that of another language, such as a Chinese label in an English sentence. Absent
 * `lang`: not known, so nothing is split.
 * @example languageRuns('Tap 激活.', 'en') // [{ text: 'Tap ' }, { text: '激活', lang: 'zh-Hans' }, { text: '.' }]
 */
export function languageRuns(text: string, lang: string | undefined): readonly LanguageRun[] {
  if (lang === undefined) return [{ text }]
  const runs: LanguageRun[] = []
  const pattern = foreignTo(lang)
  pattern.lastIndex = 0
  let from = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [found, ...groups] = match
    if (match.index > from) runs.push({ text: text.slice(from, match.index) })
    runs.push({ text: found, lang: patterns[groups.findIndex(Boolean)]![0] })
    from = match.index + found.length
  }
  if (from < text.length || runs.length === 0) runs.push({ text: text.slice(from) })
  return runs
}
