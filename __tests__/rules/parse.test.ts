import { compose, parseAnswers, parseLibrary, parsePack } from '../../src/rules'
import { library, policyOf, problems, proof, rawPack, value } from './support'

const good = () => rawPack([{ id: 'insured', answers: ['no', 'here'] }], [{ id: 'all', when: true, outcome: 'p' }])
const equals = { '==': [{ var: 'insured' }, 'no'] }
const withRule = (rule: Record<string, unknown>) => rawPack([{ id: 'insured', answers: ['no', 'here'] }], [{ id: 'one', when: true, outcome: 'p', ...rule }])

test('a sound pack is taken', () => {
  expect(parsePack(good(), 'x.json').ok).toBe(true)
})

test.each([
  ['something else than an object', 7, '', 'not an object'],
  ['another format', { ...good(), format: 2 }, 'format', 'unknown format'],
  ['no place', { ...good(), place: undefined }, 'place', 'not an id'],
  ['a day that is none', { ...good(), version: '2026-02-30' }, 'version', 'not a day'],
  ['a misspelt field', { ...good(), cautionz: [] }, 'cautionz', 'unknown field'],
  ['a list that is none', { ...good(), cautions: {} }, 'cautions', 'not a list'],
  ['a name that JavaScript owns', { ...good(), decisions: JSON.parse('{"__proto__": {"rules": []}}') as unknown }, 'decisions.__proto__', 'not an id'],
  ['an id that JavaScript owns', { ...good(), place: 'constructor' }, 'place', 'not an id'],
  ['a choice of one answer', rawPack([{ id: 'q', answers: ['a'] }], []), 'questions[0].answers', 'two answers'],
  ['a number between which there is none', rawPack([{ id: 'q', type: 'number', min: 5, max: 4 }], []), 'questions[0].answers', '"min" up to "max"'],
  ['a strength that is none', withRule({ strength: 'maybe' }), 'decisions.route.rules[0].strength', 'not one of "yes", "likely", "ask"'],
  ['a grade that is none', withRule({ grade: 'D' }), 'decisions.route.rules[0].grade', 'not one of'],
  ['a source that is none', withRule({ sources: ['law'] }), 'decisions.route.rules[0].sources[0]', 'not a fact id'],
  ['an unknown operator', withRule({ when: { xor: [true, true] } }), 'decisions.route.rules[0].when', 'unknown operator "xor"'],
  ['an operator that JavaScript owns', withRule({ when: { constructor: [{ var: 'insured' }, 'no'] } }), 'decisions.route.rules[0].when', 'unknown operator "constructor"'],
  ['two operators at once', withRule({ when: { ...equals, '!': true } }), 'decisions.route.rules[0].when', 'not a condition'],
  ['a condition that is null', withRule({ when: null }), 'decisions.route.rules[0].when', 'not a condition'],
  ['a condition that is a list', withRule({ when: [equals] }), 'decisions.route.rules[0].when', 'not a condition'],
  ['tables that are a list', { ...good(), decisions: [] }, 'decisions', 'this is not an object'],
  ['a condition of nothing', withRule({ when: { and: [] } }), 'decisions.route.rules[0].when', 'unknown operator "and"'],
  ['a fault deep inside', withRule({ when: { and: [equals, { or: [equals, { '==': ['insured', 'no'] }] }] } }), 'decisions.route.rules[0].when.and[1].or[1]', 'compares a question'],
  ['"in" without a list', withRule({ when: { in: [{ var: 'insured' }, 'no'] } }), 'decisions.route.rules[0].when', 'a list of answers'],
  ['a constant that is a list', withRule({ when: { '==': [{ var: 'insured' }, ['no']] } }), 'decisions.route.rules[0].when', 'one answer'],
  ['an entry without any period', { ...good(), entries: [{ id: 'e', kind: 'note', periods: [] }] }, 'entries[0].periods', 'at least 1'],
])('%s is refused with its path and what to do', (_, raw, path, message) => {
  const [first] = problems(parsePack(raw, 'x.json'))
  expect(first).toMatchObject({ file: 'x.json', path })
  expect(first?.message).toContain(message)
  expect(first?.remedy).not.toBe('')
})

test('all faults of a pack are told at once', () => {
  expect(problems(parsePack({ ...good(), format: 2, version: 'x', place: '' }, 'x.json')).map(one => one.path)).toEqual(['format', 'place', 'version'])
})

