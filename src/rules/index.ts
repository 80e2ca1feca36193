/**
 * The rules module: what does the law say, given these answers and this day?
 * Pure, synchronous, without dependency, clock or words.
 */
export { parseAnswers } from './answers'
export { compose, type Policy, type Table } from './compose'
export { grounds, passes, truth } from './conditions'
export { inForce, isDay } from './dates'
export { follow, type Node, reach } from './diagram'
export { parseLibrary, parsePack } from './parse'
export { type Asked, type Change, changes, nextQuestion } from './question'
export { type SourceNote, sourceNotes } from './sources'
export * from './types'
export { cautions, type DatedEntry, entry, evaluate, type Finding, isStale, type Reason, strengthOn, verdict, type Verdict } from './verdict'
