import { packsWithGuideEntries, type GuideLibrary } from '../../src/guides'
import type { LanguageInfo } from '../../src/i18n/language-info'
import { languages } from '../../src/i18n/languages'
import { compose, type Day, type Grade, type Policy, type Result } from '../../src/rules'
import { checkAll } from '../policy/check'
import { type Law, statementsIn } from '../policy/law'
import { formatProblem } from '../policy/load-policy'
import { type Due, findDue } from '../policy/upkeep/due'
import { statementsOf } from '../policy/upkeep/statements'
import { checkLanguage } from '../words/check'
import type { Locales } from '../words/locales'
import { type PlaceCoverage, coverageOf } from './calls'

/** Days before a statement expires from which it is listed, and from which it is urgent. */
export const NOTICE_DAYS = { listed: 180, urgent: 60 } as const

/** How many statements use a fact. */
export interface FactUse {
  readonly fact: string
  readonly law: number
  readonly guides: number
}

/** Everything that the report shows. */
export interface ReportData {
  readonly on: Day
  readonly version: Day
  /** Problems in the data; what has expired is in `due`. */
  readonly problems: readonly string[]
  readonly due: readonly Due[]
  readonly coverage: readonly PlaceCoverage[]
  readonly facts: readonly FactUse[]
  readonly grades: readonly {
    readonly grade: Grade
    readonly documents: number
    readonly undated: number
    readonly linked: number
    readonly statements: number
  }[]
  /** How many statements were compared with their sources in a month, the oldest first. */
  readonly ages: readonly { readonly month: string; readonly statements: number }[]
  readonly languages: readonly {
    readonly tag: string
    readonly name: string
    readonly keys: number
    readonly problems: number
    readonly outdated: number
    readonly about: LanguageInfo | null
  }[]
  readonly guides: readonly { readonly readiness: string; readonly ids: readonly string[] }[]
}

/** Counts items by name. */
function countBy<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, number> {
  return items.reduce(
    (counts, item) => counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1),
    new Map<string, number>(),
  )
}

function factsOf(law: Law, { guides, entries, terms }: GuideLibrary): FactUse[] {
  const inLaw = [...law.packs.flatMap(statementsIn), ...entries.flatMap(({ periods }) => periods)].flatMap(
    ({ sources }) => [...new Set(sources)],
  )
  const inGuides = [...guides.values()].flatMap((guide) => [
    ...new Set([guide, ...guide.steps, ...guide.troubles].flatMap(({ sources }) => sources)),
  ])
  const counts = {
    law: countBy(inLaw, (fact) => fact),
    guides: countBy([...inGuides, ...[...terms.values()].flatMap(({ sources }) => sources)], (fact) => fact),
  }
  return Object.keys(law.library.facts)
    .sort()
    .map((fact) => ({ fact, law: counts.law.get(fact) ?? 0, guides: counts.guides.get(fact) ?? 0 }))
}

/**
 * Gathers the state of everything that must be kept current.
 * @throws Error if the packs or guides cannot be read
 * @example collectReportData(readLaw(), readGuides(), readLocales(), '2026-11-22').coverage
 */
export function collectReportData(law: Law, read: Result<GuideLibrary>, locales: Locales, on: Day): ReportData {
  const checked = checkAll(
    law,
    read,
    law.packs.map(({ place }) => place),
    on,
  )
  if (!read.ok) throw new Error(`the guides have problems, see "check": ${read.problems.map(formatProblem)[0] ?? ''}`)
  const guideLibrary = read.value
  const due = findDue(statementsOf(law, guideLibrary, on), on, NOTICE_DAYS.listed)
  const packs = packsWithGuideEntries(law.packs, guideLibrary)
  const policies = packs
    .filter(({ parent }) => parent !== null)
    .flatMap(({ place }): Policy[] => {
      const composed = compose(packs, law.library, place, on)
      return composed.ok ? [composed.value] : []
    })
  const documents = Object.values(law.library.documents)
  const statements = law.packs.flatMap(statementsIn)
  const guides = [...guideLibrary.guides.values()]
  return {
    on,
    due,
    version:
      law.packs
        .map(({ version }) => version)
        .sort()
        .pop() ?? '',
    problems: [
      ...new Set(
        [...checked.problems, ...checked.places.flatMap(({ problems }) => problems), ...checked.guides.problems]
          .filter(({ message }) => !message.includes('is past its best-before'))
          .map(formatProblem),
      ),
    ],
    coverage: policies.map(coverageOf),
    facts: factsOf(law, guideLibrary),
    grades: (['A', 'B', 'C'] as const).map((grade) => {
      const graded = documents.filter((document) => document.grade === grade)
      return {
        grade,
        documents: graded.length,
        undated: graded.filter(({ date }) => date === 'undated').length,
        linked: graded.filter(({ url }) => url !== null).length,
        statements: statements.filter((statement) => statement.grade === grade).length,
      }
    }),
    ages: [...countBy([...statements, ...guides], ({ verifiedOn }) => verifiedOn.slice(0, 7))]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, statements]) => ({ month, statements })),
    languages: languages.map(({ tag, name }) => {
      const { keys, problems, outdated, about } = checkLanguage(locales, tag)
      return { tag, name, keys, problems: problems.length, outdated: outdated.length, about }
    }),
    guides: [...new Set(guides.map(({ readiness }) => readiness))]
      .sort()
      .map((readiness) => ({
        readiness,
        ids: guides.filter((guide) => guide.readiness === readiness).map(({ id }) => id),
      })),
  }
}
