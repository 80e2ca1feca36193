import type { Guide, Reply, Target } from '../../../guides'
import { replaceParams } from '../../../platform/replace-params'
import type { Params } from '../../../platform/url-params'
import { isDay } from '../../../rules'
import { useProgress } from '../../../stores/progress'
import { numberDetailOf } from './number-detail'

/** The option for anything that is not listed. */
export const OTHER_OPTION = 'other'

/** A reply that the clerk can tap, and its destination. */
export interface ReplyOption {
  readonly reply: Reply
  readonly target: Target
}

/** The reply that the clerk tapped; `detail` is null until the follow-up question is answered. */
export interface SelectedReply extends ReplyOption {
  readonly detail: string | null
}

/**
 * Restores the selected reply from the address and the stored progress; null: none.
 * @example restoreSelectedReply({ guide: 'activate-counter', said: 'done' }, options, guide)?.reply.id // 'done'
 */
export function restoreSelectedReply(
  { said, asked, what }: Params,
  options: readonly ReplyOption[],
  guide: Guide,
): SelectedReply | null {
  const option = options.find(({ reply }) => reply.id === (said ?? asked))
  if (!option || said === undefined || option.reply.asks === null) return option ? { ...option, detail: null } : null
  // A number is not stored: the clerk is asked again.
  if (numberDetailOf(option.reply) !== null) return { ...option, detail: what === OTHER_OPTION ? OTHER_OPTION : null }
  const { visits, missing } = useProgress.getState()
  const [day, documentId] = [visits[guide.id], missing[guide.id]]
  const stored =
    option.reply.asks === 'day'
      ? isDay(day) && day
      : documentId !== undefined && guide.documents.some(({ entry }) => entry === documentId) && documentId
  return { ...option, detail: what === OTHER_OPTION || !stored ? OTHER_OPTION : stored }
}

/**
 * Saves the selected reply, so that it is restored later: the day and the document on the device, only the reply's id
 * in the address, a number nowhere.
 * @example saveSelectedReply(params, guide, selected)
 */
export function saveSelectedReply({ step, at, entry }: Params, guide: Guide, selected: SelectedReply | null): void {
  const { setVisit, setMissing } = useProgress.getState()
  const what = selected?.detail ?? null
  if (selected?.reply.asks === 'day' && isDay(what)) setVisit(guide.id, what)
  if (selected?.reply.asks === 'document' && what !== null && what !== OTHER_OPTION) setMissing(guide.id, what)
  const needsDetail = selected !== null && selected.reply.asks !== null && what === null
  replaceParams('card', {
    guide: guide.id,
    ...(step !== undefined && { step }),
    ...(at !== undefined && { at }),
    ...(entry !== undefined && { entry }),
    ...(selected && { [needsDetail ? 'asked' : 'said']: selected.reply.id }),
    ...(what === OTHER_OPTION && { what }),
  })
}
