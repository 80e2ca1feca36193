import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { classes } from '../ui/classes'
import { Icon } from '../ui/icon'
import type { IconName } from '../ui/icons'
import { Link } from '../ui/link'
import { Item, List } from '../ui/list'
import { Text } from '../ui/text'
import type { Words } from '../ui/words'
import './Cell.scss'

interface CellsProps {
  /** Absent: the heading above says what they are. */
  label?: string
  children: ReactNode
}

/**
 * Rows that belong together, on one ground with hairlines between them.
 * @example <Cells><Cell title="Settings" href="#/settings" onFollow={go} /></Cells>
 */
export function Cells({ label, children }: CellsProps) {
  return <List label={label} className="cells block">{children}</List>
}

interface CellProps {
  title: Words
  hint?: Words
  /** What is set now, at the end of the row. */
  value?: Words
  icon?: IconName
  /** The language of the title; absent: the page's. */
  lang?: string
  /** The row stands for what is already shown or chosen; a tick says so. */
  current?: boolean
  /** The row leads there, and a chevron says so. */
  href?: string
  onFollow?: () => void
  /** The row acts. With neither `href` nor `onPress` it only tells. */
  onPress?: () => void
  /** Acting shares the screen; see ui/button. */
  shares?: boolean
}

/**
 * A row of Cells: one that leads elsewhere has a chevron, one that acts has none; words wrap and are never cut.
 * @example <Cell title="Language" value="English" href="#/language" onFollow={go} />
 */
export function Cell({ title, hint, value, icon, lang, current = false, href, onFollow, onPress, shares = false }: CellProps) {
  const look = classes('cell', (href !== undefined || onPress) && 'cell-pressable', current && 'cell-current')
  const sign = current ? 'check' : href !== undefined ? 'forward' : undefined
  const words = (
    <>
      {icon && <Icon name={icon} className="cell-icon" />}
      <Box phrase className="cell-inner">
        <Box phrase className="cell-pair">
          <Box phrase className="cell-words">
            <Text lang={lang}>{title}</Text>
            {hint !== undefined && <Text kind="secondary" className="cell-hint">{hint}</Text>}
          </Box>
          {value !== undefined && <Text className="cell-value">{value}</Text>}
        </Box>
        {sign && <Icon name={sign} className={`cell-sign cell-sign-${sign}`} />}
      </Box>
    </>
  )
  return (
    <Item className="cells-item">
      {href !== undefined ? (
        <Link href={href} onFollow={onFollow} current={current} className={look}>{words}</Link>
      ) : onPress ? (
        <Button kind="bare" onPress={onPress} chosen={current || undefined} shares={shares} className={look}>{words}</Button>
      ) : (
        <Box className={look}>{words}</Box>
      )}
    </Item>
  )
}
