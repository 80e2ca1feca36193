/**
 * The guides, terms and entries of this folder, checked and normalised. In Node (tests, command line) this module reads
 * the folder; a build replaces it with the result as JSON (`config/checked-data.ts`), so that the app contains no parser.
 */
import { valueOrThrow } from '../rules/problems'
import { readFolder } from '../rules/read-folder'
import type { CheckedGuides } from './assemble'
import { checkGuideFiles, dropRepeatedChinese } from './parse'

const files = readFolder(__dirname)
const guides = Object.fromEntries(
  Object.entries(files).filter(([file]) => file !== 'replies.json' && file !== 'entries.json'),
)

export const checkedGuides: CheckedGuides = dropRepeatedChinese(
  valueOrThrow(checkGuideFiles({ guides, terms: readFolder(__dirname, 'terms'), entries: files['entries.json'] })),
)
