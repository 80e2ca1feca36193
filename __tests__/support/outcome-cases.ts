import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from './questionnaire'

/**
 * One case for each possible outcome, over all places.
 * @example caseForEachOutcome().find(({ outcome }) => outcome === 'not-yet')?.place // 'chengdu'
 */
export function caseForEachOutcome(): (Case & { outcome: string })[] {
  const folder = join(__dirname, '../policies/people')
  const people = readdirSync(folder).flatMap((file) => {
    const all = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      answers: Case['answers']
      outcome?: string
      decided?: false
    }[]
    return all.map((person) => ({
      ...person,
      place: file === 'everywhere.json' ? 'chengdu' : file.replace('.json', ''),
    }))
  })
  const first = new Map<string, Case & { outcome: string }>()
  for (const { outcome, decided, place, answers } of people) {
    if (outcome !== undefined && decided !== false && !first.has(outcome))
      first.set(outcome, { place, answers, outcome })
  }
  return [...first.values()]
}
