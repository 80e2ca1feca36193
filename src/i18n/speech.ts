import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay, formatList, formatMoney, formatNumber, formatPercent } from './format'
import { formsOf, i18n } from './instance'
import { languageOf, nearest, type Tag } from './languages'
import type { UiKey } from './words'

type Values = Readonly<Record<string, string | number>>

/** What a screen says, in the person's language. */
export interface Speech {
  readonly tag: Tag
  readonly direction: 'ltr' | 'rtl'
  /** The app's own words. `count` chooses the plural form. */
  readonly t: (key: UiKey, values?: Values) => string
  /** The words of the law, by the ids of the packs, e.g. `outcome.not-yet`. */
  readonly law: (key: string, values?: Values) => string
  /** Whether the law has words under a key; hints may be absent. */
  readonly has: (key: string) => boolean
  /** The words of the guides, by their ids; only within screens that have brought them (`useGuideWords`). */
  readonly guide: (key: string, values?: Values) => string
  readonly day: (day: string) => string
  readonly number: (value: number) => string
  readonly money: (value: number) => string
  readonly percent: (share: number) => string
  readonly list: (items: readonly string[]) => string
}

/** Entries that only guides need have their words among those of the guides. */
const LAW = ['policy', 'guides']

function speech(t: TFunction, tag: Tag): Speech {
  const forms = formsOf(t)
  return {
    tag, direction: languageOf(tag).direction,
    t: (key, values) => t(key, { ...values }),
    law: (key, values) => t(key, { ...values, ns: LAW }),
    has: (key) => i18n.exists(key, { ns: LAW }),
    guide: (key, values) => t(key, { ...values, ns: 'guides' }),
    day: (day) => formatDay(forms, day),
    number: (value) => formatNumber(forms, value),
    money: (value) => formatMoney(forms, value),
    percent: (share) => formatPercent(forms, share),
    list: (items) => formatList(forms, items),
  }
}

/**
 * The words of the language that is spoken now; the component is drawn again when that changes.
 * @example const { t } = useSpeech(); t('home.title')
 */
export function useSpeech(): Speech {
  const { t, i18n: { language: tag } } = useTranslation()
  return useMemo(() => speech(t, nearest(tag)), [t, tag])
}
