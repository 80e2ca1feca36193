/** The rules module with what only maintainers need: the check of whole packs, what is taken offline, the trace of a condition and the arithmetic of days. */
export * from './check'
export { trace, type Trace } from './conditions'
export * from './dates'
export * from './hidden'
export * from './index'
