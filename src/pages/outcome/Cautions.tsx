import { Card } from '../../components/Card'
import { Details } from '../../components/Details'
import { Group } from '../../components/Group'
import { useSpeech } from '../../i18n'
import type { CautionView } from '../../journey/outcome'
import { Paragraph } from '../../ui/text'
import { SourceButton } from '../sources'
import { CounterCard } from './Cards'
import { ContactList } from './Contacts'

function Caution({ caution: { id, card, contacts, sources, stale } }: { caution: CautionView }) {
  const { t, law } = useSpeech()
  const text = law(`caution.${id}`)
  return (
    <Card>
      <Paragraph>{text}</Paragraph>
      {stale && <Paragraph kind="strong">{t('outcome.confirm-first')}</Paragraph>}
      {(card ?? contacts.length > 0) && (
        <Details summary={t('outcome.cautions.ask')}>
          {card && <CounterCard card={card} />}
          {contacts.length > 0 && <ContactList contacts={contacts} />}
        </Details>
      )}
      <SourceButton name={text} notes={sources} />
    </Card>
  )
}

/**
 * What to mind beside the answer; nothing where there is nothing.
 * @example <Cautions cautions={view.cautions} />
 */
export function Cautions({ cautions }: { cautions: readonly CautionView[] }) {
  const { t } = useSpeech()
  if (cautions.length === 0) return null
  return (
    <Group title={t('outcome.cautions')}>
      {cautions.map((one) => <Caution key={one.id} caution={one} />)}
    </Group>
  )
}
