import i18next, { type FormatterModule, type TFunction } from 'i18next'
import ui from '../../locales/en/ui.json'
import { type Formats, formatDay, formatMoney, formatNumber, formatPercent } from './format'
import { fallback } from './languages'
import { pluralRule } from './plural'
import type { UiKey } from './messages'
import { unpackMessages } from './unpack-messages'

/** The app's i18next, in the fallback until another language is selected. */
export const i18n = i18next.createInstance()

/** The formats of the language of `t`, from its messages. */
export function formatsOf(t: TFunction): Formats {
  const pattern = (key: UiKey) => t(key, { skipInterpolation: true })
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const
  return {
    decimal: pattern('format.decimal'),
    group: pattern('format.group'),
    percent: pattern('format.percent'),
    money: pattern('format.money'),
    day: pattern('format.day'),
    firstDay: pattern('format.day.first'),
    months: months.map((month) => pattern(`format.month.${month}`)),
    pair: pattern('format.list.pair'),
    middle: pattern('format.list.listed'),
    end: pattern('format.list.end'),
  }
}

/** The formats that messages may use: `{{low, money}}`. i18next's own formatter needs `Intl`, which a device may lack. */
const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format(value: unknown, name, tag) {
    const formats = formatsOf(i18n.getFixedT(tag ?? fallback))
    if (typeof value !== 'number') return name === 'day' ? formatDay(formats, String(value)) : String(value)
    return name === 'money'
      ? formatMoney(formats, value)
      : name === 'percent'
        ? formatPercent(formats, value)
        : name === 'number'
          ? formatNumber(formats, value)
          : String(value)
  },
}

/** A key without a message is visible in development builds and fails a test; users never see it. */
function handleMissingKey(key: string): string {
  return process.env.NODE_ENV === 'production' ? '' : `⟦${key}⟧`
}

void i18n.use(formatter).init({
  lng: fallback,
  fallbackLng: fallback,
  initAsync: false,
  // In browsers the English messages are loaded later, as those of every language (config/h5.ts).
  ...(Object.keys(ui).length > 0 && { resources: { [fallback]: { ui: unpackMessages(ui) } } }),
  defaultNS: 'ui',
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  parseMissingKeyHandler: handleMissingKey,
})
// i18next's own plural rules need `Intl`, too.
Object.assign(i18n.services.pluralResolver as object, {
  getRule(tag: string) {
    const { forms, select } = pluralRule(tag)
    return { select, resolvedOptions: () => ({ pluralCategories: [...forms] }) }
  },
})
