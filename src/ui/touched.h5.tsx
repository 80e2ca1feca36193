import { useEffect, useRef } from 'react'
import type { TouchedProps } from './props'

const signs = ['pointerdown', 'touchstart', 'mousedown', 'touchmove', 'wheel', 'keydown', 'input'] as const

/** Tells of every touch of the screen, and of every key: also where a dialog stands before the page. */
export function Touched({ onTouch, children }: TouchedProps) {
  const tell = useRef(onTouch)
  useEffect(() => {
    tell.current = onTouch
  })
  useEffect(() => {
    const heard = () => tell.current?.()
    const how = { capture: true, passive: true }
    signs.forEach((sign) => document.addEventListener(sign, heard, how))
    return () => signs.forEach((sign) => document.removeEventListener(sign, heard, how))
  }, [])
  return <>{children}</>
}
