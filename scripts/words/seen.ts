import { createHash } from 'node:crypto'
import { isChinese, type Line, linesOf, stemOf } from './lines'
import { type Locales, type Space, spaces, type Words, written } from './locales'

/** Marks of English texts, by the keys of the lines that were made from them. */
export type Seen = Readonly<Record<Space, Words>>

/** What taking stock comes to: the marks of each language, and a line for each thing that was done. */
export interface Stock {
  readonly seen: ReadonlyMap<string, Seen>
  readonly told: readonly string[]
}

/** The mark of an English text: one change in four thousand million would go unnoticed. */
const markOf = (english: string): string => createHash('sha256').update(english).digest('hex').slice(0, 8)

const seenIn = (locales: Locales, tag: string): Seen => locales.get(tag)!.seen

/** The lines that are made from English; what is Chinese in every language is not. */
const madeIn = (locales: Locales, tag: string): Line[] => linesOf(locales, tag).filter((line) => !isChinese(line))

/** The key of the English that a line is made from: a plural form that English lacks is made from its last one. */
const sourceOf = ({ space, key, form }: Line, by: Seen): string => (form === null || key in by[space] ? key : `${stemOf(key)}_other`)

/** Marks by their keys, in the order of the alphabet: two branches that note different lines rarely meet. */
function gathered(marks: readonly (readonly [line: Line, mark: string])[]): Seen {
  const of = (space: Space): Words => Object.fromEntries(marks.filter(([line]) => line.space === space).map(([{ key }, mark]) => [key, mark] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
  return { ui: of('ui'), policy: of('policy'), guides: of('guides') }
}

/** The mark that all languages have seen of a line that name no other. */
function commonOf(locales: Locales, line: Line): string | undefined {
  const common = seenIn(locales, 'en')
  return common[line.space][sourceOf(line, common)]
}

/**
 * Says whether the English of a line was changed after it was made. A line that is not there yet is missing, not older.
 * @example linesOf(locales, 'fr').filter((line) => isOlder(locales, 'fr', line))
 */
export function isOlder(locales: Locales, tag: string, line: Line): boolean {
  const { space, key, english } = line
  if (tag === 'en' || locales.get(tag)?.words[space][key] === undefined) return false
  const known = seenIn(locales, tag)[space][key] ?? commonOf(locales, line)
  return known !== undefined && known !== markOf(english)
}

/**
 * The marks of a language after somebody has looked at some of its lines beside their English.
 * @example lookedAt(locales, 'fr', linesOf(locales, 'fr')).ui // {}
 */
export function lookedAt(locales: Locales, tag: string, lines: readonly Line[]): Seen {
  const ids = new Set(lines.map(({ space, key }) => `${space} ${key}`))
  return gathered(madeIn(locales, tag).flatMap((line) => {
    const mark = ids.has(`${line.space} ${line.key}`) ? markOf(line.english) : seenIn(locales, tag)[line.space][line.key]
    return mark === undefined || mark === commonOf(locales, line) ? [] : [[line, mark] as const]
  }))
}

/**
 * The keys of English that are not as all languages have seen them: new, changed, or gone.
 * @example unseen(readLocales()) // []
 */
export function unseen(locales: Locales): { readonly how: 'new' | 'changed' | 'gone'; readonly space: Space; readonly key: string }[] {
  const common = seenIn(locales, 'en')
  const lines = madeIn(locales, 'en')
  return spaces.flatMap((space) => {
    const marks = new Map(lines.filter((line) => line.space === space).map(({ key, english }) => [key, markOf(english)]))
    const gone = Object.keys(common[space]).filter((key) => !marks.has(key))
    return [
      ...[...marks].flatMap(([key, mark]) => (common[space][key] === mark ? [] : [{ how: key in common[space] ? 'changed' as const : 'new' as const, space, key }])),
      ...gone.map((key) => ({ how: 'gone' as const, space, key })),
    ]
  })
}

/**
 * Makes the English of today that which all languages have seen; a language whose line is made from another keeps the mark of that one.
 * `same`: keys whose translations say what their English says now.
 * @example takeStock(locales, ['home.start']).told // ['same: ui home.start']
 */
export function takeStock(locales: Locales, same: readonly string[]): Stock {
  const english = madeIn(locales, 'en')
  const now = gathered(english.map((line) => [line, markOf(line.english)]))
  const others = [...locales.keys()].filter((tag) => tag !== 'en').map((tag) => {
    const older = madeIn(locales, tag).filter((line) => isOlder(locales, tag, line) && (line.key in seenIn(locales, tag)[line.space] || !same.includes(sourceOf(line, now))))
    const marks = older.map((line) => [line, (seenIn(locales, tag)[line.space][line.key] ?? commonOf(locales, line))!] as const)
    return { tag, seen: gathered(marks), from: new Set(older.map((line) => `${line.space} ${sourceOf(line, now)}`)) }
  })
  const told = unseen(locales).map(({ how, space, key }) => {
    if (how !== 'changed') return `${how}: ${space} ${key}`
    if (same.includes(key)) return `same: ${space} ${key}`
    const tags = others.filter(({ from }) => from.has(`${space} ${key}`)).map(({ tag }) => tag)
    return `changed: ${space} ${key}: older in ${tags.join(', ') || 'no language'}`
  })
  const keys = (seen: Seen) => spaces.flatMap((space) => Object.keys(seen[space]).map((key) => `${space} ${key}`))
  const off = others.flatMap(({ tag, seen }) => keys(seenIn(locales, tag)).filter((id) => !keys(seen).includes(id)).map((id) => `no longer older: ${id}: ${tag}`))
  return { seen: new Map([['en', now], ...others.map(({ tag, seen }) => [tag, seen] as const)]), told: [...told, ...off] }
}

/**
 * Marks as they stand in `seen.json`; null: there are none, and no file.
 * @example seenText({ ui: {}, policy: {}, guides: {} }) // null
 */
export function seenText(seen: Seen): string | null {
  const left = spaces.filter((space) => Object.keys(seen[space]).length > 0)
  return left.length === 0 ? null : written(Object.fromEntries(left.map((space) => [space, seen[space]])))
}
