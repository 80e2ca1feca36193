import { useMemo } from 'react'
import { type Guide, packsWithGuideEntries } from '../../guides'
import { guideLibrary } from '../../guides/guide-library'
import { ownGuides } from '../../journey/guide'
import { outcome, type OutcomeView } from '../../journey/outcome'
import { today } from '../../platform/device'
import { defaultPlace, packs, places, policiesOf } from '../../policies'
import type { Day, Evidence, FactId, PlaceId, Policy, SourceNote } from '../../rules'
import { sourceNotes } from '../../rules'
import type { AnswersState } from '../../stores/answers'
import { type Eligibility, useEligibility } from '../eligibility'

let policies: ReturnType<typeof policiesOf> | null = null

/** The policy of a place, with the documents, contacts and cards that only guides use. */
function policyFor(place: PlaceId, day: Day): Policy {
  policies ??= policiesOf(packsWithGuideEntries(packs, guideLibrary))
  return policies(place, day)
}

/** The person's situation, as the guides need it. */
export interface GuideContext extends Pick<Eligibility, 'answersState' | 'policy'> {
  /** What the person should do; null: no place is chosen. */
  readonly view: OutcomeView | null
  /** Whether a place is chosen and no question is left. */
  readonly isComplete: boolean
}

/**
 * The person's answers, policy and outcome.
 * @example const { policy, answersState, view } = useGuideContext()
 */
export function useGuideContext(): GuideContext {
  const { answersState, policy: placePolicy, next } = useEligibility()
  const policy = answersState.place === null ? null : policyFor(answersState.place, today())
  const view = useMemo(() => policy && outcome(policy, answersState.answers), [policy, answersState.answers])
  return { answersState, policy, view, isComplete: placePolicy !== null && next === null }
}

/**
 * The policy for a guide: the person's own if the guide is for their place, else that of a place of the guide.
 * @example policyForGuide(guide, policy).place // 'yunnan'
 */
export function policyForGuide({ where }: Pick<Guide, 'where'>, policy: Policy | null): Policy {
  if (policy && (where.length === 0 || policy.chain.some((pack) => where.includes(pack.place)))) return policy
  return policyFor(places.find((place) => where.includes(place)) ?? policy?.place ?? defaultPlace, today())
}

/**
 * The policy for anything else: the person's, or the national one.
 * @example policyForPlace({ place: null }).place // 'elsewhere'
 */
export function policyForPlace({ place }: Pick<AnswersState, 'place'>): Policy {
  return policyFor(place ?? defaultPlace, today())
}

/**
 * The sources of a part of a guide, with the grade and dates of the guide.
 * @example sourceNotesOf(policy, guide, step.sources)
 */
export function sourceNotesOf(policy: Policy, evidence: Evidence, sources: readonly FactId[]): SourceNote[] {
  return sourceNotes(policy.library, [{ ...evidence, sources }])
}

/**
 * The guides for this person; see `ownGuides`.
 * @example guidesForPerson(context, Object.keys(at))
 */
export function guidesForPerson({ view, policy, answersState }: GuideContext, others: readonly string[] = []): Guide[] {
  return ownGuides(guideLibrary, { view, policy, answers: answersState.answers, day: today() }, others)
}
