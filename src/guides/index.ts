export { packsWithGuideEntries } from './law'
export * from './types'
