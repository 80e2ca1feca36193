import { Button } from '../ui/button'
import { LocalizedText } from '../ui/localized-text'
import { DescriptionTerm, DescriptionRow, DescriptionList, DescriptionDetails } from '../ui/description-list'
import { Text } from '../ui/text'
import type { DisplayNode, DisplayText } from '../ui/display-text'
import './KeyValues.scss'

export interface KeyValue {
  id: string
  label: DisplayText
  value: DisplayNode
  /** Additional information, e.g. the year. */
  note?: DisplayText
  /** Absent: the value cannot be changed here. `label` is the full accessible name, e.g. "Change: your document". */
  change?: { text: DisplayText; label: string; onPress: () => void }
}

interface Props {
  /** The accessible name; absent: the heading above names the list. */
  label?: string
  rows: readonly KeyValue[]
  /** `amount` shows the values in a large font; absent: `plain`. */
  kind?: 'plain' | 'amount'
}

/**
 * A list of names with values, e.g. answers that can be changed, or amounts.
 * @example <KeyValues rows={[{ id: 'low', label: 'A year', value: '¥400', note: '2026' }]} kind="amount" />
 */
export function KeyValues({ label, rows, kind = 'plain' }: Props) {
  return (
    <DescriptionList label={label} className={`key-values key-values-${kind} block`}>
      {rows.map(({ id, label: name, value, note, change }) => (
        <DescriptionRow key={id} className="key-value">
          <DescriptionTerm>
            <LocalizedText text={name} />
            {note !== undefined && <Text className="key-value-note">{note}</Text>}
          </DescriptionTerm>
          <DescriptionDetails>{value}</DescriptionDetails>
          {change && (
            <DescriptionDetails className="key-value-change">
              <Button kind="plain" label={change.label} onPress={change.onPress}>
                {change.text}
              </Button>
            </DescriptionDetails>
          )}
        </DescriptionRow>
      ))}
    </DescriptionList>
  )
}
