import type { About } from '../../src/i18n/about'
import { parseAbout } from './about'
import { faultsOf, type Kind as FaultKind, type Terms } from './faults'
import { isChinese, isForm, type Line, linesOf } from './lines'
import { type Locales, type Space, spaces } from './locales'
import { isOlder, unseen } from './seen'

/** What can be wrong with a language. */
export type Kind = FaultKind | 'missing' | 'left over' | 'order' | 'unseen' | 'folder'

/** One thing that is wrong, and where. */
export interface Problem {
  readonly kind: Kind
  /** The file, or the folder as a whole. */
  readonly space: Space | 'glossary' | 'about' | ''
  readonly key: string
  readonly message: string
}

/** What is told of a language. */
export interface Report {
  readonly tag: string
  readonly keys: number
  readonly problems: readonly Problem[]
  /** Lines whose English was changed after they were made. */
  readonly older: readonly Line[]
  /** Lines that say the same as English; a name may do so. */
  readonly same: readonly Line[]
  /** The line that has grown most against English. */
  readonly longest: { readonly line: Line; readonly ratio: number } | null
  readonly about: About | null
}

/** What the languages are held against. */
export function termsOf(locales: Locales, tag: string): Terms {
  const of = (other: string) => locales.get(other)?.glossary ?? {}
  return { english: of('en'), chinese: of('zh-Hans'), own: of(tag) }
}

/** The letters that stand one beside the other: marks above and below add nothing to the width. */
const widthOf = (text: string) => text.match(/\P{M}/gu)?.length ?? 0

function checkGlossary({ english, own }: Terms): Problem[] {
  const problem = (kind: Kind, key: string, message: string): Problem => ({ kind, space: 'glossary', key, message })
  return [
    ...Object.keys(english).flatMap((term) => ((own[term] ?? []).some((one) => one.trim() !== '') ? [] : [problem('missing', term, 'has no rendering')])),
    ...Object.keys(own).filter((term) => !(term in english)).map((term) => problem('left over', term, 'is no term of English')),
    ...Object.entries(own).filter(([, words]) => words.some((one) => one.trim() === '')).map(([term]) => problem('empty', term, 'has an empty rendering')),
  ]
}

/**
 * Checks everything that a language says; each problem names its line.
 * @example checkLanguage(readLocales(), 'ru').problems // []
 */
export function checkLanguage(locales: Locales, tag: string): Report {
  const folder = locales.get(tag)
  const lines = linesOf(locales, tag)
  if (!folder) {
    return { tag, keys: 0, problems: [{ kind: 'folder', space: '', key: '', message: 'has no folder' }], older: [], same: [], longest: null, about: null }
  }
  const terms = termsOf(locales, tag)
  const problems: Problem[] = folder.unread.map((message) => ({ kind: 'folder', space: '', key: '', message }))
  const textOf = ({ space, key }: Line) => folder.words[space][key]
  for (const line of lines) {
    const [text, { space, key }] = [textOf(line), line]
    if (text === undefined) problems.push({ kind: 'missing', space, key, message: `is missing: ${line.english}` })
    else problems.push(...faultsOf(tag, line, text, terms).map((fault) => ({ ...fault, space, key })))
  }
  for (const space of spaces) {
    const wanted = lines.filter((line) => line.space === space).map((line) => line.key)
    const found = Object.keys(folder.words[space])
    const extra = found.filter((key) => !wanted.includes(key))
    problems.push(...extra.map((key): Problem => ({ kind: 'left over', space, key, message: 'is no key of English, or no plural form of this language' })))
    const known = found.filter((key) => wanted.includes(key))
    const inOrder = wanted.filter((key) => known.includes(key))
    const slipped = known.find((key, i) => key !== inOrder[i])
    if (slipped !== undefined) problems.push({ kind: 'order', space, key: slipped, message: 'does not stand in the order of English' })
  }
  problems.push(...checkGlossary(terms))
  if (tag === 'en') problems.push(...unseen(locales).map(({ how, space, key }): Problem => ({ kind: 'unseen', space, key, message: `is ${how} since the translations were made; run: npm run -s words -- changed` })))
  const about = parseAbout(folder.about)
  if (!about.ok) problems.push({ kind: 'folder', space: 'about', key: '', message: about.problem })
  const told = lines.filter((line) => !isChinese(line) && !isForm(line))
  const grown = told.flatMap((line) => {
    const [before, text] = [widthOf(line.english), textOf(line)]
    return text === undefined || before < 4 ? [] : [{ line, ratio: widthOf(text) / before }]
  })
  return {
    tag, keys: lines.length, problems,
    older: lines.filter((line) => isOlder(locales, tag, line)),
    same: tag === 'en' ? [] : told.filter((line) => textOf(line) === line.english && /\p{L}/u.test(line.english.replace(/\{\{.*?\}\}/g, ''))),
    longest: grown.length > 0 ? grown.reduce((most, one) => (one.ratio > most.ratio ? one : most)) : null,
    about: about.ok ? about.value : null,
  }
}
