import { requireNamespace } from './change-language'
import { fallback } from './languages'
import { hasNamespaces } from './load-namespaces'
import { addBundledPolicyMessages } from './policy-fallback'
import { i18nStore } from './store'

// The policy messages are as large as the app itself, and the start page needs none of them: they are loaded with the
// first page that does.

/**
 * Makes policy messages available from now on, in every language that is displayed. Returns `true` if they are here, in
 * the displayed language or in the fallback; else a promise, which is `false` if neither can be loaded. Calling it again
 * retries.
 * @example if (!(await requirePolicyMessages())) showError()
 */
export function requirePolicyMessages(): true | Promise<boolean> {
  if (hasPolicyMessages()) return true
  addBundledPolicyMessages()
  return requireNamespace('policy')
}

/** Whether policy messages are required and here, in the displayed language or in the fallback. */
export function hasPolicyMessages(): boolean {
  const { language, requiredNamespaces } = i18nStore.getState()
  return requiredNamespaces.includes('policy') && [language, fallback].some((tag) => hasNamespaces(tag, ['policy']))
}
