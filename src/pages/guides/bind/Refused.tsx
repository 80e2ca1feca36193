import { Details } from '../../../components/Details'
import type { Guide } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import { useTranslation } from '../../../i18n'
import { resolveTarget } from '../../../journey/guide'
import { navigateTo } from '../../../platform/navigation'
import type { Policy } from '../../../rules'
import { Button } from '../../../ui/button'
import { Paragraph } from '../../../ui/text'
import { NextStepButton } from '../../../features/guides/NextStepButton'

interface Props {
  guide: Guide
  /** The ids of the troubles, the most frequent first. */
  ids: readonly string[]
  /** The sentence that asks for another way to pay. */
  cash: string
  policy: Policy
}

/**
 * What to do when an app refuses a card: each problem with its way out, and at last another way to pay.
 * @example <Refused guide={guide} ids={['card-refused']} cash="card-pay-cash" policy={policy} />
 */
export function Refused({ guide, ids, cash, policy }: Props) {
  const { t, guide: say, law } = useTranslation()
  return (
    <>
      {ids.map((id) => {
        const trouble = guide.troubles.find((known) => known.id === id)
        const step = guide.steps.find(({ troubles }) => troubles.includes(id))
        if (!trouble || !step) return null
        const key = `trouble.${guide.id}.${id}`
        return (
          <Details key={id} summary={say(key, step.values)}>
            <Paragraph>{say(`${key}.then`, step.values)}</Paragraph>
            <NextStepButton
              destination={resolveTarget(guideLibrary, guide, step, trouble.target)}
              guide={guide}
              step={step}
              navigation={{
                toStep: (id) => navigateTo('guide', { id: guide.id, step: id }),
                toEnd: () => navigateTo('guide', { id: guide.id }),
              }}
              policy={policy}
            />
          </Details>
        )
      })}
      <Paragraph kind="secondary" className="bind-cash">
        {law(`entry.${cash}`)}
      </Paragraph>
      <Button onPress={() => navigateTo('card', { entry: cash })}>{t('guide.way.card')}</Button>
    </>
  )
}
