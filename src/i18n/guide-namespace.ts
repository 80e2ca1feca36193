import { useCallback } from 'react'
import { loadNamespaces } from './load-namespaces'
import type { LanguageTag } from './languages'
import { type Load, useLoadState } from './load-state'

/**
 * Loads the messages of the guides in a language.
 * @example const { state, retry } = useGuideNamespace('en')
 */
export function useGuideNamespace(tag: LanguageTag): Load {
  return useLoadState(useCallback(() => loadNamespaces(tag, ['guides']), [tag]))
}
