/** In which words? */
export { type About, aboutOf } from './about'
export { bring, isHere, useFetching } from './bring'
export { type Language, languageOf, languages, nearest, type Tag } from './languages'
export { speak, start, useStarting, useUnreached } from './speak'
export { type Speech, useSpeech } from './speech'
export type { Space, UiKey } from './words'
