import { Cell } from '../../../components/Cell'
import { joinTexts, useTranslation } from '../../../i18n'
import { type GuideForPerson, guideFor } from '../../../journey/guide'
import { today } from '../../../platform/device'
import type { Answers } from '../../../rules'
import { isHidden } from '../../../rules/hidden'
import { useProgress } from '../../../stores/progress'
import { linkToGuide } from '../../../features/guides/guide-link'

/**
 * A guide as a row: how far the person is, or how reliable it is.
 * @example <GuideRow item={{ guide, audience: 'for' }} answers={answers} />
 */
export function GuideRow({ item: { guide, audience }, answers }: { item: GuideForPerson; answers: Answers }) {
  const translator = useTranslation()
  const { t } = translator
  const { at, finished } = useProgress()
  const link = linkToGuide(translator, guide)
  const stored = at[guide.id] ?? null
  const { steps } = guideFor(guide, answers, stored)
  const index = steps.findIndex(({ id }) => id === stored)
  const progress = finished.includes(guide.id)
    ? t('guides.finished')
    : index >= 0 && guide.page === null
      ? t('guides.resume', { number: index + 1, all: steps.length })
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
