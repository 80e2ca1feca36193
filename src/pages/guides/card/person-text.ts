import { type BilingualText, type Translator, type UiKey, withoutChinese } from '../../../i18n'

/**
 * The text for the person beside Chinese that the clerk reads; nothing if the person reads it in Chinese already.
 * @example <CounterCardView zh={…} {...personText(translator, 'card.which')} />
 */
export function personText({ t, tag }: Translator, key: UiKey): { readonly text?: BilingualText } {
  return tag.startsWith('zh') ? {} : { text: withoutChinese(t(key)) }
}
