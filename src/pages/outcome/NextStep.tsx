import { ActionCard } from '../../components/ActionCard'
import type { ActionLink } from '../../components/action-link'
import type { DrawingName } from '../../components/drawing-names'
import { type BilingualText, useTranslation, type Translator } from '../../i18n'
import type { NextAction } from '../../journey/answer'
import type { EntryView } from '../../journey/outcome'
import { call } from '../../platform/call'
import { Button } from '../../ui/button'
import { Link } from '../../ui/link'
import { answerDrawing, planStepDrawing } from '../../features/drawings'
import { entryLabel, questionLabel } from '../../features/labels'
import { linkToRoute } from '../../features/links'
import { reopenQuestion } from '../../features/answers/reopen'
import { shortEntry } from '../../features/answers/answer-facts'

interface Words {
  readonly drawing: DrawingName
  readonly label: BilingualText
  readonly title: BilingualText
  readonly hint?: BilingualText
}

function wordsOf(translator: Translator, action: NextAction): Words {
  const { t } = translator
  const label = t('outcome.steps')
  if (action.kind === 'question')
    return {
      drawing: answerDrawing(action.question, null),
      label: t('outcome.skipped'),
      title: questionLabel(translator, action.question),
    }
  const textOf = (step: EntryView) => shortEntry(translator, step) ?? entryLabel(translator, step)
  const stale = action.step?.known === true && action.step.stale && { hint: t('outcome.confirm-first') }
  if (action.kind === 'call') {
    const name = entryLabel(translator, action.contact)
    const drawing = 'call'
    return action.step
      ? { drawing, label, title: textOf(action.step), hint: name, ...stale }
      : { drawing, label, title: name }
  }
  const drawing = action.step ? planStepDrawing(action.step.id) : 'steps'
  return { drawing, label, title: action.step ? textOf(action.step) : t('answer.steps'), ...stale }
}

function linkOf({ t }: Translator, action: Exclude<NextAction, { kind: 'question' }>): ActionLink {
  switch (action.kind) {
    case 'call': {
      const { phone } = action
      return { label: t('answer.call', { phone }), href: `tel:${phone}`, onFollow: () => void call(phone) }
    }
    case 'guide':
      return linkToRoute('guide', t('answer.how'), { params: { id: action.guide } })
    case 'card':
      return linkToRoute('card', t('outcome.cards'), { params: { entry: action.card } })
    case 'steps':
      return linkToRoute('steps', t('answer.how'))
  }
}

/**
 * The one next action, and the large button that does it.
 * @example <NextStep action={summary.action} />
 */
export function NextStep({ action }: { action: NextAction }) {
  const translator = useTranslation()
  const words = wordsOf(translator, action)
  if (action.kind === 'question') {
    const { question } = action
    const open = () => reopenQuestion(question)
    return (
      <ActionCard {...words}>
        <Button kind="primary" onPress={open}>
          {translator.t('answer.reply')}
        </Button>
      </ActionCard>
    )
  }
  const { label, href, onFollow } = linkOf(translator, action)
  return (
    <ActionCard {...words}>
      <Link href={href} onFollow={onFollow} external={action.kind === 'call'} className="button button-primary">
        {label}
      </Link>
    </ActionCard>
  )
}
