import type { Day, Evidence, FactId, Grade, Library, SourceDocument } from './types'

/** One document behind a statement, as a person is shown it. */
export interface SourceNote extends SourceDocument {
  readonly id: string
  /** The facts of the statement that this document carries. */
  readonly facts: readonly FactId[]
  readonly verifiedOn: Day
  readonly bestBefore: Day
}

const GRADES: readonly Grade[] = ['A', 'B', 'C']

/**
 * The best grade first; what has the same grade stays in its order.
 * @example bestFirst([{ grade: 'C' }, { grade: 'A' }]) // [{ grade: 'A' }, { grade: 'C' }]
 */
export function bestFirst<T extends { readonly grade: Grade }>(all: readonly T[]): T[] {
  return GRADES.flatMap(grade => all.filter(one => one.grade === grade))
}

/** The documents behind some statements, each once, best grade first, then in the order in which they are named. */
export function sourceNotes(library: Library, statements: readonly Evidence[]): SourceNote[] {
  const notes = new Map<string, SourceNote>()
  for (const { sources, verifiedOn, bestBefore } of statements) {
    for (const fact of sources) {
      for (const id of library.facts[fact] ?? []) {
        const known = notes.get(id) ?? { ...library.documents[id]!, id, facts: [], verifiedOn, bestBefore }
        notes.set(id, { ...known, facts: [...new Set([...known.facts, fact])] })
      }
    }
  }
  return bestFirst([...notes.values()])
}
