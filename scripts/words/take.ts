import { faultsOf } from './faults'
import { type Line, linesOf, stemOf } from './lines'
import { type Locales, type Space, spaces, type Words } from './locales'
import { termsOf } from './check'
import type { Row } from './table'

/** The words that a table makes of a language, or every line of it that is refused. */
export type Taken =
  | { readonly ok: true; readonly words: Readonly<Record<Space, Words>>; readonly changed: number }
  | { readonly ok: false; readonly problems: readonly string[] }

const idOf = (place: string, key: string) => `${place} ${key}`

/**
 * Takes a translator's table into the words of a language; all of it, or nothing.
 * Terms are not looked at here: `status` names where they differ.
 * @example takeTable(readLocales(), 'fr', readTable(file, 'fr')).ok
 */
export function takeTable(locales: Locales, tag: string, rows: readonly Row[]): Taken {
  const lines = linesOf(locales, tag)
  const known = new Map(lines.map((line) => [idOf(line.space, line.key), line]))
  const before = locales.get(tag)?.words
  const texts = new Map(lines.flatMap(({ space, key }) => {
    const text = before?.[space][key]
    return text === undefined ? [] : [[idOf(space, key), text] as const]
  }))
  const terms = termsOf(locales, tag)
  const seen = new Map<string, number>()
  const problems: string[] = []
  let changed = 0
  for (const row of rows) {
    const id = idOf(row.place, row.key)
    const refuse = (why: string) => problems.push(`line ${row.at}: ${row.key} (${row.place}): ${why}`)
    const line = known.get(id)
    if (!line) {
      refuse(whyUnknown(lines, row, tag))
      continue
    }
    const twice = seen.get(id)
    if (twice !== undefined) refuse(`stands already on line ${twice}`)
    seen.set(id, row.at)
    if (row.english !== line.english || row.chinese !== line.chinese) refuse('its English or its Chinese is not ours: the table is old, or its rows have slipped')
    const faults = faultsOf(tag, line, row.text, terms).filter(({ kind }) => kind !== 'glossary')
    for (const { message } of faults) refuse(message)
    if (texts.get(id) !== row.text) changed += 1
    texts.set(id, row.text)
  }
  problems.push(...halfPlurals(lines, texts))
  if (problems.length > 0) return { ok: false, problems }
  const of = (space: Space): Words => Object.fromEntries(lines.flatMap(({ key }) => {
    const text = texts.get(idOf(space, key))
    return text === undefined ? [] : [[key, text]]
  }))
  const [ui, policy, guides] = spaces.map(of)
  return { ok: true, words: { ui: ui!, policy: policy!, guides: guides! }, changed }
}

function whyUnknown(lines: readonly Line[], { place, key }: Row, tag: string): string {
  const family = lines.filter((line) => line.space === place && line.form && stemOf(line.key) === stemOf(key))
  if (family.length > 0) return `${tag} has the plural forms ${family.map((line) => line.form).join(', ')}, and no other`
  return 'is no key of ours'
}

/** Of a counted text a language has every plural form, or none yet. */
function halfPlurals(lines: readonly Line[], texts: ReadonlyMap<string, string>): string[] {
  const stems = new Set(lines.map(({ space, key }) => idOf(space, stemOf(key))))
  return [...stems].flatMap((stem) => {
    const family = lines.filter((line) => line.form && idOf(line.space, stemOf(line.key)) === stem)
    const lacking = family.filter((line) => !texts.has(idOf(line.space, line.key)))
    return lacking.length === 0 || lacking.length === family.length ? [] : [`${stem}: lacks the plural forms ${lacking.map((line) => line.form).join(', ')}`]
  })
}
