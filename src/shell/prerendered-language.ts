import { prerenderedLanguage } from '../platform/prerendered'
import { useSettings } from '../stores/settings'

/**
 * Stores the language that the person selected on the prerendered start page, before the app was loaded. Returns
 * whether there was one.
 */
export function storePrerenderedLanguage(): boolean {
  const language = prerenderedLanguage()
  if (language !== null) useSettings.getState().choose({ language })
  return language !== null
}
