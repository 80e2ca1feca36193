import {
  type Condition,
  type Day,
  type EntryKind,
  type FactId,
  isStale,
  type Library,
  type Node,
  type Origin,
  type Policy,
  type Problem,
  type Question,
} from '../rules'
import { atoms } from '../rules/conditions'
import { sample } from '../rules/diagram'
import { isHidden } from '../rules/hidden'
import { addProblem } from '../rules/problems'
import { checkFrames } from './check-frames'
import type { Guide, GuideId, Label, GuideLibrary, Step, Target } from './types'

type Fault = (at: Origin, message: string, remedy: string) => void

/** The number of replies for a clerk: fewer do not cover the answers, more are not read. */
const REPLIES = { least: 4, most: 8 }

/** Whether a guide is for everybody, everywhere. */
const universal = ({ where, when }: Guide) =>
  !where.length && 'parts' in when && when.op === 'and' && !when.parts.length

/**
 * Checks all guides against each other, the terms, the law of every place and the library, on a day.
 * Each problem says where and what to do.
 */
export function checkGuides(shelf: GuideLibrary, policies: readonly Policy[], library: Library, day: Day): Problem[] {
  const problems: Problem[] = []
  const fault: Fault = ({ file, path }, message, remedy) => addProblem({ file, problems }, path, message, remedy)
  const facts = (at: Origin, sources: readonly FactId[]) => {
    for (const source of sources)
      if (!library.facts[source]) fault(at, `unknown fact "${source}"`, 'add it to sources.json')
  }
  for (const term of shelf.terms.values()) {
    facts(term.at, term.sources)
    if (['button', 'menu', 'app', 'account'].includes(term.kind) && !term.sources.length)
      fault(term.at, `"${term.id}" stands on a screen but has no source`, 'name the fact that gives its wording')
  }
  for (const guide of shelf.guides.values()) {
    facts(guide.at, guide.sources)
    if (!guide.sources.length) fault(guide.at, `"${guide.id}" has no source`, 'name the facts that it rests on')
    if (isStale(guide, day) && !isHidden(guide, day))
      fault(
        guide.at,
        `"${guide.id}" is past its best-before ${guide.bestBefore}`,
        'try it again, then set verifiedOn and bestBefore',
      )
    checkAudience(guide, shelf, policies, fault)
    checkEntries(guide, shelf, policies, fault)
    checkChannel(guide, shelf, policies, fault)
    checkLabels(guide, shelf, fault)
    checkWays(guide, shelf, fault)
    for (const part of [...guide.steps, ...guide.troubles]) facts(part.at, part.sources)
  }
  return problems
}

function checkAudience(guide: Guide, shelf: GuideLibrary, policies: readonly Policy[], fault: Fault): void {
  const places = policies.map((policy) => policy.place)
  // Every place asks the same questions.
  const questions = policies.slice(0, 1).flatMap((policy) => policy.questions)
  for (const place of guide.where)
    if (!places.includes(place)) fault(guide.at, `unknown place "${place}"`, `places: ${places.join(', ')}`)
  const isKnown = [{ at: guide.at, when: guide.when }, ...partsWithCondition(guide)].map(({ at, when }) =>
    checkCondition(at, when, questions, fault),
  )
  if (policies[0] && isKnown.every(Boolean)) checkShown(guide, policies[0], fault)
  const seen = new Set<GuideId>([guide.id])
  let next: Guide = guide
  while (!universal(next)) {
    const other = next.instead === null ? undefined : shelf.guides.get(next.instead)
    if (!other || seen.has(other.id))
      return fault(
        guide.at,
        `"${guide.id}" is not for everybody and names no guide that is`,
        'write "instead": the guide for the others; the chain ends in one for everybody',
      )
    seen.add(other.id)
    next = other
  }
}

/** Every part of a guide that can have a condition. */
function partsWithCondition({ at, documents, steps, troubles }: Guide) {
  return [
    ...documents.map(({ entry, when }, i) => ({ at: { ...at, path: `documents[${i}]` }, id: entry, when })),
    ...[...steps, ...troubles].map(({ at, id, when }) => ({ at, id, when })),
  ]
}

