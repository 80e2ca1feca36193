import { type Day, type EntryKind, type FactId, isStale, type Library, type Origin, type Policy, type Problem } from '../rules'
import { atoms } from '../rules/conditions'
import { isHidden } from '../rules/hidden'
import { report } from '../rules/read'
import type { Guide, GuideId, Label, Shelf, Sketch, Step, Target } from './types'

type Fault = (at: Origin, message: string, remedy: string) => void

/** A clerk chooses among this many replies: fewer leave no way to answer, more are not read. */
const REPLIES = { least: 4, most: 6 }

/** Tells whether a guide is for everybody, everywhere. */
const universal = ({ where, when }: Guide) => !where.length && 'parts' in when && when.op === 'and' && !when.parts.length

/**
 * Checks all guides against each other, the terms, the law of every place and the library, on a day.
 * Each problem says where and what to do.
 */
export function checkGuides(shelf: Shelf, policies: readonly Policy[], library: Library, day: Day): Problem[] {
  const problems: Problem[] = []
  const fault: Fault = ({ file, path }, message, remedy) => report({ file, problems }, path, message, remedy)
  const facts = (at: Origin, sources: readonly FactId[]) => {
    for (const one of sources) if (!library.facts[one]) fault(at, `unknown fact "${one}"`, 'add it to sources.json')
  }
  for (const term of shelf.terms.values()) {
    facts(term.at, term.sources)
    if (['button', 'menu', 'app', 'account'].includes(term.kind) && !term.sources.length) fault(term.at, `"${term.id}" stands on a screen but has no source`, 'name the fact that gives its wording')
  }
  for (const guide of shelf.guides.values()) {
    facts(guide.at, guide.sources)
    if (!guide.sources.length) fault(guide.at, `"${guide.id}" has no source`, 'name the facts that it rests on')
    if (isStale(guide, day) && !isHidden(guide, day)) fault(guide.at, `"${guide.id}" is past its best-before ${guide.bestBefore}`, 'try it again, then set verifiedOn and bestBefore')
    checkAudience(guide, shelf, policies, fault)
    checkEntries(guide, policies, fault)
    checkLabels(guide, shelf, fault)
    checkWays(guide, shelf, fault)
    for (const one of [...guide.steps, ...guide.troubles]) facts(one.at, one.sources)
  }
  return problems
}

function checkAudience(guide: Guide, shelf: Shelf, policies: readonly Policy[], fault: Fault): void {
  const places = policies.map(one => one.place)
  for (const place of guide.where) if (!places.includes(place)) fault(guide.at, `unknown place "${place}"`, `places: ${places.join(', ')}`)
  for (const { question: id, constants } of atoms(guide.when)) {
    const question = policies[0]?.questions.find(one => one.id === id)
    if (!question) fault(guide.at, `unknown question "${id}"`, `questions: ${policies[0]?.questions.map(one => one.id).join(', ') ?? ''}`)
    else for (const answer of constants) if (!question.answers.includes(String(answer))) fault(guide.at, `"${id}" has no answer "${answer}"`, `answers: ${question.answers.join(', ')}`)
  }
  const seen = new Set<GuideId>([guide.id])
  let next: Guide = guide
  while (!universal(next)) {
    const other = next.instead === null ? undefined : shelf.guides.get(next.instead)
    if (!other || seen.has(other.id)) return fault(guide.at, `"${guide.id}" is not for everybody and names no guide that is`, 'write "instead": the guide for the others; the chain ends in one for everybody')
    seen.add(other.id)
    next = other
  }
}

function checkEntries(guide: Guide, policies: readonly Policy[], fault: Fault): void {
  const mine = policies.filter(one => !guide.where.length || one.chain.some(pack => guide.where.includes(pack.place)))
  const expect = (at: Origin, id: string, kind: EntryKind) => {
    for (const { place, entries } of mine) {
      const found = entries.get(id)?.entry
      if (found?.kind !== kind) { fault(at, `"${id}" is no ${kind} in ${place}`, `add it to the pack, or name a ${kind} that is there`); return; }
    }
  }
  guide.documents.forEach(id => { expect(guide.at, id, 'document') })
  guide.contacts.forEach(id => { expect(guide.at, id, 'contact') })
  if (guide.hidden?.ask) expect(guide.at, guide.hidden.ask, 'contact')
  for (const { at, target } of ways(guide)) {
    if (target.to === 'card') expect(at, target.card, 'card')
    if (target.to === 'contact') expect(at, target.contact, 'contact')
  }
  for (const { at, card } of guide.steps) if (card) expect(at, card.entry, 'card')
}

