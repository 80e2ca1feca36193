import { startLanguage } from '../../../src/i18n/match-language'
import { language, linkedLanguage, theme as deviceTheme, type Theme } from '../../../src/platform/device.h5'
import { isRecord } from '../../../src/stores/field-checks'
import { isLanguageTag, isTextSize, isTheme } from '../../../src/stores/settings-fields'
import { parseStoredText } from '../../../src/stores/stored-text'
import { tags } from './build'

/** The stored state of a store (src/stores), its fields not validated. */
function readStore(name: string): Readonly<Record<string, unknown>> {
  try {
    // Taro wraps each text.
    const wrapped: unknown = JSON.parse(String(localStorage.getItem(`yibao.${name}`)))
    const state = isRecord(wrapped) && typeof wrapped.data === 'string' && parseStoredText(wrapped.data, 1)?.state
    return isRecord(state) ? state : {}
  } catch {
    return {}
  }
}

/** Whether stored JSON, a list or an object, contains anything. */
const hasEntries = (json: unknown) => typeof json === 'object' && json !== null && Object.keys(json).length > 0

const settings = readStore('settings')

/** The language that the user has selected; null: none. */
const selected = isLanguageTag(settings.language) ? settings.language : null

/** The language in which the app will start. */
export const tag = startLanguage(tags, { selected, linked: linkedLanguage(), device: language() }) ?? tags[0]!

/** The text size that the user has selected; null: none. */
export const textSize = isTextSize(settings.textSize) ? settings.textSize : null

const chosenTheme = isTheme(settings.theme) ? settings.theme : 'system'

export const theme: Theme = chosenTheme === 'system' ? deviceTheme() : chosenTheme

/** Whether Chinese is shown beside another language. */
export const hasChinese = settings.beside === true && tag !== 'zh-Hans'

/** With such state the app renders another start page than the prerendered one. */
function hasState(): boolean {
  const { place, answers, skipped } = readStore('answers')
  return (
    typeof place === 'string' ||
    hasEntries(answers) ||
    hasEntries(skipped) ||
    settings.beside === true ||
    isRecord(readStore('progress').latest) ||
    readStore('office').on === true
  )
}

const isHome = /^(#\/?(pages\/home\/index)?(\?.*)?)?$/.test(location.hash)

/** Whether the app will display the start page that is prerendered. */
export const isPrerendered = isHome && !hasState()

/** As useIsFirstLaunch in src/pages/home. */
export const isFirstLaunch = isPrerendered && selected === null
