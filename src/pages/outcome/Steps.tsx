import { Steps as StepList } from '../../components/Steps'
import { useSpeech } from '../../i18n'
import type { OutcomeView } from '../../journey/outcome'
import { Paragraph } from '../../ui/text'
import { entryName } from '../names'
import { Below } from './Lines'
import { Part } from './Part'

/**
 * Who acts, and what to do in which order.
 * @example <Steps view={view} />
 */
export function Steps({ view: { actor, plan, steps } }: { view: OutcomeView }) {
  const speech = useSpeech()
  const { t, law } = speech
  return (
    <Part title={t('outcome.steps')} entries={steps}>
      {actor !== null && <Paragraph kind="strong">{t('outcome.actor', { actor: law(`actor.${actor}`) })}</Paragraph>}
      {plan !== null && <Paragraph className="part-lead">{law(`plan.${plan}`)}</Paragraph>}
      <StepList
        items={steps.map((step, i) => ({
          id: step.id, title: entryName(speech, step), body: <Below one={step} />,
          state: i === 0 ? 'current' : 'todo',
        }))}
      />
    </Part>
  )
}
