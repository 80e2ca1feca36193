import { createHash } from 'node:crypto'

/** Texts, or hashes of texts, by their keys. */
type ByKey = Readonly<Record<string, string>>

/** A hash of a text that a native speaker has approved: when the text changes, the approval no longer counts. */
export const approvalOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** Chinese text on every screen, and number formats, are not for native speakers to approve. */
export const isForReaders = (key: string): boolean => !key.endsWith('.zh') && !key.startsWith('format.')

/** How many lines of a language native speakers have approved as they are now, of how many. */
export interface Progress {
  readonly lines: number
  readonly of: number
}

/**
 * Counts the approved lines of a language, over its files; `approvals` is its `checked.json`.
 * @example countApproved({ ui: { start: 'Start' } }, {}) // { lines: 0, of: 1 }
 */
export function countApproved(
  texts: Readonly<Record<string, ByKey>>,
  approvals: Readonly<Record<string, ByKey>>,
): Progress {
  const lines = Object.entries(texts).flatMap(([space, byKey]) =>
    Object.entries(byKey)
      .filter(([key]) => isForReaders(key))
      .map(([key, text]) => approvals[space]?.[key] === approvalOf(text)),
  )
  return { lines: lines.filter(Boolean).length, of: lines.length }
}
