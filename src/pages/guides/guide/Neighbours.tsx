import { Cell, Cells } from '../../../components/Cell'
import type { Guide } from '../../../guides'
import { shelf } from '../../../guides/shelf'
import { useSpeech } from '../../../i18n'
import { guidesByPhase } from '../../../journey/guide'
import { wayTo } from '../../ways'
import { useHere } from '../here'
import { guideName } from '../words'

/**
 * The guides beside this one, those of the same of the four words that are not for others; for the side of a wide screen.
 * @example <Neighbours guide={guide} />
 */
export function Neighbours({ guide }: { guide: Guide }) {
  const speech = useSpeech()
  const { policy, told } = useHere()
  const near = guidesByPhase(shelf, policy, told.answers).find((one) => one.phase === guide.phase)?.guides ?? []
  const shown = near.filter((one) => one.audience !== 'not' || one.guide.id === guide.id)
  return (
    <Cells label={speech.t('guides.title').text}>
      {shown.map(({ guide: one }) => {
        const { label, href, onFollow } = wayTo('guide', guideName(speech, one), { instead: true, params: { id: one.id } })
        return <Cell key={one.id} title={label} href={href} onFollow={onFollow} current={one.id === guide.id} />
      })}
    </Cells>
  )
}
