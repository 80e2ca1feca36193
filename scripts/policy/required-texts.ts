import type { GuideLibrary } from '../../src/guides'
import type { Entry, Pack } from '../../src/rules'

/** The name of an entry and, if it needs one, its hint. */
const entryKeys = ({ id, kind }: Pick<Entry, 'id' | 'kind'>) => [
  `entry.${id}`,
  ...(kind === 'document' || kind === 'contact' ? [`entry.${id}.hint`] : []),
]

/**
 * The keys that the ids of some packs need in `locales/TAG/policy.json`, each once.
 * @example requiredTexts(packs).includes('place.wenjiang') // true
 */
export function requiredTexts(packs: readonly Pack[]): string[] {
  const tables = packs.flatMap(({ decisions }) => Object.entries(decisions))
  const kinds = new Map(tables.flatMap(([name, { kind }]) => (kind === null ? [] : [[name, kind] as const])))
  const keys = [
    ...packs.filter((pack) => pack.parent !== null).map((pack) => `place.${pack.place}`),
    ...packs.flatMap((pack) => pack.cities).map(({ id }) => `city.${id}`),
    ...packs
      .flatMap((pack) => pack.questions)
      .flatMap(({ id, answers }) => [
        `question.${id}`,
        `question.${id}.why`,
        `question.${id}.hint`,
        ...answers.flatMap((answer) => [`answer.${id}.${answer}`, `answer.${id}.${answer}.hint`]),
      ]),
    ...['yes', 'likely', 'ask'].map((id) => `strength.${id}`),
    ...['A', 'B', 'C'].map((id) => `grade.${id}`),
    ...tables.flatMap(([name, { outcomes = [], rules }]) => {
      const kind = kinds.get(name) ?? (name === 'route' ? 'route' : 'channel')
      if (kind === 'route')
        return [
          ...outcomes.flatMap((id) => [`outcome.${id}`, `outcome.${id}.sentence`]),
          ...rules.map(({ id }) => `rule.${id}`),
        ]
      return [`${kind}.${name}`, ...outcomes.map((id) => `${kind}.${name}.${id}`)]
    }),
    ...packs
      .flatMap((pack) => pack.cautions)
      .flatMap(({ id, overturns }) => [`caution.${id}`, ...(overturns ? [`caution.${id}.short`] : [])]),
    ...packs.flatMap((pack) => pack.plans).flatMap(({ id, actor }) => [`plan.${id}`, `actor.${actor}`]),
    ...packs.flatMap((pack) => pack.entries).flatMap(entryKeys),
  ]
  return [...new Set(keys)]
}

/**
 * The keys that the guides need in `locales/TAG/guides.json`, each once, in addition to those of the packs.
 * @example requiredGuideTexts(guideLibrary, packs).includes('guide.activate-counter') // true
 */
export function requiredGuideTexts(guideLibrary: GuideLibrary, packs: readonly Pack[]): string[] {
  const known = new Set(packs.flatMap((pack) => pack.entries).map(({ id }) => id))
  const keys = [
    ...['enrol', 'pay', 'activate', 'use', 'prepare', 'help', 'staff'].map((id) => `phase.${id}`),
    ...['ready', 'verify', 'draft'].map((id) => `readiness.${id}`),
    ...[...guideLibrary.terms.keys()].map((id) => `term.${id}`),
    ...[...guideLibrary.replies.keys()].map((id) => `reply.${id}`),
    ...guideLibrary.entries.filter(({ id }) => !known.has(id)).flatMap(entryKeys),
    ...[...guideLibrary.guides.values()].flatMap(({ id, needs, steps, troubles }) => [
      `guide.${id}`,
      `guide.${id}.for`,
      `guide.${id}.worked`,
      ...needs.map((need) => `need.${need}`),
      ...steps.flatMap((step) => [
        `step.${id}.${step.id}`,
        ...(step.more ? [`step.${id}.${step.id}.more`] : []),
        ...(step.warn ? [`step.${id}.${step.id}.warn`] : []),
      ]),
      ...troubles.flatMap((trouble) => [`trouble.${id}.${trouble.id}`, `trouble.${id}.${trouble.id}.then`]),
    ]),
  ]
  return [...new Set(keys)]
}

/** A required key, and the languages that lack it. */
export interface MissingText {
  readonly namespace: 'policy' | 'guides'
  readonly key: string
  readonly tags: readonly string[]
}

type Messages = Readonly<Record<MissingText['namespace'], Readonly<Record<string, string>>>>

/**
 * The texts that some packs and the guides need and a language lacks. Without guides, only those of the packs.
 * @example missingTexts(packs, guideLibrary, new Map([['en', english]]))[0]?.tags // ['en']
 */
export function missingTexts(
  packs: readonly Pack[],
  guideLibrary: GuideLibrary | null,
  languages: ReadonlyMap<string, Messages>,
): MissingText[] {
  const missingIn = (namespace: MissingText['namespace'], keys: readonly string[]) =>
    keys.flatMap((key) => {
      const tags = [...languages].flatMap(([tag, messages]) => (key in messages[namespace] ? [] : [tag]))
      return tags.length > 0 ? [{ namespace, key, tags }] : []
    })
  return [
    ...missingIn('policy', requiredTexts(packs)),
    ...(guideLibrary ? missingIn('guides', requiredGuideTexts(guideLibrary, packs)) : []),
  ]
}
