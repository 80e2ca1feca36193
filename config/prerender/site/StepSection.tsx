import { Anchor } from '../../../src/ui/anchor'
import { Callout } from '../../../src/components/Callout'
import { PhoneStill } from '../../../src/components/PhoneFrame'
import { ContactList } from '../../../src/features/contacts'
import { stepText } from '../../../src/features/guides/guide-labels'
import { phoneFrames } from '../../../src/features/guides/phone-frames'
import { labelBesideFrames } from '../../../src/features/guides/step-labels'
import type { Guide, Step } from '../../../src/guides'
import { joinTexts, useTranslation } from '../../../src/i18n'
import { toEntryViews } from '../../../src/journey/outcome'
import { lineFacts } from '../../../src/pages/guides/contacts/call-lines'
import { StepPlacePanel } from '../../../src/pages/guides/guide/StepIllustration'
import type { Policy } from '../../../src/rules'
import { Box } from '../../../src/ui/box'
import { Heading } from '../../../src/ui/heading'
import { Section } from '../../../src/ui/region'
import { Paragraph, Text } from '../../../src/ui/text'
import { PhonePicture } from './phone-picture'
import { Sentence } from './Sentence'
import { Term } from './Term'

interface Props {
  guide: Guide
  step: Step
  number: number
  policy: Policy
}

/** Every screen of the phone with what to press, in order. */
function Screens({ step }: Pick<Props, 'step'>) {
  const translator = useTranslation()
  const { t, direction } = translator
  const { screens, stops } = phoneFrames(translator, step)
  return (
    <Box className="site-screens block">
      {stops.map((stop, i) => (
        <Box key={i} className="phone-figure">
          <PhoneStill
            screen={screens[stop.screen]!}
            stop={stop}
            picture={<PhonePicture screen={screens[stop.screen]!} stop={stop} direction={direction} />}
            lookLabel={t('phone.look.card')}
            caption={t('phone.caption')}
          />
        </Box>
      ))}
    </Box>
  )
}

/** The lines that a step is about: numbers, hours, languages, and what to say. */
function Call({ step: { call }, policy }: Pick<Props, 'step' | 'policy'>) {
  const translator = useTranslation()
  if (call === null) return null
  return (
    <>
      <ContactList contacts={toEntryViews(policy, call.contacts)} />
      <Paragraph kind="secondary">{joinTexts(lineFacts(translator, call), ' · ')}</Paragraph>
      {call.say !== null && (
        <Sentence entry={toEntryViews(policy, [call.say])[0]} caption={translator.t('contacts.say')} />
      )}
    </>
  )
}

/**
 * One step of a guide with everything that the app shows for it: the instruction, a warning, the sentence to show, the
 * screens or the place.
 * @example <StepSection guide={guide} step={step} number={1} policy={policy} />
 */
export function StepSection({ guide, step, number, policy }: Props) {
  const translator = useTranslation()
  const { t, guide: say } = translator
  const label = step.frames.length > 0 ? labelBesideFrames(step) : null
  return (
    <Anchor id={step.id}>
      <Section className="site-step">
        <Heading level={3} className="site-step-title">
          <Text className="site-step-number">{number}</Text> <Text>{stepText(translator, guide, step)}</Text>
        </Heading>
        {step.warn && (
          <Callout kind="warning" kindLabel={t('common.warning').text}>
            <Paragraph>{say(`step.${guide.id}.${step.id}.warn`, step.values)}</Paragraph>
          </Callout>
        )}
        {step.card && <Sentence entry={toEntryViews(policy, [step.card.entry])[0]} caption={t('guide.card')} />}
        <Call step={step} policy={policy} />
        {step.frames.length > 0 ? <Screens step={step} /> : <StepPlacePanel step={step} policy={policy} />}
        {label && <Term label={label} />}
      </Section>
    </Anchor>
  )
}
