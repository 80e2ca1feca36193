import { Cells } from '../../../components/Cell'
import { Details } from '../../../components/Details'
import { useTranslation } from '../../../i18n'
import type { GuideForPerson } from '../../../journey/guide'
import type { Answers } from '../../../rules'
import type { ChapterGuides } from './chapters'
import { GuideRow } from './GuideRow'

/** How many guides a chapter shows at first. */
const FIRST = 3

function Rows({ items, answers }: { items: readonly GuideForPerson[]; answers: Answers }) {
  return (
    <Cells>
      {items.map((item) => (
        <GuideRow key={item.guide.id} item={item} answers={answers} />
      ))}
    </Cells>
  )
}

/**
 * The guides of a chapter: the three that fit the person best, then more of them, then those for others.
 * @example <GuideRows chapter={chapter} answers={answers} />
 */
export function GuideRows({ chapter: { own, others }, answers }: { chapter: ChapterGuides; answers: Answers }) {
  const { t } = useTranslation()
  const elsewhere = others.length > 0 && (
    <Details summary={t('guides.elsewhere', { count: others.length })}>
      <Rows items={others} answers={answers} />
    </Details>
  )
  const more = own.slice(FIRST)
  return (
    <>
      {own.length > 0 && <Rows items={own.slice(0, FIRST)} answers={answers} />}
      {more.length > 0 ? (
        <Details summary={t('guides.more', { count: more.length + others.length })}>
          <Rows items={more} answers={answers} />
          {elsewhere}
        </Details>
      ) : (
        elsewhere
      )}
    </>
  )
}
