import { Button } from '../ui/button'
import { Say } from '../ui/say'
import { Term, TermRow, Terms, TermValue } from '../ui/terms'
import { Text } from '../ui/text'
import type { Shown, Words } from '../ui/words'
import './KeyValues.scss'

export interface KeyValue {
  id: string
  label: Words
  value: Shown
  /** What the name alone does not say, e.g. the year. */
  note?: Words
  /** Absent: it cannot be changed here. `label` is the whole spoken name, e.g. "Change: your document". */
  change?: { word: Words; label: string; onPress: () => void }
}

interface Props {
  /** Absent: the heading above says whose they are. */
  label?: string
  rows: readonly KeyValue[]
  /** `amount` sets the values in large figures; absent: `plain`. */
  kind?: 'plain' | 'amount'
}

/**
 * What is known, name by name: answers that can be changed, or amounts.
 * @example <KeyValues rows={[{ id: 'low', label: 'A year', value: '¥400', note: '2026' }]} kind="amount" />
 */
export function KeyValues({ label, rows, kind = 'plain' }: Props) {
  return (
    <Terms label={label} className={`key-values key-values-${kind} block`}>
      {rows.map(({ id, label: name, value, note, change }) => (
        <TermRow key={id} className="key-value">
          <Term>
            <Say words={name} />
            {note !== undefined && <Text className="key-value-note">{note}</Text>}
          </Term>
          <TermValue>{value}</TermValue>
          {change && (
            <TermValue className="key-value-change">
              <Button kind="plain" label={change.label} onPress={change.onPress}>{change.word}</Button>
            </TermValue>
          )}
        </TermRow>
      ))}
    </Terms>
  )
}
