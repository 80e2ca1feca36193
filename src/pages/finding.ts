import type { Strength } from '../components/StrengthBadge'
import type { Line, Speech } from '../i18n'
import type { Finding } from '../rules'

/** What one of the law's further decisions says, to be shown. */
export interface FindingShown {
  readonly said: 'yes' | 'no' | 'unknown'
  /** How firm a yes, or not known, is; null: no. */
  readonly strength: Strength | null
  readonly word: Line
}

/**
 * A scheme's or channel's yes, no or not known, with its word; what is not firm says "confirm first".
 * @example findingShown(speech, finding).word.text // 'Probably, confirm first'
 */
export function findingShown({ t }: Speech, { value, strength }: Finding): FindingShown {
  const said = value === 'yes' || value === 'no' ? value : 'unknown'
  const firm = said === 'unknown' ? 'ask' : strength ?? 'ask'
  return {
    said, strength: said === 'no' ? null : firm,
    word: t(said !== 'unknown' && firm !== 'yes' ? `outcome.side.${said}.confirm` : `outcome.side.${said}`),
  }
}
