import type { Group, Item, Note, Written } from '../../../components/Paper'
import type { Words } from '../../../i18n'

const both = (words: Words): string[] =>
  typeof words === 'string' ? [words] : [words.text, ...(words.zh === null ? [] : [words.zh])]

/**
 * A paper as plain text, for whoever can neither print nor keep a picture.
 * @example copy(plainText(written))
 */
export function plainText({ title, lead, groups, code, foot }: Written): string {
  const notes = (all: readonly Note[]) => all.flatMap(({ words }) => both(words))
  const sign = ({ sign: kind }: Group, index: number) => (kind === 'number' ? `${index + 1}. ` : kind === 'box' ? '□ ' : '· ')
  const item = (group: Group, { words, notes: below }: Item, index: number) => {
    const [first = '', ...others] = [...(words === null ? [] : both(words)), ...notes(below)]
    return [sign(group, index) + first, ...others.map((line) => `   ${line}`)].join('\n')
  }
  return [
    [...both(title), ...notes(lead)].join('\n'),
    ...groups.map((group) => [...both(group.title), ...notes(group.lead), ...group.items.map((one, index) => item(group, one, index))].join('\n')),
    ...(code ? [[...both(code.caption), code.text, ...(code.text === code.short ? [] : [...both(code.type), code.short])].join('\n')] : []),
    foot.flatMap(both).join('\n'),
  ].join('\n\n')
}
