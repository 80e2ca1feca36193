import type { Shelf } from '../../src/guides'
import type { Entry, Pack } from '../../src/rules'

/** What an entry is called, and, where it is needed, the hint below. */
const ofEntry = ({ id, kind }: Pick<Entry, 'id' | 'kind'>) => [`entry.${id}`, ...(kind === 'document' || kind === 'contact' ? [`entry.${id}.hint`] : [])]

/**
 * The keys of the words that the ids of some packs need in `locales/TAG/policy.json`, each once.
 * @example neededWords(packs).includes('place.wenjiang') // true
 */
export function neededWords(packs: readonly Pack[]): string[] {
  const tables = packs.flatMap(({ decisions }) => Object.entries(decisions))
  const keys = [
    ...packs.filter((one) => one.parent !== null).map((one) => `place.${one.place}`),
    ...packs.flatMap((one) => one.questions).flatMap(({ id, answers }) => [
      `question.${id}`, `question.${id}.why`, `question.${id}.hint`, ...answers.flatMap((one) => [`answer.${id}.${one}`, `answer.${id}.${one}.hint`]),
    ]),
    ...['yes', 'likely', 'ask'].map((id) => `strength.${id}`),
    ...['A', 'B', 'C'].map((id) => `grade.${id}`),
    ...tables.flatMap(([name, { outcomes = [], rules }]) => {
      if (name === 'route') return [...outcomes.flatMap((id) => [`outcome.${id}`, `outcome.${id}.sentence`]), ...rules.map(({ id }) => `rule.${id}`)]
      const family = name.endsWith('-scheme') ? 'scheme' : 'channel'
      return [`${family}.${name}`, ...outcomes.map((id) => `${family}.${name}.${id}`)]
    }),
    ...packs.flatMap((one) => one.cautions).map(({ id }) => `caution.${id}`),
    ...packs.flatMap((one) => one.plans).flatMap(({ id, actor }) => [`plan.${id}`, `actor.${actor}`]),
    ...packs.flatMap((one) => one.entries).flatMap(ofEntry),
  ]
  return [...new Set(keys)]
}

/**
 * The keys of the words that the guides need in `locales/TAG/guides.json`, each once, beside those of the packs.
 * @example neededGuideWords(shelf, packs).includes('guide.activate-counter') // true
 */
export function neededGuideWords(shelf: Shelf, packs: readonly Pack[]): string[] {
  const known = new Set(packs.flatMap((one) => one.entries).map(({ id }) => id))
  const keys = [
    ...['enrol', 'pay', 'activate', 'use', 'prepare', 'help', 'staff'].map((id) => `phase.${id}`), ...['ready', 'verify', 'draft'].map((id) => `readiness.${id}`),
    ...[...shelf.terms.keys()].map((id) => `term.${id}`), ...[...shelf.replies.keys()].map((id) => `reply.${id}`),
    ...shelf.entries.filter(({ id }) => !known.has(id)).flatMap(ofEntry),
    ...[...shelf.guides.values()].flatMap(({ id, needs, steps, troubles }) => [
      `guide.${id}`, `guide.${id}.for`, `guide.${id}.worked`, ...needs.map((one) => `need.${one}`),
      ...steps.flatMap((one) => [`step.${id}.${one.id}`, ...(one.warn ? [`step.${id}.${one.id}.warn`] : [])]),
      ...troubles.flatMap((one) => [`trouble.${id}.${one.id}`, `trouble.${id}.${one.id}.then`]),
    ]),
  ]
  return [...new Set(keys)]
}

/** A word that is needed, and the languages that lack it. */
export interface Lack {
  readonly space: 'policy' | 'guides'
  readonly key: string
  readonly tags: readonly string[]
}

type Words = Readonly<Record<Lack['space'], Readonly<Record<string, string>>>>

/**
 * The words that some packs and the guides need and a language lacks. Without a shelf, those of the packs.
 * @example lackingWords(packs, shelf, new Map([['en', english]]))[0]?.tags // ['en']
 */
export function lackingWords(packs: readonly Pack[], shelf: Shelf | null, languages: ReadonlyMap<string, Words>): Lack[] {
  const lacking = (space: Lack['space'], keys: readonly string[]) => keys.flatMap((key) => {
    const tags = [...languages].flatMap(([tag, words]) => (key in words[space] ? [] : [tag]))
    return tags.length > 0 ? [{ space, key, tags }] : []
  })
  return [...lacking('policy', neededWords(packs)), ...(shelf ? lacking('guides', neededGuideWords(shelf, packs)) : [])]
}
