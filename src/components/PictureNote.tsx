import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Item, List } from '../ui/list'
import { Drawing } from './Drawing'
import type { DrawingName } from './drawing-names'
import './PictureNote.scss'

/** A list of notes below one heading. */
export function PictureNotes({ children }: { children: ReactNode }) {
  return <List className="picture-notes block">{children}</List>
}

interface Props {
  drawing: DrawingName
  children: ReactNode
}

/**
 * Something to note, with its picture.
 * @example <PictureNote drawing="waiting">You may have to wait before the insurance pays.</PictureNote>
 */
export function PictureNote({ drawing, children }: Props) {
  return (
    <Item className="item">
      <Box className="picture-note">
        <Drawing name={drawing} size={44} className="picture-note-drawing" />
        <Box className="picture-note-body">{children}</Box>
      </Box>
    </Item>
  )
}
