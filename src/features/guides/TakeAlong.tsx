import { Cell, Cells } from '../../components/Cell'
import { Group } from '../../components/Group'
import type { Guide } from '../../guides'
import { useTranslation } from '../../i18n'
import { useShare } from '../../platform/share'
import { LiveRegion } from '../../ui/live-region'
import { Paragraph } from '../../ui/text'
import { useShareStatus } from '../use-share-status'
import { linkToRoute } from '../links'
import { guideTitle } from './guide-labels'

/**
 * Links that take a guide along: to another device with the person's case, on paper, or to somebody else without the
 * case. The page's index.config.ts must allow WeChat to share.
 * @example <TakeAlong guide={guide} />
 */
export function TakeAlong({ guide }: { guide: Guide }) {
  const translator = useTranslation()
  const { t, tag } = translator
  const handoverLink = linkToRoute('handover', t('handover.along'), { params: { guide: guide.id } })
  const printLink = linkToRoute('paper', t('paper.title'), { params: { guide: guide.id } })
  const shareGuide = useShare({
    title: guideTitle(translator, guide).text,
    route: 'guide',
    params: { id: guide.id, lang: tag },
  })
  const { share, message } = useShareStatus(shareGuide)
  return (
    <Group>
      <Cells label={t('handover.title').text}>
        <Cell
          icon="code"
          title={handoverLink.label}
          hint={t('handover.along.hint')}
          href={handoverLink.href}
          onFollow={handoverLink.onFollow}
        />
        <Cell icon="document" title={printLink.label} href={printLink.href} onFollow={printLink.onFollow} />
        <Cell icon="share" title={t('share.guide')} hint={t('share.guide.hint')} onPress={share} shares />
      </Cells>
      <LiveRegion>{message && <Paragraph kind="secondary">{message}</Paragraph>}</LiveRegion>
    </Group>
  )
}
