import type { PrintGroup, PrintItem, PrintNote, PrintContent } from '../../../components/PrintSheet'
import type { DisplayText } from '../../../i18n'

const toLines = (text: DisplayText): string[] =>
  typeof text === 'string' ? [text] : [text.text, ...(text.zh === null ? [] : [text.zh])]

/**
 * A print-out as plain text, for devices that can neither print nor save images.
 * @example copy(printToPlainText(content))
 */
export function printToPlainText({ title, lead, groups, code, footer }: PrintContent): string {
  const notes = (all: readonly PrintNote[]) => all.flatMap(({ text }) => toLines(text))
  const toMarker = ({ marker: kind }: PrintGroup, index: number) =>
    kind === 'number' ? `${index + 1}. ` : kind === 'box' ? '□ ' : '· '
  const formatItem = (group: PrintGroup, { text, notes: below }: PrintItem, index: number) => {
    const [first = '', ...others] = [...(text === null ? [] : toLines(text)), ...notes(below)]
    return [toMarker(group, index) + first, ...others.map((line) => `   ${line}`)].join('\n')
  }
  return [
    [...toLines(title), ...notes(lead)].join('\n'),
    ...groups.map((group) =>
      [
        ...toLines(group.title),
        ...notes(group.lead),
        ...group.items.map((item, index) => formatItem(group, item, index)),
      ].join('\n'),
    ),
    ...(code
      ? [
          [
            ...toLines(code.caption),
            code.text,
            ...(code.text === code.short ? [] : [...toLines(code.type), code.short]),
          ].join('\n'),
        ]
      : []),
    footer.flatMap(toLines).join('\n'),
  ].join('\n\n')
}
