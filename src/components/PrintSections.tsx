import { Box } from '../ui/box'
import { Heading } from '../ui/heading'
import { Item as ListItem, List, OrderedList } from '../ui/list'
import { Paragraph, Text } from '../ui/text'
import { Drawing } from './Drawing'
import type { PrintItem, PrintSection } from './print-content'

const CHINESE = 'zh-Hans'

function PrintItemView({ marker, index, item }: { marker: PrintSection['marker']; index: number; item: PrintItem }) {
  const { drawing, text, label, hint, warning } = item
  return (
    <ListItem className="paper-item">
      {marker === 'number' && (
        <Box className="paper-number">
          <Text>{String(index + 1)}</Text>
        </Box>
      )}
      {marker === 'box' && <Box className="paper-box" />}
      {drawing !== null && <Drawing name={drawing} size={44} className="paper-drawing" />}
      <Box className="paper-words">
        <Paragraph className={marker === 'box' ? 'paper-name' : 'paper-line'}>{text}</Paragraph>
        {label !== undefined && (
          <Paragraph lang={CHINESE} className="paper-label">
            {label}
          </Paragraph>
        )}
        {hint !== undefined && <Paragraph className="paper-small paper-hint">{hint}</Paragraph>}
        {warning !== undefined && <Paragraph className="paper-small paper-warning">{warning}</Paragraph>}
      </Box>
    </ListItem>
  )
}

/**
 * The lists of a print-out: papers to bring with boxes to tick, numbered steps.
 * @example <PrintSections sections={content.sections} />
 */
export function PrintSections({ sections }: { sections: readonly PrintSection[] }) {
  return sections.map(({ id, title, marker, items }) => {
    const Shape = marker === 'number' ? OrderedList : List
    return (
      <Box key={id} className={`paper-section paper-of-${id}`}>
        <Heading level={3} className="paper-heading">
          {title}
        </Heading>
        <Shape className="paper-list">
          {items.map((item, index) => (
            <PrintItemView key={item.id} marker={marker} index={index} item={item} />
          ))}
        </Shape>
      </Box>
    )
  })
}
