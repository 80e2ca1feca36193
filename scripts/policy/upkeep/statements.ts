import { type Guide, lawOfGuides, type Shelf } from '../../../src/guides'
import { compose, type Day, type Entry, entry, type EntryId, inForce, type PlaceId, type Policy } from '../../../src/rules'
import { addDays } from '../../../src/rules/dates'
import { isHidden } from '../../../src/rules/hidden'
import type { Law } from '../law'
import { line } from '../places'

/** Something that holds until a day: after it, it is confirmed first, or nothing is known any more. */
export interface Statement {
  readonly kind: 'rule' | 'caution' | 'entry' | 'guide'
  readonly id: string
  readonly file: string
  readonly place: PlaceId
  /** The last day on which it may be relied on, or on which anything is known. */
  readonly until: Day
  /** `ages`: past that day it is only confirmed first; `ends`: its period is over and no other follows, so nothing is known. */
  readonly how: 'ages' | 'ends'
  readonly verifiedOn: Day | null
  /** Whether it is a rule that is said without "confirm first" until then. */
  readonly firm: boolean
  /** Whom to ask about it, with the number to call; null: nobody is known. */
  readonly ask: { readonly id: EntryId; readonly zh: string | null; readonly phone: string | null } | null
  /** The Chinese question to ask; null: there is none. */
  readonly question: string | null
}

/** Offices that can be asked about anything, in this order. */
const OFFICES: readonly EntryId[] = ['phone-12393', 'contact-bureau', 'phone-12345']

function whomToAsk(policy: Policy, contacts: readonly EntryId[], cards: readonly EntryId[], self: string): Pick<Statement, 'ask' | 'question'> {
  const known = [...contacts, ...OFFICES].filter((id) => id !== self).flatMap((id) => entry(policy, id) ?? [])
  // Whoever keeps the law current is no employee: somebody with a number is asked before somebody without.
  const found = known.find((one) => one.values.phone !== undefined) ?? known[0]
  return {
    ask: found ? { id: found.id, zh: found.zh, phone: found.values.phone === undefined ? null : String(found.values.phone) } : null,
    question: cards.filter((id) => id !== self).flatMap((id) => entry(policy, id)?.zh ?? [])[0] ?? null,
  }
}

function usersOf(policy: Policy, id: EntryId): { contacts: EntryId[]; cards: EntryId[] } {
  const plans = [...policy.plans.values()].filter((one) => [one.steps, one.documents, one.deadlines, one.amounts, one.contacts, one.cards].flat().includes(id))
  const cautions = policy.cautions.filter((one) => one.card === id || one.contacts.includes(id))
  return {
    contacts: [...cautions, ...plans].flatMap((one) => one.contacts),
    cards: [...cautions.flatMap((one) => one.card ?? []), ...plans.flatMap((one) => one.cards)],
  }
}

/** The last day of a period that nothing follows, or of the last one that there was; null: there is always something. */
function endOf({ periods }: Entry, on: Day): Day | null {
  const now = periods.find((one) => inForce(one, on))
  const ends = (now ? [now] : periods).flatMap(({ until }) => (until !== null && !periods.some((one) => inForce(one, until)) ? [until] : []))
  const last = (now ? ends : ends.filter((one) => one <= on)).sort().pop()
  return last === undefined ? null : addDays(last, -1)
}

function ofPack(policy: Policy, files: readonly string[]): Statement[] {
  const { place, day } = policy
  const here = <T extends { readonly at: { readonly file: string } }>(all: readonly T[]) => all.filter((one) => files.includes(one.at.file))
  const rules = [...policy.decisions.values()].flatMap(({ name, rules: all }) => here(all).map((rule): Statement => {
    const plan = policy.plans.get(rule.plan ?? '')
    return {
      kind: 'rule', id: `${name}/${rule.id}`, file: rule.at.file, place, until: rule.bestBefore, how: 'ages', verifiedOn: rule.verifiedOn,
      firm: rule.strength === 'yes' && rule.grade !== 'C', ...whomToAsk(policy, plan?.contacts ?? [], plan?.cards ?? [], rule.id),
    }
  }))
  const cautions = here(policy.cautions).map((one): Statement => ({
    kind: 'caution', id: one.id, file: one.at.file, place, until: one.bestBefore, how: 'ages', verifiedOn: one.verifiedOn, firm: false,
    ...whomToAsk(policy, one.contacts, one.card === null ? [] : [one.card], one.id),
  }))
  const entries = [...policy.entries.values()].filter((one) => files.includes(one.entry.at.file) && !isHidden(one.entry, day)).flatMap(({ entry: one, period }): Statement[] => {
    const { contacts, cards } = usersOf(policy, one.id)
    const rest = { kind: 'entry', id: one.id, file: one.at.file, place, firm: false, ...whomToAsk(policy, contacts, cards, one.id) } as const
    const end = endOf(one, day)
    // A period that ends before it grows old is due once.
    return [
      ...(period && (end === null || period.bestBefore < end) ? [{ ...rest, until: period.bestBefore, how: 'ages', verifiedOn: period.verifiedOn } as const] : []),
      ...(end === null ? [] : [{ ...rest, until: end, how: 'ends', verifiedOn: period?.verifiedOn ?? null } as const]),
    ]
  })
  return [...rules, ...cautions, ...entries]
}

function ofGuide(guide: Guide, policyOf: (place: PlaceId) => Policy | undefined, widest: PlaceId): Statement[] {
  const place = guide.where[0] ?? widest
  const policy = policyOf(place)
  if (!policy || isHidden(guide, policy.day)) return []
  const cards = guide.steps.flatMap((one) => one.card?.entry ?? [])
  return [{
    kind: 'guide', id: guide.id, file: `guides/${guide.at.file}`, place, until: guide.bestBefore, how: 'ages', verifiedOn: guide.verifiedOn, firm: false,
    ...whomToAsk(policy, guide.contacts, cards, guide.id),
  }]
}

/**
 * Everything in force on a day that holds only until some later or earlier day, by place: each statement once, in the
 * place whose file it stands in. What is offline is not among it.
 * @throws Error if a pack cannot be read
 * @example statementsOf(readLaw(), shelf, '2026-11-22').filter((one) => one.until < '2027-01-01')
 */
export function statementsOf(law: Law, shelf: Shelf, on: Day): Statement[] {
  const packs = lawOfGuides(law.packs, shelf)
  const policies = new Map(packs.map(({ place }) => {
    const composed = compose(packs, law.library, place, on)
    const [broken] = composed.ok ? law.problems : [...law.problems, ...composed.problems]
    if (broken || !composed.ok) throw new Error(`the packs have problems, see "check"${broken ? `: ${line(broken)}` : ''}`)
    return [place, composed.value] as const
  }))
  const widest = packs.find((one) => one.parent === null)
  return [
    ...packs.flatMap((pack) => {
      const policy = policies.get(pack.place)
      return policy ? ofPack(policy, pack === widest ? [pack.file, 'entries.json'] : [pack.file]) : []
    }),
    ...[...shelf.guides.values()].flatMap((guide) => ofGuide(guide, (place) => policies.get(place), widest?.place ?? '')),
  ]
}
