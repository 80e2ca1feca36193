import { lawOfGuides, type Shelf } from '../../src/guides'
import type { About } from '../../src/i18n/about'
import { languages } from '../../src/i18n/languages'
import { compose, type Day, type Evidence, type Grade, type Policy, type Result } from '../../src/rules'
import { checkAll } from '../policy/check'
import type { Law } from '../policy/law'
import { line } from '../policy/places'
import { type Due, dueOf } from '../policy/upkeep/due'
import { statementsOf } from '../policy/upkeep/statements'
import { checkLanguage } from '../words/check'
import type { Locales } from '../words/locales'
import { type Decided, decidedIn } from './calls'

/** Days before its end from which something is told as near it, and from which it is urgent. */
export const NEAR = { told: 180, urgent: 60 } as const

/** What carries a fact. */
export interface Carried {
  readonly fact: string
  readonly law: number
  readonly guides: number
}

/** Everything that the report shows. */
export interface Gathered {
  readonly on: Day
  readonly version: Day
  /** Faults in the data; what is only old stands under `due`. */
  readonly problems: readonly string[]
  readonly due: readonly Due[]
  readonly decided: readonly Decided[]
  readonly facts: readonly Carried[]
  readonly grades: readonly { readonly grade: Grade; readonly documents: number; readonly undated: number; readonly linked: number; readonly statements: number }[]
  /** How many statements were compared with their sources in a month, the oldest first. */
  readonly ages: readonly { readonly month: string; readonly statements: number }[]
  readonly languages: readonly { readonly tag: string; readonly name: string; readonly keys: number; readonly problems: number; readonly older: number; readonly about: About | null }[]
  readonly guides: readonly { readonly readiness: string; readonly ids: readonly string[] }[]
}

/** Counts things by a name for them. */
function countBy<T>(all: readonly T[], nameOf: (one: T) => string): Map<string, number> {
  return all.reduce((counts, one) => counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1), new Map<string, number>())
}

/** Every statement of the law as it stands in its files, whatever the place and the day. */
const statedIn = ({ packs }: Law): Evidence[] => packs.flatMap(({ decisions, cautions, entries }) => [
  ...Object.values(decisions).flatMap(({ rules }) => rules), ...cautions, ...entries.flatMap(({ periods }) => periods),
])

function factsOf(law: Law, { guides, entries, terms }: Shelf): Carried[] {
  const inLaw = [...statedIn(law), ...entries.flatMap(({ periods }) => periods)].flatMap(({ sources }) => [...new Set(sources)])
  const inGuides = [...guides.values()].flatMap((one) => [...new Set([one, ...one.steps, ...one.troubles].flatMap(({ sources }) => sources))])
  const counts = { law: countBy(inLaw, (one) => one), guides: countBy([...inGuides, ...[...terms.values()].flatMap(({ sources }) => sources)], (one) => one) }
  return Object.keys(law.library.facts).sort().map((fact) => ({ fact, law: counts.law.get(fact) ?? 0, guides: counts.guides.get(fact) ?? 0 }))
}

/**
 * Gathers the state of everything that must be kept current.
 * @throws Error if the packs or guides cannot be read
 * @example gather(readLaw(), readShelf(), readLocales(), '2026-11-22').decided
 */
export function gather(law: Law, read: Result<Shelf>, locales: Locales, on: Day): Gathered {
  const checked = checkAll(law, read, law.packs.map(({ place }) => place), on)
  if (!read.ok) throw new Error(`the guides have problems, see "check": ${read.problems.map(line)[0] ?? ''}`)
  const shelf = read.value
  const due = dueOf(statementsOf(law, shelf, on), on, NEAR.told)
  const packs = lawOfGuides(law.packs, shelf)
  const policies = packs.filter(({ parent }) => parent !== null).flatMap(({ place }): Policy[] => {
    const composed = compose(packs, law.library, place, on)
    return composed.ok ? [composed.value] : []
  })
  const documents = Object.values(law.library.documents)
  const stated = statedIn(law)
  const guides = [...shelf.guides.values()]
  return {
    on, due, version: law.packs.map(({ version }) => version).sort().pop() ?? '',
    problems: [...new Set([...checked.problems, ...checked.places.flatMap(({ problems }) => problems), ...checked.guides.problems].filter(({ message }) => !message.includes('is past its best-before')).map(line))],
    decided: policies.map(decidedIn),
    facts: factsOf(law, shelf),
    grades: (['A', 'B', 'C'] as const).map((grade) => {
      const some = documents.filter((one) => one.grade === grade)
      return { grade, documents: some.length, undated: some.filter(({ date }) => date === 'undated').length, linked: some.filter(({ url }) => url !== null).length, statements: stated.filter((one) => one.grade === grade).length }
    }),
    ages: [...countBy([...stated, ...guides], ({ verifiedOn }) => verifiedOn.slice(0, 7))].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, statements]) => ({ month, statements })),
    languages: languages.map(({ tag, name }) => {
      const { keys, problems, older, about } = checkLanguage(locales, tag)
      return { tag, name, keys, problems: problems.length, older: older.length, about }
    }),
    guides: [...new Set(guides.map(({ readiness }) => readiness))].sort().map((readiness) => ({ readiness, ids: guides.filter((one) => one.readiness === readiness).map(({ id }) => id) })),
  }
}
