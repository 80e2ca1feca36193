import fc from 'fast-check'
import { json } from '../../../scripts/policy/law'
import national from '../../../src/policies/national.json'
import chengdu from '../../../src/policies/places/chengdu.json'
import chongqing from '../../../src/policies/places/chongqing.json'
import wenjiang from '../../../src/policies/places/wenjiang.json'
import yunnan from '../../../src/policies/places/yunnan.json'
import sources from '../../../src/policies/sources.json'
import { compose, evaluate, type Result, sourceNotes } from '../../../src/rules'
import { checkPack } from '../../../src/rules/check'
import { day, library, proof, rawPack, value } from '../../rules/support'
import { check, type Parser } from '../fuzz'
import { deepFreeze, mutatedJsonTexts, mutatedJson } from '../mutations'
import { parseLibrary, parsePack } from '../../../src/rules/parse'

const head = { format: 1, place: 'national', version: '2026-01-01' }

/** Every part of a real pack in its own pack, so that each is frequent and fast. */
const parts = [national, chengdu, chongqing, wenjiang, yunnan].flatMap((pack: Record<string, unknown>) =>
  Object.entries(pack).flatMap(([name, part]) => {
    if (Array.isArray(part)) return part.map((item: unknown) => ({ ...head, [name]: [item] }))
    if (name !== 'decisions') return []
    return Object.entries(part as Record<string, { outcomes: unknown; rules: unknown[] }>).flatMap(
      ([decision, { outcomes, rules }]) =>
        rules.map((rule) => ({ ...head, decisions: { [decision]: { outcomes, rules: [rule] } } })),
    )
  }),
)

/** A consistent pack with every kind of entry. */
const validPack = rawPack(
  [
    { id: 'insured', answers: ['no', 'here'] },
    { id: 'age', type: 'number', min: 0, max: 120, askedWhen: { '==': [{ var: 'insured' }, 'no'] } },
  ],
  [
    {
      id: 'one',
      when: { and: [{ '==': [{ var: 'insured' }, 'no'] }, { '>=': [{ var: 'age' }, 18] }] },
      outcome: 'join',
      plan: 'go',
    },
    { id: 'rest', when: true, outcome: 'stay' },
  ],
  {
    plans: [{ id: 'go', actor: 'you', steps: ['walk'], contacts: ['phone'], decisions: ['route'] }],
    cautions: [
      { id: 'late', when: { '!': { in: [{ var: 'insured' }, ['here']] } }, card: 'say', contacts: ['phone'], ...proof },
    ],
    entries: [
      { id: 'walk', kind: 'step', guide: 'walk', ...proof },
      { id: 'say', kind: 'card', zh: '好。', ...proof },
      { id: 'phone', kind: 'contact', values: { phone: '12393' }, ...proof },
      {
        id: 'fee',
        kind: 'amount',
        periods: [
          { ...proof, until: '2026-07-01', values: { yuan: 5 } },
          { ...proof, from: '2026-07-01', values: { yuan: 6 } },
        ],
      },
      { id: 'gone', kind: 'note', hidden: true, since: '2026-02-01', reason: 'wrong', ask: 'phone', ...proof },
    ],
  },
)

/** Parses text as JSON, as for a file; other values are JSON already. */
const opened = (input: unknown): Result<unknown> =>
  typeof input === 'string' ? json('x.json', () => input) : { ok: true, value: input }

/** Checks that problems say what is wrong, and what to do. */
export function refused(read: Exclude<Result<unknown>, { ok: true }>): false {
  check(
    read.problems.length > 0 &&
      read.problems.every(({ file, message, remedy }) => file !== '' && message !== '' && remedy !== ''),
    'refused without a reason',
  )
  return false
}

const packSeeds = deepFreeze([...parts, ...Array.from({ length: parts.length }, () => validPack)])

export const packs: Parser = {
  name: 'packs',
  inputs: fc.oneof(
    { weight: 3, arbitrary: mutatedJson(packSeeds) },
    { weight: 1, arbitrary: mutatedJsonTexts(packSeeds) },
  ),
  accepts(input) {
    const text = opened(input)
    const read = text.ok ? parsePack(text.value, 'x.json') : text
    if (!read.ok) return refused(read)
    // An accepted pack can be composed, checked and evaluated.
    const { place } = read.value
    const law = compose([read.value], library, place, day)
    if (!law.ok) check(law.problems.length > 0, 'not put together, and no reason')
    else {
      for (const name of law.value.decisions.keys()) evaluate(law.value, name, {})
      check(checkPack([read.value], library, place, day).place === place, 'checked another place')
    }
    return true
  },
}

const facts: Record<string, readonly string[]> = sources.facts
const documents: Record<string, unknown> = sources.documents
const librarySeeds = deepFreeze(
  Object.entries(facts)
    .filter((_, i) => i % 5 === 0)
    .map(([fact, ids]) => ({
      documents: Object.fromEntries(ids.map((id) => [id, documents[id]])),
      facts: { [fact]: ids },
    })),
)

export const libraries: Parser = {
  name: 'sources',
  inputs: fc.oneof(
    { weight: 3, arbitrary: mutatedJson(librarySeeds) },
    { weight: 1, arbitrary: mutatedJsonTexts(librarySeeds) },
  ),
  accepts(input) {
    const text = opened(input)
    const read = text.ok ? parseLibrary(text.value, 'x.json') : text
    if (!read.ok) return refused(read)
    const at = { file: 'x.json', path: '' }
    const notes = sourceNotes(read.value, [
      { sources: Object.keys(read.value.facts), grade: 'A', verifiedOn: day, bestBefore: day, at },
    ])
    check(
      notes.every(({ title }) => title.trim() !== ''),
      'a document without a title',
    )
    return true
  },
}

check(value(parsePack(validPack, 'x.json')).entries.length === 5, 'the pack to begin with is no pack')
