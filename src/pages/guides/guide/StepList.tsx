import { Steps } from '../../../components/Steps'
import type { Guide } from '../../../guides'
import { useSpeech } from '../../../i18n'
import { useProgress } from '../../../stores/progress'
import { stepText } from '../words'
import type { Walking } from './walking'

interface Props {
  guide: Guide
  walking: Walking
}

/**
 * All steps of a guide, with which are done; each can be opened.
 * @example <StepList guide={guide} walking={walking} />
 */
export function StepList({ guide, walking: { place, left, toStep } }: Props) {
  const speech = useSpeech()
  const { t } = speech
  const done = useProgress((state) => state.done[guide.id]) ?? []
  const here = place.on === 'step' ? place.step.id : place.on === 'overview' ? left?.step.id : undefined
  return (
    <Steps
      items={guide.steps.map((step) => {
        const state = step.id === here ? 'current' : done.includes(step.id) ? 'done' : 'todo'
        return {
          id: step.id, title: stepText(speech, guide, step), state,
          ...(state !== 'todo' && { stateWord: t(state === 'done' ? 'four.done' : 'four.here') }),
          onPress: () => toStep(step.id),
        }
      })}
    />
  )
}
