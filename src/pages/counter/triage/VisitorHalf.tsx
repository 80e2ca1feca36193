import { Drawing } from '../../../components/Drawing'
import { CHINESE, type Translator } from '../../../i18n'
import { useBilingualTranslator } from '../../../i18n/use-bilingual-translator'
import type { AnswerSummary } from '../../../journey/answer'
import type { EntryView, OutcomeView } from '../../../journey/outcome'
import { places } from '../../../policies'
import type { Question } from '../../../rules'
import { useAnswers } from '../../../stores/answers'
import { AnswerCard } from '../../../features/counter/AnswerCard'
import { VisitorLanguage } from '../../../features/counter/VisitorLanguage'
import { documentDrawing } from '../../../features/drawings'
import { answerLabel, entryLabel, PLACE, questionLabel } from '../../../features/labels'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FittedBox } from '../../../ui/fitted-box'
import { Heading } from '../../../ui/heading'
import { Item, List } from '../../../ui/list'
import { ScrollArea } from '../../../ui/scroll-area'
import { Text } from '../../../ui/text'
import { VisitorQuestion } from './VisitorQuestion'

function VisitorPlaces({ translator }: { translator: Translator }) {
  const label = questionLabel(translator, PLACE)
  return (
    <>
      <Heading level={2} className="visitor-question">
        {label}
      </Heading>
      <List label={label.text} className="visitor-places">
        {places.map((id) => (
          <Item key={id} className="visitor-item">
            <Button
              kind="bare"
              onPress={() => useAnswers.getState().choosePlace(id)}
              className="visitor-tile visitor-place"
            >
              <Text className="visitor-label">{answerLabel(translator, PLACE, id)}</Text>
            </Button>
          </Item>
        ))}
      </List>
    </>
  )
}

/** The documents to bring, as pictures. */
function VisitorDocuments({ translator, documents }: { translator: Translator; documents: readonly EntryView[] }) {
  const title = translator.t('outcome.documents')
  if (documents.length === 0) return null
  return (
    <Box className="visitor-documents">
      <Heading level={2} className="visitor-subtitle">
        {title}
      </Heading>
      <List label={title.text} className="visitor-document-list">
        {documents.map((entry) => (
          <Item key={entry.id} className="visitor-document">
            <Drawing name={documentDrawing(entry.id)} size={32} className="visitor-document-drawing" />
            <Text className="visitor-document-name">{entryLabel(translator, entry).text}</Text>
          </Item>
        ))}
      </List>
    </Box>
  )
}

interface Props {
  /** Shown above it to staff. */
  caption: string
  /** Null: no place is chosen. */
  view: OutcomeView | null
  summary: AnswerSummary | null
  /** Null: nothing is left to ask. */
  question: Question | null
}

/**
 * The visitor's half of the triage, in their language and its direction: the same question in pictures, then the answer.
 * @example <VisitorHalf caption="办事人看到的" view={view} summary={summary} question={question} />
 */
export function VisitorHalf({ caption, view, summary, question }: Props) {
  const { translator } = useBilingualTranslator()
  const { t, tag, direction } = translator
  return (
    <ScrollArea label={t('facing.visitor').text} lang={tag} dir={direction} className="triage-visitor">
      <Box dir="ltr" className="triage-visitor-head">
        <Text lang={CHINESE}>{caption}</Text>
        <VisitorLanguage />
      </Box>
      <FittedBox>
        {view === null || summary === null ? (
          <VisitorPlaces translator={translator} />
        ) : question ? (
          <VisitorQuestion key={question.id} translator={translator} question={question} />
        ) : (
          <>
            <AnswerCard translator={translator} view={view} summary={summary} />
            <VisitorDocuments translator={translator} documents={view.documents} />
          </>
        )}
      </FittedBox>
    </ScrollArea>
  )
}
