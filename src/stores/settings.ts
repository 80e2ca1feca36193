import { boolean, custom, fallback, nullable, object, parse } from 'valibot'
import { persisted } from './persist'
import { isLanguageTag, isTextSize, isTheme, type TextSize, type ThemeChoice } from './settings-fields'

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
  textSize: fallback(nullable(custom<TextSize>(isTextSize)), initial.textSize),
  theme: fallback(custom<ThemeChoice>(isTheme), initial.theme),
}

/** Persisted display settings: invalid fields fall back to their initial value. */
export const appearanceSchema = fallback(object(appearance), { textSize: initial.textSize, theme: initial.theme })

const schema = fallback(
  object({
    ...appearance,
    language: fallback(nullable(custom<string>(isLanguageTag)), initial.language),
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
