import { assembleLibrary } from './assemble'
import { checkedGuides } from './data'
import { replies } from './replies'
import type { GuideLibrary } from './types'

/** Every guide, in the order in which they are offered, with the terms and replies that they share. */
export const guideLibrary: GuideLibrary = assembleLibrary(checkedGuides, replies)
