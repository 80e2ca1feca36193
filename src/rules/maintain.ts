/**
 * The rules module with what only maintainers need: the parsers, the check of whole packs, the trace of a condition and
 * the arithmetic of days.
 */
export * from './check'
export { trace, type Trace } from './conditions'
export * from './dates'
export * from './hidden'
export * from './index'
export { parseCondition, parseLibrary, parsePack } from './parse'
