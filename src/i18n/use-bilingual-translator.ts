import { useCallback } from 'react'
import { useStore } from 'zustand'
import { allLoaded, loadNamespaces } from './load-namespaces'
import { CHINESE, type LanguageTag } from './languages'
import { type Load, useLoadState } from './load-state'
import { i18nStore } from './store'
import { type Translator, translatorFor, useTranslation } from './translator'
import type { Namespace } from './messages'

/**
 * A translator with Chinese under each line, whichever language is displayed and in any mode: for text that two people
 * read together. Until `state` is `ready`, Chinese or the language may be missing. Absent `tag`: the current language;
 * absent namespaces: those that the opened screens require; else the same array in every render.
 * @example const { translator, state, retry } = useBilingualTranslator()
 */
export function useBilingualTranslator(
  tag?: LanguageTag,
  selectedNamespaces?: readonly Namespace[],
): Load & { readonly translator: Translator } {
  // Renders again when messages arrive.
  const { tag: currentTag } = useTranslation()
  const requiredNamespaces = useStore(i18nStore, (state) => state.requiredNamespaces)
  const namespaces = selectedNamespaces ?? requiredNamespaces
  const language = tag ?? currentTag
  const load = useCallback(
    () => allLoaded([loadNamespaces(language, namespaces), loadNamespaces(CHINESE, namespaces)]),
    [language, namespaces],
  )
  const { state, retry } = useLoadState(load)
  return { translator: translatorFor(language, true), state, retry }
}
