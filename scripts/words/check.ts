import type { LanguageInfo } from '../../src/i18n/language-info'
import { countApproved } from '../../config/checked'
import topics from '../../src/guides/search/topics.json'
import { parseSearchWords } from '../../src/guides/search/parse'
import { parseAbout } from './about'
import { checkText, type TextProblemKind as FaultKind, type Terms } from './text-checks'
import { isChinese, isFormat, type TranslationUnit, translationUnits } from './translation-units'
import { type Locale, type Locales, type Namespace, namespaces } from './locales'
import { isOutdated, changedEnglish } from './source-hashes'

/** The kinds of problems of a language. */
export type ProblemKind = FaultKind | 'missing' | 'left over' | 'order' | 'unseen' | 'folder'

/** A problem and its location. */
export interface Problem {
  readonly kind: ProblemKind
  /** The file, or the folder as a whole. */
  readonly namespace: Namespace | 'glossary' | 'about' | 'search' | ''
  readonly key: string
  readonly message: string
}

/** The state of a language. */
export interface LanguageReport {
  readonly tag: string
  readonly keys: number
  readonly problems: readonly Problem[]
  /** Texts whose English has changed since they were translated. */
  readonly outdated: readonly TranslationUnit[]
  /** Texts equal to their English; names may be. */
  readonly same: readonly TranslationUnit[]
  /** The longest translation relative to its English. */
  readonly longest: { readonly unit: TranslationUnit; readonly ratio: number } | null
  readonly about: LanguageInfo | null
}

const topicIds = topics.topics.map(({ id }) => id)

/** The glossaries of English, Chinese and a language. */
export function termsOf(locales: Locales, tag: string): Terms {
  const of = (other: string) => locales.get(other)?.glossary ?? {}
  return { english: of('en'), chinese: of('zh-Hans'), own: of(tag) }
}

/** How a language was made, with the number of lines that native speakers have approved, if any. */
function withProgress(about: LanguageInfo, { messages, approvals }: Locale): LanguageInfo {
  const progress = countApproved(messages, approvals)
  return progress.lines === 0 ? about : { ...about, checked: progress }
}

/** The number of letters; combining marks add no width. */
const widthOf = (text: string) => text.match(/\P{M}/gu)?.length ?? 0

function checkGlossary({ english, own }: Terms): Problem[] {
  const problem = (kind: ProblemKind, key: string, message: string): Problem => ({
    kind,
    namespace: 'glossary',
    key,
    message,
  })
  return [
    ...Object.keys(english).flatMap((term) =>
      (own[term] ?? []).some((word) => word.trim() !== '') ? [] : [problem('missing', term, 'has no translation')],
    ),
    ...Object.keys(own)
      .filter((term) => !(term in english))
      .map((term) => problem('left over', term, 'is not a term of English')),
    ...Object.entries(own)
      .filter(([, translations]) => translations.some((translation) => translation.trim() === ''))
      .map(([term]) => problem('empty', term, 'has an empty translation')),
  ]
}

/**
 * Checks every text of a language; each problem names its key.
 * @example checkLanguage(readLocales(), 'ru').problems // []
 */
export function checkLanguage(locales: Locales, tag: string): LanguageReport {
  const folder = locales.get(tag)
  const units = translationUnits(locales, tag)
  if (!folder) {
    return {
      tag,
      keys: 0,
      problems: [{ kind: 'folder', namespace: '', key: '', message: 'has no folder' }],
      outdated: [],
      same: [],
      longest: null,
      about: null,
    }
  }
  const terms = termsOf(locales, tag)
  const problems: Problem[] = folder.fileProblems.map((message) => ({
    kind: 'folder',
    namespace: '',
    key: '',
    message,
  }))
  const textOf = ({ namespace, key }: TranslationUnit) => folder.messages[namespace][key]
  for (const unit of units) {
    const [text, { namespace, key }] = [textOf(unit), unit]
    if (text === undefined) problems.push({ kind: 'missing', namespace, key, message: `is missing: ${unit.english}` })
    else problems.push(...checkText(tag, unit, text, terms).map((problem) => ({ ...problem, namespace, key })))
  }
  for (const namespace of namespaces) {
    const expectedKeys = units.filter((unit) => unit.namespace === namespace).map((unit) => unit.key)
    const found = Object.keys(folder.messages[namespace])
    const extra = found.filter((key) => !expectedKeys.includes(key))
    problems.push(
      ...extra.map((key): Problem => ({
        kind: 'left over',
        namespace,
        key,
        message: 'is not a key of English, or not a plural form of this language',
      })),
    )
    const known = found.filter((key) => expectedKeys.includes(key))
    const inOrder = expectedKeys.filter((key) => known.includes(key))
    const misplaced = known.find((key, i) => key !== inOrder[i])
    if (misplaced !== undefined)
      problems.push({ kind: 'order', namespace, key: misplaced, message: 'is not in the order of English' })
  }
  problems.push(...checkGlossary(terms))
  if (tag === 'en')
    problems.push(
      ...changedEnglish(locales).map(({ how, namespace, key }): Problem => ({
        kind: 'unseen',
        namespace,
        key,
        message: `is ${how} since the translations were made; run: npm run -s words -- changed`,
      })),
    )
  const about = parseAbout(folder.about)
  if (!about.ok) problems.push({ kind: 'folder', namespace: 'about', key: '', message: about.problem })
  const search = folder.search === undefined ? null : parseSearchWords(folder.search, topicIds)
  if (search && !search.ok)
    problems.push(
      ...search.problems.map(({ path, message }): Problem => ({
        kind: 'folder',
        namespace: 'search',
        key: path,
        message,
      })),
    )
  const translatable = units.filter((unit) => !isChinese(unit) && !isFormat(unit))
  const ratios = translatable.flatMap((unit) => {
    const [before, text] = [widthOf(unit.english), textOf(unit)]
    return text === undefined || before < 4 ? [] : [{ unit, ratio: widthOf(text) / before }]
  })
  return {
    tag,
    keys: units.length,
    problems,
    outdated: units.filter((unit) => isOutdated(locales, tag, unit)),
    same:
      tag === 'en'
        ? []
        : translatable.filter(
            (unit) => textOf(unit) === unit.english && /\p{L}/u.test(unit.english.replace(/\{\{.*?\}\}/g, '')),
          ),
    longest: ratios.length > 0 ? ratios.reduce((most, other) => (other.ratio > most.ratio ? other : most)) : null,
    about: about.ok ? withProgress(about.value, folder) : null,
  }
}
