import { checkGuides, parseShelf } from '../../src/guides'
import { day, library, policyOf, problems, rawPack } from '../rules/support'
import { guide, press, proof, raw, replies, shelfOf, step, terms } from './support'

const policy = policyOf([rawPack([{ id: 'identity', answers: ['passport', 'permit'] }], [{ id: 'all', when: true, outcome: 'p' }], {
  entries: [
    { id: 'passport', kind: 'document', ...proof }, { id: 'phone', kind: 'contact', ...proof }, { id: 'say', kind: 'card', ...proof },
  ],
})])
const run = (...guides: { id: string }[]) => checkGuides(shelfOf(...guides), [policy], library, day)
const passport = { '==': [{ var: 'identity' }, 'passport'] }
const answers = (...to: unknown[]) => replies.map((one, i) => ({ reply: one.id, target: to[i] ?? 'done' }))

test('a sound guide has no problem', () => {
  expect(run(guide('a', {
    documents: ['passport'], contacts: ['phone'],
    steps: [
      step('one', { label: { term: 'activate', zh: '激活' }, sketch: press, troubles: ['no'] }),
      step('two', { card: { entry: 'say', replies: answers({ step: 'one' }, { contact: 'phone' }, { card: 'say' }) } }),
    ],
    troubles: [{ id: 'no', target: { contact: 'phone' }, sources: ['R001'] }],
  }))).toEqual([])
})

test.each([
  ['an unknown document', guide('a', { documents: ['visa'] }), '"visa" is no document in national'],
  ['a contact of another kind', guide('a', { contacts: ['passport'] }), '"passport" is no contact in national'],
  ['a card that is none', guide('a', { steps: [step('one', { card: { entry: 'phone', replies: answers() } })] }), '"phone" is no card'],
  ['too few replies', guide('a', { steps: [step('one', { card: { entry: 'say', replies: answers().slice(0, 3) } })] }), '3 replies'],
  ['an unknown reply', guide('a', { steps: [step('one', { card: { entry: 'say', replies: [...answers().slice(0, 3), { reply: 'maybe', target: 'done' }] } })] }), 'unknown reply "maybe"'],
  ['a missing source', guide('a', { sources: [] }), '"a" has no source'],
  ['an unknown fact', guide('a', { steps: [step('one', { sources: ['R999'] })] }), 'unknown fact "R999"'],
  ['an unknown place', guide('a', { where: ['paris'], instead: 'b' }), 'unknown place "paris"'],
  ['an unknown answer', guide('a', { when: { '==': [{ var: 'identity' }, 'visa'] }, instead: 'b' }), '"identity" has no answer "visa"'],
  ['a guide for some that names no other', guide('a', { when: passport }), 'names no guide'],
  ['guides that send to each other', guide('a', { when: passport, instead: 'a' }), 'names no guide'],
  ['a sketch with no target', guide('a', { steps: [step('one', { sketch: { parts: [{ kind: 'row' }] } })] }), 'does not say what to press'],
  ['a sketch numbered with a hole', guide('a', { steps: [step('one', { sketch: { parts: [{ kind: 'row', press: 2 }] } })] }), 'does not say what to press'],
  ['Chinese that differs from the glossary', guide('a', { steps: [step('one', { label: { term: 'activate', zh: '启动' } })] }), '"启动" is not the Chinese of "activate"'],
  ['an unknown term', guide('a', { steps: [step('one', { label: { term: 'go', zh: '去' } })] }), 'unknown term "go"'],
  ['an unknown step', guide('a', { steps: [step('one', { next: { step: 'nine' } })] }), 'unknown step "nine"'],
  ['an unknown guide', guide('a', { next: 'z' }), 'unknown guide "z"'],
  ['a trouble that nobody meets', guide('a', { troubles: [{ id: 'no', target: 'done', sources: ['R001'] }] }), 'no step leads to the trouble "no"'],
  ['an unknown trouble', guide('a', { steps: [step('one', { troubles: ['no'] })] }), 'unknown trouble "no"'],
  ['a step that no way reaches', guide('a', { steps: [step('one', { next: 'done' }), step('two')] }), 'no way leads to the step "two"'],
  ['a circle without a way out', guide('a', { steps: [step('one'), step('two', { next: { step: 'one' } })] }), 'there is no way out'],
  ['two steps of one name', guide('a', { steps: [step('one'), step('one')] }), 'two steps have the same id'],
  ['a guide past its best-before', guide('a', { bestBefore: '2026-05-31' }), 'past its best-before'],
])('%s is found, with file and remedy', (_, json, message) => {
  const found = run(json, guide('b')).find(one => one.message.includes(message))
  expect(found?.file).toBe('a.json')
  expect(found?.remedy).not.toBe('')
})

test('a button without source is found in the terms', () => {
  const shelf = parseShelf({ ...raw(), terms: { 'terms.json': [...terms, { id: 'go', kind: 'button', zh: '去', pinyin: 'qù', sources: [] }] } })
  if (!shelf.ok) throw new Error('terms')
  expect(checkGuides(shelf.value, [policy], library, day)[0]).toMatchObject({ file: 'terms.json', path: '[2]' })
})

test.each([
  ['a way that leads to two things', guide('a', { steps: [step('one', { next: { step: 'one', card: 'say' } })] }), 'steps[0].next'],
  ['a way that leads nowhere', guide('a', { steps: [step('one', { next: {} })] }), 'steps[0].next'],
  ['a guide without steps', guide('a', { steps: [] }), 'steps'],
  ['a step without a source', guide('a', { steps: [step('one', { sources: [] })] }), 'steps[0].sources'],
  ['a misspelt field', guide('a', { readyness: 'ready' }), 'readyness'],
  ['an unknown phase', guide('a', { phase: 'wait' }), 'phase'],
])('%s is refused with its path', (_, json, path) => {
  expect(problems(parseShelf(raw(json)))[0]).toMatchObject({ file: 'a.json', path })
})

test('a guide that stands twice is refused', () => {
  const result = parseShelf({ ...raw(), guides: { 'a.json': guide('a'), 'b.json': guide('a') } })
  expect(problems(result)[0]).toMatchObject({ file: 'b.json', message: '"a" stands twice' })
})
