import { readFileSync } from 'node:fs'
import { isForReaders } from '../../config/checked'
import type { Locales } from '../../scripts/words/locales'
import { filesOf } from '../support/files'

/** A text with its file and key, as `ui home.title`. */
export interface Text {
  readonly id: string
  readonly text: string
}

/** All texts of a language, without those that are Chinese in every language, and without number formats. */
export function textsOf(locales: Locales, tag: string): readonly Text[] {
  const messages = locales.get(tag)?.messages
  return (['ui', 'policy', 'guides'] as const).flatMap((namespace) =>
    Object.entries(messages?.[namespace] ?? {})
      .filter(([key]) => isForReaders(key))
      .map(([key, text]) => ({ id: `${namespace} ${key}`, text })),
  )
}

/** Headings: titles of the app, questions, results and guides. */
export const isHeading = ({ id }: Text): boolean =>
  /^ui \S+\.title$/.test(id) || /^policy (question|outcome)\.[\w-]+$/.test(id) || /^guides guide\.[\w-]+$/.test(id)

/** The keys of the texts that the code puts on buttons. */
const buttonKeys = new Set(
  filesOf('src')
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(/<Button\b[^]*?<\/Button>/g)])
    .flatMap(([button]) => [...button.matchAll(/'([a-z]+(?:[.-][a-z-]+)+)'/g)].map(([, key]) => `ui ${key ?? ''}`)),
)

const isButton = ({ id }: Text): boolean => buttonKeys.has(id)

/** Questions, answers and schemes on chips: the short text, or the only one. */
function chipsOf(texts: readonly Text[]): readonly Text[] {
  const ids = new Set(texts.map(({ id }) => id))
  return texts.filter(
    ({ id }) =>
      /^policy (question|scheme)\.[\w-]+(\.short)?$|^policy answer\.[\w-]+\.[\w-]+(\.short)?$/.test(id) &&
      !ids.has(`${id}.short`),
  )
}

/** A placeholder such as `{{low, money}}` counts as one letter: its length is not known here. */
const withoutPlaceholders = (text: string): string => text.replace(/\{\{[^}]*\}\}/g, 'X')

/** Combining marks add no width. */
const widthOf = (text: string): number => text.match(/\P{M}/gu)?.length ?? 0

/**
 * What cannot be broken at the end of a line: words between spaces, hyphens and slashes. Chinese and Japanese break at every
 * character. Thai, Lao and Burmese have no spaces between words, so these are their runs between spaces.
 */
export function wordsOf(tag: string, text: string): readonly string[] {
  const runs = withoutPlaceholders(text).match(/[\p{L}\p{M}\p{N}’']+/gu) ?? []
  return tag === 'zh-Hans' || tag === 'ja' ? runs.flatMap((run) => run.match(/[a-z]+|./giu) ?? []) : runs
}

/** The width from which a word counts as long, where a language has words between spaces: about one in fifty of its words. */
const longWords: Readonly<Record<string, number>> = { en: 11, vi: 7, ko: 7, ru: 13, fr: 12, es: 12, ar: 9 }
/** The same for a run without a space, in which the eye finds no place to rest. */
const longRuns: Readonly<Record<string, number>> = { my: 14, lo: 40, th: 40 }

/** A shorter word of a term may begin other words by chance. */
const MIN_STEM = 5

/**
 * Words that are hard to read, the rarest first: long words that all texts of the language have only once or twice. In Chinese
 * and Japanese: characters that they have only once. In Thai, Lao and Burmese: long runs without a space. Terms of the glossary
 * are not counted, because readers meet them everywhere, nor is what English has too, such as names and quoted Chinese.
 */
export function hardWords(locales: Locales, tag: string): readonly string[] {
  const terms = Object.values(locales.get(tag)?.glossary ?? {}).flatMap((forms) =>
    forms.flatMap((form) => wordsOf(tag, form.toLowerCase())),
  )
  // The glossary has stems: inflected forms of a term begin with them.
  const isTerm = (word: string) =>
    terms.some((term) => (widthOf(term) < MIN_STEM ? word === term : word.startsWith(term)))
  const english = new Set(
    tag === 'en'
      ? []
      : textsOf(locales, 'en').flatMap(({ text }) => text.toLowerCase().match(/\p{Script=Han}|[\p{L}’']+/gu) ?? []),
  )
  const counts = new Map<string, number>()
  for (const { text } of textsOf(locales, tag))
    for (const word of wordsOf(tag, text.toLowerCase())) counts.set(word, (counts.get(word) ?? 0) + 1)
  const [minWidth, maxCount] =
    tag in longRuns ? [longRuns[tag]!, Infinity] : tag in longWords ? [longWords[tag]!, 2] : [1, 1]
  return [...counts]
    .filter(([word, count]) => widthOf(word) >= minWidth && count <= maxCount && !isTerm(word))
    .filter(([word]) => !english.has(word) && /\p{Script=Han}/u.test(word) === !(tag in longWords || tag in longRuns))
    .sort(([a, countA], [b, countB]) => countA - countB || widthOf(b) - widthOf(a))
    .map(([word]) => word)
}

/** A measure of a language, and the text that has it. */
export interface Measure {
  readonly value: number
  readonly example: string
}

function widest(texts: readonly Text[], partsOf: (text: string) => readonly string[]): Measure {
  const parts = texts.flatMap(({ id, text }) =>
    partsOf(text).map((part) => ({ value: widthOf(part), example: `${id}: ${part}` })),
  )
  return parts.reduce((max, part) => (part.value > max.value ? part : max), { value: 0, example: '' })
}

/** Not every edit changes the number of hard words, so that few edits change the budget. */
const inTens = (count: number): number => Math.ceil(count / 10) * 10

/**
 * The widest word and line on buttons, chips and headings, in letters, and the number of hard words, rounded up to tens.
 * @example measuresOf(readLocales(), 'fr').buttonLine?.value // 42
 */
export function measuresOf(locales: Locales, tag: string): Readonly<Record<string, Measure>> {
  const texts = textsOf(locales, tag)
  const hard = hardWords(locales, tag)
  const places = { button: texts.filter(isButton), chip: chipsOf(texts), heading: texts.filter(isHeading) }
  return {
    ...Object.fromEntries(
      Object.entries(places).flatMap(([place, measures]) => [
        [`${place}Word`, widest(measures, (text) => wordsOf(tag, text))],
        [`${place}Line`, widest(measures, (text) => [withoutPlaceholders(text)])],
      ]),
    ),
    hardWords: { value: inTens(hard.length), example: hard.slice(0, 40).join(', ') },
  }
}
