import { StrengthBadge } from '../../components/StrengthBadge'
import { useTranslation } from '../../i18n'
import { returnTo } from '../../platform/navigation'
import { routes } from '../../routes'
import type { Verdict } from '../../rules'
import { Icon } from '../../ui/icon'
import { Link } from '../../ui/link'
import './AnswerStrip.scss'

/**
 * The verdict as a strip that leads back to it.
 * @example <AnswerStrip verdict={view.verdict} />
 */
export function AnswerStrip({ verdict: { outcome, strength } }: { verdict: Verdict }) {
  const { t, law } = useTranslation()
  const known = outcome === null ? 'ask' : (strength ?? 'ask')
  const label = outcome === null ? t('outcome.open.title') : law(`outcome.${outcome}`)
  return (
    <Link
      href={`#/${routes.outcome}`}
      onFollow={() => returnTo('outcome')}
      className={`answer-strip answer-strip-${known}`}
    >
      <StrengthBadge strength={known} label={label} />
      <Icon name="forward" className="answer-strip-icon" />
    </Link>
  )
}
