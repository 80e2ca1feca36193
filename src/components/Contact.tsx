import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Icon } from '../ui/icon'
import { Link } from '../ui/link'
import { Item } from '../ui/list'
import { LocalizedText } from '../ui/localized-text'
import { Text } from '../ui/text'
import { plainText, type DisplayText } from '../ui/display-text'
import { CopyButton, type CopyAction } from './CopyButton'
import type { ActionLink } from './action-link'
import './Contact.scss'

interface Props {
  name: DisplayText
  /** The Chinese name; absent: there is none, or the page is in Chinese. */
  zh?: string
  phone?: string
  /** Its `href` is `tel:…`; absent: the number is text only. */
  call?: ActionLink
  note?: DisplayText
  copy?: CopyAction
  /** Additional content, e.g. the source. */
  children?: ReactNode
}

/**
 * A contact with its phone number. Use it in Cells.
 * @example <Cells><Contact name="Hotline" zh="医疗保障服务热线" phone="028-12393" call={call} /></Cells>
 */
export function Contact({ name, zh, phone, call, note, copy, children }: Props) {
  return (
    <Item className="contact">
      <Box className="contact-body">
        <Box className="contact-name">
          <LocalizedText text={name} />
        </Box>
        {zh !== undefined && (
          <Box className="contact-zh">
            <Text lang="zh-Hans" selectable>
              {zh}
            </Text>
          </Box>
        )}
        {phone !== undefined && (
          <Box className="contact-phone">
            <Text className="run ltr" selectable>
              {phone}
            </Text>
          </Box>
        )}
        {note !== undefined && (
          <Box className="contact-note">
            <LocalizedText text={note} />
          </Box>
        )}
        {copy && <CopyButton {...copy} />}
        {children}
      </Box>
      {call && (
        <Link
          href={call.href}
          onFollow={call.onFollow}
          external
          label={`${plainText(call.label)}: ${plainText(name)}`}
          className="contact-call"
        >
          <Icon name="phone" className="contact-call-icon" />
          <LocalizedText text={call.label} />
        </Link>
      )}
    </Item>
  )
}
