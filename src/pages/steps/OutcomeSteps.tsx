import { Steps } from '../../components/Steps'
import { useTranslation } from '../../i18n'
import type { EntryView } from '../../journey/outcome'
import { Link } from '../../ui/link'
import { EntryListNote } from '../../features/EntryList'
import { entryLabel } from '../../features/labels'
import { linkToRoute } from '../../features/links'
import './index.scss'

/** A link to the guide of a step; nothing if there is none. */
function GuideLink({ step }: { step: EntryView }) {
  const translator = useTranslation()
  if (!step.known || step.guide === null) return null
  const { label, href, onFollow } = linkToRoute('guide', translator.t('answer.how'), { params: { id: step.guide } })
  return (
    <Link
      href={href}
      onFollow={onFollow}
      className="link-text step-how"
      label={`${label.text}: ${entryLabel(translator, step).text}`}
    >
      {label}
    </Link>
  )
}

/**
 * The steps in order, each with its guide.
 * @example <OutcomeSteps steps={view.steps} />
 */
export function OutcomeSteps({ steps }: { steps: readonly EntryView[] }) {
  const translator = useTranslation()
  return (
    <Steps
      items={steps.map((step, i) => ({
        id: step.id,
        title: entryLabel(translator, step),
        body: (
          <>
            <EntryListNote entry={step} />
            <GuideLink step={step} />
          </>
        ),
        state: i === 0 ? 'current' : 'todo',
      }))}
    />
  )
}
