import type { PrintContact, PrintContent, PrintItem, PrintSection } from '../../../components/print-content'
import type { DisplayText } from '../../../i18n'

const toLines = (text: DisplayText | null | undefined): string[] =>
  text == null ? [] : typeof text === 'string' ? [text] : [text.text, ...(text.zh === null ? [] : [text.zh])]

function itemText(marker: PrintSection['marker'], { text, label, hint, warning, state }: PrintItem, index: number) {
  const sign = marker === 'number' ? `${index + 1}. ` : marker === 'box' ? (state === 'ticked' ? '☑ ' : '□ ') : '· '
  const [first = '', ...others] = [text, label, hint, warning].flatMap(toLines)
  return [sign + first, ...others.map((line) => `   ${line}`)].join('\n')
}

const contactText = ({ name, hint, phone }: PrintContact) => [name, hint, phone].flatMap(toLines).join('\n')

/**
 * A print-out as plain text, for devices that can neither print nor save images.
 * @example copy(printToPlainText(content))
 */
export function printToPlainText({
  brand,
  place,
  day,
  title,
  strength,
  sentence,
  facts,
  sections,
  card,
  contacts,
  code,
  footer,
}: PrintContent): string {
  return [
    [brand, place, day].flatMap(toLines).join('\n'),
    [strength?.label, title, sentence].flatMap(toLines).join('\n'),
    ...facts.map(({ name, value, note }) => [name, value, note].flatMap(toLines).join('\n')),
    ...sections.map(({ title: heading, marker, items }) =>
      [...toLines(heading), ...items.map((item, index) => itemText(marker, item, index))].join('\n'),
    ),
    ...(card ? [[card.caption, ...card.sentences.map(({ zh }) => zh)].flatMap(toLines).join('\n')] : []),
    ...contacts.map(contactText),
    ...(code
      ? [[...toLines(code.caption), code.text, ...(code.text === code.short ? [] : [code.short])].join('\n')]
      : []),
    footer.flatMap(({ text }) => toLines(text)).join('\n'),
  ].join('\n\n')
}
