import { startLanguage } from '../../../src/i18n/match-language'
import { language, linkedLanguage, theme as deviceTheme, type Theme } from '../../../src/platform/device.h5'
import { isWideWindow } from '../../../src/platform/window-width.h5'
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

const { place, answers, skipped } = readStore('answers')

/** Whether the person has chosen a place, which the start page names. */
export const hasPlace = typeof place === 'string'

/** Whether the person is working through a guide, which the start page names. */
export const hasLatestGuide = isRecord(readStore('progress').latest)

/** With such state the app renders other screens than the prerendered ones. */
const hasState = () =>
  hasPlace ||
  hasEntries(answers) ||
  hasEntries(skipped) ||
  settings.beside === true ||
  hasLatestGuide ||
  readStore('office').on === true

const isAt = (address: RegExp) => address.exec(location.hash)

/** Whether the address is that of the start page. */
export const isHome = isAt(/^(#\/?(pages\/home\/index)?(\?.*)?)?$/) !== null

/** An address with a prerendered screen. */
export interface PrerenderedAddress {
  /** The name of the screen; empty: the start page. */
  readonly name: string
  /** The step of the guide of this name; absent: it is no guide. */
  readonly step?: string
}

function prerenderedAddress(): PrerenderedAddress | null {
  if (isHome) return { name: '' }
  if (isAt(/^#\/?pages\/questions\/index(\?lang=[\w-]+)?$/)) return { name: 'questions' }
  const guide = isAt(/^#\/?pages\/guides\/guide\/index\?id=([\w-]+)&step=([\w-]+)(&lang=[\w-]+)?$/)
  // On a tablet the steps are beside it.
  return guide && !isWideWindow() ? { name: guide[1]!, step: guide[2]! } : null
}

/** The prerendered screen that the app will display; null: none. Whether a step is prerendered is known later. */
export const prerendered = hasState() ? null : prerenderedAddress()

/** As useIsFirstLaunch in src/pages/home. */
export const isFirstLaunch = isHome && prerendered !== null && selected === null
