import type { Guide, Phase } from '../../guides'
import { guideLibrary } from '../../guides/guide-library'
import { alternativeGuide, audienceOf, guidesByPhase } from '../../journey/guide'
import { channels } from '../../journey/outcome'
import { today } from '../../platform/device'
import type { Policy } from '../../rules'
import { isHidden } from '../../rules/hidden'
import { type GuideContext, guidesForPerson, policyForPlace } from './guide-context'

/** What a person wants to do, whatever guide does it for them. */
type Task = 'pay' | 'code'

/** The guide of a phase for a place: its own, else its alternative. Null: there is none. */
function guideOfPlace(phase: Phase, policy: Policy, context: GuideContext): Guide | null {
  const { answers } = context.answersState
  const guides = guidesByPhase(guideLibrary, policy, answers).find((group) => group.phase === phase)?.guides ?? []
  // The guides that are for a place lead from one to the next, to the one that is for every other place.
  const first = guides.find(({ guide }) => guide.where.length > 0)?.guide
  return first ? (alternativeGuide(guideLibrary, first, policy, answers) ?? first) : (guides[0]?.guide ?? null)
}

/**
 * Whether a parameter of an address is a task.
 * @example isTask('pay') // true
 */
export const isTask = (text: string | undefined): text is Task => text === 'pay' || text === 'code'

/**
 * The guide for a task that fits what this person has answered: to pay, that of their route, else of their place; for
 * the code, the first channel that accepts their document, else the last, the counter. Null: no guide is available.
 * @example guideForTask('pay', context)?.id // 'pay-chengdu'
 */
export function guideForTask(task: Task, context: GuideContext): Guide | null {
  const policy = context.policy ?? policyForPlace(context.answersState)
  const available = (guide: Guide | null | undefined) => (guide && !isHidden(guide, today()) ? guide : null)
  if (task === 'pay') {
    const ofRoute = guidesForPerson(context).find(({ phase }) => phase === 'pay')
    return ofRoute ?? available(guideOfPlace('pay', policy, context))
  }
  const accepting = channels(policy, context.answersState.answers)
    // Without their document a channel may still accept them.
    .filter(({ finding: { value, possible } }) => value === 'yes' || (value === null && possible.includes('yes')))
    .map(({ id }) => id)
  // In the order of the guides, the easiest first.
  const guides = [...guideLibrary.guides.values()].filter(({ channel }) => channel !== null)
  const isForChannel = ({ channel }: Guide) => channel !== null && accepting.includes(channel)
  const isForPerson = (guide: Guide) => audienceOf(guide, policy, context.answersState.answers) !== 'not'
  const own = guides.filter((guide) => isForPerson(guide) && available(guide) !== null)
  // Where no channel accepts for certain, the last one: at a counter, staff look up what the apps do not know.
  return own.find(isForChannel) ?? own[own.length - 1] ?? null
}
