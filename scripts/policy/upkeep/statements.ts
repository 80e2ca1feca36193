import { type Guide, packsWithGuideEntries, type GuideLibrary } from '../../../src/guides'
import {
  type Day,
  entriesFor,
  type Entry,
  entryOnDay,
  type EntryId,
  inForce,
  type PlaceId,
  type Policy,
  referencesOf,
} from '../../../src/rules'
import { addDays } from '../../../src/rules/dates'
import { isHidden } from '../../../src/rules/hidden'
import type { Law } from '../law'
import { composeLaw } from '../load-policy'

/** Something that expires: after its last day it must be confirmed first, or nothing is known. */
export interface Statement {
  readonly kind: 'rule' | 'caution' | 'entry' | 'guide'
  readonly id: string
  readonly file: string
  readonly place: PlaceId
  /** The last day on which it is firm or known. */
  readonly until: Day
  /** `ages`: after that day it must be confirmed first; `ends`: its period ends without a successor, so nothing is known. */
  readonly expiry: 'ages' | 'ends'
  readonly verifiedOn: Day | null
  /** Whether it is a rule that is shown without "confirm first" until then. */
  readonly firm: boolean
  /** The office to ask, with its phone number; null: none is known. */
  readonly contact: { readonly id: EntryId; readonly zh: string | null; readonly phone: string | null } | null
  /** The Chinese question to ask; null: there is none. */
  readonly question: string | null
}

/** The general offices, in order of preference. */
const OFFICES: readonly EntryId[] = ['phone-12393', 'contact-bureau', 'phone-12345']

function contactFor(
  policy: Policy,
  contacts: readonly EntryId[],
  cards: readonly EntryId[],
  self: string,
): Pick<Statement, 'contact' | 'question'> {
  const known = [...contacts, ...OFFICES].filter((id) => id !== self).flatMap((id) => entryOnDay(policy, id) ?? [])
  // A maintainer cannot ask an employer; contacts with a phone number come first.
  const found = known.find((entry) => entry.values.phone !== undefined) ?? known[0]
  return {
    contact: found
      ? { id: found.id, zh: found.zh, phone: found.values.phone === undefined ? null : String(found.values.phone) }
      : null,
    question: cards.filter((id) => id !== self).flatMap((id) => entryOnDay(policy, id)?.zh ?? [])[0] ?? null,
  }
}

function usersOf(policy: Policy, id: EntryId): { contacts: EntryId[]; cards: EntryId[] } {
  const plans = [...policy.plans.values()].filter((plan) =>
    referencesOf(plan).some(({ reference }) => reference.entry === id),
  )
  const cautions = policy.cautions.filter((caution) => caution.card === id || caution.contacts.includes(id))
  return {
    contacts: [
      ...cautions.flatMap(({ contacts }) => contacts),
      ...plans.flatMap(({ contacts }) => entriesFor(contacts, {})),
    ],
    cards: [
      ...cautions.flatMap((caution) => caution.card ?? []),
      ...plans.flatMap(({ cards }) => entriesFor(cards, {})),
    ],
  }
}

/** The last day of the current or last period without a successor; null: there is always a period. */
function endOf({ periods }: Entry, on: Day): Day | null {
  const now = periods.find((period) => inForce(period, on))
  const ends = (now ? [now] : periods).flatMap(({ until }) =>
    until !== null && !periods.some((period) => inForce(period, until)) ? [until] : [],
  )
  const last = (now ? ends : ends.filter((last) => last <= on)).sort().pop()
  return last === undefined ? null : addDays(last, -1)
}

function packStatements(policy: Policy, files: readonly string[]): Statement[] {
  const { place, day } = policy
  const inFiles = <T extends { readonly at: { readonly file: string } }>(all: readonly T[]) =>
    all.filter((item) => files.includes(item.at.file))
  const rules = [...policy.decisions.values()].flatMap(({ name, rules: all }) =>
    inFiles(all).map((rule): Statement => {
      const plan = policy.plans.get(rule.plan ?? '')
      return {
        kind: 'rule',
        id: `${name}/${rule.id}`,
        file: rule.at.file,
        place,
        until: rule.bestBefore,
        expiry: 'ages',
        verifiedOn: rule.verifiedOn,
        firm: rule.strength === 'yes' && rule.grade !== 'C',
        ...contactFor(policy, entriesFor(plan?.contacts ?? [], {}), entriesFor(plan?.cards ?? [], {}), rule.id),
      }
    }),
  )
  const cautions = inFiles(policy.cautions).map((caution): Statement => ({
    kind: 'caution',
    id: caution.id,
    file: caution.at.file,
    place,
    until: caution.bestBefore,
    expiry: 'ages',
    verifiedOn: caution.verifiedOn,
    firm: false,
    ...contactFor(policy, caution.contacts, caution.card === null ? [] : [caution.card], caution.id),
  }))
  const entries = [...policy.entries.values()]
    .filter((entry) => files.includes(entry.entry.at.file) && !isHidden(entry.entry, day))
    .flatMap(({ entry, period }): Statement[] => {
      const { contacts, cards } = usersOf(policy, entry.id)
      const rest = {
        kind: 'entry',
        id: entry.id,
        file: entry.at.file,
        place,
        firm: false,
        ...contactFor(policy, contacts, cards, entry.id),
      } as const
      const end = endOf(entry, day)
      // A period that ends before its best-before day is due once.
      return [
        ...(period && (end === null || period.bestBefore < end)
          ? [{ ...rest, until: period.bestBefore, expiry: 'ages', verifiedOn: period.verifiedOn } as const]
          : []),
        ...(end === null
          ? []
          : [{ ...rest, until: end, expiry: 'ends', verifiedOn: period?.verifiedOn ?? null } as const]),
      ]
    })
  return [...rules, ...cautions, ...entries]
}

function guideStatements(guide: Guide, policyOf: (place: PlaceId) => Policy | undefined, widest: PlaceId): Statement[] {
  const place = guide.where[0] ?? widest
  const policy = policyOf(place)
  if (!policy || isHidden(guide, policy.day)) return []
  const cards = guide.steps.flatMap((step) => step.card?.entry ?? [])
  return [
    {
      kind: 'guide',
      id: guide.id,
      file: `guides/${guide.at.file}`,
      place,
      until: guide.bestBefore,
      expiry: 'ages',
      verifiedOn: guide.verifiedOn,
      firm: false,
      ...contactFor(policy, guide.contacts, cards, guide.id),
    },
  ]
}

/**
 * Everything in force on a day that expires on some later or earlier day, by place: each statement once, in the
 * place of its file. Withdrawn content is excluded.
 * @throws Error if a pack cannot be read
 * @example statementsOf(readLaw(), guideLibrary, '2026-11-22').filter((item) => item.until < '2027-01-01')
 */
export function statementsOf(law: Law, guideLibrary: GuideLibrary, on: Day): Statement[] {
  const packs = packsWithGuideEntries(law.packs, guideLibrary)
  const policies = new Map(packs.map(({ place }) => [place, composeLaw({ ...law, packs }, place, on)] as const))
  const widest = packs.find((pack) => pack.parent === null)
  return [
    ...packs.flatMap((pack) => {
      const policy = policies.get(pack.place)
      return policy ? packStatements(policy, pack === widest ? [pack.file, 'entries.json'] : [pack.file]) : []
    }),
    ...[...guideLibrary.guides.values()].flatMap((guide) =>
      guideStatements(guide, (place) => policies.get(place), widest?.place ?? ''),
    ),
  ]
}
