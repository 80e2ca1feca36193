import type { SearchTopic, SearchWords } from '../guides/search/types'
import { type SearchItem, textIndexSteps } from './search'
import { match, type Phrase, toPhrase } from './search-words'
import { complete, type StepwiseWork } from './stepwise'

/** The kinds of entries, in the order in which they are shown. */
export const FOUND_KINDS = ['trouble', 'page', 'guide', 'step', 'document', 'term'] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

/** Something that can be found. Its id is its kind, a space, and its name: a target of the topics. */
export interface FindItem extends SearchItem {
  readonly kind: FoundKind
  /** It is for another place than the person's. */
  readonly away: boolean
  /** Entries with the same kind, name and answer are one row. */
  readonly answer: string
  /** The guide that it is, or of which it is a step: one row for each guide. Null: it is something else. */
  readonly guide: string | null
}

/** What was found, in the order of the screen. */
export interface Found<Item> {
  readonly groups: readonly { readonly kind: FoundKind; readonly items: readonly Item[] }[]
  /** Rows beyond the first; empty: none. */
  readonly more: readonly Item[]
}

/** Finds what a query names. */
export type Finder<Item> = (query: string) => Found<Item>

/** How many rows are shown at once. */
export const MAX_ROWS = 12
/** Further rows behind “more”. */
const MAX_MORE = 36

/** How much a kind counts: a problem is what people come with, a word is read in passing. */
const KIND_WEIGHT: Readonly<Record<FoundKind, number>> = {
  trouble: 1,
  page: 0.98,
  guide: 0.98,
  step: 0.9,
  document: 0.9,
  term: 0.86,
}
/** How much the kind counts in the order of the groups after the first. */
const GROUP_WEIGHT: Readonly<Record<FoundKind, number>> = {
  trouble: 1.2,
  page: 1.15,
  guide: 1.15,
  step: 1,
  document: 0.9,
  term: 0.85,
}
/** What a word of another language counts, which must be exactly what was typed. */
const OTHER_WEIGHT = 0.8
/** What an English or Chinese word counts in another language: people mix these two with their own. */
const SHARED_WEIGHT = 0.96
const SHARED = ['en', 'zh-Hans']
/** A topic below is not what was meant. */
const LEAST_TOPIC = 0.45
/** Nor is a topic with less than this share of the best. */
const LEAST_TOPIC_SHARE = 0.6
/** What each further target of a topic loses. */
const TARGET_STEP = 0.07
const NAME_WEIGHT = 0.85
const TEXT_WEIGHT = 0.4
/** What an entry for another place loses. */
const AWAY_WEIGHT = 0.55
/** Rows with less than this share of the best score are behind “more”, unless there are few in all. */
const LEAST_SHARE = 0.35

interface TopicWords {
  readonly topic: SearchTopic
  readonly phrases: readonly Phrase[]
}

/** The topics with the words of a language, and how much each word tells one from another. */
interface Prepared {
  readonly all: readonly TopicWords[]
  readonly ignored: ReadonlySet<string>
  readonly weight: (word: string) => number
  /** How much the words of the language count. */
  readonly factor: number
}

function* prepare(topics: readonly SearchTopic[], words: SearchWords, factor: number): StepwiseWork<Prepared> {
  const ignored = new Set(words.ignored.flatMap((word) => toPhrase(word).words))
  const all: TopicWords[] = []
  for (const topic of topics) {
    all.push({ topic, phrases: (words.topics[topic.id] ?? []).map((word) => toPhrase(word, ignored)) })
    yield
  }
  const counts = new Map<string, number>()
  for (const { phrases } of all)
    for (const word of new Set(phrases.flatMap((phrase) => phrase.words))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weight = (word: string) => {
    const count = counts.get(word)
    return count === undefined ? 0.6 : 1 / Math.sqrt(count)
  }
  return { all, ignored, weight, factor }
}

/** The topics of each word of any language, by the word without spaces. */
function* wordsOfOthers(
  words: Readonly<Record<string, SearchWords>>,
): StepwiseWork<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>()
  for (const { topics } of Object.values(words))
    for (const [topic, list] of Object.entries(topics)) {
      for (const word of list) {
        const { joined } = toPhrase(word)
        found.set(joined, [...(found.get(joined) ?? []), topic])
      }
      yield
    }
  return found
}

/** Kinds of which every place has its own: a person needs that of their place only. */
const OF_PLACE = ['guide', 'step']

/** The targets of a topic: those for another place last, and guides and steps only where there is no other. */
function targetsFor(topic: SearchTopic, isAway: (target: string) => boolean | undefined): string[] {
  const kindOf = (target: string) => target.split(' ')[0] ?? ''
  const here = topic.targets.filter((target) => isAway(target) === false)
  const away = topic.targets.filter(
    (target) =>
      isAway(target) === true &&
      !(OF_PLACE.includes(kindOf(target)) && here.some((other) => kindOf(other) === kindOf(target))),
  )
  return [...here, ...away]
}

/**
 * Creates the search: by topics and their words in all languages, and by the text of the entries.
 * @example createFinder(entries, topics, words, 'vi')('vo chong').groups[0]?.items
 */
export const createFinder = <Item extends FindItem>(
  items: readonly Item[],
  topics: readonly SearchTopic[],
  words: Readonly<Record<string, SearchWords>>,
  tag: string,
): Finder<Item> => complete(finderSteps(items, topics, words, tag))

