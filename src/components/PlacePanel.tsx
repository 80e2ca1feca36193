import { Box } from '../ui/box'
import { Item, List } from '../ui/list'
import { Text } from '../ui/text'
import type { DisplayText } from '../ui/display-text'
import { Drawing } from './Drawing'
import type { DrawingName } from './drawing-names'
import './PlacePanel.scss'

/** What stands on the sign, in Chinese. */
export interface PlaceSign {
  zh: string
  pinyin: string
  /** Absent: the person reads Chinese. */
  meaning?: DisplayText
}

/** A document to have there. */
export interface PlacePaper {
  id: string
  drawing: DrawingName
  label: DisplayText
  /** The Chinese that a clerk reads; absent: the label is Chinese. */
  zh?: string
}

interface Props {
  drawing: DrawingName
  /** Where it is, e.g. "At the counter". */
  caption: DisplayText
  sign?: PlaceSign
  /** The name of the list of documents. */
  papersLabel: string
  papers: readonly PlacePaper[]
}

/**
 * Where a step happens that is on no screen: its picture, the Chinese of the sign or the paper, and the documents.
 * @example <PlacePanel drawing="bank" caption="At the bank" papersLabel="For this step" papers={[]} />
 */
export function PlacePanel({ drawing, caption, sign, papersLabel, papers }: Props) {
  return (
    <Box className="place-panel block">
      <Box className="place-scene">
        <Drawing name={drawing} size={112} />
        <Box className="place-words">
          <Text className="place-caption">{caption}</Text>
          {sign && (
            <>
              <Text lang="zh-Hans" selectable className="place-zh">
                {sign.zh}
              </Text>
              <Text lang="zh-Latn-pinyin" className="place-pinyin">
                {sign.pinyin}
              </Text>
              {sign.meaning !== undefined && <Text className="place-meaning">{sign.meaning}</Text>}
            </>
          )}
        </Box>
      </Box>
      {papers.length > 0 && (
        <List label={papersLabel} className="place-papers">
          {papers.map(({ id, drawing: picture, label, zh }) => (
            <Item key={id} className="place-paper">
              <Drawing name={picture} size={56} />
              <Box className="place-paper-words">
                <Text>{label}</Text>
                {zh !== undefined && (
                  <Text lang="zh-Hans" className="place-paper-zh">
                    {zh}
                  </Text>
                )}
              </Box>
            </Item>
          ))}
        </List>
      )}
    </Box>
  )
}
