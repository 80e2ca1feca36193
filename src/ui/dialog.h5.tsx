import { useEffect, useRef, type MouseEvent } from 'react'
import { classes } from './classes'
import type { DialogProps } from './props'

/** Something that stands before the page until it is closed; pressing beside it closes it, too. */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null
}

function OpenDialog({ label, onClose, className, children }: Omit<DialogProps, 'open'>) {
  const dialog = useRef<HTMLDialogElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })

  useEffect(() => {
    const opener = document.activeElement
    // Browsers without showModal (before 2022) get a plain box over the page instead.
    if (dialog.current?.showModal) dialog.current.showModal()
    else dialog.current?.setAttribute('open', '')
    panel.current?.focus()
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      close.current()
    }
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('keydown', escape)
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])

  const pressBeside = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose()
  }
  return (
    // The keyboard closes it by Escape, heard above; the press beside it is for pointers alone.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog ref={dialog} className="dialog" aria-label={label} aria-modal onClick={pressBeside} onCancel={(event) => event.preventDefault()}>
      <div ref={panel} className={classes('dialog-panel', className)} tabIndex={-1}>{children}</div>
    </dialog>
  )
}