/**
 * The same in steps: all of it takes a slow phone a second.
 * @example const find = yield* finderSteps(entries, topics, words, 'vi')
 */
export function* finderSteps<Item extends FindItem>(
  items: readonly Item[],
  topics: readonly SearchTopic[],
  words: Readonly<Record<string, SearchWords>>,
  tag: string,
): StepwiseWork<Finder<Item>> {
  const byId = new Map(items.map((item) => [item.id, item]))
  const find = yield* textIndexSteps(items)
  const near: Prepared[] = []
  for (const language of new Set([tag, ...SHARED])) {
    const own = words[language]
    if (own) near.push(yield* prepare(topics, own, language === tag ? 1 : SHARED_WEIGHT))
  }
  const [own] = near
  const others = yield* wordsOfOthers(words)
  const names: { readonly item: Item; readonly phrases: readonly Phrase[] }[] = []
  for (const item of items) {
    const texts = [item.name, item.zh, item.pinyin].filter(Boolean)
    names.push({ item, phrases: texts.map((name) => toPhrase(name, own?.ignored)) })
    yield
  }
  const targets = new Map(topics.map((topic) => [topic.id, targetsFor(topic, (id) => byId.get(id)?.away)]))

  function topicScores(query: string): Map<string, number> {
    const scores = new Map<string, number>()
    const raise = (topic: string, score: number) => scores.set(topic, Math.max(scores.get(topic) ?? 0, score))
    for (const { all, ignored, weight, factor } of near) {
      const typed = toPhrase(query, ignored)
      for (const { topic, phrases } of all) {
        const score = phrases.reduce((most, phrase) => Math.max(most, match(typed, phrase, weight)), 0)
        if (score >= LEAST_TOPIC) raise(topic.id, score * factor)
      }
    }
    for (const topic of others.get(toPhrase(query).joined) ?? []) raise(topic, OTHER_WEIGHT)
    const best = Math.max(0, ...scores.values())
    return new Map([...scores].filter(([, score]) => score >= LEAST_TOPIC_SHARE * best))
  }

  function scoresOf(query: string): Map<Item, number> {
    const scores = new Map<Item, number>()
    const raise = (item: Item | undefined, score: number) => {
      if (item) scores.set(item, Math.max(scores.get(item) ?? 0, score))
    }
    const texts = find(query)
    for (const { id, score } of texts) {
      const item = byId.get(id)
      if (item) raise(item, (TEXT_WEIGHT * score * awayWeight(item)) / texts[0]!.score)
    }
    const typed = toPhrase(query, own?.ignored)
    for (const { item, phrases } of names) {
      const score = phrases.reduce((most, name) => Math.max(most, match(typed, name, own?.weight)), 0)
      if (score > LEAST_TOPIC) raise(item, NAME_WEIGHT * score * awayWeight(item))
    }
    for (const [item, score] of scores) scores.set(item, score * KIND_WEIGHT[item.kind])
    for (const [topic, score] of topicScores(query))
      targets.get(topic)?.forEach((target, i, all) => {
        const item = byId.get(target)
        // Something for another place is what was meant only where a topic has nothing else.
        const isAside = item?.away === true && byId.get(all[0] ?? '')?.away === false
        raise(item, score * (1 - TARGET_STEP * i) * (isAside ? AWAY_WEIGHT : 1))
      })
    return scores
  }

  return (query) => {
    const ranked = mergeRows([...scoresOf(query)].sort(([, a], [, b]) => b - a))
    const best = ranked[0]?.score ?? 0
    const isShort = ranked.length <= MAX_ROWS
    const close = ranked.filter(({ score }) => isShort || score >= LEAST_SHARE * best).slice(0, MAX_ROWS)
    return {
      groups: toGroups(close),
      more: ranked.slice(close.length, close.length + MAX_MORE).map(({ item }) => item),
    }
  }
}

const awayWeight = ({ away }: FindItem) => (away ? AWAY_WEIGHT : 1)

/**
 * Entries that read the same become one, the one for the person's place first. A guide and its steps are one row, too:
 * the best of them.
 */
function mergeRows<Item extends FindItem>(ranked: readonly (readonly [Item, number])[]) {
  const rows = new Map<string, { item: Item; score: number }>()
  for (const [item, score] of ranked) {
    const key = [item.kind, item.name, item.answer].join('\n')
    const row = rows.get(key)
    if (!row) rows.set(key, { item, score })
    else if (row.item.away && !item.away) row.item = item
  }
  const guides = new Set<string>()
  return [...rows.values()].filter(({ item: { guide } }) => {
    if (guide === null) return true
    const isNew = !guides.has(guide)
    guides.add(guide)
    return isNew
  })
}

/** Rows by kind: the kind of the best row first, then by their best rows, with problems before guides before words. */
function toGroups<Item extends FindItem>(rows: readonly { readonly item: Item; readonly score: number }[]) {
  const groups = FOUND_KINDS.flatMap((kind) => {
    const own = rows.filter(({ item }) => item.kind === kind)
    const [best] = own
    return best
      ? [
          {
            kind,
            items: own.map(({ item }) => item),
            rank: best === rows[0] ? Infinity : best.score * GROUP_WEIGHT[kind],
          },
        ]
      : []
  })
  return groups.sort((a, b) => b.rank - a.rank).map(({ kind, items }) => ({ kind, items }))
}
