import { useMemo } from 'react'
import { type Guide, lawOfGuides } from '../../guides'
import { shelf } from '../../guides/shelf'
import { outcome, type OutcomeView } from '../../journey/outcome'
import { today } from '../../platform/device'
import { packs, places, policiesOf } from '../../policies'
import type { Evidence, FactId, Policy, SourceNote } from '../../rules'
import { sourceNotes } from '../../rules'
import { isHidden } from '../../rules/hidden'
import type { Told } from '../../stores/answers'
import { type Check, useCheck } from '../check'

/** The law of a place with the papers, contacts and cards that only guides need. */
const policyFor = policiesOf(lawOfGuides(packs, shelf))

/** The place whose law stands where the person has not said theirs: it holds what is the same everywhere. */
const ANYWHERE = 'elsewhere'

/** The person as the guides see them. */
export interface Here extends Pick<Check, 'told' | 'policy'> {
  /** What they should do; null: their place is not said. */
  readonly view: OutcomeView | null
}

/**
 * Where the person is, and what follows from what they told.
 * @example const { policy, told, view } = useHere()
 */
export function useHere(): Here {
  const { told } = useCheck()
  const policy = told.place === null ? null : policyFor(told.place, today())
  const view = useMemo(() => policy && outcome(policy, told.answers), [policy, told.answers])
  return { told, policy, view }
}

/**
 * The law to read a guide by: the person's own place where it is for it, else a place that it is for.
 * @example lawFor(guide, policy).place // 'yunnan'
 */
export function lawFor({ where }: Pick<Guide, 'where'>, policy: Policy | null): Policy {
  if (policy && (where.length === 0 || policy.chain.some((pack) => where.includes(pack.place)))) return policy
  return policyFor(places.find((one) => where.includes(one)) ?? policy?.place ?? ANYWHERE, today())
}

/**
 * The law to read anything else by: the person's place, or what is the same everywhere.
 * @example lawHere({ place: null }).place // 'elsewhere'
 */
export function lawHere({ place }: Pick<Told, 'place'>): Policy {
  return policyFor(place ?? ANYWHERE, today())
}

/**
 * The documents behind a part of a guide, as good and as old as the guide.
 * @example notesOf(policy, guide, step.sources)
 */
export function notesOf(policy: Policy, evidence: Evidence, sources: readonly FactId[]): SourceNote[] {
  return sourceNotes(policy.library, [{ ...evidence, sources }])
}

/**
 * The guides of this person's way: those that its steps name, in their order, and others by id; none that is offline.
 * @example guidesOf(here, Object.keys(at))
 */
export function guidesOf({ view }: Here, others: readonly string[] = []): Guide[] {
  const named = view?.steps.flatMap((one) => (one.known && one.guide !== null ? [one.guide] : [])) ?? []
  return [...new Set([...named, ...others])].flatMap((id) => shelf.guides.get(id) ?? []).filter((one) => !isHidden(one, today()))
}
