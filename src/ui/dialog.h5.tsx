import { useEffect, useRef, type MouseEvent } from 'react'
import { classNames } from './classes'
import type { DialogProps } from './props'

/** A modal dialog; pressing outside closes it. */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null
}

/**
 * Calls back when an element is no longer displayed. A page that is left stays in the document without being displayed;
 * its modal dialog would keep the page above it from being pressed. Browsers without ResizeObserver (before 2020) have no
 * modal dialogs either.
 */
function onHidden(element: Element | null, callback: () => void): () => void {
  if (!element || !('ResizeObserver' in window)) return () => undefined
  const observer = new ResizeObserver(() => {
    if (element.getClientRects().length === 0) callback()
  })
  observer.observe(element)
  return () => observer.disconnect()
}

/** Whether an element belongs to a page below the visible one. */
function isOnHiddenPage(element: Element | null): boolean {
  const page = element?.closest('.taro_page')
  return !!page && getComputedStyle(page).display === 'none'
}

function OpenDialog({ label, onClose, className, children }: Omit<DialogProps, 'open'>) {
  const dialog = useRef<HTMLDialogElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })

  useEffect(() => {
    // The pages below are mounted as well: their dialog would lie over the visible page, or close its own at once.
    if (isOnHiddenPage(dialog.current)) return
    const opener = document.activeElement
    // Browsers without showModal (before 2022) show the open dialog as a plain box.
    if (dialog.current?.showModal) dialog.current.showModal()
    else dialog.current?.setAttribute('open', '')
    panel.current?.focus()
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      close.current()
    }
    document.addEventListener('keydown', escape)
    const stop = onHidden(dialog.current, () => close.current())
    return () => {
      document.removeEventListener('keydown', escape)
      stop()
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])

  const pressOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose()
  }
  return (
    // Keyboard users close it with Escape (see above); the press outside is for pointers only.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="dialog"
      aria-label={label}
      aria-modal
      onClick={pressOutside}
      onCancel={(event) => event.preventDefault()}
    >
      <div ref={panel} className={classNames('dialog-panel', className)} tabIndex={-1}>
        {children}
      </div>
    </dialog>
  )
}
