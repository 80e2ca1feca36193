import { parseReplies } from './parse'
import json from './replies.json'
import type { Reply } from './types'

const read = parseReplies(json)
if (!read.ok) throw new Error(read.problems.map(one => `${one.file} ${one.path}: ${one.message}; ${one.remedy}`).join('\n'))

/** What a clerk may say, in the order in which it is offered; without the guides, which are far heavier. */
export const replies: readonly Reply[] = read.value
