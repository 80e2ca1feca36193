import { Steps as StepList } from '../../components/Steps'
import { useSpeech } from '../../i18n'
import type { Listed, OutcomeView } from '../../journey/outcome'
import { Link } from '../../ui/link'
import { Paragraph } from '../../ui/text'
import { entryName } from '../names'
import { wayTo } from '../ways'
import { Below } from './Lines'
import { Part } from './Part'

/** The way to the guide that shows how; nothing where there is none. */
function How({ step }: { step: Listed }) {
  const speech = useSpeech()
  if (!step.known || step.guide === null) return null
  const { label, href, onFollow } = wayTo('guide', speech.t('guides.title'), { params: { id: step.guide } })
  return <Link href={href} onFollow={onFollow} className="link-text step-how" label={`${label.text}: ${entryName(speech, step).text}`}>{label}</Link>
}

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
          id: step.id, title: entryName(speech, step), body: <><Below one={step} /><How step={step} /></>,
          state: i === 0 ? 'current' : 'todo',
        }))}
      />
    </Part>
  )
}
