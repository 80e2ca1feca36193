import { Callout } from '../../components/Callout'
import type { Guide } from '../../guides'
import { useTranslation } from '../../i18n'
import { isStale, type Policy } from '../../rules'
import { Paragraph } from '../../ui/text'

/**
 * How reliable a guide is, since when, and whether that has expired.
 * @example <ReadinessNotice guide={guide} policy={policy} />
 */
export function ReadinessNotice({ guide, policy }: { guide: Guide; policy: Policy }) {
  const { t, day } = useTranslation()
  const { readiness, bestBefore, verifiedOn } = guide
  const isOutdated = isStale(guide, policy.day)
  const isReliable = readiness === 'ready' && !isOutdated
  const kind = guide.phase === 'staff' ? 'tried' : readiness
  return (
    <Callout
      kind={isReliable ? 'info' : 'warning'}
      kindLabel={t(isReliable ? 'common.note' : 'common.warning').text}
      title={t(`guide.readiness.${kind}`)}
    >
      <Paragraph>{t(`guide.readiness.${kind}.text`, { day: day(verifiedOn) })}</Paragraph>
      {isOutdated && <Paragraph>{t('guide.old', { day: day(bestBefore) })}</Paragraph>}
    </Callout>
  )
}
