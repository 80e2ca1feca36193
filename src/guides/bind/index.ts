import { toBindCards } from './assemble'
import { checkedBind } from './data'
import type { BindCards } from './types'

/** Which card can be linked in which app, where to press, and what it costs. */
export const bindCards: BindCards = toBindCards(checkedBind)
