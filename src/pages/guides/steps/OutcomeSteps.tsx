import { Steps } from '../../../components/Steps'
import { useTranslation } from '../../../i18n'
import type { EntryView } from '../../../journey/outcome'
import { Link } from '../../../ui/link'
import { EntryListNote } from '../../../features/EntryList'
import { planStepDrawing } from '../../../features/drawings'
import { stepGuide } from '../../../features/guides/answer-steps'
import { linkToGuide } from '../../../features/guides/guide-link'
import { entryLabel } from '../../../features/labels'

/** A link to the step of a guide that shows how; nothing if there is none. */
function GuideLink({ entry }: { entry: EntryView }) {
  const translator = useTranslation()
  const found = stepGuide(entry)
  if (!found) return null
  const label = translator.t('answer.how')
  const { href, onFollow } = linkToGuide(translator, found.guide, found.step?.id)
  return (
    <Link
      href={href}
      onFollow={onFollow}
      className="link-text step-how"
      label={`${label.text}: ${entryLabel(translator, entry).text}`}
    >
      {label}
    </Link>
  )
}

/**
 * The steps in order, each with its picture and the way to the step of a guide that shows how.
 * @example <OutcomeSteps steps={view.steps} />
 */
export function OutcomeSteps({ steps }: { steps: readonly EntryView[] }) {
  const translator = useTranslation()
  return (
    <Steps
      items={steps.map((step, i) => ({
        id: step.id,
        title: entryLabel(translator, step),
        drawing: planStepDrawing(step.id),
        body: (
          <>
            <EntryListNote entry={step} />
            <GuideLink entry={step} />
          </>
        ),
        state: i === 0 ? 'current' : 'todo',
      }))}
    />
  )
}
