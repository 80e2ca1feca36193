import { channels, schemes, type DecisionView } from '../../src/journey/outcome'
import { type Answers, type Day, type Policy, verdict } from '../../src/rules'

/** Each with its strength: a "yes" of grade C is only likely. */
const findings = (sides: readonly DecisionView[]) =>
  Object.fromEntries(sides.map(({ id, finding: { value, strength } }) => [id, { value: value ?? 'unknown', strength }]))

/**
 * The first day on which the law of a place is known: the rules of every pack of its chain have been verified by then.
 * Null: no pack has a rule.
 */
function knownFrom({ chain }: Pick<Policy, 'chain'>): Day | null {
  const firstDays = chain.flatMap((pack) =>
    Object.values(pack.decisions)
      .flatMap(({ rules }) => rules.map(({ verifiedOn }) => verifiedOn))
      .sort()
      .slice(0, 1),
  )
  return firstDays.sort().pop() ?? null
}

/** Why nothing is known on the day of a policy; null: its law is known. */
export function unknownDay(policy: Policy): string | null {
  const first = knownFrom(policy)
  return first === null || policy.day >= first
    ? null
    : `not known for that day: the law of ${policy.place} was first verified on ${first}; choose that day or a later one`
}

/**
 * The verdict as the command line prints it: ids only, the keys in this order. Before the first verified day nothing
 * is decided, and `note` says why.
 * @example toVerdictJson(policy, { insured: 'here' }).outcome // 'already-insured'
 */
export function toVerdictJson(policy: Policy, answers: Answers) {
  const { place, on, decided, outcome, strength, rule, possible, missing, next, because, sources, dataVersion } =
    verdict(policy, answers)
  const decisions = { channels: findings(channels(policy, answers)), schemes: findings(schemes(policy, answers)) }
  const note = unknownDay(policy)
  if (note === null)
    return {
      place,
      on,
      decided,
      outcome,
      strength,
      rule,
      possible,
      missing,
      next,
      because,
      sources,
      ...decisions,
      dataVersion,
    }
  const unknown = (all: object) =>
    Object.fromEntries(Object.keys(all).map((id) => [id, { value: 'unknown', strength: null }]))
  return {
    place,
    on,
    decided: false,
    outcome: null,
    strength: null,
    rule: null,
    possible: policy.decisions.get('route')?.outcomes ?? [],
    missing: [],
    next: null,
    because: [],
    sources: [],
    channels: unknown(decisions.channels),
    schemes: unknown(decisions.schemes),
    dataVersion,
    note,
  }
}
