import { Cells } from '../../components/Cell'
import { Details } from '../../components/Details'
import { Group } from '../../components/Group'
import { useTranslation } from '../../i18n'
import type { CautionView } from '../../journey/outcome'
import { Item } from '../../ui/list'
import { Paragraph } from '../../ui/text'
import { SourceButton } from '../../features/sources'
import { CounterSentence } from '../../features/CounterSentence'
import { ContactList } from '../../features/contacts'

function Caution({ caution: { id, values, card, contacts, stale } }: { caution: CautionView }) {
  const { t, law } = useTranslation()
  return (
    <Item className="entry-row">
      <Paragraph>{law(`caution.${id}`, values)}</Paragraph>
      {stale && <Paragraph className="entry-stale">{t('outcome.confirm-first')}</Paragraph>}
      {(card ?? contacts.length > 0) && (
        <Details summary={t('outcome.cautions.ask')}>
          {card && <CounterSentence card={card} />}
          {contacts.length > 0 && <ContactList contacts={contacts} />}
        </Details>
      )}
    </Item>
  )
}

/**
 * Warnings that belong to the outcome; nothing if there are none.
 * @example <Cautions cautions={view.cautions} />
 */
export function Cautions({ cautions }: { cautions: readonly CautionView[] }) {
  const { t, law } = useTranslation()
  if (cautions.length === 0) return null
  const title = t('outcome.cautions')
  return (
    <Group title={title}>
      <Cells>
        {cautions.map((caution) => (
          <Caution key={caution.id} caution={caution} />
        ))}
      </Cells>
      <SourceButton
        name={title}
        lines={cautions.map(({ id, values, sources }) => ({ label: law(`caution.${id}`, values), notes: sources }))}
      />
    </Group>
  )
}
