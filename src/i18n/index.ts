/** In which words? */
export { type Language, languageOf, languages, nearest, type Tag } from './languages'
export { speak, start, useStarting } from './speak'
export { type Speech, useSpeech } from './speech'
export type { UiKey } from './words'
