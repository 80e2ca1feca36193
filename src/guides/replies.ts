import { toReplies } from './assemble'
import { checkedReplies } from './replies-data'
import type { Reply } from './types'

/** What a clerk can answer, in the order in which it is offered. Apart from the guides, which are far larger. */
export const replies: readonly Reply[] = toReplies({ file: 'replies.json', fields: checkedReplies })
