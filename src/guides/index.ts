export { checkGuides, ways } from './check'
export { lawOfGuides } from './law'
export { parseShelf, type RawShelf } from './parse'
export * from './types'
