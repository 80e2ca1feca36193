import type { BilingualText, DisplayText, Translator } from '../../../src/i18n'

/**
 * Texts with "or" between them.
 * @example eitherOf(translator, [t('hospital.yes'), t('hospital.no')]) // 'Yes or No'
 */
export function eitherOf({ t }: Translator, texts: readonly BilingualText[]): DisplayText {
  return texts.reduce<DisplayText>((low, high) => (low === '' ? high : t('fact.or', { low, high })), '')
}
