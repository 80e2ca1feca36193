import { Details } from '../../components/Details'
import { Group } from '../../components/Group'
import { PictureNote, PictureNotes } from '../../components/PictureNote'
import { useTranslation } from '../../i18n'
import type { CautionView } from '../../journey/outcome'
import { Paragraph } from '../../ui/text'
import { cautionDrawing } from '../../features/drawings'
import { SourceButton } from '../../features/sources'
import { CounterSentence } from '../../features/CounterSentence'
import { ContactList } from '../../features/contacts'

function Caution({ caution: { id, values, card, contacts, stale } }: { caution: CautionView }) {
  const { t, law } = useTranslation()
  return (
    <PictureNote drawing={cautionDrawing(id)}>
      <Paragraph>{law(`caution.${id}`, values)}</Paragraph>
      {stale && <Paragraph className="entry-stale">{t('outcome.confirm-first')}</Paragraph>}
      {(card ?? contacts.length > 0) && (
        <Details summary={t('outcome.cautions.ask')}>
          {card && <CounterSentence card={card} />}
          {contacts.length > 0 && <ContactList contacts={contacts} />}
        </Details>
      )}
    </PictureNote>
  )
}

/** More cautions than this are behind a tap. */
const SHOWN = 2

/**
 * Warnings that belong to the outcome, the first ones in sight; nothing if there are none.
 * @example <Cautions cautions={view.cautions} />
 */
export function Cautions({ cautions }: { cautions: readonly CautionView[] }) {
  const { t, law } = useTranslation()
  if (cautions.length === 0) return null
  const title = t('outcome.cautions')
  const notes = (list: readonly CautionView[]) => (
    <PictureNotes>
      {list.map((caution) => (
        <Caution key={caution.id} caution={caution} />
      ))}
    </PictureNotes>
  )
  const rest = cautions.slice(SHOWN)
  return (
    <Group title={title}>
      {notes(cautions.slice(0, SHOWN))}
      {rest.length > 0 && <Details summary={t('details.more', { number: rest.length })}>{notes(rest)}</Details>}
      <SourceButton
        name={title}
        lines={cautions.map(({ id, values, sources }) => ({ label: law(`caution.${id}`, values), notes: sources }))}
      />
    </Group>
  )
}
