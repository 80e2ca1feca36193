import { join } from 'node:path'
import type { Shelf } from '../../src/guides'
import type { Result } from '../../src/rules'
import { readLocales } from '../words/locales'
import { draw } from './blocks'
import { checkAll } from './check'
import { compare } from './diff/compare'
import { sayComparison } from './diff/say'
import { sideOf } from './diff/side'
import { exportOf, importOf } from './exchange'
import type { Law } from './law'
import { lackingWords } from './needed'
import { answersOf, policyOf } from './places'
import { sayCheck } from './say-check'
import { readShelf } from './shelf'
import { table } from './table'
import { upkeeping } from './upkeep/run'
import { commands, type Given, help, Misuse, readOptions } from './usage'
import { say } from './verdict'
import { type Ended, repository, type World } from './world'

export type { Ended } from './world'

const well = (out: string): Ended => ({ code: 0, out, err: '' })

function verdictOf(law: Law, given: Given): Ended {
  const policy = policyOf(law, given)
  return well(JSON.stringify(say(policy, answersOf(policy, given.answers))))
}

function checkOf(law: Law, shelf: Result<Shelf>, { place, on, has }: Given, root: string): Ended {
  const places = law.packs.map((one) => one.place)
  if (place !== null && !places.includes(place)) throw new Misuse(`unknown place "${place}"; places: ${places.join(', ')}`)
  const report = checkAll(law, shelf, place === null ? places : [place], on)
  if (!has('summary')) return { code: report.ok ? 0 : 1, out: JSON.stringify(report, null, 2), err: '' }
  const languages = [...readLocales(join(root, 'locales'))].map(([tag, { words }]) => [tag, words] as const)
  const lacks = lackingWords(law.packs, shelf.ok ? shelf.value : null, new Map(languages))
  return { code: report.ok && lacks.length === 0 ? 0 : 1, out: draw(sayCheck(report, lacks), false), err: '' }
}

/** What each command does; how each is written stands in `usage.ts`. */
const doing: Readonly<Record<string, (given: Given, world: World) => Ended>> = {
  verdict: (given, { readLaw }) => verdictOf(readLaw(), given),
  check: (given, { readLaw, readShelf: shelf = readShelf, root = repository }) => checkOf(readLaw(), shelf(), given, root),
  table: (given, { readLaw }) => well(table(policyOf(readLaw(), given))),
  diff: ({ words: [before = '', after = '.'], on, has }, { root = repository }) =>
    well(draw(sayComparison(compare(sideOf(root, before), sideOf(root, after), on)), has('markdown'))),
  ...upkeeping,
  export: exportOf,
  import: importOf,
}

const isHelp = (word: string | undefined) => word === 'help' || word === '--help'

/**
 * Runs one command of `npm run -s policy -- …`.
 * @example run(['verdict', '--place', 'mars'], world).code // 2
 */
export function run([command = '', ...args]: readonly string[], world: World): Ended {
  try {
    const named = isHelp(command) ? args[0] : command
    if (isHelp(command) && named === undefined) return well(help())
    if (!named || !Object.keys(commands).includes(named)) {
      throw new Misuse(`${named ? `unknown command "${named}"` : 'say what to do'}; commands: ${Object.keys(commands).join(', ')}`)
    }
    if (isHelp(command) || args[0] === '--help') return well(help(named))
    const act = doing[command]
    if (!act) throw new Error(`"${command}" is not there yet`)
    return act(readOptions(command, args, world.today), world)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { code: error instanceof Misuse ? 2 : 1, out: '', err: `policy: ${error.message}` }
  }
}
