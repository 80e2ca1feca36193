import type { Guide, Phase } from '../../guides'
import { guideLibrary } from '../../guides/guide-library'
import { alternativeGuide, guidesByPhase } from '../../journey/guide'
import { channels } from '../../journey/outcome'
import { today } from '../../platform/device'
import type { Policy } from '../../rules'
import { isHidden } from '../../rules/hidden'
import { type GuideContext, guidesForPerson, policyForPlace } from './guide-context'

/** What a person wants to do, whatever guide does it for them. */
type Task = 'pay' | 'code'

/** The guide of each channel that activates the code, the easiest first. */
const CHANNEL_GUIDES: readonly (readonly [channel: string, guide: string])[] = [
  ['national-app', 'activate-national-app'],
  ['wechat-mini-program', 'activate-wechat'],
  ['alipay', 'activate-alipay'],
]

/** Where staff look up what the apps do not know. */
const AT_COUNTER = 'activate-counter'

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
 * the code, the first app that accepts their document, else the counter. Null: no guide is available.
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
  const guides = CHANNEL_GUIDES.flatMap(([channel, guide]) => (accepting.includes(channel) ? [guide] : []))
  return [...guides, AT_COUNTER].map((id) => available(guideLibrary.guides.get(id))).find((guide) => guide) ?? null
}
