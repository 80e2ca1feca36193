import { useCallback } from 'react'
import { hasNamespaces, loadNamespaces, useTranslation } from '../../i18n'
import { useLoadState } from '../../i18n/load-state'

/** In browsers the English words of the law are part of that file, which the start page of a new person does without. */
const requirePolicyWords = () =>
  import('../../i18n/policy-namespace').then(({ requirePolicyMessages }) => {
    void requirePolicyMessages()
  })

/**
 * Loads the words of the law on a screen that mostly does without them. Returns whether `Translator.law` can be shown:
 * in the person's language or, if loading fails, in English.
 * @example const hasWords = usePolicyWords(place !== null)
 */
export function usePolicyWords(wanted: boolean): boolean {
  const { tag } = useTranslation()
  const load = useCallback((): true | Promise<boolean> => {
    if (!wanted || hasNamespaces(tag, ['policy'])) return true
    return requirePolicyWords().then(
      () => loadNamespaces(tag, ['policy']),
      () => false,
    )
  }, [tag, wanted])
  return useLoadState(load).state !== 'loading'
}
