import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from './check'

/**
 * One person for each outcome that somebody can have, wherever they live.
 * @example peopleOfAllOutcomes().find(({ outcome }) => outcome === 'not-yet')?.place // 'chengdu'
 */
export function peopleOfAllOutcomes(): (Case & { outcome: string })[] {
  const folder = join(__dirname, '../policies/people')
  const people = readdirSync(folder).flatMap((file) => {
    const all = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { answers: Case['answers']; outcome?: string; decided?: false }[]
    return all.map((one) => ({ ...one, place: file === 'everywhere.json' ? 'chengdu' : file.replace('.json', '') }))
  })
  const first = new Map<string, Case & { outcome: string }>()
  for (const { outcome, decided, place, answers } of people) {
    if (outcome !== undefined && decided !== false && !first.has(outcome)) first.set(outcome, { place, answers, outcome })
  }
  return [...first.values()]
}
