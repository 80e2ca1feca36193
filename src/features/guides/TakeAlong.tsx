import { Cell, Cells } from '../../components/Cell'
import { Group } from '../../components/Group'
import type { Guide } from '../../guides'
import { useTranslation } from '../../i18n'
import type { ShareResult } from '../../platform/share'
import { LiveRegion } from '../../ui/live-region'
import { Paragraph } from '../../ui/text'
import { useShareStatus } from '../use-share-status'
import { linkToRoute } from '../links'

interface Props {
  guide: Guide
  /** The page's handler, of `useGuideShare`. */
  onShare: () => Promise<ShareResult>
}

/**
 * A link to the person's case, with its guide, for another device.
 * @example <HandoverCell guide={guide} />
 */
export function HandoverCell({ guide }: Pick<Props, 'guide'>) {
  const { t } = useTranslation()
  const { label, href, onFollow } = linkToRoute('handover', t('handover.along'), { params: { guide: guide.id } })
  return <Cell icon="code" title={label} hint={t('handover.along.hint')} href={href} onFollow={onFollow} />
}

/**
 * A link to the guide on paper.
 * @example <PrintCell guide={guide} />
 */
export function PrintCell({ guide }: Pick<Props, 'guide'>) {
  const { t } = useTranslation()
  const { label, href, onFollow } = linkToRoute('paper', t('paper.title'), { params: { guide: guide.id } })
  return <Cell icon="document" title={label} href={href} onFollow={onFollow} />
}

/**
 * Links that take a guide along: to another device with the person's case, or to somebody else without the case.
 * @example <TakeAlong guide={guide} onShare={useGuideShare(guide)} />
 */
export function TakeAlong({ guide, onShare }: Props) {
  const { t } = useTranslation()
  const { share, message } = useShareStatus(onShare)
  return (
    <Group>
      <Cells label={t('handover.title').text}>
        <HandoverCell guide={guide} />
        <Cell icon="share" title={t('share.guide')} hint={t('share.guide.hint')} onPress={share} shares />
      </Cells>
      <LiveRegion>{message && <Paragraph kind="secondary">{message}</Paragraph>}</LiveRegion>
    </Group>
  )
}
