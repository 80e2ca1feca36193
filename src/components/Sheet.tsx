import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Heading } from '../ui/heading'
import { plain, type Words } from '../ui/words'
import './Sheet.scss'

interface Props {
  open: boolean
  title: Words
  closeLabel: Words
  onClose: () => void
  children: ReactNode
}

/**
 * Something to look at or choose without leaving the screen: from below on phones, in the middle on tablets.
 * @example <Sheet open={open} title="Language" closeLabel="Close" onClose={close}>…</Sheet>
 */
export function Sheet({ open, title, closeLabel, onClose, children }: Props) {
  return (
    <Dialog open={open} label={plain(title)} onClose={onClose} className="sheet">
      <Box className="sheet-head">
        <Heading level={2} className="sheet-title">{title}</Heading>
        <Button kind="plain" onPress={onClose} className="sheet-close">{closeLabel}</Button>
      </Box>
      {children}
    </Dialog>
  )
}
