import { Button } from '../ui/button'
import { Box } from '../ui/box'
import { classNames } from '../ui/classes'
import { Item, List } from '../ui/list'
import { LocalizedText } from '../ui/localized-text'
import type { DisplayText } from '../ui/display-text'
import './AnswerChips.scss'

interface Props {
  /** The accessible name of the list. */
  label: string
  rows: readonly { id: string; question: DisplayText; answer: DisplayText; accessibleLabel: string; current: boolean }[]
  onPress: (id: string) => void
}

/**
 * The answers given so far as chips that lead back to their questions; for the sidebar of a wide screen.
 * @example <AnswerChips label="Your answers" rows={rows} onPress={change} />
 */
export function AnswerChips({ label, rows, onPress }: Props) {
  return (
    <List label={label} className="answer-chips">
      {rows.map(({ id, question, answer, accessibleLabel, current }) => (
        <Item key={id} className="answer-chips-item">
          <Button
            kind="bare"
            label={accessibleLabel}
            selected={current || undefined}
            onPress={() => onPress(id)}
            className={classNames('answer-chip', current && 'answer-chip-current')}
          >
            <Box inline className="answer-chip-question">
              <LocalizedText text={question} />
            </Box>
            <Box inline className="answer-chip-answer">
              <LocalizedText text={answer} />
            </Box>
          </Button>
        </Item>
      ))}
    </List>
  )
}
