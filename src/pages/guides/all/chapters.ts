import type { GuideId, Phase } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import { guidesByPhase, type GuideForPerson } from '../../../journey/guide'
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
 * are among the others.
 * @example chapters(context).find(({ phase }) => phase === 'pay')?.own[0]?.guide.id // 'pay-chengdu'
 */
export function chapters(context: GuideContext): ChapterGuides[] {
  const { policy, answersState } = context
  const next = guidesForPerson(context).map(({ id }) => id)
  const rank = (id: GuideId) => (next.includes(id) ? next.indexOf(id) : next.length)
  const isOwn = ({ guide, audience }: GuideForPerson) =>
    audience !== 'not' && (policy !== null || guide.where.length === 0)
  return guidesByPhase(guideLibrary, policy, answersState.answers).map(({ phase, guides }) => ({
    phase,
    own: guides.filter(isOwn).sort((a, b) => rank(a.guide.id) - rank(b.guide.id)),
    others: guides.filter((item) => !isOwn(item)),
  }))
}
