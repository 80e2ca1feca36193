import { Button } from '../ui/button'
import { Box } from '../ui/box'
import { classes } from '../ui/classes'
import { Item, List } from '../ui/list'
import { Say } from '../ui/say'
import type { Words } from '../ui/words'
import './Told.scss'

interface Props {
  /** What the list is. */
  label: string
  rows: readonly { id: string; question: Words; answer: Words; spoken: string; current: boolean }[]
  onPress: (id: string) => void
}

/**
 * What was told, each as a chip that leads back to its question; for the side of a wide screen.
 * @example <Told label="Your answers" rows={rows} onPress={change} />
 */
export function Told({ label, rows, onPress }: Props) {
  return (
    <List label={label} className="told">
      {rows.map(({ id, question, answer, spoken, current }) => (
        <Item key={id} className="told-item">
          <Button kind="bare" label={spoken} chosen={current || undefined} onPress={() => onPress(id)} className={classes('told-chip', current && 'told-current')}>
            <Box phrase className="told-question"><Say words={question} /></Box>
            <Box phrase className="told-answer"><Say words={answer} /></Box>
          </Button>
        </Item>
      ))}
    </List>
  )
}
