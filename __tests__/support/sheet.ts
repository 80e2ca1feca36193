import { sheet } from '../../scripts/policy/sheet'
import { takeSheet, type Desk, type Taken } from '../../scripts/policy/take-sheet'
import { readSheet } from '../../scripts/spreadsheet'
import { compose, parsePack } from '../../src/rules'
import { day, library, proof, rawPack, type RawRule, value } from '../rules/support'

type Raw = Record<string, unknown>

/** A small country with one choice and one number. */
const country = rawPack(
  [{ id: 'insured', answers: ['no', 'here', 'unsure'] }, { id: 'age', type: 'number', min: 0, max: 120 }],
  [
    { id: 'grown-up', when: { and: [{ '==': [{ var: 'insured' }, 'no'] }, { '>=': [{ var: 'age' }, 18] }] }, outcome: 'join', plan: 'go', sources: ['R001', 'R002'] },
    { id: 'insured-here', when: { '==': [{ var: 'insured' }, 'here'] }, outcome: 'stay' },
    { id: 'rest', when: true, outcome: 'ask' },
  ],
  { plans: [{ id: 'go', actor: 'you' }, { id: 'wait', actor: 'you' }] },
)

/** A rule of the town: for small children, before those of the country. */
export const own = (more: Partial<RawRule> = {}): RawRule => ({ id: 'own', before: 'grown-up', when: { '<': [{ var: 'age' }, 6] }, outcome: 'join', strength: 'yes', ...proof, ...more })

/** The file of the town. */
export const town = (more: Raw): Raw => ({ format: 1, place: 'town', parent: 'national', version: '2026-01-01', ...more })

/** A desk with the file of the town, or with that of the country. */
export function desk(file: Raw, place: 'town' | 'national' = 'town'): Desk {
  const packs = [value(parsePack(country, 'national.json')), value(parsePack(file, 'places/town.json'))]
  return { packs, library, policy: value(compose(packs, library, place, day)), text: JSON.stringify(place === 'town' ? file : country, null, 2) }
}

/** A desk whose town has such rules in the table of the country. */
export const deskOf = (...rules: RawRule[]): Desk => desk(town({ decisions: { route: { rules } } }))

/** The lines of a desk's spreadsheet. */
export const linesOf = ({ policy }: Desk): string[] => sheet(policy).trimEnd().split('\r\n')

/** What comes of a spreadsheet. */
export const take = (to: Desk, lines: readonly string[] | string): Taken => takeSheet(to, readSheet(Buffer.from(typeof lines === 'string' ? lines : lines.join('\r\n'))), day)

/** Every line that is refused; or what has changed. */
export const told = (to: Desk, lines: readonly string[] | string): readonly string[] => {
  const taken = take(to, lines)
  return taken.ok ? [`taken: ${taken.changes.join('; ')}`] : taken.problems
}

/** Changes one line, counted from 1 as in the file. */
export const at = (n: number, change: (line: string) => string | string[]) => (lines: readonly string[]) => lines.flatMap((line, i) => (i === n - 1 ? change(line) : [line]))
