import { Drawing } from '../../../components/Drawing'
import type { DrawingName } from '../../../components/drawing-names'
import { QrCode } from '../../../components/QrCode'
import { chineseText, primaryText, type Translator } from '../../../i18n'
import type { AnswerSummary } from '../../../journey/answer'
import type { EntryView, OutcomeView } from '../../../journey/outcome'
import type { EntryId } from '../../../rules'
import { useOffice } from '../../../stores/office'
import { useProgress } from '../../../stores/progress'
import { AnswerCard } from '../../../features/counter/AnswerCard'
import { relevantFacts } from '../../../features/counter/relevant-facts'
import { VisitorLanguage } from '../../../features/counter/VisitorLanguage'
import { contactDrawing, documentDrawings } from '../../../features/drawings'
import { chineseUnlessShown, entryLabel, phoneNumber } from '../../../features/labels'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { classNames } from '../../../ui/classes'
import { FittedBox } from '../../../ui/fitted-box'
import { Heading } from '../../../ui/heading'
import { Icon } from '../../../ui/icon'
import { Item, List } from '../../../ui/list'
import { LiveRegion } from '../../../ui/live-region'
import { Paragraph, Text } from '../../../ui/text'
import { type Ask, ASKS, askDrawings, askText } from './asks'
import { chineseName } from './document-name'
import type { ReplyWords } from './shown-reply'
import { useCaseCode } from './use-case-code'

interface ListProps {
  translator: Translator
  entries: readonly EntryView[]
  /** Called with the Chinese name of what the visitor points at. */
  onPoint: (zh: string) => void
}

/** The documents to bring as pictures; a touch ticks what the visitor has with them, and shows it to staff. What the clerk misses is marked. */
function DocumentTiles({ translator, entries, onPoint, missing }: ListProps & Pick<Props, 'missing'>) {
  const { t } = translator
  const ticked = useProgress((state) => state.papers)
  const toggle = useProgress((state) => state.togglePaper)
  return (
    <Box className="facing-card">
      <Heading level={2} className="facing-card-title">
        {t('outcome.documents')}
      </Heading>
      <List
        label={t('outcome.documents').text}
        className={classNames('facing-documents', entries.length > 4 && 'facing-documents-many')}
      >
        {entries.map((entry) => {
          const label = entryLabel(translator, entry)
          const zh = chineseName(entry, label)
          const isMissing = missing.includes(entry.id)
          const isTicked = ticked.includes(entry.id) && !isMissing
          const press = () => {
            toggle(entry.id)
            onPoint(zh)
          }
          return (
            <Item key={entry.id} className="facing-item">
              <Button
                kind="bare"
                pressed={isTicked}
                onPress={press}
                className={classNames('facing-document', isMissing && 'facing-document-missing')}
              >
                <Box inline className="facing-pictures">
                  {documentDrawings(entry.id).map((name) => (
                    <Drawing key={name} name={name} size={60} className="facing-picture" />
                  ))}
                </Box>
                <Box inline className="facing-words">
                  <Text className="facing-name">{label.text}</Text>
                  {zh !== label.text && (
                    <Text lang="zh-Hans" className="facing-zh">
                      {zh}
                    </Text>
                  )}
                </Box>
                <Box inline className={classNames('facing-tick', isTicked && 'facing-tick-on')}>
                  {(isTicked || isMissing) && <Icon name={isMissing ? 'warning' : 'check'} />}
                </Box>
              </Button>
            </Item>
          )
        })}
      </List>
    </Box>
  )
}

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

/** The present parts of a line; undefined: none is. */
const joinParts = (parts: readonly string[], between: string) => parts.filter(Boolean).join(between) || undefined

