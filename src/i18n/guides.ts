import { useCallback } from 'react'
import { bring } from './bring'
import type { Tag } from './languages'
import { type Reached, useReached } from './reached'
import './with-guides'

/**
 * Brings the words of the guides in a language, and says whether they are here; `again` tries once more.
 * @example const { reached, again } = useGuideWords('en')
 */
export function useGuideWords(tag: Tag): { reached: Reached; again: () => void } {
  return useReached(useCallback(() => bring(tag, ['guides']), [tag]))
}
