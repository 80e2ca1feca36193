import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useIsBilingual } from './bilingual'
import {
  type BilingualText,
  bilingualText,
  chineseText,
  type DisplayText,
  primaryText,
  type TextSelector,
} from './bilingual-text'
import { type Formats, formatDay, formatList, formatMoney, formatNumber, formatPercent } from './format'
import { formatsOf, i18n } from './instance'
import { CHINESE, fallback, findLanguage, type LanguageTag } from './languages'
import { i18nStore } from './store'
import type { UiKey } from './messages'

/** The values of the placeholders in a message. */
type MessageValues = Readonly<Record<string, DisplayText | number>>

/** Translates keys and formats values, in one language and, in bilingual mode, in Chinese too. */
export interface Translator {
  readonly tag: LanguageTag
  readonly direction: 'ltr' | 'rtl'
  /** Translates a key of the app's own text. `count` selects the plural form; texts among the values are bilingual. */
  readonly t: (key: UiKey, values?: MessageValues) => BilingualText
  /** Translates a key of the law, which is built from ids of the packs, e.g. `outcome.not-yet`. */
  readonly law: (key: string, values?: MessageValues) => BilingualText
  /** Whether a key of the law has a translation; hints are optional. */
  readonly has: (key: string) => boolean
  /** Translates a key of the guides; only in screens that have loaded them (`useGuideNamespace`). */
  readonly guide: (key: string, values?: MessageValues) => BilingualText
  readonly day: (day: string) => BilingualText
  readonly number: (value: number) => BilingualText
  /** Formats an amount of yuan (CNY). */
  readonly money: (value: number) => BilingualText
  /** Formats a share as a percentage; 1 is 100 %. */
  readonly percent: (share: number) => BilingualText
  readonly list: (items: readonly DisplayText[]) => BilingualText
}

/** Entries that only guides use have their messages among those of the guides. */
const LAW_NAMESPACES = ['policy', 'guides']

/** The app's own text: that of the screens that few people open is loaded with them. */
const UI_NAMESPACES = ['ui', 'rare']

/** A telephone number with an area code, e.g. `028-12393`; a day is none. */
const PHONE_NUMBER = /^(?!\d{4}-\d\d-\d\d$)\+?\d+(?:[ -]\d+)+$/

/** After Arabic letters the bidirectional algorithm would swap the parts of a telephone number: it is isolated from them. */
const isolatePhoneNumber = (text: string): string => (PHONE_NUMBER.test(text) ? `\u2066${text}\u2069` : text)

const selectValues = (values: MessageValues, select: TextSelector) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? value : select(value)]),
  )

/** A value that is computed when it is needed first: most components format nothing, and the formats are twenty messages. */
function once<Value>(compute: () => Value): () => Value {
  let computed: { readonly value: Value } | null = null
  return () => (computed ??= { value: compute() }).value
}

/**
 * A message that is shown as it is written: the same as i18next says, without its search for plurals and placeholders, which
 * takes a fifth of the time in which a screen is drawn. Undefined: i18next must find it, or fill it in.
 */
function plainMessage(tag: LanguageTag, namespaces: readonly string[], key: string): string | undefined {
  for (const namespace of namespaces) {
    const message: unknown = i18n.getResource(tag, namespace, key)
    if (typeof message === 'string') return /\{\{|\$t\(/.test(message) ? undefined : message
    // i18next takes the fallback's message before one of the next namespace.
    if (i18n.getResource(fallback, namespace, key) !== undefined) return undefined
  }
  return undefined
}

function createTranslator(t: TFunction, tag: LanguageTag, bilingual: boolean): Translator {
  const chinese = bilingual && tag !== CHINESE ? i18n.getFixedT(CHINESE) : null
  const formats = once(() => formatsOf(t))
  const { direction } = findLanguage(tag)
  const primaryValue: TextSelector =
    direction === 'rtl' ? (value) => isolatePhoneNumber(primaryText(value)) : primaryText
  const chineseFormats = chinese && once(() => formatsOf(chinese))

  /** Null if the Chinese message is not loaded: here no other language is a fallback. */
  function translateToChinese(key: string, values: MessageValues, ns: readonly string[]): string | null {
    const options = { ...selectValues(values, chineseText), ns, fallbackLng: [] }
    return chinese && i18n.exists(key, { ...options, lng: CHINESE }) ? chinese(key, options) : null
  }
  const translateWith = (ns: readonly string[], key: string, values: MessageValues) =>
    bilingualText(key, t(key, { ...selectValues(values, primaryValue), ns }), translateToChinese(key, values, ns))
  const translatePlain = (ns: readonly string[], key: string) => {
    const text = plainMessage(tag, ns, key) ?? t(key, { ns })
    return bilingualText(key, text, chinese && (plainMessage(CHINESE, ns, key) ?? translateToChinese(key, {}, ns)))
  }
  function translate(ns: readonly string[]) {
    // Most texts are on many screens, or on one that is drawn again and again.
    const known = new Map<string, BilingualText>()
    return (key: string, values?: MessageValues): BilingualText => {
      if (values) return translateWith(ns, key, values)
      const text = known.get(key) ?? translatePlain(ns, key)
      known.set(key, text)
      return text
    }
  }
  const formatter =
    <Value>(id: UiKey, format: (formats: Formats, value: Value, select: TextSelector) => string) =>
    (value: Value) =>
      bilingualText(
        id,
        format(formats(), value, primaryText),
        chineseFormats && format(chineseFormats(), value, chineseText),
      )

  return {
    tag,
    direction,
    t: translate(UI_NAMESPACES),
    law: translate(LAW_NAMESPACES),
    has: (key) => i18n.exists(key, { ns: LAW_NAMESPACES, lng: tag }),
    guide: translate(['guides']),
    day: formatter('format.day', formatDay),
    number: formatter('format.decimal', formatNumber),
    money: formatter('format.money', formatMoney),
    percent: formatter('format.percent', formatPercent),
    list: formatter('format.list.end', (current, items: readonly DisplayText[], select) =>
      formatList(current, items.map(select)),
    ),
  }
}

/** The translators to the languages that were needed since messages arrived last. */
const translators = new Map<string, Translator>()
i18n.store.on('added', () => translators.clear())

/**
 * A translator to any loaded language (`loadNamespaces`), whichever is displayed: for text that another person reads.
 * @example translatorFor('my', true).t('home.start')
 */
export function translatorFor(tag: LanguageTag, bilingual: boolean): Translator {
  const key = `${tag} ${String(bilingual)}`
  const translator = translators.get(key) ?? createTranslator(i18n.getFixedT(tag), tag, bilingual)
  translators.set(key, translator)
  return translator
}

/**
 * The translator to the displayed language. The component renders again when the language changes or messages arrive.
 * @example const { t } = useTranslation(); t('home.title')
 */
export function useTranslation(): Translator {
  const language = useStore(i18nStore, (state) => state.language)
  const bilingual = useIsBilingual()
  const revision = useStore(i18nStore, (state) => state.revision)
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a new revision has more messages: memoized texts are obsolete
  return useMemo(() => translatorFor(language, bilingual), [language, bilingual, revision])
}
