import postcss from 'postcss'

/** Names that templates write themselves, e.g. as `hover-class`: they stay as they are. */
const kept: ReadonlySet<string> = new Set(['pressed'])

/** The classes that most nodes of the screens have, counted there; they get one letter. */
const frequent: readonly string[] = [
  ...['text', 'run', 'ltr', 'script-cjk', 'script-latin', 'bilingual-line', 'bilingual-line-text', 'bilingual-line-zh'],
  ...['button', 'button-bare', 'button-plain', 'icon', 'drawing', 'list', 'item', 'paragraph', 'heading', 'link'],
  ...['answer', 'answers-item', 'answer-label', 'answer-words', 'answer-drawing', 'answer-zh', 'cell', 'check-row'],
]

const CLASS = /\.(-?[_a-zA-Z][\w-]*)/g
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/**
 * The name with a number, of one or two letters.
 * @example nameOf(52) // 'aa'
 */
function nameOf(index: number): string {
  const rest = Math.floor(index / LETTERS.length) - 1
  return `${rest < 0 ? '' : nameOf(rest)}${LETTERS.charAt(index % LETTERS.length)}`
}

/**
 * A short name for each class in the selectors of style sheets, by their files. The frequent ones get the shortest, then
 * those of the whole app, then those with the most rules.
 */
export function shortNames(sheets: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const uses = new Map<string, number>()
  for (const [file, sheet] of Object.entries(sheets)) {
    const weight = file.includes('/') ? 1 : 1000
    postcss.parse(sheet).walkRules(({ selector }) => {
      for (const [, name = ''] of selector.matchAll(CLASS)) uses.set(name, (uses.get(name) ?? 0) + weight)
    })
  }
  const ordered = [...uses]
    .filter(([name]) => !kept.has(name))
    .sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || (a < b ? -1 : 1))
    .sort(([a], [b]) => Number(frequent.includes(b)) - Number(frequent.includes(a)))
  return new Map(ordered.map(([name], index) => [name, nameOf(index)]))
}

/** A style sheet with short class names. */
export function shortenSheet(sheet: string, names: ReadonlyMap<string, string>): string {
  const root = postcss.parse(sheet)
  root.walkRules((rule) => {
    rule.selector = rule.selector.replace(CLASS, (written, name: string) => {
      const short = names.get(name)
      return short === undefined ? written : `.${short}`
    })
  })
  return root.toString()
}
