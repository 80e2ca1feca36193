import { Drawing } from '../../../components/Drawing'
import { StrengthBadge } from '../../../components/StrengthBadge'
import { primaryText, type Translator } from '../../../i18n'
import type { AnswerSummary } from '../../../journey/answer'
import type { EntryView, OutcomeView } from '../../../journey/outcome'
import { verdictText } from '../../../features/answers/verdict-text'
import { documentDrawing } from '../../../features/drawings'
import { entryLabel, shortLabel } from '../../../features/labels'
import { relevantFacts } from '../../../features/counter/relevant-facts'
import { schemeFinding } from '../../../features/scheme-finding'
import { Box } from '../../../ui/box'
import { classNames } from '../../../ui/classes'
import { Heading } from '../../../ui/heading'
import { Item, List } from '../../../ui/list'
import { Paragraph, Text } from '../../../ui/text'

/** The outcomes that are still possible, or whether each scheme is; nothing for people who are insured already. */
function Findings({ translator, view }: { translator: Translator; view: OutcomeView }) {
  const { law } = translator
  const { outcome, possible } = view.verdict
  if (outcome === null)
    return (
      <List label={translator.t('triage.answer').text} className="triage-findings">
        {possible.map((one) => (
          <Item key={one} className="triage-finding">
            <Text>{law(`outcome.${one}`)}</Text>
          </Item>
        ))}
      </List>
    )
  if (view.isInsured) return null
  return (
    <List label={translator.t('outcome.schemes').text} className="triage-findings triage-schemes">
      {view.schemes.map(({ id, finding }) => {
        const { answer, label } = schemeFinding(translator, finding)
        return (
          <Item key={id} className={classNames('triage-finding', `triage-finding-${answer}`)}>
            <Text>
              {shortLabel(translator, `scheme.${id}`).text}：{label.text}
            </Text>
          </Item>
        )
      })}
    </List>
  )
}

/** The documents to bring, as pictures with their Chinese names. */
function Documents({ translator, documents }: { translator: Translator; documents: readonly EntryView[] }) {
  const nameOf = (entry: EntryView) => (entry.known ? (entry.zh ?? entryLabel(translator, entry).text) : null)
  return (
    <Box className="triage-documents">
      <Paragraph kind="strong">{translator.t('outcome.documents')}</Paragraph>
      <Box className="triage-drawings">
        {documents.map(({ id }) => (
          <Drawing key={id} name={documentDrawing(id)} size={28} className="triage-drawing" />
        ))}
      </Box>
      <Paragraph className="triage-names">{documents.flatMap((entry) => nameOf(entry) ?? []).join('、')}</Paragraph>
    </Box>
  )
}

interface Props {
  translator: Translator
  view: OutcomeView
  summary: AnswerSummary
}

/**
 * The outcome of the answers so far, in a strip: verdict and certainty, who, by when, the cost, and what to bring.
 * @example <TriageResult translator={translator} view={view} summary={summary} />
 */
export function TriageResult({ translator, view, summary }: Props) {
  const { verdict, documents, actor } = view
  const { title, sentence, isCaution, strength, strengthLabel } = verdictText(translator, verdict, summary)
  const isOpen = verdict.outcome === null
  // "You" would be the clerk here.
  const facts = relevantFacts(translator, view, summary).map((fact) =>
    fact.id === 'who' && actor === 'you' ? { ...fact, value: translator.t('triage.actor.you') } : fact,
  )
  return (
    <Box className="triage-strip">
      <Box className={classNames('triage-verdict', `triage-verdict-${strength}`)}>
        <Box className="triage-verdict-head">
          <Heading level={2} className="triage-verdict-title">
            {title}
          </Heading>
          {!isOpen && <StrengthBadge strength={strength} label={strengthLabel} />}
        </Box>
        <Findings translator={translator} view={view} />
        {isCaution && <Paragraph className="triage-caution">{sentence}</Paragraph>}
        {!isOpen && (
          <Paragraph className="triage-facts">
            {facts.map(({ id, name, value, note }) => (
              <Text key={id} className="triage-fact">
                {`${primaryText(name)}：${primaryText(value)}`}
                {note !== undefined && id === 'when' && `（${primaryText(note)}）`}
              </Text>
            ))}
          </Paragraph>
        )}
      </Box>
      {documents.length > 0 && <Documents translator={translator} documents={documents} />}
    </Box>
  )
}
