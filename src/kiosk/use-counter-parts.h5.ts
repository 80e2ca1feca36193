import { lazyPart, useLazyPart } from '../ui/lazy-part'
import type * as counterParts from './counter-parts'

const parts = lazyPart(() => import('./counter-parts'))

/** What screens have at a counter only, in a file of its own: most people never stand at one. */
export function useCounterParts(isAtCounter: boolean): typeof counterParts | null {
  const loaded = useLazyPart(parts, isAtCounter)
  return isAtCounter ? loaded : null
}