/** This office with its window and number, the places to ask, with their numbers; and by when, and the cost. */
function NextCard({ translator, entries, onPoint, view, summary }: ListProps & Pick<Props, 'view' | 'summary'>) {
  const { t } = translator
  const { name, window, phone } = useOffice((state) => state.office)
  const facts = view && summary ? relevantFacts(translator, view, summary).filter(({ id }) => id !== 'who') : []
  const windowText = (label: string) => (window === '' ? '' : `${label} ${window}`)
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
            name={joinParts([t('facing.tab.office').text, windowText(t('paper.window').text)], ' · ')!}
            zh={joinParts([name, windowText(chineseText(t('paper.window')))], ' · ')}
            phone={phone === '' ? undefined : phone}
            onPress={() => onPoint(joinParts([name, windowText(chineseText(t('paper.window'))), phone], ' ')!)}
          />
        )}
        {entries.slice(0, hasOffice ? MOST_CONTACTS - 1 : MOST_CONTACTS).map((entry) => {
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
              onPress={() => onPoint(joinParts([chineseName(entry, label), phone ?? ''], ' ')!)}
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

/** What the office says about itself, until there are documents to bring. */
function OfficeCard({ translator: { t } }: { translator: Translator }) {
  const { name, hours, phone, sentences } = useOffice((state) => state.office)
  return (
    <Box className="facing-card">
      <Heading level={2} className="facing-card-title">
        {t('facing.tab.office')}
      </Heading>
      {name !== '' && (
        <Paragraph lang="zh-Hans" kind="strong">
          {name}
        </Paragraph>
      )}
      {hours !== '' && <Paragraph>{hours}</Paragraph>}
      {phone !== '' && (
        <Paragraph lang="en" className="facing-phone">
          {phone}
        </Paragraph>
      )}
      {sentences.map(({ text, zh }) => (
        <Paragraph key={zh}>
          {text ?? ''} <Text lang="zh-Hans">{zh}</Text>
        </Paragraph>
      ))}
    </Box>
  )
}

function TakeAlong({ translator: { t } }: { translator: Translator }) {
  const code = useCaseCode()
  return (
    <Box className="facing-take">
      <QrCode text={code} label={t('handover.give.qr').text} />
      <Paragraph className="facing-take-title">{t('facing.take').text}</Paragraph>
      <Paragraph className="facing-take-what">{t('facing.take.what').text}</Paragraph>
    </Box>
  )
}

interface Props {
  /** The visitor's, with Chinese. */
  translator: Translator
  /** Null: there is no answer yet. */
  view: OutcomeView | null
  summary: AnswerSummary | null
  /** Also without an answer. */
  contacts: readonly EntryView[]
  ask: Ask | null
  onAsk: (ask: Ask) => void
  onPoint: (zh: string) => void
  /** The documents that the clerk misses. */
  missing: readonly EntryId[]
  /** What the clerk replies: in the visitor's language and in Chinese; null: nothing yet. */
  reply: ReplyWords | null
}

/**
 * The visitor's side: the answer, what to bring and where to go as three cards; what the clerk says; questions to touch;
 * and the code that takes all of it along.
 * @example <VisitorCards translator={translator} view={view} summary={summary} contacts={contacts} ask={null} onAsk={show} onPoint={point} missing={[]} reply={null} />
 */
export function VisitorCards({ translator, view, summary, contacts, ask, onAsk, onPoint, missing, reply }: Props) {
  const { t } = translator
  return (
    <Box className="facing-side">
      <FittedBox>
        <Box className="facing-cards">
          {view && summary ? (
            <AnswerCard translator={translator} view={view} summary={summary} />
          ) : (
            <Box className="facing-card">
              <Paragraph kind="strong">{t('facing.no-answer')}</Paragraph>
            </Box>
          )}
          {view && view.documents.length > 0 ? (
            <DocumentTiles translator={translator} entries={view.documents} onPoint={onPoint} missing={missing} />
          ) : (
            <OfficeCard translator={translator} />
          )}
          <NextCard translator={translator} entries={contacts} onPoint={onPoint} view={view} summary={summary} />
        </Box>
        <Box className="facing-low">
          <Box className="facing-talk">
            <LiveRegion className="facing-reply">
              <Drawing name="clerk" size={52} className="facing-face" />
              <Box className="facing-reply-words">
                <Text className="facing-reply-who">{t('card.said').text}</Text>
                <Text className="facing-reply-text">{reply ? reply.text : t('facing.hint').text}</Text>
              </Box>
              {reply && reply.zh !== reply.text && (
                <Text lang="zh-Hans" className="facing-reply-zh">
                  {reply.zh}
                </Text>
              )}
              <VisitorLanguage />
            </LiveRegion>
            <Box className="facing-asks">
              {ASKS.map((one) => (
                <Button
                  key={one}
                  kind="bare"
                  pressed={one === ask}
                  onPress={() => onAsk(one)}
                  className={classNames('facing-ask', one === ask && 'facing-ask-on')}
                >
                  <Box inline className="facing-ask-frame">
                    <Drawing name={askDrawings[one]} size={44} className="facing-ask-drawing" />
                  </Box>
                  <Text className="facing-ask-text">{askText(translator, one).text}</Text>
                </Button>
              ))}
            </Box>
          </Box>
          <TakeAlong translator={translator} />
        </Box>
      </FittedBox>
    </Box>
  )
}
