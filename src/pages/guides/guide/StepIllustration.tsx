import type { ReactNode } from 'react'
import { PhoneFrame } from '../../../components/PhoneFrame'
import { PlacePanel } from '../../../components/PlacePanel'
import type { Step } from '../../../guides'
import { copyWords, primaryText, useTranslation } from '../../../i18n'
import { toEntryViews } from '../../../journey/outcome'
import { copy } from '../../../platform/clipboard'
import type { Policy } from '../../../rules'
import { documentDrawing } from '../../../features/drawings'
import { TermLabel } from '../../../features/guides/TermLabel'
import { termMeaning, termOf } from '../../../features/guides/guide-labels'
import { phoneFrames } from '../../../features/guides/phone-frames'
import { labelBesideFrames } from '../../../features/guides/step-labels'
import { placeDrawing } from '../../../features/guides/step-places'
import { chineseUnlessShown, entryLabel } from '../../../features/labels'

interface StepProps {
  step: Step
  policy: Policy
}

/**
 * Where a step happens, with the Chinese of its sign or paper, and the documents for it; nothing for a step on a phone.
 * @example <StepPlacePanel step={step} policy={policy} />
 */
export function StepPlacePanel({ step, policy }: StepProps) {
  const translator = useTranslation()
  const { t } = translator
  const { place, label, papers } = step
  if (place === null || place === 'phone') return null
  const term = label && termOf(label)
  const meaning = term && termMeaning(translator, term)
  return (
    <PlacePanel
      drawing={placeDrawing(place)}
      caption={t(`guide.at.${place}`)}
      papersLabel={t('guide.step.papers').text}
      papers={toEntryViews(policy, papers).map((paper) => {
        const name = entryLabel(translator, paper)
        const zh = paper.known ? chineseUnlessShown(name, paper.zh) : undefined
        return { id: paper.id, drawing: documentDrawing(paper.id), label: name, ...(zh !== undefined && { zh }) }
      })}
      {...(term && { sign: { zh: term.zh, pinyin: term.pinyin, ...(meaning && { meaning }) } })}
    />
  )
}

/**
 * The picture of a step between its head and its warning: the screens of the phone with what to press, or else the place where it happens.
 * @example <StepIllustration head={<StepHead … />} foot={null} step={step} policy={policy} />
 */
export function StepIllustration({ head, foot, step, policy }: StepProps & { head: ReactNode; foot: ReactNode }) {
  const translator = useTranslation()
  const { t } = translator
  if (step.frames.length === 0)
    return (
      <>
        {head}
        <StepPlacePanel step={step} policy={policy} />
        {foot}
      </>
    )
  const { screens, stops } = phoneFrames(translator, step)
  const label = labelBesideFrames(step)
  return (
    <>
      <PhoneFrame
        id={step.id}
        head={head}
        foot={foot}
        screens={screens}
        stops={stops}
        listLabel={t('phone.list').text}
        routeLabel={t('phone.route').text}
        lookLabel={t('phone.look.card')}
        caption={t('phone.caption')}
        copyOf={(zh) => ({
          label: primaryText(t('phone.copy', { zh })),
          ...copyWords(translator),
          onCopy: () => copy(zh),
        })}
      />
      {label && <TermLabel label={label} />}
    </>
  )
}
