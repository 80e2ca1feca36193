import { Card } from '../../../components/Card'
import { Details } from '../../../components/Details'
import { Group } from '../../../components/Group'
import type { Guide, Step, Trouble } from '../../../guides'
import { shelf } from '../../../guides/shelf'
import { useSpeech } from '../../../i18n'
import { ANYBODY, wayOn } from '../../../journey/guide'
import { listed } from '../../../journey/outcome'
import type { Policy } from '../../../rules'
import { Heading } from '../../../ui/heading'
import { Paragraph } from '../../../ui/text'
import { ContactList } from '../../outcome/Contacts'
import { type Walk, WayOn } from '../WayOn'
import { termOf } from '../words'

interface Props {
  guide: Guide
  step: Step
  /** The ids of what may go wrong here. */
  ids: readonly string[]
  walk: Walk
  policy: Policy
}

function One({ trouble, guide, step, walk, policy }: Props & { trouble: Trouble }) {
  const { guide: say } = useSpeech()
  const key = `trouble.${guide.id}.${trouble.id}`
  return (
    <Card>
      <Heading level={2} className="trouble-name">{say(key, step.values)}</Heading>
      {trouble.label && <Paragraph lang="zh-Hans" selectable className="trouble-zh">{termOf(trouble.label).zh}</Paragraph>}
      <Paragraph className="trouble-then">{say(`${key}.then`, step.values)}</Paragraph>
      <WayOn way={wayOn(shelf, guide, step, trouble.target)} from={guide} at={step} walk={walk} policy={policy} />
    </Card>
  )
}

/**
 * What may go wrong, each with a way on; and for whatever is not listed, whom to ask. Never a dead end.
 * @example <Troubles guide={guide} step={step} ids={step.troubles} walk={walk} policy={policy} />
 */
export function Troubles(props: Props) {
  const { t } = useSpeech()
  const { guide, ids, policy } = props
  const troubles = guide.troubles.filter((one) => ids.includes(one.id))
  return (
    <Details summary={t('guide.trouble')}>
      {troubles.length > 0 && <Paragraph kind="secondary">{t('guide.trouble.what')}</Paragraph>}
      {troubles.map((one) => <One key={one.id} trouble={one} {...props} />)}
      <Group title={t('guide.trouble.else')}>
        <Paragraph kind="secondary">{t('guide.trouble.else.text')}</Paragraph>
        <ContactList contacts={listed(policy, guide.contacts.length > 0 ? guide.contacts : [ANYBODY])} />
      </Group>
    </Details>
  )
}
