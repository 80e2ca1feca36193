import { i18n } from './instance'
import { CHINESE, fallback, type LanguageTag } from './languages'
import type { Messages, Namespace } from './messages'
import { i18nStore } from './store'

/**
 * Adds the messages of a namespace. Components that may display them render again: Chinese and the fallback are
 * displayed beside the current language. Messages of any other language are not displayed before it is selected.
 * @example addMessages('en', 'policy', policy)
 */
export function addMessages(tag: LanguageTag, namespace: Namespace, messages: Messages): void {
  // Nobody else has them, so they need not be copied.
  i18n.addResourceBundle(tag, namespace, messages, false, false, { skipCopy: true })
  if ([i18nStore.getState().language, fallback, CHINESE].includes(tag))
    i18nStore.setState(({ revision }) => ({ revision: revision + 1 }))
}
