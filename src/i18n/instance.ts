import i18next, { type FormatterModule, type TFunction } from 'i18next'
import ui from '../../locales/en/ui.json'
import { type Forms, formatDay, formatMoney, formatNumber, formatPercent } from './format'
import { fallback } from './languages'
import { pluralOf } from './plural'
import type { UiKey } from './words'

/** The app's own i18next, speaking the fallback until told otherwise. */
export const i18n = i18next.createInstance()

/** How the language of `t` writes figures and lists, from its words. */
export function formsOf(t: TFunction): Forms {
  const pattern = (key: UiKey) => t(key, { skipInterpolation: true })
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const
  return {
    decimal: pattern('format.decimal'), group: pattern('format.group'),
    percent: pattern('format.percent'), money: pattern('format.money'), day: pattern('format.day'),
    months: months.map((month) => pattern(`format.month.${month}`)),
    pair: pattern('format.list.pair'), listed: pattern('format.list.listed'), end: pattern('format.list.end'),
  }
}

/** What words may ask for: `{{low, money}}`. A device may lack `Intl`, so that i18next's own cannot be used. */
const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format(value: unknown, name, tag) {
    const forms = formsOf(i18n.getFixedT(tag ?? fallback))
    if (typeof value !== 'number') return name === 'day' ? formatDay(forms, String(value)) : String(value)
    return name === 'money' ? formatMoney(forms, value)
      : name === 'percent' ? formatPercent(forms, value)
        : name === 'number' ? formatNumber(forms, value)
          : String(value)
  },
}

/** A key without words is seen while developing and fails a test; it is never shown to a person. */
function missing(key: string): string {
  return process.env.NODE_ENV === 'production' ? '' : `⟦${key}⟧`
}

void i18n.use(formatter).init({
  lng: fallback,
  fallbackLng: fallback,
  initAsync: false,
  // In a browser there are none yet (config/h5.ts).
  ...(Object.keys(ui).length > 0 && { resources: { [fallback]: { ui } } }),
  defaultNS: 'ui',
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  parseMissingKeyHandler: missing,
})
Object.assign(i18n.services.pluralResolver as object, {
  getRule(tag: string) {
    const { forms, form } = pluralOf(tag)
    return { select: form, resolvedOptions: () => ({ pluralCategories: [...forms] }) }
  },
})
