import { toSheet } from '../../scripts/policy/sheet'
import { applySheet, type SheetTarget, type AppliedSheet } from '../../scripts/policy/apply-sheet'
import { parseSheet } from '../../scripts/spreadsheet'
import { compose } from '../../src/rules'
import { day, library, proof, rawPack, type RawRule, value } from '../rules/support'
import { parsePack } from '../../src/rules/parse'

type Raw = Record<string, unknown>

/** A small country with one choice and one number. */
const country = rawPack(
  [
    { id: 'insured', answers: ['no', 'here', 'unsure'] },
    { id: 'age', type: 'number', min: 0, max: 120 },
  ],
  [
    {
      id: 'grown-up',
      when: { and: [{ '==': [{ var: 'insured' }, 'no'] }, { '>=': [{ var: 'age' }, 18] }] },
      outcome: 'join',
      plan: 'go',
      sources: ['R001', 'R002'],
    },
    { id: 'insured-here', when: { '==': [{ var: 'insured' }, 'here'] }, outcome: 'stay' },
    { id: 'rest', when: true, outcome: 'ask' },
  ],
  {
    plans: [
      { id: 'go', actor: 'you' },
      { id: 'wait', actor: 'you' },
    ],
  },
)

/** A rule of the town: for small children, before those of the country. */
export const ownRule = (fields: Partial<RawRule> = {}): RawRule => ({
  id: 'own',
  before: 'grown-up',
  when: { '<': [{ var: 'age' }, 6] },
  outcome: 'join',
  strength: 'yes',
  ...proof,
  ...fields,
})

/** The file of the town. */
export const townPack = (fields: Raw): Raw => ({
  format: 1,
  place: 'town',
  parent: 'national',
  version: '2026-01-01',
  ...fields,
})

/** The target of an import: the file of the town, or that of the country. */
export function sheetTarget(file: Raw, place: 'town' | 'national' = 'town'): SheetTarget {
  const packs = [value(parsePack(country, 'national.json')), value(parsePack(file, 'places/town.json'))]
  return {
    packs,
    library,
    policy: value(compose(packs, library, place, day)),
    text: JSON.stringify(place === 'town' ? file : country, null, 2),
  }
}

/** The target for a town with these rules in the table of the country. */
export const targetWithRules = (...rules: RawRule[]): SheetTarget =>
  sheetTarget(townPack({ decisions: { route: { rules } } }))

/** The lines of a target's spreadsheet. */
export const linesOf = ({ policy }: SheetTarget): string[] => toSheet(policy).trimEnd().split('\r\n')

/** The result of importing a spreadsheet. */
export const importLines = (to: SheetTarget, lines: readonly string[] | string): AppliedSheet =>
  applySheet(to, parseSheet(Buffer.from(typeof lines === 'string' ? lines : lines.join('\r\n'))), day)

/** Every problem of an import, or its changes. */
export const resultOf = (to: SheetTarget, lines: readonly string[] | string): readonly string[] => {
  const applied = importLines(to, lines)
  return applied.ok ? [`applied: ${applied.changes.join('; ')}`] : applied.problems
}

/** Changes one line, counted from 1 as in the file. */
export const editLine = (n: number, change: (line: string) => string | string[]) => (lines: readonly string[]) =>
  lines.flatMap((line, i) => (i === n - 1 ? change(line) : [line]))
