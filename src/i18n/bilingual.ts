import { useStore } from 'zustand'
import { loadNamespaces, hasNamespaces } from './load-namespaces'
import { i18n } from './instance'
import { CHINESE } from './languages'
import { NAMESPACES } from './messages'
import { i18nStore } from './store'

/** The mode that was selected last; Chinese may still be loading. */
let selectedBilingual = false

/** Whether bilingual mode was selected last; Chinese may still be loading. */
export const isBilingualSelected = (): boolean => selectedBilingual

/**
 * Turns bilingual mode on or off: Chinese under each line. Returns `true` if it is done, else a promise, which is
 * `false` if Chinese failed to load: nothing changes then. If it is called again meanwhile, the latest call wins.
 * @example if (!(await setBilingual(true))) showError()
 */
export function setBilingual(bilingual: boolean): true | Promise<boolean> {
  selectedBilingual = bilingual
  const display = () => {
    if (selectedBilingual === bilingual) i18nStore.setState({ bilingual })
  }
  const { language, requiredNamespaces } = i18nStore.getState()
  // The messages of the guides are large: Chinese loads them only where a guide is open.
  const withGuides = hasNamespaces(language, ['guides'])
  const load = bilingual
    ? loadNamespaces(CHINESE, [...requiredNamespaces, ...(withGuides ? (['guides'] as const) : [])])
    : true
  if (load === true) {
    display()
    return true
  }
  return load.then((loaded) => {
    if (loaded) display()
    return loaded
  })
}

/**
 * The Chinese messages of a text by its id (several keys, separated by spaces), with placeholders as they are written.
 * Null: they are not loaded.
 * @example chineseForKey('home.start') // '开始'
 */
export function chineseForKey(id: string): string | null {
  const messages = id
    .split(' ')
    .flatMap((key) =>
      NAMESPACES.flatMap((namespace) =>
        [key, `${key}_other`].flatMap(
          (variant) => (i18n.getResource(CHINESE, namespace, variant) as string | undefined) ?? [],
        ),
      ),
    )
  return messages.length > 0 ? messages.join(' ') : null
}

/**
 * Whether Chinese is displayed under each line: the person chose it, or the app shows English until another language is
 * loaded. A line whose Chinese is not loaded has none.
 */
export function useIsBilingual(): boolean {
  return useStore(i18nStore, (state) => state.bilingual || state.lateLanguage !== null)
}

/** Whether the person chose Chinese under each line. */
export function useIsBilingualChosen(): boolean {
  return useStore(i18nStore, (state) => state.bilingual)
}
