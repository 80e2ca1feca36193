import { Box } from '../ui/box'
import { classNames } from '../ui/classes'
import { Heading } from '../ui/heading'
import { Item as ListItem, List, OrderedList } from '../ui/list'
import { Paragraph, Text } from '../ui/text'
import { PrintDrawing } from './PrintDrawing'
import type { PrintItem, PrintSection, PrintSize } from './print-content'

const CHINESE = 'zh-Hans'

interface ItemProps {
  marker: PrintSection['marker']
  index: number
  item: PrintItem
  size: PrintSize
}

function PrintItemView({ marker, index, item, size }: ItemProps) {
  const { drawing, text, short = text, label, hint, warning, state } = item
  return (
    <ListItem className={classNames('paper-item', state === 'missing' && 'paper-missing')}>
      {marker === 'number' && (
        <Box className="paper-number">
          <Text>{String(index + 1)}</Text>
          {drawing !== null && size !== 'slip' && <PrintDrawing name={drawing} size={36} paper={size} />}
        </Box>
      )}
      {marker === 'box' && <Box className={classNames('paper-box', state === 'ticked' && 'paper-box-ticked')} />}
      {drawing !== null && marker !== 'number' && <PrintDrawing name={drawing} size={44} paper={size} />}
      <Box className="paper-words">
        <Paragraph className={marker === 'box' ? 'paper-name' : 'paper-line'}>
          {size === 'slip' ? short : text}
        </Paragraph>
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
 * @example <PrintSections sections={content.sections} size="a4" />
 */
export function PrintSections({ sections, size }: { sections: readonly PrintSection[]; size: PrintSize }) {
  return sections.map(({ id, title, marker, items }) => {
    const Shape = marker === 'number' ? OrderedList : List
    return (
      <Box key={id} className={`paper-section paper-of-${id}`}>
        <Heading level={3} className="paper-heading">
          {title}
        </Heading>
        <Shape className="paper-list">
          {items.map((item, index) => (
            <PrintItemView key={item.id} marker={marker} index={index} item={item} size={size} />
          ))}
        </Shape>
      </Box>
    )
  })
}
