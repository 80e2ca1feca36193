export { checkGuides, ways } from './check'
export { parseShelf, type RawShelf } from './parse'
export * from './types'
