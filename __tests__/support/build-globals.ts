import { languageInfos, tags } from '../../config/locales'
import { version } from '../../config/version'
import { languagePackage } from '../../config/data-packages'

// Globals that the build defines.
Object.assign(globalThis, {
  ABOUT_LANGUAGES: languageInfos(),
  APP_VERSION: version,
  FETCH_WORDS: Object.fromEntries(tags.map((tag) => [tag, () => Promise.resolve(languagePackage(tag))])),
})
