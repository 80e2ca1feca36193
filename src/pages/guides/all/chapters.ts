import type { Guide, Phase } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import { guidesByPhase, type GuideForPerson } from '../../../journey/guide'
import { truth } from '../../../rules'
import { guidesForPerson, type GuideContext } from '../../../features/guides/guide-context'

/** The guides of a chapter. */
export interface ChapterGuides {
  readonly phase: Phase
  /** For this person, the next ones first. */
  readonly own: readonly GuideForPerson[]
  /** For other people and places. */
  readonly others: readonly GuideForPerson[]
}

/**
 * The guides by chapter: for this place and these answers, and all others. While no place is chosen, guides for a place
 * are among the others. First those of the person's plan, then those for their place, then those for their answers.
 * @example chapters(context).find(({ phase }) => phase === 'pay')?.own[0]?.guide.id // 'pay-chengdu'
 */
export function chapters(context: GuideContext): ChapterGuides[] {
  const { policy, answersState } = context
  const plan = guidesForPerson(context).map(({ id }) => id)
  /** From 0 for the person's place to less than 1 for what is farthest above it. */
  const distance = ({ where }: Guide) => {
    const places = (policy?.chain ?? []).map(({ place }) => place)
    const levels = places.flatMap((place, level) => (where.includes(place) ? [places.length - level] : []))
    return Math.min(...levels, places.length) / (places.length + 1)
  }
  const rank = ({ guide, audience }: GuideForPerson) => {
    const isForFew = truth(guide.when, {}) !== true && audience === 'for'
    // A channel for few documents, such as Alipay, comes right after the first guide of the plan.
    if (guide.channel !== null && isForFew) return 0.5
    if (plan.includes(guide.id)) return plan.indexOf(guide.id)
    // What is for the district says more than what is for its city.
    if (guide.where.length > 0) return plan.length + distance(guide)
    // A guide with a condition is for fewer people: it says more to those who meet it.
    if (isForFew) return plan.length + 1
    return plan.length + 2
  }
  const isOwn = ({ guide, audience }: GuideForPerson) =>
    audience !== 'not' && (policy !== null || guide.where.length === 0)
  return guidesByPhase(guideLibrary, policy, answersState.answers).map(({ phase, guides }) => ({
    phase,
    own: guides.filter(isOwn).sort((a, b) => rank(a) - rank(b)),
    others: guides.filter((item) => !isOwn(item)),
  }))
}
