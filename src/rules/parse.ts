import { day, dictionary, type Door, evidence, fact, fields, figures, id, ids, isObject, isValue, list, located, number, oneOf, optional, type Reader, report, text } from './read'
import type {
  Atom, Caution, Condition, Decision, Entry, Library, Origin, Pack, Period, Plan, Question, Result, Rule,
  SourceDocument,
} from './types'

const DEEPEST = 30
const FORM = 'write true, false, or one of and, or, !, in, ==, !=, ===, !==, <, <=, >, >= in {"==": [{"var": "insured"}, "no"]}'
const TRUE: Condition = { op: 'and', parts: [] }
/** How each comparison reads as one of the three tests, and whether negated. */
const TESTS = new Map<string, readonly [Atom['op'], boolean]>(Object.entries({
  in: ['in', false], '==': ['in', false], '===': ['in', false], '!=': ['in', true], '!==': ['in', true],
  '<': ['<', false], '>=': ['<', true], '<=': ['<=', false], '>': ['<=', true],
}))
const not = (part: Condition): Condition => ({ op: '!', parts: [part] })

/** Reads a condition: the JSONLogic subset that packs may use; everything else is refused with its path. */
export const condition: Reader<Condition> = (json, path, door) => {
  const refuse = (message: string): Condition => (report(door, path, message, FORM, 'condition'), TRUE)
  if (typeof json === 'boolean') return { op: json ? 'and' : 'or', parts: [] }
  const [only, more] = isObject(json) ? Object.entries(json) : []
  if (!only || more) return refuse('not a condition')
  const [op, args] = only
  if (path.split('.').length > DEEPEST) return refuse('nested too deep')
  const inner = (one: unknown, i: number) => condition(one, `${path}.${op}[${i}]`, door)
  const parts: unknown[] = Array.isArray(args) ? args : [args]
  if (op === '!' && parts.length === 1) return not(inner(parts[0], 0))
  if ((op === 'and' || op === 'or') && parts.length) return { op, parts: parts.map(inner) }
  const [test, negated] = TESTS.get(op) ?? []
  if (!test) return refuse(`unknown operator "${op}"`)
  const [left, right] = parts
  const question = isObject(left) ? left.var : undefined
  const constants = (op === 'in') === Array.isArray(right) ? [right].flat() : []
  if (parts.length !== 2 || typeof question !== 'string' || !constants.length || !constants.every(isValue)) return refuse(`"${op}" compares a question with ${op === 'in' ? 'a list of answers' : 'one answer'}`)
  const atom: Atom = { op: test, question, constants }
  return negated ? not(atom) : atom
}

const span = { from: optional(day, null), until: optional(day, null) }

const question: Reader<Question> = (json, path, door) => {
  const read = located(fields<Omit<Question, 'at'>>({
    id, type: optional(oneOf('choice', 'number'), 'choice'), answers: ids,
    min: optional(number, null), max: optional(number, null), askedWhen: optional(condition, TRUE),
  }))(json, path, door)
  if ((read.type === 'choice') !== read.answers.length > 1 || (read.min ?? -Infinity) > (read.max ?? Infinity)) {
    report(door, `${path}.answers`, 'a choice needs two answers or more, a number none, and "min" up to "max"', 'list the answers, or write "type": "number"')
  }
  return read
}

const rule: Reader<Rule> = located(fields<Omit<Rule, 'at'>>({
  id, when: condition, outcome: id, strength: oneOf('yes', 'likely', 'ask'),
  plan: optional(id, null), before: optional(id, null), ...span, ...evidence,
}))

const decision = fields<Decision>({ outcomes: ids, rules: list(rule) })

const caution: Reader<Caution> = located(fields<Omit<Caution, 'at'>>({
  id, when: condition, card: optional(id, null), contacts: ids, ...evidence,
}))

const plan: Reader<Plan> = located(fields<Omit<Plan, 'at'>>({
  id, actor: id, steps: ids, documents: ids, deadlines: ids, amounts: ids, contacts: ids, cards: ids, decisions: ids,
}))

const period: Reader<Period> = located(fields<Omit<Period, 'at'>>({ ...span, values: figures, ...evidence }))
const named = {
  id, kind: oneOf('step', 'document', 'deadline', 'amount', 'contact', 'card', 'note'), zh: optional(text, null), guide: optional(id, null),
} satisfies { [K in 'id' | 'kind' | 'zh' | 'guide']: Reader<Entry[K]> }

/** An entry without `periods` is one period, open at both ends. */
const entry: Reader<Entry> = (json, path, door) => {
  if (isObject(json) && 'periods' in json) {
    return located(fields<Omit<Entry, 'at'>>({ ...named, periods: list(period, 1) }))(json, path, door)
  }
  type Flat = Pick<Entry, keyof typeof named> & Omit<Period, 'at' | 'from' | 'until'> & { readonly at: Origin }
  const { id: name, kind, zh, guide, ...rest }: Flat = located(fields<Omit<Flat, 'at'>>({ ...named, values: figures, ...evidence }))(json, path, door)
  return { id: name, kind, zh, guide, at: rest.at, periods: [{ ...rest, from: null, until: null }] }
}

const pack = fields<Omit<Pack, 'file'> & { format: '1' }>({
  format: (json, path, door) => {
    if (json !== 1) report(door, path, 'unknown format', 'write 1')
    return '1'
  },
  place: id, parent: optional(id, null), version: day,
  questions: optional(list(question), []), decisions: optional(dictionary(id, decision), {}),
  cautions: optional(list(caution), []), plans: optional(list(plan), []), entries: optional(list(entry), []),
}, ['$schema'])

/**
 * Parses one pack: the only gate between JSON and the law. Every fault is reported, each with path and remedy.
 * @example parsePack({ format: 1, place: 'elsewhere', parent: 'national', version: '2026-11-21' }, 'elsewhere.json').ok // true
 */
export function parsePack(json: unknown, file: string): Result<Pack> {
  const door: Door = { file, problems: [] }
  const read = pack(json, '', door)
  return door.problems.length ? { ok: false, problems: door.problems } : { ok: true, value: { ...read, file } }
}

const documents = dictionary(id, fields<SourceDocument>({
  title: text, issuer: text, date: text, grade: oneOf('A', 'B', 'C'), url: optional(text, null),
}))

/** Parses the library of sources: which documents carry which fact. */
export function parseLibrary(json: unknown, file: string): Result<Library> {
  const door: Door = { file, problems: [] }
  const read = fields<Library>({ documents, facts: dictionary(fact, list(id)) }, ['$schema'])(json, '', door)
  for (const name of Object.keys(read.facts)) {
    for (const one of read.facts[name]!) {
      if (!(one in read.documents)) report(door, `facts.${name}`, `unknown document "${one}"`, 'add it to "documents"', 'unknown-id')
    }
  }
  return door.problems.length ? { ok: false, problems: door.problems } : { ok: true, value: read }
}
