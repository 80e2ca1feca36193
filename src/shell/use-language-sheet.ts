import * as sheet from './LanguageSheet'

/**
 * The sheet with all languages, once it is wanted; null: it is being loaded. In WeChat it is part of the program.
 * @example const sheet = useLanguageSheet(isOpen, openSettings)
 */
export const useLanguageSheet: (isWanted: boolean, onFailed: () => void) => typeof sheet | null = () => sheet