/** Whether every question and answer of a condition exists; each that does not is a problem. */
function checkCondition(at: Origin, when: Condition, questions: readonly Question[], fault: Fault): boolean {
  let isKnown = true
  const report = (message: string, remedy: string) => {
    isKnown = false
    fault(at, message, remedy)
  }
  for (const { question: id, constants } of atoms(when)) {
    const question = questions.find((question) => question.id === id)
    if (!question)
      report(`unknown question "${id}"`, `questions: ${questions.map((question) => question.id).join(', ')}`)
    else
      for (const answer of constants)
        if (!question.answers.includes(String(answer)))
          report(`"${id}" has no answer "${answer}"`, `answers: ${question.answers.join(', ')}`)
  }
  return isKnown
}

/** Checks over everybody whom a guide is for that each part can be shown, and that they have a document and a step. */
function checkShown(guide: Guide, { space }: Policy, fault: Fault): void {
  const people = space.build(guide.when)
  for (const { at, id, when } of partsWithCondition(guide))
    if (space.choose(people, space.build(when), 0) === 0)
      fault(at, `"${id}" is never shown: its condition excludes everybody`, 'change it, or delete this part')
  for (const [list, parts] of [
    ['documents', guide.documents],
    ['steps', guide.steps],
  ] as const) {
    const none = parts.reduce<Node>((rest, { when }) => space.choose(space.build(when), 0, rest), people)
    const answers = parts.length > 0 ? sample(none, 1) : null
    if (answers)
      fault({ ...guide.at, path: list }, `nothing is left for ${JSON.stringify(answers)}`, 'let one apply to them')
  }
  // Who skips a step continues with what follows it, which must come to an end.
  guide.steps.forEach(({ at, id, when, next }, i) => {
    if (atoms(when).length > 0 && next?.to === 'step' && guide.steps.findIndex((step) => step.id === next.step) <= i)
      fault(at, `the step "${id}" has a condition and leads back`, 'let it lead to a later step')
  })
}

/** Checks that a guide for a channel is the only one, and that the channel exists wherever the guide is. */
function checkChannel(
  { at, id, channel, where }: Guide,
  shelf: GuideLibrary,
  policies: readonly Policy[],
  fault: Fault,
) {
  if (channel === null) return
  for (const { place, chain, decisions } of policies)
    if (
      (where.length === 0 || chain.some((pack) => where.includes(pack.place))) &&
      decisions.get(channel)?.kind !== 'channel'
    ) {
      fault(at, `"${channel}" is no channel in ${place}`, 'name a decision of the kind "channel"')
      return
    }
  const other = [...shelf.guides.values()].find((guide) => guide.channel === channel && guide.id !== id)
  if (other) fault(at, `"${other.id}" is a guide for "${channel}", too`, 'let one guide name the channel')
}

function checkEntries(guide: Guide, shelf: GuideLibrary, policies: readonly Policy[], fault: Fault): void {
  const mine = policies.filter(
    (policy) => !guide.where.length || policy.chain.some((pack) => guide.where.includes(pack.place)),
  )
  const expect = (at: Origin, id: string, kind: EntryKind) => {
    for (const { place, entries } of mine) {
      const found = entries.get(id)?.entry
      if (found?.kind !== kind) {
        fault(at, `"${id}" is no ${kind} in ${place}`, `add it to the pack, or name a ${kind} that is there`)
        return
      }
    }
  }
  guide.documents.forEach(({ entry }) => {
    expect(guide.at, entry, 'document')
  })
  guide.contacts.forEach((id) => {
    expect(guide.at, id, 'contact')
  })
  if (guide.hidden?.ask) expect(guide.at, guide.hidden.ask, 'contact')
  for (const { at, target } of targetsOf(guide)) {
    if (target.to === 'card') expect(at, target.card, 'card')
    if (target.to === 'contact') expect(at, target.contact, 'contact')
  }
  for (const { at, card, call } of guide.steps) {
    if (card) expect(at, card.entry, 'card')
    call?.contacts.forEach((id) => {
      expect(at, id, 'contact')
    })
    if (call?.say) expect(at, call.say, 'card')
  }
  if (guide.page === 'contacts' && guide.steps.some(({ call }) => !call))
    fault(guide.at, 'a step names no line to call', 'write "call" with its contacts')
  checkFrames(guide, shelf, fault, expect)
}

