import { checkText } from './text-checks'
import { type TranslationUnit, translationUnits, stemOf } from './translation-units'
import { type Locales, type Namespace, namespaces, type Messages } from './locales'
import { termsOf } from './check'
import type { Row } from './table'

/** The texts of a language after a table is applied, or a problem for each refused line. */
export type AppliedTable =
  | { readonly ok: true; readonly messages: Readonly<Record<Namespace, Messages>>; readonly changed: number }
  | { readonly ok: false; readonly problems: readonly string[] }

const idOf = (place: string, key: string) => `${place} ${key}`

/**
 * Applies a translator's table to the texts of a language; all of it, or nothing.
 * Terms are not checked here; `status` reports them.
 * @example applyTable(readLocales(), 'fr', parseTable(file, 'fr')).ok
 */
export function applyTable(locales: Locales, tag: string, rows: readonly Row[]): AppliedTable {
  const units = translationUnits(locales, tag)
  const known = new Map(units.map((unit) => [idOf(unit.namespace, unit.key), unit]))
  const before = locales.get(tag)?.messages
  const texts = new Map(
    units.flatMap(({ namespace, key }) => {
      const text = before?.[namespace][key]
      return text === undefined ? [] : [[idOf(namespace, key), text] as const]
    }),
  )
  const terms = termsOf(locales, tag)
  const seen = new Map<string, number>()
  const problems: string[] = []
  let changed = 0
  for (const row of rows) {
    const id = idOf(row.namespace, row.key)
    const refuse = (reason: string) => problems.push(`line ${row.at}: ${row.key} (${row.namespace}): ${reason}`)
    const unit = known.get(id)
    if (!unit) {
      refuse(unknownKeyMessage(units, row, tag))
      continue
    }
    const firstLine = seen.get(id)
    if (firstLine !== undefined) refuse(`is already on line ${firstLine}`)
    seen.set(id, row.at)
    if (row.english !== unit.english || row.chinese !== unit.chinese)
      refuse('its English or Chinese has changed: export the table again, or check that no rows have shifted')
    const faults = checkText(tag, unit, row.text, terms).filter(({ kind }) => kind !== 'glossary')
    for (const { message } of faults) refuse(message)
    if (texts.get(id) !== row.text) changed += 1
    texts.set(id, row.text)
  }
  problems.push(...incompletePlurals(units, texts))
  if (problems.length > 0) return { ok: false, problems }
  const of = (namespace: Namespace): Messages =>
    Object.fromEntries(
      units.flatMap(({ key }) => {
        const text = texts.get(idOf(namespace, key))
        return text === undefined ? [] : [[key, text]]
      }),
    )
  const [ui, policy, guides] = namespaces.map(of)
  return { ok: true, messages: { ui: ui!, policy: policy!, guides: guides! }, changed }
}

function unknownKeyMessage(units: readonly TranslationUnit[], { namespace: place, key }: Row, tag: string): string {
  const family = units.filter((unit) => unit.namespace === place && unit.form && stemOf(unit.key) === stemOf(key))
  if (family.length > 0)
    return `${tag} has the plural forms ${family.map((unit) => unit.form).join(', ')}, and no other`
  return 'is not a key of the app'
}

/** A language must have all plural forms of a text, or none yet. */
function incompletePlurals(units: readonly TranslationUnit[], texts: ReadonlyMap<string, string>): string[] {
  const families = new Map<string, TranslationUnit[]>()
  for (const unit of units) {
    if (!unit.form) continue
    const stem = idOf(unit.namespace, stemOf(unit.key))
    families.set(stem, [...(families.get(stem) ?? []), unit])
  }
  return [...families].flatMap(([stem, family]) => {
    const missing = family.filter((unit) => !texts.has(idOf(unit.namespace, unit.key)))
    return missing.length === 0 || missing.length === family.length
      ? []
      : [`${stem}: lacks the plural forms ${missing.map((unit) => unit.form).join(', ')}`]
  })
}
