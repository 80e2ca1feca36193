import { useLayoutEffect, useRef } from 'react'
import { classNames } from './classes'
import type { FittedBoxProps } from './props'
import './fitted-box.scss'

/** The sizes to try, as factors of the usual one. Below the last one people cannot read, and the parent scrolls. */
const FACTORS = [1.35, 1.25, 1.17, 1.1, 1.05, 1, 0.94, 0.88] as const

function fit(box: HTMLElement, frame: HTMLElement): void {
  for (const factor of FACTORS) {
    box.style.setProperty('zoom', String(factor))
    if (frame.scrollHeight <= frame.clientHeight && frame.scrollWidth <= frame.clientWidth) return
  }
}

/** Content as large as fits into the parent without scrolling. */
export function FittedBox({ className, children }: FittedBoxProps) {
  const container = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current: box } = container
    const frame = box?.parentElement
    if (!box || !frame) return
    const refit = () => fit(box, frame)
    // Called before the change is painted.
    const changes = new MutationObserver(refit)
    changes.observe(box, { childList: true, characterData: true, subtree: true })
    // Absent in iOS 12.
    const sizes = 'ResizeObserver' in window ? new ResizeObserver(refit) : null
    sizes?.observe(frame)
    window.addEventListener('resize', refit)
    refit()
    return () => {
      changes.disconnect()
      sizes?.disconnect()
      window.removeEventListener('resize', refit)
    }
  }, [])
  return (
    <div ref={container} className={classNames('fitted', className)}>
      {children}
    </div>
  )
}
