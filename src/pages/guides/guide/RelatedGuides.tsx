import { Cell, Cells } from '../../../components/Cell'
import type { Guide } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import { useTranslation } from '../../../i18n'
import { guidesByPhase } from '../../../journey/guide'
import { linkToRoute } from '../../../features/links'
import { useGuideContext } from '../../../features/guides/guide-context'
import { guideTitle } from '../../../features/guides/guide-labels'

/**
 * Guides of the same phase, without those for other people; for the sidebar of a wide screen.
 * @example <RelatedGuides guide={guide} />
 */
export function RelatedGuides({ guide }: { guide: Guide }) {
  const translator = useTranslation()
  const { policy, answersState } = useGuideContext()
  const samePhase =
    guidesByPhase(guideLibrary, policy, answersState.answers).find(({ phase }) => phase === guide.phase)?.guides ?? []
  const shown = samePhase.filter((item) => item.audience !== 'not' || item.guide.id === guide.id)
  return (
    <Cells label={translator.t('guides.title').text}>
      {shown.map(({ guide: related }) => {
        const { label, href, onFollow } = linkToRoute('guide', guideTitle(translator, related), {
          instead: true,
          params: { id: related.id },
        })
        return <Cell key={related.id} title={label} href={href} onFollow={onFollow} current={related.id === guide.id} />
      })}
    </Cells>
  )
}
