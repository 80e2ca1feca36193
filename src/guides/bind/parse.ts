import { type Day, isStale, type Library, type Problem, type Result, type Evidence } from '../../rules'
import { addProblem } from '../../rules/problems'
import { parse } from '../../rules/schema'
import { type BindFields, bindSchema } from './schema'
import type { BindCards } from './types'
import { toBindCards } from './assemble'
import type { GuideLibrary, Label } from '../types'

const FILE = 'bind/cards.json'

/** Checks the fields of the file by themselves. */
export const checkBindFile = (json: unknown): Result<BindFields> => parse(bindSchema, json, FILE)

/** Parses the file; a problem names its path and the remedy. */
export function parseBindCards(json: unknown): Result<BindCards> {
  const result = checkBindFile(json)
  return result.ok ? { ok: true, value: toBindCards(result.value) } : result
}

/** Every statement with evidence, with its path. */
function statementsOf({ apps, fees }: BindCards): readonly (readonly [path: string, statement: Evidence])[] {
  return [
    ...apps.flatMap(({ path, accepts, match }, i) => [
      [`apps[${i}].path`, path] as const,
      ...accepts.map((accept, j) => [`apps[${i}].accepts[${j}]`, accept] as const),
      [`apps[${i}].match`, match] as const,
    ]),
    ['fees', fees],
  ]
}

/**
 * Checks the cards against the guides, the terms and the library, on a day. Each problem says where and what to do.
 */
export function checkBindCards(bind: BindCards, shelf: GuideLibrary, library: Library, day: Day): Problem[] {
  const problems: Problem[] = []
  const fault = (path: string, message: string, remedy: string) =>
    addProblem({ file: FILE, problems }, path, message, remedy)
  const label = (path: string, { term: id, zh }: Label) => {
    const term = shelf.terms.get(id)
    if (!term) fault(path, `unknown term "${id}"`, 'add it to terms.json')
    else if (term.zh !== zh) fault(path, `"${zh}" is not the Chinese of "${id}"`, `write "${term.zh}"`)
  }
  for (const [path, statement] of statementsOf(bind)) {
    for (const source of statement.sources)
      if (!library.facts[source]) fault(path, `unknown fact "${source}"`, 'add it to sources.json')
    if (isStale(statement, day))
      fault(
        path,
        `is past its best-before ${statement.bestBefore}`,
        'check it again, then set verifiedOn and bestBefore',
      )
    if ('strength' in statement && statement.strength === 'yes' && statement.grade === 'C')
      fault(path, 'grade C alone is never a "yes"', 'write "likely"')
  }
  bind.apps.forEach((app, i) => {
    const at = `apps[${i}]`
    label(`${at}.label`, app.label)
    app.path.press.forEach((press, j) => {
      label(`${at}.path.press[${j}]`, press.label)
    })
    for (const { id } of bind.cards)
      if (app.accepts.filter(({ card }) => card === id).length !== 1)
        fault(`${at}.accepts`, `"${id}" is not there exactly once`, 'write whether the app accepts it, or "ask"')
    for (const { card } of app.accepts)
      if (!bind.cards.some(({ id }) => id === card))
        fault(`${at}.accepts`, `unknown card "${card}"`, 'add it to "cards"')
    const guide = shelf.guides.get(app.guide)
    if (!guide) return fault(`${at}.guide`, `unknown guide "${app.guide}"`, 'name one that exists')
    if (!guide.steps.some(({ id, warn }) => id === app.match.step && warn))
      fault(`${at}.match.step`, `"${app.match.step}" is no step with a warning`, 'name a step of the guide')
    for (const id of [app.match.trouble, ...app.refused.mainland, ...app.refused.abroad])
      if (!guide.troubles.some((trouble) => trouble.id === id))
        fault(at, `"${app.guide}" has no trouble "${id}"`, 'name one of its troubles')
  })
  if (!shelf.entries.some(({ id, kind }) => id === bind.cash && kind === 'card'))
    fault('cash', `"${bind.cash}" is no card`, 'name a card of entries.json')
  return problems
}
