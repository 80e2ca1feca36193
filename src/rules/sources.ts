import type { Day, Evidence, FactId, Library, SourceDocument } from './types'

/** One document behind a statement, as a person is shown it. */
export interface SourceNote extends SourceDocument {
  readonly id: string
  /** The facts of the statement that this document carries. */
  readonly facts: readonly FactId[]
  readonly verifiedOn: Day
  readonly bestBefore: Day
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
  return (['A', 'B', 'C'] as const).flatMap(grade => [...notes.values()].filter(one => one.grade === grade))
}
