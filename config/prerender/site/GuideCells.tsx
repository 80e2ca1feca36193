import { Cell, Cells } from '../../../src/components/Cell'
import { guideTitle } from '../../../src/features/guides/guide-labels'
import { linkToRoute } from '../../../src/features/links'
import type { Guide } from '../../../src/guides'
import type { Translator } from '../../../src/i18n'

/** Links to the pages of some guides. */
export function GuideCells({ translator, guides }: { translator: Translator; guides: readonly Guide[] }) {
  return (
    <Cells>
      {guides.map((guide) => {
        const { label, href } = linkToRoute('guide', guideTitle(translator, guide), { params: { id: guide.id } })
        return <Cell key={guide.id} title={label} href={href} />
      })}
    </Cells>
  )
}
