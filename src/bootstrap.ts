import { initI18n } from './i18n'
import { setUnavailablePage } from './platform/lazy-page'
import { redirectUnknownPages } from './platform/navigation'
import { registerServiceWorker } from './platform/offline'
import { repairAddresses } from './platform/repair-address'
import { rememberFocus } from './platform/restore-focus'
import { followOtherTabs } from './shell/other-tabs'
import { storePrerenderedLanguage } from './shell/prerendered-language'
import { UnavailablePage } from './shell/UnavailablePage'
import { useSettings } from './stores/settings'

/**
 * Starts everything that runs before the first screen renders. No other module starts anything when it is imported;
 * what only some pages need starts with them (`withPolicy`, `withGuideMessages`).
 */
export function startApp(): void {
  repairAddresses()
  followOtherTabs()
  redirectUnknownPages()
  rememberFocus()
  registerServiceWorker()
  setUnavailablePage(UnavailablePage)
  storePrerenderedLanguage()
  const { language, beside } = useSettings.getState()
  initI18n({ language, bilingual: beside })
}
