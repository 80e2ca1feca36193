import { Box } from '../ui/box'
import { classNames } from '../ui/classes'
import { Checkbox } from '../ui/field'
import { Item, List } from '../ui/list'
import { Text } from '../ui/text'
import { plainText, type DisplayText } from '../ui/display-text'
import { Drawing } from './Drawing'
import type { DrawingName } from './drawing-names'
import './Checklist.scss'

export interface ChecklistItem {
  id: string
  label: DisplayText
  /** The language of the label; absent: the page's. */
  lang?: string
  /** The Chinese name, as printed on the document; absent: there is none, or the page is in Chinese. */
  zh?: string
  hint?: DisplayText
  /** Its picture, or two if its name covers two; absent: none. */
  drawings?: readonly DrawingName[]
  /** The person or office that provides it, with a drawing that replaces the check box. */
  providedBy?: { label: DisplayText; drawing: DrawingName }
  checked: boolean
}

interface Props {
  label: string
  items: readonly ChecklistItem[]
  /** Absent: nothing can be ticked, as on a page that works without scripts. */
  onToggle?: (id: string) => void
  /** Smaller pictures, and one for each item. */
  compact?: boolean
}

type WordsProps = Pick<ChecklistItem, 'label' | 'lang' | 'zh' | 'hint' | 'drawings'> & { compact: boolean }

/** The picture and the words of an item. */
function ItemWords({ label, lang, zh, hint, drawings = [], compact }: WordsProps) {
  const words = (
    <>
      <Text lang={lang} className="check-label">
        {label}
      </Text>
      {zh !== undefined && (
        <Text lang="zh-Hans" className="check-zh">
          {zh}
        </Text>
      )}
      {hint !== undefined && <Text className="check-hint">{hint}</Text>}
    </>
  )
  const [first, second] = compact ? drawings.slice(0, 1) : drawings
  if (first === undefined) return words
  return (
    <>
      <Box inline className={classNames('check-picture', second !== undefined && 'check-picture-two')}>
        <Drawing name={first} size={compact ? 46 : second === undefined ? 60 : 50} />
        {second !== undefined && <Drawing name={second} size={50} className="check-picture-second" />}
      </Box>
      <Box inline className="check-words">
        {words}
      </Box>
    </>
  )
}

/**
 * A list of checkboxes; with pictures, the tick is at the end of the row.
 * @example <Checklist label="What to bring" items={[{ id: 'passport', label: 'Passport', zh: '护照', checked: false }]} onToggle={toggle} />
 */
export function Checklist({ label, items, onToggle, compact = false }: Props) {
  return (
    <List label={label} className={classNames('checklist', compact && 'checklist-compact', 'block')}>
      {items.map(({ id, checked, ...item }) => (
        <Item key={id}>
          {item.providedBy || !onToggle ? (
            <Box className="check-row check-row-picture check-row-other">
              <ItemWords {...item} compact={compact} />
              {item.providedBy && (
                <Drawing
                  name={item.providedBy.drawing}
                  size={34}
                  alt={item.providedBy.label}
                  className="check-provider"
                />
              )}
            </Box>
          ) : (
            <Checkbox
              label={[plainText(item.label), item.zh, item.hint && plainText(item.hint)].filter(Boolean).join('. ')}
              checked={checked}
              onToggle={() => onToggle(id)}
              className={classNames('check-row', item.drawings && 'check-row-picture')}
            >
              <ItemWords {...item} compact={compact} />
            </Checkbox>
          )}
        </Item>
      ))}
    </List>
  )
}
