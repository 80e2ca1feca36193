/** The replies, checked and normalised; a build replaces this module as it does `data.ts`. */
import { valueOrThrow } from '../rules/problems'
import { readFolder } from '../rules/read-folder'
import { checkReplies } from './parse'
import type { ReplyFields } from './schema'

export const checkedReplies: readonly ReplyFields[] = valueOrThrow(checkReplies(readFolder(__dirname)['replies.json']))
