import { type KeyboardEvent, useRef } from 'react'
import { classNames } from './classes'
import type { GridProps, GridRowProps } from './props'

const buttonsOf = (row: Element | undefined) => [...(row?.querySelectorAll('button') ?? [])]

/** The direction of an arrow key: along the row, or to another row; null: no arrow key. */
function stepOf(key: string, rtl: boolean): { along: number; across: number } | null {
  if (key === 'ArrowUp' || key === 'ArrowDown') return { along: 0, across: key === 'ArrowUp' ? -1 : 1 }
  if (key === 'ArrowLeft' || key === 'ArrowRight') return { along: (key === 'ArrowLeft') === rtl ? 1 : -1, across: 0 }
  return null
}

/** Rows of buttons. Arrow keys move between them, and digits press the buttons of a row. */
export function Grid({ label, className, children }: GridProps) {
  const grid = useRef<HTMLDivElement>(null)
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return
    const button = event.target.closest('button')
    const row = button?.closest('.grid-row')
    if (!button || !row) return
    const rows = [...(grid.current?.querySelectorAll('.grid-row') ?? [])]
    const buttons = buttonsOf(row)
    const step = stepOf(event.key, getComputedStyle(row).direction === 'rtl')
    if (step) {
      const other = step.across === 0 ? buttons : buttonsOf(rows[rows.indexOf(row) + step.across])
      const to = other[Math.min(buttons.indexOf(button) + step.along, other.length - 1)]
      to?.focus()
      event.preventDefault()
    } else if (/^[1-9]$/.test(event.key)) {
      const chosen = buttons[Number(event.key) - 1]
      if (!chosen) return
      event.preventDefault()
      chosen.click()
      // The next row is known only after the page has rendered again.
      requestAnimationFrame(() => {
        const next = buttonsOf(grid.current?.querySelector('.grid-next') ?? undefined)[0]
        ;(next ?? chosen).focus()
      })
    }
  }
  return (
    // The buttons within take the focus; the keys only move it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div ref={grid} className={classNames('grid', className)} role="group" aria-label={label} onKeyDown={press}>
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
