import { useEffect, useState } from 'react'
import { fontSize, onThemeChange, type Theme, theme as deviceTheme } from '../platform/device'
import { type TextSize, useSettings } from '../stores/settings'

/** From these sizes on in WeChat's own settings (px; 17 is usual) a person reads large text, and very large. Its care mode (关怀模式) sets the latter. */
const LARGE = 19
const CARE = 22

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
 * The text size to draw in: the person's choice, or else what they read everywhere in WeChat. A browser enlarges by itself.
 * @example const size = useTextSize()
 */
export function useTextSize(): TextSize {
  const choice = useSettings((state) => state.textSize)
  const device = fontSize() ?? 0
  return choice ?? (device >= CARE ? 'care' : device >= LARGE ? 'large' : 'normal')
}
