import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { classNames } from '../ui/classes'
import type { Direction } from '../ui/props'
import { ScrollArea } from '../ui/scroll-area'
import './FacingView.scss'

/** A line that two people read, each in their own language. */
export interface FacingLine {
  /** The same on both sides, so that both can point at it. */
  id: string
  /** The emphasis; absent: none. */
  kind?: 'title' | 'head' | 'strong' | 'big'
  visitor: string
  /** Chinese text below the line in the visitor's half: the name printed on a document. */
  below?: string
  clerk: string
}

/** One person's half of the screen. */
interface HalfProps {
  reader: 'visitor' | 'clerk'
  /** The accessible name. */
  label: string
  lang: string
  dir: Direction
}

interface Props {
  lines: readonly FacingLine[]
  visitor: Omit<HalfProps, 'reader'>
  clerk: Omit<HalfProps, 'reader'>
  /** The tablet lies flat: the far half is rotated by 180°. Otherwise both halves are side by side. */
  isFlat: boolean
  /** The visitor is at the near end, or at the start; otherwise at the far end. */
  isSwapped: boolean
  /** The highlighted line; null: none. */
  highlightedId: string | null
  onToggleHighlight: (id: string) => void
  /** Shown above the visitor's lines, e.g. their language. */
  header?: ReactNode
}

const lineId = (who: HalfProps['reader'], id: string) => `${who}-${id.replace(/[^\w]/g, '-')}`

function FacingHalf({
  half: { reader, label, lang, dir },
  far,
  lines,
  highlightedId: highlightedId,
  onToggleHighlight: onToggleHighlight,
  header: header,
}: Pick<Props, 'lines' | 'highlightedId' | 'onToggleHighlight' | 'header'> & { half: HalfProps; far: boolean }) {
  return (
    <ScrollArea
      label={label}
      lang={lang}
      dir={dir}
      scrollToId={highlightedId === null ? undefined : lineId(reader, highlightedId)}
      className={classNames('facing-half', `facing-half-${reader}`, far && 'facing-half-far')}
    >
      {header !== undefined && <Box className="facing-half-header">{header}</Box>}
      {lines.map(({ id, kind, visitor, clerk, below }) => (
        <Box key={id} id={lineId(reader, id)}>
          <Button
            kind="bare"
            pressed={highlightedId === id}
            onPress={() => onToggleHighlight(id)}
            className={classNames(
              'facing-line',
              kind && `facing-line-${kind}`,
              highlightedId === id && 'facing-line-highlighted',
            )}
          >
            {reader === 'visitor' ? visitor : clerk}
          </Button>
          {reader === 'visitor' && below !== undefined && (
            <Box lang="zh-Hans" className="facing-line-chinese">
              {below}
            </Box>
          )}
        </Box>
      ))}
    </ScrollArea>
  )
}

/**
 * The same lines for two people at one tablet, each half in one language. Pressing a line highlights it on both sides.
 * @example <FacingView lines={lines} visitor={visitor} clerk={clerk} isFlat isSwapped={false} highlightedId={null} onToggleHighlight={toggle} />
 */
export function FacingView({
  lines,
  visitor,
  clerk,
  isFlat,
  isSwapped,
  highlightedId,
  onToggleHighlight,
  header,
}: Props) {
  const halves = [
    // The key remounts the halves when they are swapped, so that the highlighted line scrolls into view again.
    <FacingHalf
      key={`visitor ${isSwapped}`}
      half={{ reader: 'visitor', ...visitor }}
      far={isFlat && !isSwapped}
      lines={lines}
      highlightedId={highlightedId}
      onToggleHighlight={onToggleHighlight}
      header={header}
    />,
    <FacingHalf
      key={`clerk ${isSwapped}`}
      half={{ reader: 'clerk', ...clerk }}
      far={isFlat && isSwapped}
      lines={lines}
      highlightedId={highlightedId}
      onToggleHighlight={onToggleHighlight}
    />,
  ]
  return (
    <Box className={classNames('facing-view', isFlat ? 'facing-view-flat' : 'facing-view-upright')}>
      {isSwapped ? [...halves].reverse() : halves}
    </Box>
  )
}
