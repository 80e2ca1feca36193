import { type Day, type Strength, strengthOn } from '../../rules'
import type { Acceptance, BindCards, WalletApp } from './types'

/** The cards of which an app is equally sure, and the statements that say so. */
export interface AcceptedCards {
  readonly strength: Strength
  /** The names on the cards. */
  readonly brands: readonly string[]
  readonly statements: readonly Acceptance[]
}

const STRENGTHS: readonly Strength[] = ['yes', 'likely', 'ask']

/**
 * What an app does with the cards of the mainland or with those from abroad, the surest first.
 * @example acceptedCards(bindCards, wechat, true, day)[1] // { strength: 'ask', brands: ['American Express'], … }
 */
export function acceptedCards({ cards }: BindCards, app: WalletApp, abroad: boolean, day: Day): AcceptedCards[] {
  const known = cards
    .filter((card) => card.abroad === abroad)
    .flatMap(({ id, brands }) => app.accepts.filter(({ card }) => card === id).map((accept) => ({ accept, brands })))
  return STRENGTHS.map((strength) => {
    const same = known.filter(({ accept }) => strengthOn(accept, day) === strength)
    return { strength, brands: same.flatMap(({ brands }) => brands), statements: same.map(({ accept }) => accept) }
  }).filter(({ brands }) => brands.length > 0)
}
