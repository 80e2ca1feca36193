import { Box } from '../ui/box'
import { classNames } from '../ui/classes'
import { Paragraph, Text } from '../ui/text'
import type { DisplayText } from '../ui/display-text'
import { CopyButton, type CopyAction } from './CopyButton'
import './Bilingual.scss'

interface Props {
  /** The sentence in the person's language; absent: Chinese only. */
  text?: DisplayText
  zh: string
  /** `counter` sets the Chinese large, to be shown to a clerk; absent: `normal`. */
  size?: 'normal' | 'counter'
  /** What the sentence is for; shown above it. */
  caption?: DisplayText
  copy?: CopyAction
}

/**
 * A sentence in the person's language, with the Chinese below it.
 * @example <Bilingual text="I would like to enrol." zh="我想办理参保登记。" size="counter" />
 */
export function Bilingual({ text, zh, size = 'normal', caption, copy }: Props) {
  return (
    <Box className={classNames('bilingual', `bilingual-${size}`, size === 'counter' && 'block always-light')}>
      {caption !== undefined && <Text className="bilingual-caption">{caption}</Text>}
      {text !== undefined && <Paragraph className="bilingual-text">{text}</Paragraph>}
      <Box
        className={classNames('bilingual-zh', text === undefined && 'bilingual-alone')}
        {...(size === 'counter' && { dir: 'ltr' })}
      >
        <Text lang="zh-Hans" selectable>
          {zh}
        </Text>
      </Box>
      {copy && <CopyButton {...copy} />}
    </Box>
  )
}
