import { Cell } from '../../../components/Cell'
import { joinTexts, useTranslation } from '../../../i18n'
import type { GuideForPerson } from '../../../journey/guide'
import { today } from '../../../platform/device'
import { isHidden } from '../../../rules/hidden'
import { useProgress } from '../../../stores/progress'
import { linkToGuide } from '../../../features/guides/guide-link'

/**
 * A guide as a row: how far the person is, or how reliable it is.
 * @example <GuideRow item={{ guide, audience: 'for' }} />
 */
export function GuideRow({ item: { guide, audience } }: { item: GuideForPerson }) {
  const translator = useTranslation()
  const { t } = translator
  const { at, finished } = useProgress()
  const link = linkToGuide(translator, guide)
  const index = guide.steps.findIndex((step) => step.id === at[guide.id])
  const progress = finished.includes(guide.id)
    ? t('guides.finished')
    : index >= 0 && guide.page === null
      ? t('guides.resume', { number: index + 1, all: guide.steps.length })
      : null
  const readiness = isHidden(guide, today())
    ? t('hidden.title')
    : t(`guide.readiness.${guide.phase === 'staff' ? 'tried' : guide.readiness}`)
  const facts = [
    ...(progress === null ? [] : [progress]),
    ...(audience === 'perhaps' ? [t('guides.perhaps')] : []),
    readiness,
  ]
  return <Cell title={link.label} href={link.href} onFollow={link.onFollow} hint={joinTexts(facts, ' · ')} />
}
