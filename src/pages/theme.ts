import { useEffect, useState } from 'react'
import { fontSize, onThemeChange, type Theme, theme as deviceTheme } from '../platform/device'
import { type TextSize, useSettings } from '../stores/settings'

/** From this size on in WeChat's own settings (px) a person reads large text. */
const LARGE = 22

/**
 * The theme to draw in: the person's choice, or else the device's, also when that changes.
 * @example const theme = useTheme()
 */
export function useTheme(): Theme {
  const choice = useSettings((state) => state.theme)
  const [device, setDevice] = useState(deviceTheme)
  useEffect(() => onThemeChange(setDevice), [])
  return choice === 'system' ? device : choice
}

/**
 * The text size to draw in: the person's choice, or else large where the device says that they read large text.
 * @example const size = useTextSize()
 */
export function useTextSize(): TextSize {
  const choice = useSettings((state) => state.textSize)
  return choice ?? ((fontSize() ?? 0) >= LARGE ? 'care' : 'normal')
}
