import { boolean, fallback, nullable, object, parse } from 'valibot'
import { persisted } from './persist'
import { oneOfTexts, textLike } from './storage-schema'

/** The text sizes, smallest first. */
export const textSizes = ['normal', 'large', 'care'] as const
export type TextSize = (typeof textSizes)[number]

/** The choices of theme; `system` follows the device. */
export const themes = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themes)[number]

/** What the user has selected. Null: not selected, the device decides. */
export interface Settings {
  readonly language: string | null
  readonly textSize: TextSize | null
  readonly theme: ThemeChoice
  /** Bilingual mode: Chinese under each line. The name is that of the persisted shape. */
  readonly beside: boolean
}

/** The settings of the display, without the language. */
export type Appearance = Pick<Settings, 'textSize' | 'theme'>

interface Actions {
  readonly choose: (settings: Partial<Settings>) => void
}

const initial: Settings = { language: null, textSize: null, theme: 'system', beside: false }

const appearance = {
  textSize: fallback(nullable(oneOfTexts(textSizes)), initial.textSize),
  theme: fallback(oneOfTexts(themes), initial.theme),
}

/** Persisted display settings: invalid fields fall back to their initial value. */
export const appearanceSchema = fallback(object(appearance), { textSize: initial.textSize, theme: initial.theme })

const schema = fallback(
  object({
    ...appearance,
    language: fallback(nullable(textLike(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), initial.language),
    beside: fallback(boolean(), initial.beside),
  }),
  initial,
)

/**
 * Parses persisted settings; invalid fields fall back to their initial value.
 * @example parseSettings({ theme: 'purple' }).theme // 'system'
 */
export const parseSettings = (json: unknown): Settings => parse(schema, json)

/**
 * The settings, persisted on the device.
 * @example const theme = useSettings((state) => state.theme)
 */
export const useSettings = persisted<Settings, Actions>({
  name: 'yibao.settings',
  version: 1,
  schema,
  initial,
  actions: (set) => ({ choose: set }),
})
