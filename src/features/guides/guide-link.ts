import type { ActionLink } from '../../components/action-link'
import type { Guide } from '../../guides'
import type { BilingualText, Translator } from '../../i18n'
import { linkToRoute } from '../links'
import { guideTitle } from './guide-labels'

/**
 * A link to a guide: to its first page or a step, or to the page that shows it.
 * @example linkToGuide(translator, guide).href // '#/pages/guides/guide/index?id=sim-card'
 */
export function linkToGuide(
  translator: Translator,
  guide: Guide,
  step?: string,
): ActionLink & { readonly label: BilingualText } {
  const title = guideTitle(translator, guide)
  return guide.page === null
    ? linkToRoute('guide', title, { params: { id: guide.id, ...(step !== undefined && { step }) } })
    : linkToRoute(guide.page, title)
}
