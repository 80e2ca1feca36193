import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Icon } from '../ui/icon'
import { Link } from '../ui/link'
import { Item } from '../ui/list'
import { Say } from '../ui/say'
import { Text } from '../ui/text'
import { plain, type Words } from '../ui/words'
import { CopyButton, type Copy } from './CopyButton'
import type { Way } from './way'
import './Contact.scss'

interface Props {
  name: Words
  /** The Chinese name; absent: there is none, or the page is in Chinese. */
  zh?: string
  phone?: string
  /** Its `href` is `tel:…`; absent: the number is only shown. */
  call?: Way
  note?: Words
  copy?: Copy
  /** What else belongs to it, e.g. its source. */
  children?: ReactNode
}

/**
 * Whom to ask, by which number; stands in Cells.
 * @example <Cells><Contact name="Hotline" zh="医疗保障服务热线" phone="028-12393" call={call} /></Cells>
 */
export function Contact({ name, zh, phone, call, note, copy, children }: Props) {
  return (
    <Item className="contact">
      <Box className="contact-words">
        <Box className="contact-name"><Say words={name} /></Box>
        {zh !== undefined && <Box className="contact-zh"><Text lang="zh-Hans" selectable>{zh}</Text></Box>}
        {phone !== undefined && <Box className="contact-phone"><Text className="run ltr" selectable>{phone}</Text></Box>}
        {note !== undefined && <Box className="contact-note"><Say words={note} /></Box>}
        {copy && <CopyButton {...copy} />}
        {children}
      </Box>
      {call && (
        <Link href={call.href} onFollow={call.onFollow} outward label={`${plain(call.label)}: ${plain(name)}`} className="contact-call">
          <Icon name="phone" className="contact-call-icon" />
          <Say words={call.label} />
        </Link>
      )}
    </Item>
  )
}
