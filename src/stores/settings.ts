import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { keep } from './keep'
import { object } from './stored'

/** Every text size, smallest first. */
export const textSizes = ['normal', 'large', 'care'] as const
export type TextSize = (typeof textSizes)[number]

/** Every choice of theme; `system` follows the device. */
export const themes = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themes)[number]

/** How the person wants the app. `null`: not chosen, the device decides. */
export interface Settings {
  readonly language: string | null
  readonly textSize: TextSize | null
  readonly theme: ThemeChoice
  /** Chinese stands beside each line. */
  readonly beside: boolean
}

/** What of the settings is seen, whatever the language. */
export type Looks = Pick<Settings, 'textSize' | 'theme'>

interface Actions {
  readonly choose: (settings: Partial<Settings>) => void
  /** Forgets every choice, on the device too. */
  readonly forget: () => void
}

const VERSION = 1
const unset: Settings = { language: null, textSize: null, theme: 'system', beside: false }

const among = <T extends string>(words: readonly T[], json: unknown): T | undefined => words.find((word) => word === json)

/**
 * Reads stored looks, trusting nothing.
 * @example parseLooks({ textSize: 'huge', theme: 'dark' }) // { textSize: null, theme: 'dark' }
 */
export function parseLooks(json: unknown): Looks {
  const { textSize, theme } = object(json)
  return { textSize: among(textSizes, textSize) ?? unset.textSize, theme: among(themes, theme) ?? unset.theme }
}

/**
 * Reads stored settings, trusting nothing: what cannot be read is as if never chosen.
 * @example parseSettings({ theme: 'purple' }).theme // 'system'
 */
export function parseSettings(json: unknown): Settings {
  const { language, beside } = object(json)
  return {
    ...parseLooks(json),
    language: typeof language === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : unset.language,
    beside: beside === true,
  }
}

/**
 * The settings, kept on the device.
 * @example const theme = useSettings((state) => state.theme)
 */
export const useSettings = create<Settings & Actions>()(
  persist(
    (set) => ({
      ...unset,
      choose: (settings) => set(settings),
      forget() {
        set(unset)
        useSettings.persist.clearStorage()
      },
    }),
    {
      name: 'yibao.settings',
      version: VERSION,
      storage: keep<Settings>(VERSION),
      partialize: ({ language, textSize, theme, beside }): Settings => ({ language, textSize, theme, beside }),
      merge: (stored, now) => ({ ...now, ...parseSettings(stored) }),
    },
  ),
)
