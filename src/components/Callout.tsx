import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Icon } from '../ui/icon'
import { Say } from '../ui/say'
import { Spoken } from '../ui/text'
import type { Words } from '../ui/words'
import './Callout.scss'

interface Props {
  kind: 'info' | 'warning' | 'danger'
  /** The kind as a word, heard where the sign is seen. */
  kindWord: string
  title?: Words
  children: ReactNode
}

/**
 * Something that must not be missed, with a sign that does not rest on its colour.
 * @example <Callout kind="warning" kindWord="Warning">Enrol within 30 days.</Callout>
 */
export function Callout({ kind, kindWord, title, children }: Props) {
  return (
    <Box className={`callout callout-${kind} block`}>
      <Icon name={kind} className="callout-icon" />
      <Box className="callout-words">
        <Spoken>{`${kindWord}: `}</Spoken>
        {title !== undefined && <Box className="callout-title"><Say words={title} /></Box>}
        {children}
      </Box>
    </Box>
  )
}
