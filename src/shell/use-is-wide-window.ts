import { useEffect, useState } from 'react'
import { isWideWindow, onWideWindow } from '../platform/window-width'

/**
 * Whether what only a wide window shows is rendered.
 * @example const isWide = useIsWideWindow()
 */
export function useIsWideWindow(): boolean {
  const [isWide, setWide] = useState(isWideWindow)
  useEffect(() => onWideWindow(setWide), [])
  return isWide
}
