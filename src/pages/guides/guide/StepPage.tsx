import { Bilingual } from '../../../components/Bilingual'
import { Card } from '../../../components/Card'
import { StepView } from '../../../components/StepView'
import type { Guide, Step } from '../../../guides'
import { alone, useSpeech } from '../../../i18n'
import { listed } from '../../../journey/outcome'
import { go } from '../../../platform/navigation'
import type { Policy } from '../../../rules'
import { useProgress } from '../../../stores/progress'
import { Button } from '../../../ui/button'
import { entryName } from '../../names'
import { ReadAloud } from '../../ReadAloud'
import { SourceButton } from '../../sources'
import { notesOf } from '../here'
import { guideName, stepText } from '../words'
import { Shown } from './Labels'
import { Troubles } from './Troubles'
import type { Walking } from './walking'

/** The sentence to show at this step, small; the screen of the card shows it large. */
function Sentence({ step, policy }: { step: Step; policy: Policy }) {
  const speech = useSpeech()
  const [card] = step.card ? listed(policy, [step.card.entry]) : []
  if (!card?.known || card.zh === null) return null
  return (
    <Card>
      <Bilingual zh={card.zh} caption={speech.t('guide.card')} {...(!speech.tag.startsWith('zh') && { text: alone(entryName(speech, card)) })} />
    </Card>
  )
}

interface Props {
  guide: Guide
  step: Step
  index: number
  walking: Walking
  policy: Policy
}

/**
 * One step of a guide: one thing to do, what it looks like, and what to do if it does not work.
 * @example <StepPage guide={guide} step={step} index={0} walking={walking} policy={policy} />
 */
export function StepPage({ guide, step, index, walking, policy }: Props) {
  const speech = useSpeech()
  const { t, guide: say } = speech
  const { done, undoStep } = useProgress()
  const all = guide.steps.length
  const isDone = (done[guide.id] ?? []).includes(step.id)
  const text = stepText(speech, guide, step)
  const warning = step.warn ? say(`step.${guide.id}.${step.id}.warn`, step.values) : null
  const next = t(index + 1 < all ? 'guide.done' : 'guide.finish')
  return (
    <>
      <StepView
        progress={{ label: t('guide.progress', { number: index + 1, all }), value: index + 1, max: all }}
        of={guideName(speech, guide)}
        text={text}
        arrival={step.id}
        {...(warning && { warning: { word: t('common.warning').text, text: warning } })}
        actions={(
          <>
            {step.card && <Button kind="primary" onPress={() => go('card', { guide: guide.id, step: step.id })}>{t('guide.card.open')}</Button>}
            <Button kind={step.card ? 'secondary' : 'primary'} onPress={() => walking.finish(step)}>{next}</Button>
            {isDone && <Button kind="plain" onPress={() => undoStep(guide.id, step.id)}>{t('guide.undone')}</Button>}
          </>
        )}
      >
        <ReadAloud lines={warning ? [text, warning] : [text]} />
        <Shown step={step} />
        <Sentence step={step} policy={policy} />
      </StepView>
      <Troubles key={step.id} guide={guide} step={step} ids={step.troubles} walk={walking} policy={policy} />
      <SourceButton name={text} lines={[{ name: text, notes: notesOf(policy, guide, step.sources) }]} />
    </>
  )
}
