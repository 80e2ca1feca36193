import type { BadgeStrength } from '../components/StrengthBadge'
import type { BilingualText, Translator } from '../i18n'
import type { Finding } from '../rules'

/** A decision about a scheme or channel, ready to display. */
export interface SchemeFinding {
  readonly answer: 'yes' | 'no' | 'unknown'
  /** The strength of "yes" or "not known"; null: no. */
  readonly strength: BadgeStrength | null
  readonly label: BilingualText
}

/**
 * Whether a scheme or channel applies, with its label; weak answers say "confirm first".
 * @example schemeFinding(translator, finding).label.text // 'Probably, confirm first'
 */
export function schemeFinding({ t }: Translator, { value, strength }: Finding): SchemeFinding {
  const answer = value === 'yes' || value === 'no' ? value : 'unknown'
  const knownStrength = answer === 'unknown' ? 'ask' : (strength ?? 'ask')
  return {
    answer,
    strength: answer === 'no' ? null : knownStrength,
    label: t(
      answer !== 'unknown' && knownStrength !== 'yes' ? `outcome.side.${answer}.confirm` : `outcome.side.${answer}`,
    ),
  }
}
