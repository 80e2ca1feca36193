import { Cell, Cells } from '../../components/Cell'
import { Group } from '../../components/Group'
import type { Guide } from '../../guides'
import { useSpeech } from '../../i18n'
import { useShare } from '../../platform/share'
import { Live } from '../../ui/live'
import { Paragraph } from '../../ui/text'
import { useSharing } from '../sharing'
import { wayTo } from '../ways'
import { guideName } from './words'

/**
 * Ways to take a guide along: to another device with one's own case, on paper, or to somebody else without one's case.
 * Its screen's index.config.ts must allow WeChat to share.
 * @example <Along guide={guide} />
 */
export function Along({ guide }: { guide: Guide }) {
  const speech = useSpeech()
  const { t, tag } = speech
  const take = wayTo('handover', t('handover.along'), { params: { guide: guide.id } })
  const paper = wayTo('paper', t('paper.title'), { params: { guide: guide.id } })
  const share = useShare({ title: guideName(speech, guide).text, route: 'guide', params: { id: guide.id, lang: tag } })
  const { press, said } = useSharing(share)
  return (
    <Group>
      <Cells label={t('handover.title').text}>
        <Cell icon="code" title={take.label} hint={t('handover.along.hint')} href={take.href} onFollow={take.onFollow} />
        <Cell icon="document" title={paper.label} href={paper.href} onFollow={paper.onFollow} />
        <Cell icon="share" title={t('share.guide')} hint={t('share.guide.hint')} onPress={press} shares />
      </Cells>
      <Live>{said && <Paragraph kind="secondary">{said}</Paragraph>}</Live>
    </Group>
  )
}
