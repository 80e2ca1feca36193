import { requireNamespace } from './change-language'
import { fallback } from './languages'
import { hasNamespaces } from './load-namespaces'
import { i18nStore } from './store'

/**
 * Makes the messages of the screens that few people open available from now on, in every language that is displayed.
 * Returns `true` if they are here, in the displayed language or in the fallback; else a promise, which is `false` if
 * neither can be loaded. Calling it again retries.
 * @example if (!(await requireRareMessages())) showError()
 */
export const requireRareMessages = (): true | Promise<boolean> => requireNamespace('rare')

/** Whether these messages are required and here, in the displayed language or in the fallback. */
export function hasRareMessages(): boolean {
  const { language, requiredNamespaces } = i18nStore.getState()
  return requiredNamespaces.includes('rare') && [language, fallback].some((tag) => hasNamespaces(tag, ['rare']))
}