function checkLabels(guide: Guide, shelf: GuideLibrary, fault: Fault): void {
  const check = (at: Origin, label: Label | null) => {
    if (!label) return
    const term = shelf.terms.get(label.term)
    if (!term) fault(at, `unknown term "${label.term}"`, 'add it to terms.json')
    else if (term.zh !== label.zh)
      fault(at, `"${label.zh}" is not the Chinese of "${label.term}"`, `write "${term.zh}"`)
  }
  for (const { at, label } of [...guide.steps, ...guide.troubles]) check(at, label)
}

/** Every target in a guide, with its location. */
export function targetsOf(guide: Guide): { readonly at: Origin; readonly target: Target }[] {
  return [
    ...guide.steps.flatMap(({ at, next, card }) =>
      [...(next ? [next] : []), ...(card?.replies.map((reply) => reply.target) ?? [])].map((target) => ({
        at,
        target,
      })),
    ),
    ...guide.troubles.map(({ at, target }) => ({ at, target })),
  ]
}

function checkWays(guide: Guide, shelf: GuideLibrary, fault: Fault): void {
  const ids = guide.steps.map((step) => step.id)
  if (new Set(ids).size < ids.length) fault(guide.at, 'two steps have the same id', 'rename one')
  if (guide.next !== null && !shelf.guides.has(guide.next))
    fault(guide.at, `unknown guide "${guide.next}"`, 'name one that exists')
  for (const { at, target } of targetsOf(guide)) {
    if (target.to === 'step' && !ids.includes(target.step))
      fault(at, `unknown step "${target.step}"`, `steps: ${ids.join(', ')}`)
    if (target.to === 'guide') {
      const other = shelf.guides.get(target.guide)
      if (!other) fault(at, `unknown guide "${target.guide}"`, 'name one that exists')
      else if (target.step !== null && !other.steps.some((step) => step.id === target.step))
        fault(
          at,
          `"${target.guide}" has no step "${target.step}"`,
          `steps: ${other.steps.map((step) => step.id).join(', ')}`,
        )
    }
  }
  const known = guide.troubles.map((trouble) => trouble.id)
  for (const { at, troubles, card } of guide.steps) {
    for (const id of troubles)
      if (!known.includes(id)) fault(at, `unknown trouble "${id}"`, `troubles: ${known.join(', ')}`)
    for (const { reply } of card?.replies ?? [])
      if (!shelf.replies.has(reply))
        fault(at, `unknown reply "${reply}"`, `replies: ${[...shelf.replies.keys()].join(', ')}`)
    const count = card?.replies.length ?? REPLIES.least
    if (count < REPLIES.least || count > REPLIES.most)
      fault(at, `${count} replies`, `offer ${REPLIES.least} to ${REPLIES.most}`)
  }
  for (const { id, at } of guide.troubles) {
    if (!guide.steps.some((step) => step.troubles.includes(id)))
      fault(at, `no step leads to the trouble "${id}"`, 'name it in "troubles" of a step')
  }
  const reached = reachable(guide)
  for (const { id, at } of guide.steps)
    if (!reached.has(id)) fault(at, `no way leads to the step "${id}"`, 'lead there, or delete it')
  for (const { id, at } of guide.steps)
    if (!escapes(guide, id))
      fault(
        at,
        `from the step "${id}" there is no way out`,
        'let one way lead to "done", a card, a contact or another guide',
      )
}

/** The steps that a step can lead to; null: out of the guide. */
function exits(guide: Guide, step: Step): (string | null)[] {
  const following = guide.steps[guide.steps.indexOf(step) + 1]?.id ?? null
  const inside = (target: Target) => (target.to === 'step' ? target.step : null)
  return [
    step.next ? inside(step.next) : following,
    ...(step.card?.replies.map((reply) => inside(reply.target)) ?? []),
    ...step.troubles.flatMap((id) =>
      guide.troubles.filter((trouble) => trouble.id === id).map((trouble) => inside(trouble.target)),
    ),
  ]
}

function reachable(guide: Guide): Set<string> {
  const seen = new Set<string>()
  const walk = (id: string | null | undefined) => {
    const step = guide.steps.find((step) => step.id === id)
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
    const step = guide.steps.find((step) => step.id === id)
    if (!step || seen.has(id)) return false
    seen.add(id)
    return exits(guide, step).some(walk)
  }
  return walk(from)
}
