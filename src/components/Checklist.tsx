import { Checkbox } from '../ui/field'
import { Item, List } from '../ui/list'
import { Text } from '../ui/text'
import { plain, type Words } from '../ui/words'
import './Checklist.scss'

export interface Check {
  id: string
  label: Words
  /** The Chinese name, as on the paper; absent: it has none, or the page is in Chinese. */
  zh?: string
  hint?: Words
  checked: boolean
}

interface Props {
  label: string
  items: readonly Check[]
  onToggle: (id: string) => void
}

/**
 * Things to have ready, each ticked off when it is.
 * @example <Checklist label="What to bring" items={[{ id: 'passport', label: 'Passport', zh: '护照', checked: false }]} onToggle={toggle} />
 */
export function Checklist({ label, items, onToggle }: Props) {
  return (
    <List label={label} className="checklist block">
      {items.map(({ id, label: name, zh, hint, checked }) => (
        <Item key={id}>
          <Checkbox
            label={[plain(name), zh, hint && plain(hint)].filter(Boolean).join('. ')}
            checked={checked}
            onToggle={() => onToggle(id)}
            className="check-row"
          >
            <Text className="check-label">{name}</Text>
            {zh !== undefined && <Text lang="zh-Hans" className="check-zh">{zh}</Text>}
            {hint !== undefined && <Text className="check-hint">{hint}</Text>}
          </Checkbox>
        </Item>
      ))}
    </List>
  )
}
