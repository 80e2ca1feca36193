import { Bilingual } from '../../../components/Bilingual'
import { Card } from '../../../components/Card'
import type { Guide, Step } from '../../../guides'
import { useTranslation, withoutChinese } from '../../../i18n'
import { toEntryViews } from '../../../journey/outcome'
import { navigateTo } from '../../../platform/navigation'
import type { Policy } from '../../../rules'
import { entryLabel } from '../../../features/labels'
import { Button } from '../../../ui/button'

interface Props {
  guide: Guide
  step: Step
  policy: Policy
}

/**
 * A preview of the sentence to show at this step, and the button that shows it large; nothing if the step has none.
 * @example <StepSentence guide={guide} step={step} policy={policy} />
 */
export function StepSentence({ guide, step, policy }: Props) {
  const translator = useTranslation()
  const { t } = translator
  const [card] = step.card ? toEntryViews(policy, [step.card.entry]) : []
  if (!card) return null
  return (
    <Card>
      {card.known && card.zh !== null && (
        <Bilingual
          zh={card.zh}
          caption={t('guide.card')}
          {...(!translator.tag.startsWith('zh') && { text: withoutChinese(entryLabel(translator, card)) })}
        />
      )}
      <Button
        kind="primary"
        className="step-show"
        onPress={() => navigateTo('card', { guide: guide.id, step: step.id })}
      >
        {t('guide.card.show')}
      </Button>
    </Card>
  )
}
