/** Which card can be linked in which app, checked; a build replaces this module as it does `guides/data.ts`. */
import { valueOrThrow } from '../../rules/problems'
import { readFolder } from '../../rules/read-folder'
import { checkBindFile } from './parse'
import type { BindFields } from './schema'

export const checkedBind: BindFields = valueOrThrow(checkBindFile(readFolder(__dirname)['cards.json']))
