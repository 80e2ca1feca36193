import { channels, schemes, type Side } from '../../src/journey/outcome'
import { type Answers, type Policy, verdict } from '../../src/rules'

const values = (sides: readonly Side[]) => Object.fromEntries(sides.map(({ id, finding }) => [id, finding.value ?? 'unknown']))

/**
 * The verdict as the command line prints it: ids only, the keys in this order.
 * @example say(policy, { insured: 'here' }).outcome // 'already-insured'
 */
export function say(policy: Policy, answers: Answers) {
  const { place, on, decided, outcome, strength, rule, possible, missing, next, because, sources, dataVersion } = verdict(policy, answers)
  return {
    place, on, decided, outcome, strength, rule, possible, missing, next, because, sources,
    channels: values(channels(policy, answers)), schemes: values(schemes(policy, answers)), dataVersion,
  }
}
