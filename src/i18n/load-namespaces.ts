import { useStore } from 'zustand'
import { addMessages } from './add-messages'
import { i18n } from './instance'
import { fallback, type LanguageTag } from './languages'
import { loadMessages } from './load-messages'
import { pseudoLanguages, pseudoMessages } from './pseudo'
import { i18nStore } from './store'
import type { Namespace, Messages } from './messages'

/** The loads in progress, by `<tag> <namespace>`. */
const loads = new Map<string, Promise<boolean>>()

/** In development builds, pseudo-languages are generated from English. */
function loadDevelopmentMessages(tag: LanguageTag, namespace: Namespace): ReturnType<typeof loadMessages> {
  if (!pseudoLanguages.some((language) => language.tag === tag)) return loadMessages(tag, namespace)
  const english =
    (i18n.getResourceBundle(fallback, namespace) as Messages | undefined) ?? loadMessages(fallback, namespace)
  return english instanceof Promise
    ? english.then((messages) => pseudoMessages(messages, tag))
    : pseudoMessages(english, tag)
}

function updateLoadingLanguages(): void {
  const tags = [...loads.keys()].map((key) => key.split(' ')[0] as LanguageTag)
  i18nStore.setState({ loadingLanguages: [...new Set(tags)] })
}

function loadNamespace(tag: LanguageTag, namespace: Namespace): true | Promise<boolean> {
  if (i18n.hasResourceBundle(tag, namespace)) return true
  const key = `${tag} ${namespace}`
  const current = loads.get(key)
  if (current) return current
  const loading =
    process.env.NODE_ENV === 'development' ? loadDevelopmentMessages(tag, namespace) : loadMessages(tag, namespace)
  if (!(loading instanceof Promise)) {
    addMessages(tag, namespace, loading)
    return true
  }
  const endLoad = () => {
    loads.delete(key)
    updateLoadingLanguages()
  }
  const load = loading.then(
    (messages) => {
      endLoad()
      addMessages(tag, namespace, messages)
      return true
    },
    () => {
      endLoad()
      return false
    },
  )
  loads.set(key, load)
  updateLoadingLanguages()
  return load
}

/** What the screens that were opened require, and the law. */
const defaultNamespaces = (): readonly Namespace[] => [
  ...new Set<Namespace>([...i18nStore.getState().requiredNamespaces, 'policy']),
]

/**
 * Loads messages of a language without displaying it. Returns `true` if they are loaded already, else a promise, which
 * is `false` if loading failed; calling it again retries. Components that use `useTranslation` render again when
 * messages arrive. Absent namespaces: those that the opened screens require, and the law.
 * @example if (await loadNamespaces('zh-Hans')) openFacingView()
 */
export function loadNamespaces(
  tag: LanguageTag,
  namespaces: readonly Namespace[] = defaultNamespaces(),
): true | Promise<boolean> {
  return allLoaded(namespaces.map((namespace) => loadNamespace(tag, namespace)))
}

/** Combines the results of several loads in one: `true` at once if all are loaded. */
export function allLoaded(loads: readonly (true | Promise<boolean>)[]): true | Promise<boolean> {
  if (loads.every((load) => load === true)) return true
  return Promise.all(loads.map((load) => Promise.resolve(load))).then((results) => results.every(Boolean))
}

/** Whether messages of a language are loaded. */
export function hasNamespaces(tag: LanguageTag, namespaces: readonly Namespace[] = defaultNamespaces()): boolean {
  return namespaces.every((namespace) => i18n.hasResourceBundle(tag, namespace))
}

/**
 * The languages whose messages are being loaded at this moment.
 * @example const isLoading = useLoadingLanguages().includes('ar')
 */
export function useLoadingLanguages(): readonly LanguageTag[] {
  return useStore(i18nStore, (state) => state.loadingLanguages)
}
