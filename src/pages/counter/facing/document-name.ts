import type { BilingualText, Translator } from '../../../i18n'
import type { EntryView } from '../../../journey/outcome'
import { entryLabel } from '../../../features/labels'

/**
 * The Chinese name of an entry, as it is printed.
 * @example chineseName(passport, label) // '护照'
 */
export const chineseName = (entry: EntryView, label: Pick<BilingualText, 'text' | 'zh'>): string =>
  (entry.known ? entry.zh : null) ?? label.zh ?? label.text

/**
 * The name of a document in the visitor's language, and as it is printed in Chinese.
 * @example documentName(translator, passport).zh // '护照'
 */
export function documentName(translator: Translator, entry: EntryView): BilingualText {
  const label = entryLabel(translator, entry)
  return { ...label, zh: chineseName(entry, label) }
}
