import { setBilingual } from './bilingual'
import { initLanguage } from './change-language'

/**
 * Starts the translations: displays the language that the user has selected (null: the closest to the device's), in
 * bilingual mode or not. Call it once, before the first screen renders.
 * @example initI18n({ language: null, bilingual: false })
 */
export function initI18n({ language, bilingual }: { language: string | null; bilingual: boolean }): void {
  initLanguage(language)
  // Without Chinese the app starts in one language.
  void setBilingual(bilingual)
}
