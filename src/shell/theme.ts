import { useEffect, useState } from 'react'
import { fontSize, onThemeChange, type Theme, theme as deviceTheme } from '../platform/device'
import { useSettings } from '../stores/settings'
import type { TextSize } from '../stores/settings-fields'

/**
 * WeChat's own font size (px, 17 by default) from which text is large, and very large. Its care mode (关怀模式) sets the
 * latter.
 */
const LARGE = 19
const CARE = 22

/**
 * The current theme: the person's choice, else the device's.
 * @example const theme = useTheme()
 */
export function useTheme(): Theme {
  const choice = useSettings((state) => state.theme)
  const [device, setDevice] = useState(deviceTheme)
  useEffect(() => onThemeChange(setDevice), [])
  return choice === 'system' ? device : choice
}

/**
 * The current text size: the person's choice, else WeChat's own setting. Browsers scale text themselves.
 * @example const size = useTextSize()
 */
export function useTextSize(): TextSize {
  const choice = useSettings((state) => state.textSize)
  const device = fontSize() ?? 0
  return choice ?? (device >= CARE ? 'care' : device >= LARGE ? 'large' : 'normal')
}
