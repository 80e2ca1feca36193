import { useEffect } from 'react'
import { i18n } from './instance'
import type { Tag } from './languages'
import { load } from './load'
import type { Words } from './words'

// The names in English and Chinese: config/ builds them in. Their other words lie in a package that may not be here.
declare const GUIDE_NAMES: Readonly<Record<string, Words>>

/** A space of its own: whoever finds words of the guides here takes all of them to be here. */
const NAMES = 'names'

for (const [tag, names] of Object.entries(GUIDE_NAMES)) i18n.addResourceBundle(tag, NAMES, names)

async function bringNames(tag: Tag): Promise<void> {
  const words = i18n.hasResourceBundle(tag, NAMES) ? null : await load(tag, 'guides')
  if (words === null) return
  i18n.addResourceBundle(tag, NAMES, words)
}

/**
 * Brings the names of the guides, and says whether they are here, so that `guide` of useSpeech can say them outside
 * the guides' own screens.
 * @example const name = useGuideNames(tag) ? guideName(speech, guide) : t('handover.take.guide.some')
 */
export function useGuideNames(tag: Tag): boolean {
  useEffect(() => {
    // Where they cannot be had, nothing is lost but a name.
    bringNames(tag).catch(() => undefined)
  }, [tag])
  return i18n.hasResourceBundle(tag, NAMES)
}
