import { Drawing } from '../../../components/Drawing'
import type { DrawingName } from '../../../components/drawing-names'
import { chineseText, primaryText, type Translator } from '../../../i18n'
import type { AnswerSummary } from '../../../journey/answer'
import type { EntryView, OutcomeView } from '../../../journey/outcome'
import { useOffice } from '../../../stores/office'
import { relevantFacts } from '../../../features/counter/relevant-facts'
import { contactDrawing } from '../../../features/drawings'
import { chineseUnlessShown, entryLabel, phoneNumber } from '../../../features/labels'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Item, List } from '../../../ui/list'
import { Text } from '../../../ui/text'
import { chineseName } from './document-name'

/** As many contacts as fit on one card. */
const MOST_CONTACTS = 3

interface ContactRowProps {
  drawing: DrawingName
  name: string
  /** Absent: the name is Chinese already. */
  zh?: string | undefined
  phone?: string | undefined
  onPress: () => void
}

/** Somebody to ask, with the number; a touch shows it to staff. */
function ContactRow({ drawing, name, zh, phone, onPress }: ContactRowProps) {
  return (
    <Item className="facing-contact">
      <Button kind="bare" onPress={onPress} className="facing-contact-button">
        <Drawing name={drawing} size={52} className="facing-contact-drawing" />
        <Box inline className="facing-words">
          <Text className="facing-name">{name}</Text>
          {zh !== undefined && (
            <Text lang="zh-Hans" className="facing-zh">
              {zh}
            </Text>
          )}
          {phone !== undefined && (
            <Text lang="en" className="facing-phone">
              {phone}
            </Text>
          )}
        </Box>
      </Button>
    </Item>
  )
}

/** The parts of a line that are not empty. */
const joinParts = (parts: readonly string[], between: string) => parts.filter(Boolean).join(between)

interface Props {
  /** The visitor's, with Chinese. */
  translator: Translator
  /** Null: there is no answer yet. */
  view: OutcomeView | null
  summary: AnswerSummary | null
  contacts: readonly EntryView[]
  /** Called with the Chinese of what the visitor points at. */
  onPoint: (zh: string) => void
}

/**
 * This office with its window and number, the places to ask, with their numbers; and by when, and the cost.
 * @example <NextCard translator={translator} view={view} summary={summary} contacts={contacts} onPoint={point} />
 */
export function NextCard({ translator, view, summary, contacts, onPoint }: Props) {
  const { t } = translator
  const { name, window, phone } = useOffice((state) => state.office)
  const facts = view && summary ? relevantFacts(translator, view, summary).filter(({ id }) => id !== 'who') : []
  const windowText = (label: string) => (window === '' ? '' : `${label} ${window}`)
  const windowZh = windowText(chineseText(t('paper.window')))
  const hasOffice = phone !== '' || window !== ''
  return (
    <Box className="facing-card">
      <Heading level={2} className="facing-card-title">
        {t('outcome.contacts')}
      </Heading>
      <List label={t('outcome.contacts').text}>
        {hasOffice && (
          <ContactRow
            drawing="community-counter"
            name={joinParts([t('facing.tab.office').text, windowText(t('paper.window').text)], ' · ')}
            zh={joinParts([name, windowZh], ' · ') || undefined}
            phone={phone || undefined}
            onPress={() => onPoint(joinParts([name, windowZh, phone], ' '))}
          />
        )}
        {contacts.slice(0, hasOffice ? MOST_CONTACTS - 1 : MOST_CONTACTS).map((entry) => {
          const label = entryLabel(translator, entry)
          const zh = entry.known ? (entry.zh ?? label.zh) : label.zh
          const phone = phoneNumber(entry)
          return (
            <ContactRow
              key={entry.id}
              drawing={contactDrawing(entry.id)}
              name={label.text}
              zh={zh === null ? undefined : chineseUnlessShown(label.text, zh)}
              phone={phone}
              onPress={() => onPoint(joinParts([chineseName(entry, label), phone ?? ''], ' '))}
            />
          )
        })}
      </List>
      {facts.length > 0 && (
        <Box className="facing-facts">
          {facts.map(({ id, drawing, name, value, note }) => (
            <Box key={id} className="facing-fact">
              <Drawing name={drawing} size={30} className="facing-fact-drawing" />
              <Box className="facing-words">
                <Text className="facing-fact-text">
                  {primaryText(name)}: {primaryText(value)}
                </Text>
                {note !== undefined && <Text className="facing-fact-note">{primaryText(note)}</Text>}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  )
}
