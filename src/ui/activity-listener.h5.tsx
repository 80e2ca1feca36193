import { useEffect, useRef } from 'react'
import type { ActivityListenerProps } from './props'

const events = ['pointerdown', 'touchstart', 'mousedown', 'touchmove', 'wheel', 'keydown', 'input'] as const

/** Reports every touch and key press on the screen, also in dialogs. */
export function ActivityListener({ onActivity, children }: ActivityListenerProps) {
  const callback = useRef(onActivity)
  useEffect(() => {
    callback.current = onActivity
  })
  useEffect(() => {
    const handler = () => callback.current?.()
    const options = { capture: true, passive: true }
    events.forEach((event) => document.addEventListener(event, handler, options))
    return () => events.forEach((event) => document.removeEventListener(event, handler, options))
  }, [])
  return <>{children}</>
}
