import type { Shelf } from '../../../src/guides'
import { compose } from '../../../src/rules'
import { draw } from '../blocks'
import { answersOf, line, placesOf, policyOf } from '../places'
import { carryOut } from '../scaffold/plan'
import { planOf } from '../scaffold/begin'
import { readShelf } from '../shelf'
import { type Given, Misuse } from '../usage'
import { type Ended, repository, type World } from '../world'
import { daysOf, dueOf, sayDue, sumUp } from './due'
import { explain } from './explain'
import { caseOf, fromCode, lineOf, pathOf, peopleDay, refuseTwin, writeCase } from './people'
import { betweenDays, sayPreview } from './preview'
import { statementsOf } from './statements'

type Act = (given: Given, world: World) => Ended

const well = (out: string): Ended => ({ code: 0, out, err: '' })

function shelfOf({ readShelf: read = readShelf }: World): Shelf {
  const shelf = read()
  if (shelf.ok) return shelf.value
  const [first] = shelf.problems
  throw new Error(`the guides have problems, see "check"${first ? `: ${line(first)}` : ''}`)
}

const preview: Act = ({ on, has }, world) => {
  if (on <= world.today) throw new Misuse(`preview looks ahead: --on a day after ${world.today}`)
  const law = world.readLaw()
  const statements = statementsOf(law, shelfOf(world), world.today)
  return well(draw(sayPreview(world.today, on, statements, betweenDays(law, world.today, on)), has('markdown')))
}

const due: Act = ({ on, place, has, option }, world) => {
  const within = daysOf(option('within'))
  const law = world.readLaw()
  const places = law.packs.map((one) => one.place)
  if (place !== null && !places.includes(place)) throw new Misuse(`unknown place "${place}"; places: ${places.join(', ')}`)
  const found = dueOf(statementsOf(law, shelfOf(world), on).filter((one) => place === null || one.place === place), on, within)
  const out = has('summary') ? sumUp(found, within) : draw(sayDue(found, on, within), has('markdown'))
  return { code: found.some((one) => one.left < 0) ? 1 : 0, out, err: '' }
}

const begin: Act = ({ words: [kind = '', name = ''], option }, { today, root = repository }) => {
  const plan = planOf(root, kind, name, { parent: option('parent'), phase: option('phase'), name: option('name') }, today)
  carryOut(root, plan)
  const said = (files: Readonly<Record<string, unknown>>) => Object.keys(files).map((one) => `  - ${one}`)
  return well([
    `The ${kind} "${name}" is begun.`, '', 'Made:', ...said(plan.made), 'Changed:', ...said(plan.changed), '', 'Still to be written:',
    ...plan.todo.map((one) => `  - ${one}`), '', 'What is missing is named by: npm run -s policy -- check --summary, and npm test.',
  ].join('\n'))
}

/** The place and the answers, from a share code or as they were given. */
function told(given: Given, code: string | null): Pick<Given, 'place' | 'answers'> {
  if (code === null) return given
  if (given.option('answers') !== null) throw new Misuse('give a share code or --answers, not both')
  return fromCode(code, given.place)
}

const explained: Act = (given, { readLaw }) => {
  const { place, answers } = told(given, given.option('code'))
  const policy = policyOf(readLaw(), { place, on: given.on })
  return well(draw(explain(policy, answersOf(policy, answers)), false))
}

const caseIn: Act = (given, { readLaw, root = repository }) => {
  const [code = null] = given.words
  if (code === null && given.option('answers') === null) throw new Misuse('give a share code, or --place and --answers')
  const { place, answers } = told(given, code)
  const law = readLaw()
  const policy = policyOf(law, { place, on: peopleDay })
  const others = placesOf(law).flatMap((one) => { const composed = compose(law.packs, law.library, one, peopleDay); return composed.ok ? [composed.value] : [] })
  const one = caseOf(policy, others, answersOf(policy, answers), given.option('who'))
  refuseTwin(root, one)
  if (given.has('write')) writeCase(root, one)
  return well([
    lineOf(one.person).trim(), '',
    given.has('write') ? `Written to ${pathOf(one)}.` : `It belongs into ${pathOf(one)}; --write puts it there.`,
    `Expected is what the packs say of ${peopleDay}: compare it with the sources before you keep it${given.option('who') === null ? ', and say who it is: --who' : ''}.`,
  ].join('\n'))
}

/** What the commands do that keep the law current; how they are written stands in `usage.ts`. */
export const upkeeping: Readonly<Record<string, Act>> = { preview, due, new: begin, explain: explained, case: caseIn }
