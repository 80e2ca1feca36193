import { isRecord } from './field-checks'

/**
 * The state in the stored text of a store, not validated; null: the text is absent, broken or of another version.
 * @example parseStoredText('{"version":1,"state":{}}', 1) // { state: {} }
 */
export function parseStoredText(text: string | null, version: number): { readonly state: unknown } | null {
  try {
    // Without stored text this parses "null".
    const stored: unknown = JSON.parse(String(text))
    return isRecord(stored) && stored.version === version ? { state: stored.state } : null
  } catch {
    return null
  }
}
