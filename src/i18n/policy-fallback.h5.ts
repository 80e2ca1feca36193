import policy from '../../locales/en/policy.json'
import { addMessages } from './add-messages'
import { fallback } from './languages'
import { hasNamespaces } from './load-namespaces'
import { unpackMessages } from './unpack-messages'

/**
 * Adds the English policy messages, which are part of the pages that import this file: most visitors need them, and they
 * are the fallback of every other language. Calling it again does nothing.
 */
export function addBundledPolicyMessages(): void {
  if (!hasNamespaces(fallback, ['policy'])) addMessages(fallback, 'policy', unpackMessages(policy))
}
