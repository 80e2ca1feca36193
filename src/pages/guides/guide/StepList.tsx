import { Steps } from '../../../components/Steps'
import type { Guide } from '../../../guides'
import { useTranslation } from '../../../i18n'
import { useProgress } from '../../../stores/progress'
import { stepText } from '../../../features/guides/guide-labels'
import type { GuidePosition } from './use-guide-position'

interface Props {
  guide: Guide
  position: GuidePosition
}

/**
 * All steps of a guide with their progress; each can be opened.
 * @example <StepList guide={guide} position={position} />
 */
export function StepList({ guide, position: { location, lastStep, toStep } }: Props) {
  const translator = useTranslation()
  const { t } = translator
  const done = useProgress((state) => state.done[guide.id]) ?? []
  const currentId =
    location.on === 'step' ? location.step.id : location.on === 'overview' ? lastStep?.step.id : undefined
  return (
    <Steps
      items={guide.steps.map((step) => {
        const state = step.id === currentId ? 'current' : done.includes(step.id) ? 'done' : 'todo'
        return {
          id: step.id,
          title: stepText(translator, guide, step),
          state,
          ...(state !== 'todo' && { stateLabel: t(state === 'done' ? 'four.done' : 'four.here') }),
          onPress: () => toStep(step.id),
        }
      })}
    />
  )
}
