import { abouts, packaged, wordsOf } from '../../config/locales'
import { version } from '../../config/version'

// What the build puts into the program.
Object.assign(globalThis, {
  ABOUT_LANGUAGES: abouts(),
  APP_VERSION: version,
  FETCH_WORDS: Object.fromEntries(packaged.map((tag) => [tag, () => Promise.resolve(wordsOf(tag))])),
})
