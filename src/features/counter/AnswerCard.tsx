import { Drawing } from '../../components/Drawing'
import { StrengthBadge } from '../../components/StrengthBadge'
import type { Translator } from '../../i18n'
import type { AnswerSummary } from '../../journey/answer'
import type { OutcomeView } from '../../journey/outcome'
import { Box } from '../../ui/box'
import { classNames } from '../../ui/classes'
import { Heading } from '../../ui/heading'
import { Item, List } from '../../ui/list'
import { Paragraph, Text } from '../../ui/text'
import { verdictText } from '../answers/verdict-text'
import { actorDrawing } from '../drawings'
import { entryLabel, shortLabel } from '../labels'
import { schemeFinding } from '../scheme-finding'
import { isJoining } from './relevant-facts'
import './AnswerCard.scss'

/** As many steps as fit on the card. */
const MOST_STEPS = 3

interface Props {
  /** With Chinese under each line. */
  translator: Translator
  view: OutcomeView
  summary: AnswerSummary
}

/**
 * The answer for a visitor at a counter, with its certainty, who acts, and the day of its sources: for people who may join
 * with each scheme, for others with what to do instead.
 * @example <AnswerCard translator={translator} view={view} summary={summary} />
 */
export function AnswerCard({ translator, view, summary }: Props) {
  const { t, law, day } = translator
  const { verdict, schemes, steps, actor, isInsured } = view
  const { title, sentence, isCaution, strength, strengthLabel } = verdictText(translator, verdict, summary)
  return (
    <Box className={`visitor-answer visitor-answer-${strength}`}>
      <StrengthBadge strength={strength} label={strengthLabel.text} />
      <Box className="visitor-answer-head">
        <Heading level={2} className="visitor-answer-title">
          {title}
        </Heading>
        <Drawing name={actorDrawing(actor ?? '')} size={60} className="visitor-answer-drawing" />
      </Box>
      <Paragraph className={classNames('visitor-answer-sentence', isCaution && 'visitor-answer-caution')}>
        {sentence.text}
      </Paragraph>
      {!isJoining(view) && steps.length > 0 && (
        <Box className="visitor-steps">
          <Heading level={3} className="visitor-steps-title">
            {t('outcome.steps')}
          </Heading>
          <List label={t('outcome.steps').text}>
            {steps.slice(0, MOST_STEPS).map((step) => (
              <Item key={step.id} className="visitor-step">
                <Text>{entryLabel(translator, step).text}</Text>
              </Item>
            ))}
          </List>
        </Box>
      )}
      {!isInsured && (
        <List label={t('outcome.schemes').text} className="visitor-schemes">
          {schemes.map(({ id, finding }) => {
            const { answer, label } = schemeFinding(translator, finding)
            return (
              <Item key={id} className="visitor-scheme">
                <Text className="visitor-scheme-name">{shortLabel(translator, `scheme.${id}`)}</Text>
                <Text className={`visitor-scheme-${answer}`}>{label.text}</Text>
              </Item>
            )
          })}
        </List>
      )}
      <Box className="visitor-answer-foot">
        {actor !== null && (isJoining(view) || isInsured) && (
          <Text className="visitor-answer-actor">{law(`actor.${actor}`)}</Text>
        )}
        {summary.evidence !== null && (
          <Text className="visitor-answer-checked">
            {t('answer.checked', { count: summary.evidence.sources, day: day(summary.evidence.checked) }).text}
          </Text>
        )}
      </Box>
    </Box>
  )
}
