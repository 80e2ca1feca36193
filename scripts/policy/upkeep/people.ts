import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readHandover } from '../../../src/journey/handover'
import { type Codebook, written } from '../../../src/policies/codebook'
import { type Answers, type Day, type PlaceId, type Policy, verdict } from '../../../src/rules'
import { Misuse } from '../usage'
import { word } from '../words'

/** The day on which the people of the tests are told what holds: theirs is the law of that day. */
export const peopleDay: Day = '2026-11-21'

/** Where the people stand, below the folder of the repository. */
const FOLDER = '__tests__/policies/people'
/** The people who are asked in every place. */
const EVERYWHERE = 'everywhere'

/** Somebody whose answer was worked out by hand from the sources. */
export interface Person {
  readonly who: string
  readonly answers: Answers
  readonly decided?: false
  readonly outcome?: string | null
  readonly strength?: string | null
  readonly rule?: string | null
  /** Facts on which the rule must rest. */
  readonly facts?: readonly string[]
  /** For a person who has not answered everything: exactly what is still possible, and what is still missing. */
  readonly possible?: readonly string[]
  readonly missing?: readonly string[]
}

/** JSON on one line, with a gap after every comma and colon. */
function spaced(json: unknown): string {
  if (Array.isArray(json)) return `[${json.map(spaced).join(', ')}]`
  if (typeof json !== 'object' || json === null) return JSON.stringify(json)
  return `{${Object.entries(json).filter(([, value]) => value !== undefined).map(([name, value]) => `${JSON.stringify(name)}: ${spaced(value)}`).join(', ')}}`
}

/** A person as their file writes them: a line each. */
export const lineOf = (person: Person): string => `  ${spaced(person)}`

/** Somebody described by what they told. */
function described(answers: Answers): string {
  const told = Object.entries(answers).map(([question, answer]) => `${word('en', `question.${question}.short`).toLowerCase()}: ${word('en', `answer.${question}.${answer!}`)}`)
  return told.length === 0 ? 'Somebody who has told nothing' : `Somebody (${told.join('; ')})`
}

function expectedOf(policy: Policy, answers: Answers): Omit<Person, 'who' | 'answers'> {
  const { decided, outcome, strength, rule, possible, missing } = verdict(policy, answers)
  if (!decided || rule === null) return { decided: false, possible, missing }
  const facts = policy.decisions.get('route')!.rules.find((one) => one.id === rule)!.sources
  return { outcome, strength, rule, facts }
}

/** A person for the tests, and the file that they belong to. */
export interface Case {
  readonly file: string
  readonly person: Person
}

/**
 * Somebody with their answers as a test: in the file of their place, or in that for everywhere, where every place says
 * the same to them.
 * @throws Misuse where the outcome is sure but several rules lead to it: no test can name one
 */
export function caseOf(policy: Policy, others: readonly Policy[], answers: Answers, who: string | null): Case {
  const expected = expectedOf(policy, answers)
  const { decided, rule } = verdict(policy, answers)
  if (decided && rule === null) throw new Misuse('the outcome is sure, but several rules lead to it; answer more questions, so that a test can name the rule')
  const same = others.every((one) => JSON.stringify(expectedOf(one, answers)) === JSON.stringify(expected))
  return { file: same ? EVERYWHERE : policy.place, person: { who: who ?? described(answers), answers, ...expected } }
}

/**
 * The place and the answers in a share code; a place that was named too must be the same.
 * @throws Misuse that says why the code cannot be read
 */
export function fromCode(code: string, place: PlaceId | null, codebook: Codebook = written): { readonly place: PlaceId | null; readonly answers: Answers } {
  const read = readHandover(codebook, code)
  const why = { foreign: 'is no share code of this app; it begins with YB', damaged: 'is mistyped or cut off; copy it again, whole', newer: 'comes from a newer version of the app; update this repository' }
  // What this repository's codebook does not have would be left out, and the case would be another.
  if (!read.ok || read.asked) throw new Misuse(`${JSON.stringify(code.slice(0, 40))} ${why[read.ok ? 'newer' : read.why]}`)
  const { told } = read
  if (place !== null && told.place !== null && told.place !== place) throw new Misuse(`the code is for ${told.place}, not for ${place}; leave --place out`)
  return { place: place ?? told.place, answers: told.answers }
}

const sorted = (answers: Answers) => JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)))

/**
 * Refuses somebody who is there already, by answers or by name.
 * @throws Misuse
 */
export function refuseTwin(root: string, { file, person }: Case): void {
  for (const name of new Set([file, EVERYWHERE])) {
    const all = JSON.parse(readFileSync(join(root, FOLDER, `${name}.json`), 'utf8')) as readonly Person[]
    const twin = all.find((one) => sorted(one.answers) === sorted(person.answers) || one.who === person.who)
    if (twin) throw new Misuse(`${FOLDER}/${name}.json has them already: "${twin.who}"`)
  }
}

/** Where a case is, or would be, written. */
export const pathOf = ({ file }: Case): string => `${FOLDER}/${file}.json`

/** Writes a case at the end of its file; everybody else in it stays as they are. */
export function writeCase(root: string, one: Case): void {
  const path = join(root, pathOf(one))
  const before = readFileSync(path, 'utf8').trimEnd().replace(/\s*\]$/, '')
  writeFileSync(path, `${before}${before.endsWith('[') ? '' : ','}\n${lineOf(one.person)}\n]\n`)
}
