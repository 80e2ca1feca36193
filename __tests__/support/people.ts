import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from './questionnaire'

/** A person of the test cases of the law. */
export interface Person extends Case {
  readonly who: string
  readonly outcome?: string
  /** False: the answers leave the outcome open. */
  readonly decided?: boolean
}

/**
 * Every person of `__tests__/policies/people`, with a place.
 * @example allPeople().length > 200
 */
export function allPeople(): Person[] {
  const folder = join(__dirname, '../policies/people')
  return readdirSync(folder).flatMap((file) => {
    const people = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<Person, 'place'>[]
    return people.map((person) => ({
      ...person,
      place: file === 'everywhere.json' ? 'chengdu' : file.replace('.json', ''),
    }))
  })
}
