/** In which words? */
export { CHINESE, chineseOf, showChinese, useChinese } from './beside'
export { bring, isHere, useFetching } from './bring'
export { known, type Language, languageOf, languages, nearest, type Tag } from './languages'
export { alone, joined, type Line, line, textOf, type Words, zhOf } from './line'
export { speak, start, useStarting, useUnreached } from './speak'
export { type Speech, speechIn, useSpeech } from './speech'
export type { Space, UiKey } from './words'
