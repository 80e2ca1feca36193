/**
 * The packs and sources of this folder, checked and normalised. In Node (tests, command line) this module
 * reads the folder; a build replaces it with the result as JSON (`config/checked-data.ts`), so that the app contains
 * no parser: as part of the pages in a browser, as a package to download in WeChat.
 */
import { valueOrThrow } from '../rules/problems'
import { readFolder } from '../rules/read-folder'
import { checkPolicyFiles, type CheckedPolicies } from './parse'

export const checkedPolicies: CheckedPolicies | (() => Promise<CheckedPolicies>) = valueOrThrow(
  checkPolicyFiles({ ...readFolder(__dirname), ...readFolder(__dirname, 'places') }),
)
