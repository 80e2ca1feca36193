import type { Guide } from '../../guides'
import { useTranslation } from '../../i18n'
import { type ShareResult, useShare } from '../../platform/share'
import { guideTitle } from './guide-labels'

/**
 * Makes the screen share its guide, by its name, in the person's language and without answers. Returns the handler of a
 * share button. The page's index.config.ts must allow WeChat to share.
 * @param card the picture in WeChat; absent: of a guide.
 * @example const share = useGuideShare(guide)
 */
export function useGuideShare(guide: Guide, card: 'guide' | 'sentence' = 'guide'): () => Promise<ShareResult> {
  const translator = useTranslation()
  return useShare({
    title: guideTitle(translator, guide).text,
    card,
    route: 'guide',
    params: { id: guide.id, lang: translator.tag },
  })
}
