import { useState } from 'react'
import { useStore } from 'zustand'
import { language, linkedLanguage } from '../platform/device'
import { showConnectionMessage } from '../platform/prerendered'
import { isBilingualSelected } from './bilingual'
import { loadNamespaces, hasNamespaces } from './load-namespaces'
import { i18n } from './instance'
import { CHINESE, fallback, languageTags, type LanguageTag } from './languages'
import { startLanguage } from './match-language'
import { i18nStore } from './store'
import type { Namespace } from './messages'

/** Milliseconds before loading what is not needed at once, and before a retry. */
const DELAY = 1500

/** Milliseconds that a screen waits for its language, if there is another in which it can be displayed. */
const PATIENCE = 3000

/** The language that was selected last; it may still be loading. */
let selectedLanguage: LanguageTag = fallback
const requiredNamespaces = () => i18nStore.getState().requiredNamespaces

/**
 * Loads a language and displays it. Returns `true` if it is displayed already, else a promise, which is `false` if
 * loading failed: the current language then stays. If it is called again meanwhile, the latest call wins.
 * @example if (!(await changeLanguage('zh-Hans'))) showError()
 */
export function changeLanguage(tag: LanguageTag): true | Promise<boolean> {
  selectedLanguage = tag
  const display = () => {
    if (selectedLanguage !== tag) return
    void i18n.changeLanguage(tag)
    i18nStore.setState({ language: tag, failedLanguage: null, lateLanguage: null })
    // Missing messages are displayed in the fallback, which a browser may not have loaded yet.
    if (tag !== fallback && !hasNamespaces(fallback, requiredNamespaces()))
      setTimeout(() => void loadNamespaces(fallback, requiredNamespaces()), DELAY)
  }
  const load = loadNamespaces(tag, requiredNamespaces())
  if (load !== true) {
    return load.then((loaded) => {
      if (loaded) display()
      return loaded
    })
  }
  display()
  return true
}

const addPendingLoads = (count: number) =>
  i18nStore.setState(({ pendingLoads }) => ({ pendingLoads: pendingLoads + count }))

/** Displays English, with Chinese below as soon as it is loaded, until a language arrives. */
function displayFallbackFor(tag: LanguageTag): void {
  i18nStore.setState({ lateLanguage: tag })
  void loadNamespaces(CHINESE, requiredNamespaces())
}

/**
 * Lets screens wait for messages that they require. If loading fails or takes too long, they are displayed in the
 * fallback.
 */
function waitFor(load: true | Promise<boolean>, tag: LanguageTag): void {
  if (load === true) return
  addPendingLoads(1)
  let isWaiting = true
  const stopWaiting = () => {
    if (isWaiting) addPendingLoads(-1)
    isWaiting = false
  }
  setTimeout(() => {
    if (!isWaiting || !hasNamespaces(fallback, requiredNamespaces())) return
    if (selectedLanguage === tag) displayFallbackFor(tag)
    stopWaiting()
  }, PATIENCE)
  const endWait = (loaded: boolean) => {
    if (selectedLanguage === tag) i18nStore.setState({ lateLanguage: null, ...(!loaded && { failedLanguage: tag }) })
    stopWaiting()
  }
  void load.then((loaded) => {
    const fallbackLoad = loaded || loadNamespaces(fallback, requiredNamespaces())
    if (fallbackLoad === true) endWait(loaded)
    else
      void fallbackLoad.then((fallbackLoaded) => {
        if (fallbackLoaded) endWait(loaded)
        else {
          // Without any messages no screen can be displayed: the prerendered page stays, and the app retries.
          showConnectionMessage()
          setTimeout(() => {
            waitFor(loadNamespaces(tag, requiredNamespaces()), tag)
            stopWaiting()
          }, DELAY)
        }
      })
  })
}

/** Resolves when a load takes too long. */
const afterPatience = () => new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE))

/** Loads a namespace in a language; in bilingual mode also in Chinese, without which the screen is in one language. */
function loadDisplayed(tag: LanguageTag, namespace: Namespace): true | Promise<boolean> {
  const load = loadNamespaces(tag, [namespace])
  const chinese = isBilingualSelected() ? loadNamespaces(CHINESE, [namespace]) : true
  return chinese === true ? load : chinese.then(() => load)
}

/**
 * Requires a further namespace from now on, in every language that is displayed. Returns `true` if it is here: a screen
 * that opens waits for the current language if only the fallback is loaded. Else a promise, which is `false` if neither
 * can be loaded; calling it again retries.
 * @example const load = requireNamespace('policy')
 */
export function requireNamespace(namespace: Namespace): true | Promise<boolean> {
  const required = requiredNamespaces()
  if (!required.includes(namespace)) i18nStore.setState({ requiredNamespaces: [...required, namespace] })
  const tag = selectedLanguage
  const load = loadDisplayed(tag, namespace)
  if (load === true) return true
  if (hasNamespaces(fallback, [namespace])) {
    waitFor(load, tag)
    return true
  }
  if (tag === fallback) return load
  return Promise.race([load, afterPatience()]).then(async (loaded) => {
    if (loaded === true) return true
    if (!(await loadNamespaces(fallback, [namespace]))) return load
    if (selectedLanguage !== tag) return true
    if (loaded === false) i18nStore.setState({ failedLanguage: tag })
    else {
      displayFallbackFor(tag)
      void load.then((loadedLate) => {
        if (selectedLanguage === tag)
          i18nStore.setState({ lateLanguage: null, ...(!loadedLate && { failedLanguage: tag }) })
      })
    }
    return true
  })
}

/**
 * Displays the language that the user has selected, else the one in the link that they followed, else the one closest
 * to the language of the device. Screens wait until it is loaded.
 * @example initLanguage(null)
 */
export function initLanguage(selected: string | null): void {
  const tag = startLanguage(languageTags, { selected, linked: linkedLanguage(), device: language() }) ?? fallback
  waitFor(changeLanguage(tag), tag)
}

/**
 * Whether a screen that opens must wait for its messages, so that it does not flash in another language. A screen that
 * is displayed already never waits.
 * @example if (useIsLanguagePending()) return <Blank />
 */
export function useIsLanguagePending(): boolean {
  const isPending = useStore(i18nStore, (state) => state.pendingLoads > 0)
  const [isDisplayed, setDisplayed] = useState(!isPending)
  if (!isPending && !isDisplayed) setDisplayed(true)
  return isPending && !isDisplayed
}

/**
 * The selected language whose messages failed to load; English is displayed instead. Null: none. It stays selected, and
 * `changeLanguage` retries.
 * @example const tag = useFailedLanguage()
 */
export function useFailedLanguage(): LanguageTag | null {
  return useStore(i18nStore, (state) => state.failedLanguage)
}

/**
 * The selected language that takes long to load; English with Chinese is displayed until it is there. Null: none.
 * @example const tag = useLateLanguage()
 */
export function useLateLanguage(): LanguageTag | null {
  return useStore(i18nStore, (state) => state.lateLanguage)
}