function checkLabels(guide: Guide, shelf: Shelf, fault: Fault): void {
  const check = (at: Origin, label: Label | null) => {
    if (!label) return
    const term = shelf.terms.get(label.term)
    if (!term) fault(at, `unknown term "${label.term}"`, 'add it to terms.json')
    else if (term.zh !== label.zh) fault(at, `"${label.zh}" is not the Chinese of "${label.term}"`, `write "${term.zh}"`)
  }
  const sketch = (at: Origin, { title, parts }: Sketch) => {
    for (const label of [title, ...parts.map(one => one.label)]) check(at, label)
    const pressed = parts.flatMap(one => one.press ?? []).sort((a, b) => a - b)
    if (!pressed.length || pressed.some((one, i) => one !== i + 1)) fault(at, 'the sketch does not say what to press', 'number the parts to press 1, 2, …')
  }
  for (const { at, label, sketch: drawn } of guide.steps) {
    check(at, label)
    if (drawn) sketch(at, drawn)
  }
  for (const { at, label } of guide.troubles) check(at, label)
}

/** Every way on in a guide, with where it stands. */
export function ways(guide: Guide): { readonly at: Origin; readonly target: Target }[] {
  return [
    ...guide.steps.flatMap(({ at, next, card }) => [...(next ? [next] : []), ...(card?.replies.map(one => one.target) ?? [])].map(target => ({ at, target }))),
    ...guide.troubles.map(({ at, target }) => ({ at, target })),
  ]
}

function checkWays(guide: Guide, shelf: Shelf, fault: Fault): void {
  const ids = guide.steps.map(one => one.id)
  if (new Set(ids).size < ids.length) fault(guide.at, 'two steps have the same id', 'rename one')
  if (guide.next !== null && !shelf.guides.has(guide.next)) fault(guide.at, `unknown guide "${guide.next}"`, 'name one that exists')
  for (const { at, target } of ways(guide)) {
    if (target.to === 'step' && !ids.includes(target.step)) fault(at, `unknown step "${target.step}"`, `steps: ${ids.join(', ')}`)
    if (target.to === 'guide') {
      const other = shelf.guides.get(target.guide)
      if (!other) fault(at, `unknown guide "${target.guide}"`, 'name one that exists')
      else if (target.step !== null && !other.steps.some(one => one.id === target.step)) fault(at, `"${target.guide}" has no step "${target.step}"`, `steps: ${other.steps.map(one => one.id).join(', ')}`)
    }
  }
  const known = guide.troubles.map(one => one.id)
  for (const { at, troubles, card } of guide.steps) {
    for (const id of troubles) if (!known.includes(id)) fault(at, `unknown trouble "${id}"`, `troubles: ${known.join(', ')}`)
    for (const { reply } of card?.replies ?? []) if (!shelf.replies.has(reply)) fault(at, `unknown reply "${reply}"`, `replies: ${[...shelf.replies.keys()].join(', ')}`)
    const count = card?.replies.length ?? REPLIES.least
    if (count < REPLIES.least || count > REPLIES.most) fault(at, `${count} replies`, `offer ${REPLIES.least} to ${REPLIES.most}`)
  }
  for (const { id, at } of guide.troubles) {
    if (!guide.steps.some(one => one.troubles.includes(id))) fault(at, `no step leads to the trouble "${id}"`, 'name it in "troubles" of a step')
  }
  const reached = reachable(guide)
  for (const { id, at } of guide.steps) if (!reached.has(id)) fault(at, `no way leads to the step "${id}"`, 'lead there, or delete it')
  for (const { id, at } of guide.steps) if (!escapes(guide, id)) fault(at, `from the step "${id}" there is no way out`, 'let one way lead to "done", a card, a contact or another guide')
}

/** Where a step can lead inside its guide; null stands for leaving it. */
function exits(guide: Guide, step: Step): (string | null)[] {
  const following = guide.steps[guide.steps.indexOf(step) + 1]?.id ?? null
  const inside = (target: Target) => (target.to === 'step' ? target.step : null)
  return [
    step.next ? inside(step.next) : following,
    ...(step.card?.replies.map(one => inside(one.target)) ?? []),
    ...step.troubles.flatMap(id => guide.troubles.filter(one => one.id === id).map(one => inside(one.target))),
  ]
}

function reachable(guide: Guide): Set<string> {
  const seen = new Set<string>()
  const walk = (id: string | null | undefined) => {
    const step = guide.steps.find(one => one.id === id)
    if (!step || seen.has(step.id)) return
    seen.add(step.id)
    exits(guide, step).forEach(walk)
  }
  walk(guide.steps[0]?.id)
  return seen
}

function escapes(guide: Guide, from: string): boolean {
  const seen = new Set<string>()
  const walk = (id: string | null): boolean => {
    if (id === null) return true
    const step = guide.steps.find(one => one.id === id)
    if (!step || seen.has(id)) return false
    seen.add(id)
    return exits(guide, step).some(walk)
  }
  return walk(from)
}
