import { useGuideWords } from './guides'
import type { Tag } from './languages'

/**
 * Brings the names of the guides, and says whether they are here, so that `guide` of useSpeech can say them outside
 * the guides' own screens.
 * @example const name = useGuideNames(tag) ? guideName(speech, guide) : t('handover.take.guide.some')
 */
export function useGuideNames(tag: Tag): boolean {
  return useGuideWords(tag).reached === 'here'
}
