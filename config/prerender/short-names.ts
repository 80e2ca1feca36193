import postcss, { type AtRule } from 'postcss'

/** A class in a selector. */
const CLASS = /\.((?:[\w-]|\\.)+)/g

const CUSTOM_PROPERTY = /--[\w-]+/g

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const CHARACTERS = `${LETTERS}0123456789`

/** The shortest names, each once: a to z, aa to z9. */
function shortName(index: number): string {
  if (index < LETTERS.length) return LETTERS[index]!
  const rest = index - LETTERS.length
  const first = LETTERS[Math.floor(rest / CHARACTERS.length)]
  if (first === undefined) throw new Error('The pages have too many names; allow three letters in short-names.ts')
  return `${first}${CHARACTERS[rest % CHARACTERS.length]!}`
}

/** Gives each name its short one, in the order in which they are first asked for. */
function createNames(): { readonly of: (name: string) => string; readonly known: ReadonlyMap<string, string> } {
  const known = new Map<string, string>()
  return {
    known,
    of: (name) => {
      const short = known.get(name) ?? shortName(known.size)
      known.set(name, short)
      return short
    },
  }
}

/** Pages and their style sheets with short names. */
export interface ShortNames<Name> {
  readonly sheets: ReadonlyMap<Name, string>
  /** A page with the short names of its classes; classes without a rule are left out. */
  readonly page: (html: string) => string
}

/**
 * Shortens the classes and custom properties of style sheets, in the order of the sheets, so that a changed text changes
 * no name.
 * @example shortNames(new Map([['pages', '.card{color:var(--ink)}']])).sheets.get('pages') // '.a{color:var(--a)}'
 */
export function shortNames<Name>(sheets: ReadonlyMap<Name, string>): ShortNames<Name> {
  const classes = createNames()
  const properties = createNames()
  const shorten = (sheet: string) => {
    const root = postcss.parse(sheet)
    root.walkRules((rule) => {
      if ((rule.parent as AtRule | undefined)?.name === 'keyframes') return
      rule.selector = rule.selector.replace(CLASS, (_, name: string) => `.${classes.of(name)}`)
    })
    root.walkDecls((declaration) => {
      const rename = (text: string) => text.replace(CUSTOM_PROPERTY, (name) => `--${properties.of(name)}`)
      declaration.prop = rename(declaration.prop)
      declaration.value = rename(declaration.value)
    })
    return root.toString()
  }
  return {
    sheets: new Map([...sheets].map(([name, sheet]) => [name, shorten(sheet)])),
    page: (html) =>
      html.replace(/ class="([^"]*)"/g, (_, names: string) => {
        const kept = names.split(' ').flatMap((name) => classes.known.get(name) ?? [])
        return kept.length === 0 ? '' : ` class="${kept.join(' ')}"`
      }),
  }
}
