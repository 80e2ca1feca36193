import { Box } from '../ui/box'
import { classes } from '../ui/classes'
import { Paragraph, Text } from '../ui/text'
import type { Words } from '../ui/words'
import { CopyButton, type Copy } from './CopyButton'
import './Bilingual.scss'

interface Props {
  /** The sentence in the person's language; absent: Chinese only. */
  text?: Words
  zh: string
  /** `counter` sets the Chinese large, to be shown to a clerk; absent: `normal`. */
  size?: 'normal' | 'counter'
  /** What it is for, above it. */
  caption?: Words
  copy?: Copy
}

/**
 * The same sentence twice: in the person's language, and below it in Chinese, which can be selected and shown.
 * @example <Bilingual text="I would like to enrol." zh="我想办理参保登记。" size="counter" />
 */
export function Bilingual({ text, zh, size = 'normal', caption, copy }: Props) {
  return (
    <Box className={classes('bilingual', `bilingual-${size}`, size === 'counter' && 'block')}>
      {caption !== undefined && <Text className="bilingual-caption">{caption}</Text>}
      {text !== undefined && <Paragraph className="bilingual-text">{text}</Paragraph>}
      <Box className={classes('bilingual-zh', text === undefined && 'bilingual-alone')}>
        <Text lang="zh-Hans" selectable>{zh}</Text>
      </Box>
      {copy && <CopyButton {...copy} />}
    </Box>
  )
}
