import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Heading } from '../ui/heading'
import { plainText, type DisplayText } from '../ui/display-text'
import './Sheet.scss'

interface Props {
  open: boolean
  title: DisplayText
  closeLabel: DisplayText
  onClose: () => void
  children: ReactNode
}

/**
 * A modal dialog: at the bottom on phones, centred on tablets.
 * @example <Sheet open={open} title="Language" closeLabel="Close" onClose={close}>…</Sheet>
 */
export function Sheet({ open, title, closeLabel, onClose, children }: Props) {
  return (
    <Dialog open={open} label={plainText(title)} onClose={onClose} className="sheet">
      <Box className="sheet-head">
        <Heading level={2} className="sheet-title">
          {title}
        </Heading>
        <Button kind="plain" onPress={onClose} className="sheet-close">
          {closeLabel}
        </Button>
      </Box>
      {children}
    </Dialog>
  )
}
