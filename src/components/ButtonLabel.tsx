import { Box } from '../ui/box'
import { Paragraph, Text } from '../ui/text'
import type { DisplayText } from '../ui/display-text'
import { type CopyAction, CopyButton } from './CopyButton'
import './ButtonLabel.scss'

interface Props {
  /** The kind of element: a button, a menu, an app. */
  kind: DisplayText
  zh: string
  pinyin: string
  /** The meaning in the person's language; absent: they read Chinese. */
  meaning?: DisplayText
  /** The number of the press in the sketch next to it; absent: none. */
  number?: number
  /** Absent: it is not copied, as on a page that works without scripts. */
  copy?: CopyAction
}

/**
 * The exact text of a button, menu or form, large enough to compare with the other screen character by character.
 * @example <ButtonLabel kind="Button" zh="立即激活" pinyin="lìjí jīhuó" meaning="Activate now" number={1} copy={copy} />
 */
export function ButtonLabel({ kind, zh, pinyin, meaning, number, copy }: Props) {
  return (
    <Box className="label block">
      <Box className="label-head">
        {number !== undefined && (
          <Box className="label-number">
            <Text>{number}</Text>
          </Box>
        )}
        <Text className="label-kind">{kind}</Text>
      </Box>
      <Box className="label-zh">
        <Text lang="zh-Hans" selectable>
          {zh}
        </Text>
      </Box>
      <Paragraph lang="zh-Latn-pinyin" className="label-pinyin">
        {pinyin}
      </Paragraph>
      {meaning !== undefined && <Paragraph className="label-meaning">{meaning}</Paragraph>}
      {copy && <CopyButton {...copy} />}
    </Box>
  )
}
