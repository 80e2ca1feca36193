import { Cell, Cells } from '../../../src/components/Cell'
import { Group } from '../../../src/components/Group'
import { type NumberedStep, NumberedSteps } from '../../../src/components/NumberedSteps'
import { policyForPlace, sourceNotesOf } from '../../../src/features/guides/guide-context'
import { guideTitle } from '../../../src/features/guides/guide-labels'
import { linkToRoute } from '../../../src/features/links'
import { guideLibrary } from '../../../src/guides/guide-library'
import { HOSPITAL } from '../../../src/guides/named'
import { joinTexts, useTranslation } from '../../../src/i18n'
import { findStep } from '../../../src/journey/guide'
import { toEntryViews } from '../../../src/journey/outcome'
import { EmergencyCall } from '../../../src/pages/guides/hospital/Emergency'
import {
  ClaimPapers,
  HOSPITAL_SENTENCES,
  stepsWithCode,
  stepsWithoutCode,
} from '../../../src/pages/guides/hospital/steps'
import { AMBULANCE } from '../../../src/policies/ids'
import type { Policy } from '../../../src/rules'
import { Section } from '../../../src/ui/region'
import { Frame } from './Frame'
import { Sentence } from './Sentence'
import { Sources } from './Sources'

/** The sentences of a step, in place of the buttons that open them in the app. */
function StepSentences({ step, policy }: { step: string; policy: Policy }) {
  const { t } = useTranslation()
  return (HOSPITAL_SENTENCES[step] ?? []).map(({ guide: id, step: at, label }) => {
    const guide = guideLibrary.guides.get(id)
    const card = guide && findStep(guide, at)?.step.card
    return card && <Sentence key={at} entry={toEntryViews(policy, [card.entry])[0]} caption={t(label)} />
  })
}

/**
 * For somebody who is in a hospital now: the emergency number, and what to do with a working code and without one.
 * @example <HospitalPage />
 */
export function HospitalPage() {
  const translator = useTranslation()
  const { t } = translator
  const policy = policyForPlace({ place: null })
  const ids = new Set(Object.values(HOSPITAL.steps).map(({ guide }) => guide))
  const guides = [...ids].flatMap((id) => guideLibrary.guides.get(id) ?? [])
  const withSentences = (steps: readonly NumberedStep[]) =>
    steps.map((step) => ({
      ...step,
      content: step.content && (
        <>
          {step.id === 'claim' && <ClaimPapers translator={translator} />}
          <StepSentences step={step.id} policy={policy} />
        </>
      ),
    }))
  const answered = (answer: 'hospital.yes' | 'hospital.no') => joinTexts([t('hospital.question'), t(answer)], ' ')
  const notes = guides.flatMap((guide) =>
    sourceNotesOf(policy, guide, [...guide.sources, ...guide.steps.flatMap((step) => step.sources)]),
  )
  return (
    <Frame
      title={t('hospital.title')}
      lead={t('site.hospital')}
      first={
        <Section className="emergency site-emergency">
          <EmergencyCall />
          <Sentence entry={toEntryViews(policy, [AMBULANCE.card])[0]} caption={t('hospital.emergency.show')} />
        </Section>
      }
      begin={{ route: 'hospital' }}
      folder="hospital/"
    >
      <Group title={answered('hospital.yes')}>
        <NumberedSteps steps={withSentences(stepsWithCode(translator))} />
      </Group>
      <Group title={answered('hospital.no')}>
        <NumberedSteps steps={withSentences(stepsWithoutCode(translator))} />
      </Group>
      <Group title={t('hospital.more')}>
        <Cells>
          {HOSPITAL.more.map((id) => {
            const { label, href } = linkToRoute('guide', guideTitle(translator, { id }), { params: { id } })
            return <Cell key={id} title={label} href={href} />
          })}
        </Cells>
      </Group>
      <Sources notes={[...new Map(notes.map((note) => [note.id, note])).values()]} folder="hospital/" />
    </Frame>
  )
}
