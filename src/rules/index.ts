/**
 * The rules module: what does the law say, given these answers and this day?
 * Pure, synchronous, without dependencies, clock or texts.
 */
export { parseAnswers } from './answers'
export { compose, type Policy, type DecisionTable } from './compose'
export { grounds, passes, truth } from './conditions'
export { inForce, isDay } from './dates'
export { follow, type Node, reach } from './diagram'
export { type PackFields, toPack } from './pack'
export { formatProblems } from './problems'
export { type NextQuestion, type Change, changes, nextQuestion } from './question'
export { entriesFor, mayConcern, referencesOf } from './references'
export { type SourceNote, sourceNotes } from './sources'
export * from './types'
export {
  cautions,
  type EntryOnDay,
  entryOnDay,
  evaluate,
  type Finding,
  isStale,
  type Reason,
  strengthOn,
  verdict,
  type Verdict,
} from './verdict'
