import { createStore } from 'zustand/vanilla'
import { fallback, type LanguageTag } from './languages'
import type { Namespace } from './messages'

/** What components observe of the translations; the messages themselves are in i18next. */
interface I18nState {
  /** The language that is displayed. */
  readonly language: LanguageTag
  /** Whether Chinese is displayed under each line. */
  readonly bilingual: boolean
  /** The languages whose messages are being loaded. */
  readonly loadingLanguages: readonly LanguageTag[]
  /** The selected language whose messages failed to load; English is displayed instead. Null: none. */
  readonly failedLanguage: LanguageTag | null
  /**
   * The selected language that screens no longer wait for: English with Chinese stands in until it is loaded. Null: none.
   */
  readonly lateLanguage: LanguageTag | null
  /** The number of loads that a screen waits for before it is displayed. */
  readonly pendingLoads: number
  /** The namespaces that every displayed language needs. */
  readonly requiredNamespaces: readonly Namespace[]
  /** Grows by one when messages are added that a screen may display, so that it renders again. */
  readonly revision: number
}

/** The state of this room. Only its own files change it; other rooms use the hooks. */
export const i18nStore = createStore<I18nState>()(() => ({
  language: fallback,
  bilingual: false,
  loadingLanguages: [],
  failedLanguage: null,
  lateLanguage: null,
  pendingLoads: 0,
  requiredNamespaces: ['ui'],
  revision: 0,
}))
