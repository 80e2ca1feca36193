import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { classNames } from '../ui/classes'
import type { DisplayText } from '../ui/display-text'
import { Icon } from '../ui/icon'
import { Text } from '../ui/text'
import { Drawing } from './Drawing'
import type { DrawingName } from './drawing-names'
import './Chapter.scss'

interface Props {
  title: DisplayText
  /** The exact Chinese; absent: the title has it. */
  zh?: string
  text: DisplayText
  drawing: DrawingName
  tone: 'jade' | 'sun' | 'coral' | 'sky' | 'plain'
  /** The number on the picture; absent: none. */
  number?: number
  /** `done` has a tick, `here` a mark with its words; absent: neither. */
  state?: 'done' | 'here'
  stateLabel?: DisplayText
  open: boolean
  onToggle: () => void
  children: ReactNode
}

/**
 * A chapter as a picture with its words, which opens what is in it.
 * @example <Chapter title="Pay" text="How much and when" drawing="pay" tone="sun" open onToggle={close}>…</Chapter>
 */
export function Chapter({
  title,
  zh,
  text,
  drawing,
  tone,
  number,
  state,
  stateLabel,
  open,
  onToggle,
  children,
}: Props) {
  return (
    <Box className={classNames('chapter', state === 'here' && 'chapter-here')}>
      <Button
        kind="bare"
        expanded={open}
        onPress={onToggle}
        className={classNames('chapter-head', `chapter-${tone}`, open && 'chapter-open')}
      >
        <Box inline className="chapter-picture">
          <Drawing name={drawing} size={66} />
          {number !== undefined && (
            <Box inline className={classNames('chapter-number', state && `chapter-number-${state}`)}>
              {state === 'done' ? <Icon name="check" className="chapter-tick" /> : <Text>{number}</Text>}
            </Box>
          )}
        </Box>
        <Box inline className="chapter-words">
          {stateLabel !== undefined && <Text className="chapter-state">{stateLabel}</Text>}
          <Box inline className="chapter-name">
            <Text className="chapter-title">{title}</Text>
            {zh !== undefined && (
              <Text lang="zh-Hans" className="chapter-zh">
                {zh}
              </Text>
            )}
          </Box>
          <Text className="chapter-text">{text}</Text>
        </Box>
        <Icon name="down" className={classNames('chapter-arrow', open && 'chapter-arrow-open')} />
      </Button>
      {open && <Box className="chapter-content">{children}</Box>}
    </Box>
  )
}
