import { useEffect, useRef } from 'react'
import { classNames } from './classes'
import type { GridProps, GridRowProps } from './props'

const buttonsOf = (row: Element | null | undefined) => [...(row?.querySelectorAll('button') ?? [])]

/** The direction of an arrow key: along the row, or to another row; null: no arrow key. */
function stepOf(key: string, rtl: boolean): { along: number; across: number } | null {
  if (key === 'ArrowUp' || key === 'ArrowDown') return { along: 0, across: key === 'ArrowUp' ? -1 : 1 }
  if (key === 'ArrowLeft' || key === 'ArrowRight') return { along: (key === 'ArrowLeft') === rtl ? 1 : -1, across: 0 }
  return null
}

/** Whether a key belongs to something else: to the browser, an open dialog or a field. */
const isTaken = (event: KeyboardEvent) =>
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  !(event.target instanceof Element) ||
  document.querySelector('dialog[open]') !== null ||
  event.target.closest('input, textarea, select') !== null

/** A page below the one on top stays in the document, without being displayed. */
function isHidden(element: Element | null): boolean {
  return element !== null && (getComputedStyle(element).display === 'none' || isHidden(element.parentElement))
}

function pressKey(grid: HTMLElement, event: KeyboardEvent): void {
  if (isTaken(event) || isHidden(grid)) return
  const button = (event.target as Element).closest('button')
  const focused = button?.closest('.grid-row') ?? null
  const row = focused && grid.contains(focused) ? focused : grid.querySelector('.grid-next')
  if (!row) return
  const rows = [...grid.querySelectorAll('.grid-row')]
  const buttons = buttonsOf(row)
  const step = stepOf(event.key, getComputedStyle(row).direction === 'rtl')
  if (step) {
    const other = step.across === 0 ? buttons : buttonsOf(rows[rows.indexOf(row) + step.across])
    const at = button && row === focused ? buttons.indexOf(button) : -1
    // Without a focus the first arrow key leads to the next question.
    const to = at < 0 ? buttons[0] : other[Math.min(at + step.along, other.length - 1)]
    to?.focus()
    event.preventDefault()
  } else if (/^[1-9]$/.test(event.key)) {
    const chosen = buttons[Number(event.key) - 1]
    if (!chosen) return
    event.preventDefault()
    chosen.click()
    // The next row is known only after the page has rendered again.
    requestAnimationFrame(() => {
      const next = buttonsOf(grid.querySelector('.grid-next'))[0]
      ;(next ?? chosen).focus()
    })
  }
}

/** Rows of buttons. Arrow keys move between them, and digits press the buttons of a row: of the next one without a focus. */
export function Grid({ label, className, children }: GridProps) {
  const grid = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (grid.current) pressKey(grid.current, event)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <div ref={grid} className={classNames('grid', className)} role="group" aria-label={label}>
      {children}
    </div>
  )
}

/** One row of a Grid. */
export function GridRow({ label, next = false, className, children }: GridRowProps) {
  return (
    <div className={classNames('grid-row', next && 'grid-next', className)} role="group" aria-label={label}>
      {children}
    </div>
  )
}
