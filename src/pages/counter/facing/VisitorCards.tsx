import { Drawing } from '../../../components/Drawing'
import { QrCode } from '../../../components/QrCode'
import type { Translator } from '../../../i18n'
import type { AnswerSummary } from '../../../journey/answer'
import type { EntryView, OutcomeView } from '../../../journey/outcome'
import type { EntryId } from '../../../rules'
import { useOffice } from '../../../stores/office'
import { useProgress } from '../../../stores/progress'
import { AnswerCard } from '../../../features/counter/AnswerCard'
import { VisitorLanguage } from '../../../features/counter/VisitorLanguage'
import { documentDrawings } from '../../../features/drawings'
import { entryLabel } from '../../../features/labels'
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
import { NextCard } from './NextCard'
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
          <NextCard translator={translator} view={view} summary={summary} contacts={contacts} onPoint={onPoint} />
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
