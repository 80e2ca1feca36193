import { abouts, packaged, wordsOf } from '../../config/locales'

// What the build puts into the program.
Object.assign(globalThis, {
  ABOUT_LANGUAGES: abouts(),
  FETCH_WORDS: Object.fromEntries(packaged.map((tag) => [tag, () => Promise.resolve(wordsOf(tag))])),
})
