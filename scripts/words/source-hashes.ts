import { createHash } from 'node:crypto'
import { isChinese, type TranslationUnit, translationUnits, stemOf } from './translation-units'
import { type Locales, type Namespace, namespaces, type Messages, toJson } from './locales'

/** Hashes of English texts, by the keys of the texts translated from them. */
export type SourceHashes = Readonly<Record<Namespace, Messages>>

/** The new hashes of each language, and a report of the changes. */
export interface RecordedHashes {
  readonly sourceHashes: ReadonlyMap<string, SourceHashes>
  readonly report: readonly string[]
}

/** The hash of an English text: 32 bits, so a change collides once in four billion. */
const hashOf = (english: string): string => createHash('sha256').update(english).digest('hex').slice(0, 8)

const sourceHashesOf = (locales: Locales, tag: string): SourceHashes => locales.get(tag)!.sourceHashes

/** The texts translated from English; those that are Chinese in every language are not. */
const translatedUnits = (locales: Locales, tag: string): TranslationUnit[] =>
  translationUnits(locales, tag).filter((unit) => !isChinese(unit))

/** The key of the English source: a plural form that English lacks is translated from its last one. */
const sourceOf = ({ namespace, key, form }: TranslationUnit, by: SourceHashes): string =>
  form === null || key in by[namespace] ? key : `${stemOf(key)}_other`

/** Hashes by key in alphabetical order: two branches that change different texts rarely conflict. */
function groupHashes(hashes: readonly (readonly [line: TranslationUnit, mark: string])[]): SourceHashes {
  const of = (namespace: Namespace): Messages =>
    Object.fromEntries(
      hashes
        .filter(([unit]) => unit.namespace === namespace)
        .map(([{ key }, hash]) => [key, hash] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    )
  return { ui: of('ui'), policy: of('policy'), guides: of('guides') }
}

/** The hash that all languages share unless they have their own. */
function commonHashOf(locales: Locales, unit: TranslationUnit): string | undefined {
  const common = sourceHashesOf(locales, 'en')
  return common[unit.namespace][sourceOf(unit, common)]
}

/**
 * Whether the English of a text has changed since it was translated. A text without translation is missing, not outdated.
 * @example translationUnits(locales, 'fr').filter((unit) => isOutdated(locales, 'fr', unit))
 */
export function isOutdated(locales: Locales, tag: string, unit: TranslationUnit): boolean {
  const { namespace, key, english } = unit
  if (tag === 'en' || locales.get(tag)?.messages[namespace][key] === undefined) return false
  const known = sourceHashesOf(locales, tag)[namespace][key] ?? commonHashOf(locales, unit)
  return known !== undefined && known !== hashOf(english)
}

/**
 * The hashes of a language after some of its texts have been checked against their English.
 * @example withCurrentHashes(locales, 'fr', translationUnits(locales, 'fr')).ui // {}
 */
export function withCurrentHashes(locales: Locales, tag: string, units: readonly TranslationUnit[]): SourceHashes {
  const ids = new Set(units.map(({ namespace, key }) => `${namespace} ${key}`))
  return groupHashes(
    translatedUnits(locales, tag).flatMap((unit) => {
      const hash = ids.has(`${unit.namespace} ${unit.key}`)
        ? hashOf(unit.english)
        : sourceHashesOf(locales, tag)[unit.namespace][unit.key]
      return hash === undefined || hash === commonHashOf(locales, unit) ? [] : [[unit, hash] as const]
    }),
  )
}

/**
 * The keys of English that are new, changed or removed since the hashes were recorded.
 * @example changedEnglish(readLocales()) // []
 */
export function changedEnglish(
  locales: Locales,
): { readonly how: 'new' | 'changed' | 'gone'; readonly namespace: Namespace; readonly key: string }[] {
  const common = sourceHashesOf(locales, 'en')
  const units = translatedUnits(locales, 'en')
  return namespaces.flatMap((namespace) => {
    const hashes = new Map(
      units.filter((unit) => unit.namespace === namespace).map(({ key, english }) => [key, hashOf(english)]),
    )
    const gone = Object.keys(common[namespace]).filter((key) => !hashes.has(key))
    return [
      ...[...hashes].flatMap(([key, hash]) =>
        common[namespace][key] === hash
          ? []
          : [{ how: key in common[namespace] ? ('changed' as const) : ('new' as const), namespace, key }],
      ),
      ...gone.map((key) => ({ how: 'gone' as const, namespace, key })),
    ]
  })
}

/**
 * Records the English of today; translations of an earlier English keep its hash.
 * `same`: keys whose translations are still right.
 * @example recordEnglish(locales, ['home.start']).report // ['same: ui home.start']
 */
export function recordEnglish(locales: Locales, same: readonly string[]): RecordedHashes {
  const english = translatedUnits(locales, 'en')
  const now = groupHashes(english.map((unit) => [unit, hashOf(unit.english)]))
  const others = [...locales.keys()]
    .filter((tag) => tag !== 'en')
    .map((tag) => {
      const outdated = translatedUnits(locales, tag).filter(
        (unit) =>
          isOutdated(locales, tag, unit) &&
          (unit.key in sourceHashesOf(locales, tag)[unit.namespace] || !same.includes(sourceOf(unit, now))),
      )
      const hashes = outdated.map(
        (unit) =>
          [unit, (sourceHashesOf(locales, tag)[unit.namespace][unit.key] ?? commonHashOf(locales, unit))!] as const,
      )
      return {
        tag,
        sourceHashes: groupHashes(hashes),
        from: new Set(outdated.map((unit) => `${unit.namespace} ${sourceOf(unit, now)}`)),
      }
    })
  const report = changedEnglish(locales).map(({ how, namespace, key }) => {
    if (how !== 'changed') return `${how}: ${namespace} ${key}`
    if (same.includes(key)) return `same: ${namespace} ${key}`
    const tags = others.filter(({ from }) => from.has(`${namespace} ${key}`)).map(({ tag }) => tag)
    return `changed: ${namespace} ${key}: older in ${tags.join(', ') || 'no language'}`
  })
  const keys = (sourceHashes: SourceHashes) =>
    namespaces.flatMap((namespace) => Object.keys(sourceHashes[namespace]).map((key) => `${namespace} ${key}`))
  const noLongerOutdated = others.flatMap(({ tag, sourceHashes }) =>
    keys(sourceHashesOf(locales, tag))
      .filter((id) => !keys(sourceHashes).includes(id))
      .map((id) => `no longer older: ${id}: ${tag}`),
  )
  return {
    sourceHashes: new Map([['en', now], ...others.map(({ tag, sourceHashes }) => [tag, sourceHashes] as const)]),
    report: [...report, ...noLongerOutdated],
  }
}

/**
 * The text of `seen.json`; null: there are no hashes, so no file.
 * @example toHashFile({ ui: {}, policy: {}, guides: {} }) // null
 */
export function toHashFile(sourceHashes: SourceHashes): string | null {
  const used = namespaces.filter((namespace) => Object.keys(sourceHashes[namespace]).length > 0)
  return used.length === 0
    ? null
    : toJson(Object.fromEntries(used.map((namespace) => [namespace, sourceHashes[namespace]])))
}
