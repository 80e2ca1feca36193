import type { Guide, Reply, Target } from '../../../guides'
import { stay } from '../../../platform/stay'
import type { Params } from '../../../platform/params'
import { isDay } from '../../../rules'
import { useProgress } from '../../../stores/progress'

/** Stands for whatever is not on the list. */
export const OTHER = 'other'

/** A reply that the clerk may tap, and where it leads. */
export interface Offered {
  readonly reply: Reply
  readonly target: Target
}

/** What the clerk tapped; `what` null while they are asked back. */
export interface Heard extends Offered {
  readonly what: string | null
}

/**
 * What the clerk had tapped when this screen was closed, by its address and by what was kept of the guide; null: nothing.
 * @example heardBefore({ guide: 'activate-counter', said: 'done' }, offered, guide)?.reply.id // 'done'
 */
export function heardBefore({ said, asked, what }: Params, offered: readonly Offered[], guide: Guide): Heard | null {
  const one = offered.find(({ reply }) => reply.id === (said ?? asked))
  if (!one || said === undefined || one.reply.asks === null) return one ? { ...one, what: null } : null
  const { visits, missing } = useProgress.getState()
  const [day, paper] = [visits[guide.id], missing[guide.id]]
  const kept = one.reply.asks === 'day' ? isDay(day) && day : paper !== undefined && guide.documents.includes(paper) && paper
  return { ...one, what: what === OTHER || !kept ? OTHER : kept }
}

/**
 * Keeps what the clerk tapped: the day and the paper on the device, and in the address only which reply it was, so that
 * whoever comes back to this screen finds it.
 * @example keepHeard(params, guide, heard)
 */
export function keepHeard({ step, at, entry }: Params, guide: Guide, heard: Heard | null): void {
  const { comeBack, miss } = useProgress.getState()
  const what = heard?.what ?? null
  if (heard?.reply.asks === 'day' && isDay(what)) comeBack(guide.id, what)
  if (heard?.reply.asks === 'document' && what !== null && what !== OTHER) miss(guide.id, what)
  const open = heard !== null && heard.reply.asks !== null && what === null
  stay('card', {
    guide: guide.id, ...(step !== undefined && { step }), ...(at !== undefined && { at }), ...(entry !== undefined && { entry }),
    ...(heard && { [open ? 'asked' : 'said']: heard.reply.id }), ...(what === OTHER && { what }),
  })
}
