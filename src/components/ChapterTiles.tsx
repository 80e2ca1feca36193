import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { classNames } from '../ui/classes'
import type { DisplayText } from '../ui/display-text'
import { Text } from '../ui/text'
import { Drawing } from './Drawing'
import type { DrawingName } from './drawing-names'
import './Chapter.scss'

interface Props {
  tiles: readonly { id: string; title: DisplayText; text: DisplayText; drawing: DrawingName }[]
  /** The tile whose content is shown below; null: none. */
  openId: string | null
  onToggle: (id: string) => void
}

/**
 * Smaller chapters side by side; the content of the open one is the caller's, below them.
 * @example <ChapterTiles tiles={tiles} openId={null} onToggle={toggle} />
 */
export function ChapterTiles({ tiles, openId, onToggle }: Props) {
  return (
    <Box className="chapter-tiles">
      {tiles.map(({ id, title, text, drawing }) => (
        <Button
          key={id}
          kind="bare"
          expanded={id === openId}
          onPress={() => onToggle(id)}
          className={classNames('chapter-tile', id === openId && 'chapter-tile-open')}
        >
          <Drawing name={drawing} size={44} className="chapter-tile-drawing" />
          <Box inline className="chapter-words">
            <Text className="chapter-title">{title}</Text>
            <Text className="chapter-text">{text}</Text>
          </Box>
        </Button>
      ))}
    </Box>
  )
}
