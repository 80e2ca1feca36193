import { Callout } from '../../components/Callout'
import { Details } from '../../components/Details'
import type { Guide } from '../../guides'
import { useTranslation } from '../../i18n'
import { isStale, type Policy } from '../../rules'
import { Paragraph } from '../../ui/text'

interface Props {
  guide: Guide
  policy: Policy
  /** Only its title is visible at first, unless the guide is doubtful. */
  folded?: boolean
}

/**
 * How reliable a guide is, since when, and whether that has expired.
 * @example <ReadinessNotice guide={guide} policy={policy} />
 */
export function ReadinessNotice({ guide, policy, folded = false }: Props) {
  const { t, day } = useTranslation()
  const { readiness, bestBefore, verifiedOn } = guide
  const isOutdated = isStale(guide, policy.day)
  const kind = guide.phase === 'staff' ? 'tried' : readiness
  const text = <Paragraph>{t(`guide.readiness.${kind}.text`, { day: day(verifiedOn) })}</Paragraph>
  const isReliable = readiness === 'ready' && !isOutdated
  // What makes a guide doubtful is never behind a tap.
  if (folded && !isOutdated && readiness !== 'draft')
    return <Details summary={t(`guide.readiness.${kind}`)}>{text}</Details>
  return (
    <Callout
      kind={isReliable ? 'info' : 'warning'}
      kindLabel={t(isReliable ? 'common.note' : 'common.warning').text}
      title={t(`guide.readiness.${kind}`)}
    >
      {text}
      {isOutdated && <Paragraph>{t('guide.old', { day: day(bestBefore) })}</Paragraph>}
    </Callout>
  )
}
