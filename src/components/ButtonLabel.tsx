import { Box } from '../ui/box'
import { Paragraph, Text } from '../ui/text'
import type { Words } from '../ui/words'
import { type Copy, CopyButton } from './CopyButton'
import './ButtonLabel.scss'

interface Props {
  /** What it is: a button, a menu, an app. */
  kind: Words
  zh: string
  pinyin: string
  /** In the person's language; absent: they read the Chinese. */
  meaning?: Words
  /** The number of the press on the sketch beside it; absent: there is none. */
  number?: number
  copy: Copy
}

/**
 * What exactly stands on a button, a menu or a form: large enough to compare it with the other screen, sign by sign.
 * @example <ButtonLabel kind="Button" zh="立即激活" pinyin="lìjí jīhuó" meaning="Activate now" number={1} copy={copy} />
 */
export function ButtonLabel({ kind, zh, pinyin, meaning, number, copy }: Props) {
  return (
    <Box className="label block">
      <Box className="label-head">
        {number !== undefined && <Box className="label-number"><Text>{number}</Text></Box>}
        <Text className="label-kind">{kind}</Text>
      </Box>
      <Box className="label-zh"><Text lang="zh-Hans" selectable>{zh}</Text></Box>
      <Paragraph lang="zh-Latn-pinyin" className="label-pinyin">{pinyin}</Paragraph>
      {meaning !== undefined && <Paragraph className="label-meaning">{meaning}</Paragraph>}
      <CopyButton {...copy} />
    </Box>
  )
}
