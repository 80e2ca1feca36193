import type { Pack } from '../rules'
import type { GuideLibrary } from './types'

/**
 * The packs with the entries that only guides need, in the widest of them. A place that has an entry of
 * the same id keeps its own.
 * @example lawOfGuides(packs, shelf).map(pack => pack.place)
 */
export function packsWithGuideEntries(packs: readonly Pack[], { entries }: Pick<GuideLibrary, 'entries'>): Pack[] {
  return packs.map((pack) => (pack.parent === null ? { ...pack, entries: [...pack.entries, ...entries] } : pack))
}
