import type { BilingualText } from '../../../i18n'
import { markMatches } from '../../../journey/mark-matches'
import { Text } from '../../../ui/text'
import { useRegisterText } from '../../../ui/visible-texts'

/**
 * A text with what was searched for marked, and its Chinese below in bilingual mode.
 * @example <MarkedText text={entry.label} query="face" />
 */
export function MarkedText({ text, query }: { text: BilingualText; query: string }) {
  useRegisterText(text)
  return (
    <>
      {markMatches(text.text, query).map((part, i) =>
        part.isMatch ? (
          <Text key={i} className="found-match">
            {part.text}
          </Text>
        ) : (
          part.text
        ),
      )}
      {text.zh !== null && (
        <Text lang="zh-Hans" className="found-beside">
          {text.zh}
        </Text>
      )}
    </>
  )
}