test('a condition nested beyond reason is refused, not overflowed', () => {
  let when: unknown = equals
  for (let i = 0; i < 5000; i++) when = { '!': when }
  expect(problems(parsePack(withRule({ when }), 'x.json'))[0]?.message).toContain('too deep')
})

test('what is too deep to be written is refused, wherever it stands', () => {
  let deep: unknown = 'core'
  for (let i = 0; i < 50_000; i++) deep = [deep]
  const found = problems(parsePack({ ...good(), place: deep, version: deep, plans: { deep }, questions: [deep] }, 'x.json'))
  expect(found.map(one => one.path)).toEqual(expect.arrayContaining(['place', 'version', 'plans', 'questions[0]']))
  expect(found[0]?.message).toBe('this is not an id like a-1')
})

test('a number may lie between the same two ends, or be open on a side', () => {
  for (const range of [{ min: 5, max: 5 }, { min: 5 }, { max: -5 }]) expect(parsePack(rawPack([{ id: 'q', type: 'number', ...range }], []), 'x.json').ok).toBe(true)
})

test('a library that names an unknown document is refused', () => {
  expect(problems(parseLibrary({ documents: {}, facts: { R001: ['law'] } }, 's.json'))[0]).toMatchObject({ path: 'facts.R001', code: 'unknown-id' })
})

test.each([
  ['an unknown question', withRule({ when: { '==': [{ var: 'age' }, 1] } }), 'unknown question "age"'],
  ['an unknown answer', withRule({ when: { '==': [{ var: 'insured' }, 'maybe'] } }), 'no answer "maybe"'],
  ['an order among answers', withRule({ when: { '<': [{ var: 'insured' }, 'no'] } }), 'no answer "no"'],
  ['an unknown fact', withRule({ sources: ['R999'] }), 'unknown fact "R999"'],
  ['an unknown plan', withRule({ plan: 'nothing' }), 'unknown plan "nothing"'],
  ['an unknown entry in a plan', { ...good(), plans: [{ id: 'p', actor: 'you', steps: ['walk'] }] }, 'unknown entry "walk"'],
  ['an unknown decision in a plan', { ...good(), plans: [{ id: 'p', actor: 'you', decisions: ['fly'] }] }, 'unknown decision "fly"'],
  ['an unknown card in a caution', { ...good(), cautions: [{ id: 'c', when: true, card: 'say', ...proof }] }, 'unknown entry "say"'],
])('%s is refused when the law is put together', (_, raw, message) => {
  const result = compose([value(parsePack(raw, 'x.json'))], library, 'national', '2026-06-01')
  expect(problems(result)[0]?.message).toContain(message)
  expect(problems(result)[0]?.file).toBe('x.json')
})

test('a place that no pack describes is refused with those that exist', () => {
  const result = compose([value(parsePack(good(), 'x.json'))], library, 'paris', '2026-06-01')
  expect(problems(result)[0]).toMatchObject({ message: 'unknown place "paris"', remedy: 'places: national' })
})

test('parents that run in a circle are refused', () => {
  const packs = [{ ...good(), place: 'a', parent: 'b' }, { ...good(), place: 'b', parent: 'a' }].map(raw => value(parsePack(raw, 'x.json')))
  expect(problems(compose(packs, library, 'a', '2026-06-01'))[0]?.message).toContain('circle')
})

describe('answers from outside', () => {
  const policy = policyOf([rawPack([{ id: 'insured', answers: ['no', 'here'] }, { id: 'age', type: 'number', min: 0, max: 120 }], [{ id: 'all', when: true, outcome: 'p' }])])

  test('are taken when they name questions and answers that exist', () => {
    expect(value(parseAnswers(policy, { insured: 'no', age: 7 }))).toEqual({ insured: 'no', age: 7 })
  })

  test.each([
    ['an unknown question', { wealth: 'much' }, 'allowed: insured, age'],
    ['an unknown answer', { insured: 'perhaps' }, '"no", "here"'],
    ['a number that is too large', { age: 121 }, 'from 0 to 120'],
    ['a text for a number', { age: '7' }, 'from 0 to 120'],
    ['something else', [], '{ }'],
    ['a name that JavaScript owns', JSON.parse('{"__proto__": {"insured": "no"}}') as unknown, 'allowed: insured, age'],
  ])('%s is refused with what is allowed', (_, raw, remedy) => {
    expect(problems(parseAnswers(policy, raw))[0]?.remedy).toContain(remedy)
  })
})
