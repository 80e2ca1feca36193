import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { CHINESE, useChinese } from './beside'
import { type Forms, formatDay, formatList, formatMoney, formatNumber, formatPercent } from './format'
import { formsOf, i18n } from './instance'
import { fallback, languageOf, nearest, type Tag } from './languages'
import { type Line, line, textOf, type Tongue, type Words, zhOf } from './line'
import { useWatched, watched } from './watched'
import type { UiKey } from './words'

type Values = Readonly<Record<string, Words | number>>

/** What a screen says, in the person's language, and in Chinese too where they want it beside. */
export interface Speech {
  readonly tag: Tag
  readonly direction: 'ltr' | 'rtl'
  /** The app's own words. `count` chooses the plural form; lines among the values are said in either language. */
  readonly t: (key: UiKey, values?: Values) => Line
  /** The words of the law, by the ids of the packs, e.g. `outcome.not-yet`. */
  readonly law: (key: string, values?: Values) => Line
  /** Whether the law has words under a key; hints may be absent. */
  readonly has: (key: string) => boolean
  /** The words of the guides, by their ids; only within screens that have brought them (`useGuideWords`). */
  readonly guide: (key: string, values?: Values) => Line
  readonly day: (day: string) => Line
  readonly number: (value: number) => Line
  readonly money: (value: number) => Line
  readonly percent: (share: number) => Line
  readonly list: (items: readonly Words[]) => Line
}

const spoken = watched<string>(i18n.language)
i18n.on('languageChanged', spoken.set)

/**
 * How often words have come that a screen may show: it is drawn again then, even if they came between its drawing and
 * its showing. A language that is only on its way is drawn once, when it is spoken.
 */
const arrivals = watched(0)
i18n.store.on('added', (tag: string) => {
  if ([i18n.language, fallback, CHINESE].includes(tag)) arrivals.set(arrivals.get() + 1)
})

/** Entries that only guides need have their words among those of the guides. */
const LAW = ['policy', 'guides']
/** The names of the guides may be here where their other words are not (guide-names.ts). */
const GUIDE = ['guides', 'names']

const said = (values: Values, tongue: Tongue) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? value : tongue(value)]))

function speech(t: TFunction, tag: Tag, beside: boolean): Speech {
  const chinese = beside && tag !== CHINESE ? i18n.getFixedT(CHINESE) : null
  const forms = formsOf(t)
  const chineseForms = chinese && formsOf(chinese)

  /** Where the Chinese words are not here, no other language stands in for them. */
  function inChinese(key: string, values: Values, ns: string | readonly string[]): string | null {
    const options = { ...said(values, zhOf), ns, fallbackLng: [] }
    return chinese && i18n.exists(key, { ...options, lng: CHINESE }) ? chinese(key, options) : null
  }
  const from = (ns: string | readonly string[]) => (key: string, values: Values = {}) =>
    line(key, t(key, { ...said(values, textOf), ns }), inChinese(key, values, ns))
  const form = <Value>(id: UiKey, write: (forms: Forms, value: Value, tongue: Tongue) => string) => (value: Value) =>
    line(id, write(forms, value, textOf), chineseForms && write(chineseForms, value, zhOf))

  return {
    tag, direction: languageOf(tag).direction,
    t: from('ui'),
    law: from(LAW),
    has: (key) => i18n.exists(key, { ns: LAW, lng: tag }),
    guide: from(GUIDE),
    day: form('format.day', formatDay),
    number: form('format.decimal', formatNumber),
    money: form('format.money', formatMoney),
    percent: form('format.percent', formatPercent),
    list: form('format.list.end', (of, items: readonly Words[], tongue) => formatList(of, items.map(tongue))),
  }
}

/**
 * The words of any language that is here (`bring`), whichever is spoken: for what another person reads.
 * @example speechIn('my', true).t('home.start')
 */
export const speechIn = (tag: Tag, beside: boolean): Speech => speech(i18n.getFixedT(tag), tag, beside)

/**
 * The words of the language that is spoken now; the component is drawn again when that changes.
 * @example const { t } = useSpeech(); t('home.title')
 */
export function useSpeech(): Speech {
  const tag = nearest(useWatched(spoken))
  const beside = useChinese()
  const arrived = useWatched(arrivals)
  // eslint-disable-next-line react-hooks/exhaustive-deps -- words that have come are said anew
  return useMemo(() => speech(i18n.getFixedT(tag), tag, beside), [tag, beside, arrived])
}
