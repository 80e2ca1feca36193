import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { classNames } from '../ui/classes'
import { Icon } from '../ui/icon'
import type { IconName } from '../ui/icons'
import { Link } from '../ui/link'
import { Item, List } from '../ui/list'
import { Text } from '../ui/text'
import type { DisplayNode, DisplayText } from '../ui/display-text'
import './Cell.scss'

interface CellsProps {
  /** The accessible name; absent: the heading above names the list. */
  label?: string
  children: ReactNode
}

/**
 * A list of rows on one background, with hairlines between them.
 * @example <Cells><Cell title="Settings" href="#/settings" onFollow={go} /></Cells>
 */
export function Cells({ label, children }: CellsProps) {
  return (
    <List label={label} className="cells block">
      {children}
    </List>
  )
}

interface CellProps {
  title: DisplayText
  hint?: DisplayNode
  /** The current value, at the end of the row. */
  value?: DisplayText
  icon?: IconName
  /** A letter in a box at the start, e.g. the grade of a source. */
  badge?: DisplayText
  /** The language of the title; absent: the page's. */
  lang?: string
  /** The row is the current selection; a tick shows it. */
  current?: boolean
  /** The row is a link; a chevron shows it. */
  href?: string
  onFollow?: () => void
  /** The row is a button. With neither `href` nor `onPress` it is plain text. */
  onPress?: () => void
  /** Pressing the row shares the screen; see ui/button. */
  shares?: boolean
}

/**
 * A row of Cells. Links have a chevron, buttons have none. Text wraps and is never truncated.
 * @example <Cell title="Language" value="English" href="#/language" onFollow={go} />
 */
export function Cell({
  title,
  hint,
  value,
  icon,
  badge,
  lang,
  current = false,
  href,
  onFollow,
  onPress,
  shares = false,
}: CellProps) {
  const look = classNames('cell', (href !== undefined || onPress) && 'cell-pressable', current && 'cell-current')
  const indicator = current ? 'check' : href !== undefined ? 'forward' : undefined
  const words = (
    <>
      {icon && <Icon name={icon} className="cell-icon" />}
      {badge !== undefined && <Text className="cell-badge">{badge}</Text>}
      <Box inline className="cell-inner">
        <Box inline className="cell-pair">
          <Box inline className="cell-text">
            <Text lang={lang}>{title}</Text>
            {hint !== undefined && (
              <Text kind="secondary" className="cell-hint">
                {hint}
              </Text>
            )}
          </Box>
          {value !== undefined && <Text className="cell-value">{value}</Text>}
        </Box>
        {indicator && <Icon name={indicator} className={`cell-indicator cell-indicator-${indicator}`} />}
      </Box>
    </>
  )
  return (
    <Item className="cells-item">
      {href !== undefined ? (
        <Link href={href} onFollow={onFollow} current={current} className={look}>
          {words}
        </Link>
      ) : onPress ? (
        <Button kind="bare" onPress={onPress} selected={current || undefined} shares={shares} className={look}>
          {words}
        </Button>
      ) : (
        <Box className={look}>{words}</Box>
      )}
    </Item>
  )
}
