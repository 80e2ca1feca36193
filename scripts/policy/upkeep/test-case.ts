import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeHandover } from '../../../src/journey/handover'
import { type Codebook, codebook } from '../../../src/policies/codebook'
import { type Answers, type Day, type PlaceId, type Policy, verdict } from '../../../src/rules'
import { UsageError } from '../../cli/command'
import { editJson } from '../../json'
import { translate } from '../texts'

/** The day of the test cases: they expect the law of that day. */
export const PEOPLE_DAY: Day = '2026-11-21'

/** The folder of the test cases, below that of the repository. */
const FOLDER = '__tests__/policies/people'
/** The file of the people to whom every place gives the same answer. */
const EVERYWHERE = 'everywhere'

/** A person whose verdict was worked out by hand from the sources. */
export interface Person {
  readonly who: string
  readonly answers: Answers
  readonly decided?: false
  readonly outcome?: string | null
  readonly strength?: string | null
  readonly rule?: string | null
  /** Facts on which the rule must rest. */
  readonly facts?: readonly string[]
  /** For open answers: exactly the outcomes that are possible and the questions that are missing. */
  readonly possible?: readonly string[]
  readonly missing?: readonly string[]
}

/** A person as JSON on one line, for review. */
export const formatPerson = (person: Person): string =>
  JSON.stringify(person, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/([[{]) | ([\]}])/g, '$1$2')

function describeAnswers(answers: Answers): string {
  const parts = Object.entries(answers).map(
    ([question, answer]) =>
      `${translate('en', `question.${question}.short`).toLowerCase()}: ${translate('en', `answer.${question}.${answer!}`)}`,
  )
  return parts.length === 0 ? 'A person without answers' : `A person (${parts.join('; ')})`
}

function expectationOf(policy: Policy, answers: Answers): Omit<Person, 'who' | 'answers'> {
  const { decided, outcome, strength, rule, possible, missing } = verdict(policy, answers)
  if (!decided || rule === null) return { decided: false, possible, missing }
  const facts = policy.decisions.get('route')!.rules.find(({ id }) => id === rule)!.sources
  return { outcome, strength, rule, facts }
}

/** A person, and the name of the file for them. */
export interface TestCase {
  readonly file: string
  readonly person: Person
}

/**
 * Makes answers a test case of their place, or of every place when all places give the same verdict.
 * @throws UsageError when the outcome is decided by several rules: a test could not name one
 */
export function toCase(policy: Policy, others: readonly Policy[], answers: Answers, who: string | null): TestCase {
  const expected = expectationOf(policy, answers)
  const { decided, rule } = verdict(policy, answers)
  if (decided && rule === null)
    throw new UsageError(
      'the outcome is decided, but by several rules; answer more questions, so that a test can name the rule',
    )
  const isSame = others.every((other) => JSON.stringify(expectationOf(other, answers)) === JSON.stringify(expected))
  return {
    file: isSame ? EVERYWHERE : policy.place,
    person: { who: who ?? describeAnswers(answers), answers, ...expected },
  }
}

const CODE_ERRORS = {
  foreign: 'is not a share code of this app; it begins with YB',
  damaged: 'is mistyped or cut off; copy the whole code again',
  newer: 'comes from a newer version of the app; update this repository',
}

/**
 * The place and the answers in a share code.
 * @throws UsageError when the code cannot be decoded, or is for another place than the one that was named
 */
export function decodeShareCode(
  code: string,
  place: PlaceId | undefined,
  ids: Codebook = codebook,
): { readonly place: PlaceId | undefined; readonly answers: Answers } {
  const read = decodeHandover(ids, code)
  // Answers that the codebook lacks would be dropped, which changes the case.
  if (!read.ok || read.hasUnknownIds)
    throw new UsageError(`${JSON.stringify(code.slice(0, 40))} ${CODE_ERRORS[read.ok ? 'newer' : read.error]}`)
  const { handover } = read
  if (place !== undefined && handover.place !== null && handover.place !== place)
    throw new UsageError(`the code is for ${handover.place}, not for ${place}; omit --place`)
  return { place: place ?? handover.place ?? undefined, answers: handover.answers }
}

const sortedAnswers = (answers: Answers) => JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)))

/** The path of the file of a case, below the folder of the repository. */
export const pathOf = ({ file }: Pick<TestCase, 'file'>): string => `${FOLDER}/${file}.json`

/**
 * Refuses a person whose answers or name exist already.
 * @throws UsageError
 */
export function refuseDuplicate(root: string, { file, person }: TestCase): void {
  for (const name of new Set([file, EVERYWHERE])) {
    const path = pathOf({ file: name })
    const people = JSON.parse(readFileSync(join(root, path), 'utf8')) as readonly Person[]
    const key = sortedAnswers(person.answers)
    const duplicate = people.find(({ who, answers }) => who === person.who || sortedAnswers(answers) === key)
    if (duplicate) throw new UsageError(`${path} has this person already: "${duplicate.who}"`)
  }
}

/** The file of a case with the case at its end. */
export function addCase(root: string, testCase: TestCase): Record<string, string> {
  const file = join(root, pathOf(testCase))
  const text = readFileSync(file, 'utf8')
  return { [file]: editJson(text, [(JSON.parse(text) as unknown[]).length], testCase.person) }
}
