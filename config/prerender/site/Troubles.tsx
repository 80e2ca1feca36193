import { Card } from '../../../src/components/Card'
import { Cell, Cells } from '../../../src/components/Cell'
import { ContactList } from '../../../src/features/contacts'
import { guideTitle, termOf } from '../../../src/features/guides/guide-labels'
import { linkToRoute } from '../../../src/features/links'
import type { Guide, Step, Trouble } from '../../../src/guides'
import { guideLibrary } from '../../../src/guides/guide-library'
import { useTranslation } from '../../../src/i18n'
import { resolveTarget, type Destination } from '../../../src/journey/guide'
import { toEntryViews } from '../../../src/journey/outcome'
import type { Policy } from '../../../src/rules'
import { Heading } from '../../../src/ui/heading'
import { Paragraph } from '../../../src/ui/text'
import { Sentence } from './Sentence'

interface Props {
  guide: Guide
  policy: Policy
}

/** Where a trouble leads: a step, another guide, a sentence or a contact; nothing at the end of the guide. */
function Way({ destination, guide, policy }: Props & { destination: Destination }) {
  const translator = useTranslation()
  const { t } = translator
  if (destination.kind === 'contact') return <ContactList contacts={toEntryViews(policy, [destination.contact])} />
  if (destination.kind === 'card')
    return <Sentence entry={toEntryViews(policy, [destination.card])[0]} caption={t('guide.card')} />
  if (destination.kind === 'done') return null
  const { guide: next, step } = destination
  const index = next.steps.indexOf(step)
  const { label, href } = linkToRoute(
    'guide',
    next === guide
      ? t('guide.way.step', { number: index + 1 })
      : t('guide.way.guide', { name: guideTitle(translator, next) }),
    { params: { id: next.id, ...((next === guide || index > 0) && { step: step.id }) } },
  )
  return (
    <Cells>
      <Cell title={label} href={href} />
    </Cells>
  )
}

function TroubleCard({ trouble, step, guide, policy }: Props & { trouble: Trouble; step: Step }) {
  const { guide: say } = useTranslation()
  const key = `trouble.${guide.id}.${trouble.id}`
  return (
    <Card>
      <Heading level={3} className="trouble-name">
        {say(key, step.values)}
      </Heading>
      {trouble.label && (
        <Paragraph lang="zh-Hans" className="trouble-zh">
          {termOf(trouble.label).zh}
        </Paragraph>
      )}
      <Paragraph className="trouble-solution">{say(`${key}.then`, step.values)}</Paragraph>
      <Way destination={resolveTarget(guideLibrary, guide, step, trouble.target)} guide={guide} policy={policy} />
    </Card>
  )
}

/**
 * What can go wrong in a guide, each with a solution.
 * @example <Troubles guide={guide} policy={policy} />
 */
export function Troubles({ guide, policy }: Props) {
  return guide.troubles.map((trouble) => {
    const step = guide.steps.find(({ troubles }) => troubles.includes(trouble.id))
    return step && <TroubleCard key={trouble.id} trouble={trouble} step={step} guide={guide} policy={policy} />
  })
}
