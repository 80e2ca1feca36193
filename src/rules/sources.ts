import type { Day, Evidence, FactId, Library, SourceDocument } from './types'

/** A source document of a statement, for display. */
export interface SourceNote extends SourceDocument {
  readonly id: string
  /** The facts of the statement that this document supports. */
  readonly facts: readonly FactId[]
  readonly verifiedOn: Day
  readonly bestBefore: Day
}

/** The source documents of some statements, each once, best grade first, then in the order of the statements. */
export function sourceNotes(library: Library, statements: readonly Evidence[]): SourceNote[] {
  const notes = new Map<string, SourceNote>()
  for (const { sources, verifiedOn, bestBefore } of statements) {
    for (const fact of sources) {
      // Stryker disable next-line ArrayDeclaration: no document has this id, so its note has no grade and is filtered out
      for (const id of library.facts[fact] ?? []) {
        const known = notes.get(id) ?? { ...library.documents[id]!, id, facts: [], verifiedOn, bestBefore }
        notes.set(id, { ...known, facts: [...new Set([...known.facts, fact])] })
      }
    }
  }
  return (['A', 'B', 'C'] as const).flatMap((grade) => [...notes.values()].filter((note) => note.grade === grade))
}
