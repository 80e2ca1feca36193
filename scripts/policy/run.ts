import type { Shelf } from '../../src/guides'
import { compose, type Day, parseAnswers, type Policy, type Problem, type Result } from '../../src/rules'
import { checkAll } from './check'
import type { Law } from './law'
import { readShelf as shelfOnDisk } from './shelf'
import { table } from './table'
import { commands, type Given, Misuse, readOptions } from './usage'
import { say } from './verdict'

/** What the command prints, and how it ends: 0 well, 1 problems found, 2 not understood. */
export interface Ended {
  readonly code: 0 | 1 | 2
  readonly out: string
  readonly err: string
}

interface World {
  readonly readLaw: () => Law
  /** Absent: the guides on the disk. */
  readonly readShelf?: () => Result<Shelf>
  /** The day that holds where `--on` is absent. */
  readonly today: Day
}

const line = ({ file, path, message, remedy }: Problem) => `${[file, path, message].filter(Boolean).join(': ')} (${remedy})`

/** A fault in the answers; the message often names what is allowed by itself. */
function told({ path, message, remedy }: Problem): string {
  const known = message.includes(remedy.replace('write ', ''))
  return `${path ? `${path}: ` : ''}${message}${known ? '' : `; ${remedy}`}`
}

/** The places that a person can ask about: those with a pack of their own below the widest. */
const placesOf = ({ packs }: Law) => packs.filter((one) => one.parent !== null).map((one) => one.place)

function policyOf(law: Law, { place, on }: Given): Policy {
  const places = placesOf(law)
  if (place === null) throw new Misuse(`say which place: --place ${places.join('|')}`)
  if (!places.includes(place)) throw new Misuse(`unknown place "${place}"; places: ${places.join(', ')}`)
  const composed = compose(law.packs, law.library, place, on)
  const [broken] = composed.ok ? law.problems : [...law.problems, ...composed.problems]
  if (broken) throw new Error(`the packs have problems, see "check": ${line(broken)}`)
  if (composed.ok) return composed.value
  throw new Error(`nothing is known of "${place}"`)
}

function verdictOf(law: Law, given: Given): Ended {
  const policy = policyOf(law, given)
  const answers = parseAnswers(policy, given.answers)
  if (!answers.ok) throw new Misuse(`--answers: ${answers.problems.map(told).join('. ')}`)
  return { code: 0, out: JSON.stringify(say(policy, answers.value)), err: '' }
}

function checkOf(law: Law, shelf: Result<Shelf>, { place, on }: Given): Ended {
  const places = law.packs.map((one) => one.place)
  if (place !== null && !places.includes(place)) throw new Misuse(`unknown place "${place}"; places: ${places.join(', ')}`)
  const report = checkAll(law, shelf, place === null ? places : [place], on)
  return { code: report.ok ? 0 : 1, out: JSON.stringify(report, null, 2), err: '' }
}

/**
 * Runs one command of `npm run -s policy -- …`.
 * @example run(['verdict', '--place', 'mars'], world).code // 2
 */
export function run([command = '', ...args]: readonly string[], { readLaw, readShelf = shelfOnDisk, today }: World): Ended {
  try {
    if (!Object.keys(commands).includes(command)) {
      throw new Misuse(`${command ? `unknown command "${command}"` : 'say what to do'}; commands: ${Object.keys(commands).join(', ')}`)
    }
    const given = readOptions(command, args, today)
    const law = readLaw()
    if (command === 'verdict') return verdictOf(law, given)
    if (command === 'check') return checkOf(law, readShelf(), given)
    return { code: 0, out: table(policyOf(law, given)), err: '' }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { code: error instanceof Misuse ? 2 : 1, out: '', err: `policy: ${error.message}` }
  }
}
