import type { Origin, Problem, Result } from '../rules'
import { parseLaw, takeHidden } from '../rules/hidden'
import { condition } from '../rules/parse'
import { evidence, expect, fact, fields, figures, id, ids, list, located, number, oneOf, optional, type Reader, report, text } from '../rules/read'
import type { CounterCard, Guide, Label, Reply, Shelf, Sketch, SketchPart, Step, Target, Term, Trouble } from './types'

const flag = expect('true or false', (json): json is boolean => typeof json === 'boolean', false)
const label: Reader<Label> = fields<Label>({ term: id, zh: text })
const part: Reader<SketchPart> = fields<SketchPart>({
  kind: oneOf('row', 'button', 'field', 'tab', 'icon', 'qr', 'note'), label: optional(label, null), press: optional(number, null),
})
const sketch: Reader<Sketch> = fields<Sketch>({ title: optional(label, null), parts: list(part, 1) })

const DONE: Target = { to: 'done' }

/** Reads where a way on leads, written `{"step": …}`, `{"guide": …, "step": …}`, `{"card": …}`, `{"contact": …}` or `"done"`. */
const target: Reader<Target> = (json, path, door) => {
  if (json === 'done') return DONE
  const { step, guide, card, contact } = fields<{ step: string | null; guide: string | null; card: string | null; contact: string | null }>({
    step: optional(id, null), guide: optional(id, null), card: optional(id, null), contact: optional(id, null),
  })(json, path, door)
  if (card === null && contact === null) {
    if (guide !== null) return { to: 'guide', guide, step }
    if (step !== null) return { to: 'step', step }
  } else if (guide === null && step === null) {
    if (card === null) return { to: 'contact', contact: contact! }
    if (contact === null) return { to: 'card', card }
  }
  report(door, path, 'a way on leads to one thing', 'write "done", {"step": …}, {"guide": …}, {"card": …} or {"contact": …}')
  return DONE
}

const card: Reader<CounterCard> = fields<CounterCard>({
  entry: id, replies: list(fields<CounterCard['replies'][number]>({ reply: id, target }), 1),
})
const step: Reader<Step> = located(fields<Omit<Step, 'at'>>({
  id, label: optional(label, null), sketch: optional(sketch, null), card: optional(card, null), warn: optional(flag, false),
  values: figures, sources: list(fact, 1), troubles: ids, next: optional(target, null),
}))
const trouble: Reader<Trouble> = located(fields<Omit<Trouble, 'at'>>({
  id, label: optional(label, null), target, sources: list(fact, 1),
}))

const shown = located(fields<Omit<Guide, 'at' | 'hidden'> & { format: 1 }>({
  format: (json, path, door) => {
    if (json !== 1) report(door, path, 'unknown format', 'this app reads "format": 1')
    return 1
  },
  id, phase: oneOf('enrol', 'pay', 'activate', 'use', 'prepare', 'help', 'staff'), where: ids, when: optional(condition, { op: 'and', parts: [] }),
  instead: optional(id, null), readiness: oneOf('ready', 'verify', 'draft'), needs: ids, documents: ids,
  steps: list(step, 1), troubles: optional(list(trouble), []), contacts: ids, next: optional(id, null), ...evidence,
}, ['$schema']))
const guide: Reader<Guide> = (json, path, door) => {
  const { hidden, rest } = takeHidden(json, path, door)
  return { ...shown(rest, path, door), hidden }
}

const terms = list(located(fields<Omit<Term, 'at'>>({
  id, kind: oneOf('term', 'button', 'menu', 'app', 'account', 'office', 'document', 'form'), zh: text, pinyin: text, sources: list(fact),
})))
const replies = list(located(fields<Omit<Reply, 'at'>>({ id, zh: text, asks: optional(oneOf('document', 'day'), null) })))

function read<T>(reader: Reader<T>, json: unknown, file: string, problems: Problem[]): T {
  return reader(json, '', { file, problems })
}

/** Parses the replies by themselves, for screens that need no guide; a fault is told as by `parseShelf`. */
export function parseReplies(json: unknown): Result<readonly Reply[]> {
  const problems: Problem[] = []
  const value = read(replies, json, 'replies.json', problems)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value }
}

/** The files of the room, as JSON. */
export interface RawShelf {
  readonly guides: Readonly<Record<string, unknown>>
  readonly terms: Readonly<Record<string, unknown>>
  readonly replies: unknown
  /** Written like a pack that holds entries only. */
  readonly entries: unknown
}

/** Parses every guide with the shared terms and replies; every fault is told, with file, path and remedy. */
export function parseShelf(raw: RawShelf): Result<Shelf> {
  const problems: Problem[] = []
  const byId = <T extends { readonly id: string; readonly at: Origin }>(all: readonly T[]) => {
    const map = new Map<string, T>()
    for (const one of all) {
      if (map.has(one.id)) report({ file: one.at.file, problems }, 'id', `"${one.id}" stands twice`, 'delete one')
      map.set(one.id, one)
    }
    return map
  }
  const entries = parseLaw(raw.entries, 'entries.json')
  if (!entries.ok) problems.push(...entries.problems)
  const shelf = {
    entries: entries.ok ? entries.value.entries : [],
    terms: byId(Object.entries(raw.terms).flatMap(([file, json]) => read(terms, json, file, problems))),
    replies: byId(read(replies, raw.replies, 'replies.json', problems)),
    guides: byId(Object.entries(raw.guides).map(([file, json]) => read(guide, json, file, problems))),
  }
  return problems.length ? { ok: false, problems } : { ok: true, value: shelf }
}
