import { Box } from '../ui/box'
import { Meter } from '../ui/meter'
import { Text } from '../ui/text'
import { plain, type Words } from '../ui/words'
import './Progress.scss'

interface Props {
  /** E.g. "Question 2 of about 5": fewer may come, so "about". */
  label: Words
  value: number
  max: number
}

/**
 * How far along the questions a person is, in words and as a bar.
 * @example <Progress label="Question 2 of about 5" value={2} max={5} />
 */
export function Progress({ label, value, max }: Props) {
  return (
    <Box className="progress">
      <Text className="progress-words">{label}</Text>
      <Meter label={plain(label)} value={value} max={max} />
    </Box>
  )
}
