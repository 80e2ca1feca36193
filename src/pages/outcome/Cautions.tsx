import { Cells } from '../../components/Cell'
import { Details } from '../../components/Details'
import { Group } from '../../components/Group'
import { useSpeech } from '../../i18n'
import type { CautionView } from '../../journey/outcome'
import { Item } from '../../ui/list'
import { Paragraph } from '../../ui/text'
import { SourceButton } from '../sources'
import { CounterCard } from './Cards'
import { ContactList } from './Contacts'

function Caution({ caution: { id, card, contacts, stale } }: { caution: CautionView }) {
  const { t, law } = useSpeech()
  return (
    <Item className="line">
      <Paragraph>{law(`caution.${id}`)}</Paragraph>
      {stale && <Paragraph className="line-stale">{t('outcome.confirm-first')}</Paragraph>}
      {(card ?? contacts.length > 0) && (
        <Details summary={t('outcome.cautions.ask')}>
          {card && <CounterCard card={card} />}
          {contacts.length > 0 && <ContactList contacts={contacts} />}
        </Details>
      )}
    </Item>
  )
}

/**
 * What to mind beside the answer; nothing where there is nothing.
 * @example <Cautions cautions={view.cautions} />
 */
export function Cautions({ cautions }: { cautions: readonly CautionView[] }) {
  const { t, law } = useSpeech()
  if (cautions.length === 0) return null
  const title = t('outcome.cautions')
  return (
    <Group title={title}>
      <Cells>{cautions.map((one) => <Caution key={one.id} caution={one} />)}</Cells>
      <SourceButton name={title} lines={cautions.map(({ id, sources }) => ({ name: law(`caution.${id}`), notes: sources }))} />
    </Group>
  )
}
