/** Translations: languages, messages and formats. */
export { initI18n } from './init'
export { chineseForKey, setBilingual, useIsBilingual, useIsBilingualChosen } from './bilingual'
export { loadNamespaces, hasNamespaces, useLoadingLanguages } from './load-namespaces'
export { CHINESE, parseLanguageTag, findLanguage, languages, closestLanguage, type LanguageTag } from './languages'
export {
  withoutChinese,
  joinTexts,
  type BilingualText,
  bilingualText,
  primaryText,
  type DisplayText,
  chineseText,
} from './bilingual-text'
export {
  changeLanguage,
  initLanguage,
  useIsLanguagePending,
  useFailedLanguage,
  useLateLanguage,
} from './change-language'
export { type Translator, translatorFor, useTranslation } from './translator'
export { copyWords } from './copy-words'
export type { Namespace, UiKey } from './messages'
