import { compose, parseAnswers } from '../../src/rules'
import { library, policyOf, problems, proof, rawPack, value } from './support'
import { parseLibrary, parsePack } from '../../src/rules/parse'

const good = () => rawPack([{ id: 'insured', answers: ['no', 'here'] }], [{ id: 'all', when: true, outcome: 'p' }])
const equals = { '==': [{ var: 'insured' }, 'no'] }
const withRule = (rule: Record<string, unknown>) =>
  rawPack([{ id: 'insured', answers: ['no', 'here'] }], [{ id: 'one', when: true, outcome: 'p', ...rule }])

test('parsePack accepts a valid pack', () => {
  expect(parsePack(good(), 'x.json').ok).toBe(true)
})

test.each([
  ['a value that is not an object', 7, '', 'not an object'],
  ['another format', { ...good(), format: 2 }, 'format', 'unknown format'],
  ['no place', { ...good(), place: undefined }, 'place', 'not an id'],
  ['an invalid day', { ...good(), version: '2026-02-30' }, 'version', 'not a day'],
  ['a misspelt field', { ...good(), cautionz: [] }, 'cautionz', 'unknown field'],
  ['a value that is not a list', { ...good(), cautions: {} }, 'cautions', 'not a list'],
  [
    'a property name of JavaScript objects',
    { ...good(), decisions: JSON.parse('{"__proto__": {"rules": []}}') as unknown },
    'decisions.__proto__',
    'cannot be a key',
  ],
  ['an id that is a property name of JavaScript objects', { ...good(), place: 'constructor' }, 'place', 'not an id'],
  ['a choice of one answer', rawPack([{ id: 'q', answers: ['a'] }], []), 'questions[0].answers', 'too short'],
  [
    'a number whose minimum exceeds its maximum',
    rawPack([{ id: 'q', type: 'number', min: 5, max: 4 }], []),
    'questions[0]',
    '"min" is greater than "max"',
  ],
  [
    'an unknown strength',
    withRule({ strength: 'maybe' }),
    'decisions.route.rules[0].strength',
    'not one of "yes", "likely", "ask"',
  ],
  ['an unknown grade', withRule({ grade: 'D' }), 'decisions.route.rules[0].grade', 'not one of'],
  ['an invalid source', withRule({ sources: ['law'] }), 'decisions.route.rules[0].sources[0]', 'not a fact id'],
  [
    'an unknown operator',
    withRule({ when: { xor: [true, true] } }),
    'decisions.route.rules[0].when',
    'unknown operator "xor"',
  ],
  [
    'an operator that is a property name of JavaScript objects',
    withRule({ when: { constructor: [{ var: 'insured' }, 'no'] } }),
    'decisions.route.rules[0].when',
    'unknown operator "constructor"',
  ],
  [
    'two operators at once',
    withRule({ when: { ...equals, '!': true } }),
    'decisions.route.rules[0].when',
    'not a condition',
  ],
  ['a condition that is null', withRule({ when: null }), 'decisions.route.rules[0].when', 'not a condition'],
  ['a condition that is a list', withRule({ when: [equals] }), 'decisions.route.rules[0].when', 'not a condition'],
  ['tables that are a list', { ...good(), decisions: [] }, 'decisions', 'a list is not an object'],
  [
    'an empty condition',
    withRule({ when: { and: [] } }),
    'decisions.route.rules[0].when.and',
    '"and" needs at least one condition',
  ],
  [
    'a problem in a nested condition',
    withRule({ when: { and: [equals, { or: [equals, { '==': ['insured', 'no'] }] }] } }),
    'decisions.route.rules[0].when.and[1].or[1].==[0]',
    '"insured" is not an object',
  ],
  [
    '"in" without a list',
    withRule({ when: { in: [{ var: 'insured' }, 'no'] } }),
    'decisions.route.rules[0].when.in[1]',
    '"no" is not a list',
  ],
  [
    'a constant that is a list',
    withRule({ when: { '==': [{ var: 'insured' }, ['no']] } }),
    'decisions.route.rules[0].when.==[1]',
    'a list is not a text or a number',
  ],
  [
    'an entry without any period',
    { ...good(), entries: [{ id: 'e', kind: 'note', periods: [] }] },
    'entries[0].periods',
    'too short',
  ],
])('%s is refused with its path and what to do', (_, raw, path, message) => {
  const [first] = problems(parsePack(raw, 'x.json'))
  expect(first).toMatchObject({ file: 'x.json', path })
  expect(first?.message).toContain(message)
  expect(first?.remedy).not.toBe('')
})

test('parsePack reports all problems of a pack at once', () => {
  expect(
    problems(parsePack({ ...good(), format: 2, version: 'x', place: '' }, 'x.json')).map((problem) => problem.path),
  ).toEqual(['format', 'place', 'version'])
})

test('a deeply nested condition is refused without a stack overflow', () => {
  let when: unknown = equals
  for (let i = 0; i < 5000; i++) when = { '!': when }
  expect(problems(parsePack(withRule({ when }), 'x.json'))[0]?.message).toContain('too deep')
})

test('a deeply nested value is refused at any path without a stack overflow', () => {
  let deep: unknown = 'core'
  for (let i = 0; i < 50_000; i++) deep = [deep]
  const found = problems(
    parsePack({ ...good(), place: deep, version: deep, plans: { deep }, questions: [deep] }, 'x.json'),
  )
  expect(found.map((problem) => problem.path)).toEqual(
    expect.arrayContaining(['place', 'version', 'plans', 'questions[0]']),
  )
  expect(found[0]?.message).toBe('a list is not an id like a-1')
})

test('a number question may have equal limits or only one limit', () => {
  for (const range of [{ min: 5, max: 5 }, { min: 5 }, { max: -5 }])
    expect(parsePack(rawPack([{ id: 'q', type: 'number', ...range }], []), 'x.json').ok).toBe(true)
})

test('a library that names an unknown document is refused', () => {
  expect(problems(parseLibrary({ documents: {}, facts: { R001: ['law'] } }, 's.json'))[0]).toMatchObject({
    path: 'facts.R001',
    code: 'unknown-id',
  })
})

test.each([
  ['an unknown question', withRule({ when: { '==': [{ var: 'age' }, 1] } }), 'unknown question "age"'],
  ['an unknown answer', withRule({ when: { '==': [{ var: 'insured' }, 'maybe'] } }), 'no answer "maybe"'],
  [
    'an order comparison with a choice question',
    withRule({ when: { '<': [{ var: 'insured' }, 'no'] } }),
    'no answer "no"',
  ],
  ['an unknown fact', withRule({ sources: ['R999'] }), 'unknown fact "R999"'],
  ['an unknown plan', withRule({ plan: 'nothing' }), 'unknown plan "nothing"'],
  [
    'an unknown entry in a plan',
    { ...good(), plans: [{ id: 'p', actor: 'you', steps: ['walk'] }] },
    'unknown entry "walk"',
  ],
  [
    'an unknown decision in a plan',
    { ...good(), plans: [{ id: 'p', actor: 'you', decisions: ['fly'] }] },
    'unknown decision "fly"',
  ],
  [
    'an unknown card in a caution',
    { ...good(), cautions: [{ id: 'c', when: true, card: 'say', ...proof }] },
    'unknown entry "say"',
  ],
])('compose refuses %s', (_, raw, message) => {
  const result = compose([value(parsePack(raw, 'x.json'))], library, 'national', '2026-06-01')
  expect(problems(result)[0]?.message).toContain(message)
  expect(problems(result)[0]?.file).toBe('x.json')
})

test('compose refuses an unknown place and names the existing ones', () => {
  const result = compose([value(parsePack(good(), 'x.json'))], library, 'paris', '2026-06-01')
  expect(problems(result)[0]).toMatchObject({ message: 'unknown place "paris"', remedy: 'places: national' })
})

test('compose refuses a cycle of parents', () => {
  const packs = [
    { ...good(), place: 'a', parent: 'b' },
    { ...good(), place: 'b', parent: 'a' },
  ].map((raw) => value(parsePack(raw, 'x.json')))
  expect(problems(compose(packs, library, 'a', '2026-06-01'))[0]?.message).toContain('circle')
})

describe('parseAnswers', () => {
  const policy = policyOf([
    rawPack(
      [
        { id: 'insured', answers: ['no', 'here'] },
        { id: 'age', type: 'number', min: 0, max: 120 },
      ],
      [{ id: 'all', when: true, outcome: 'p' }],
    ),
  ])

  test('accepts existing questions and answers', () => {
    expect(value(parseAnswers(policy, { insured: 'no', age: 7 }))).toEqual({ insured: 'no', age: 7 })
  })

  test.each([[null], [[]], ['insured'], [7], [undefined]])('refuses %p, which is not an object', (raw) => {
    expect(problems(parseAnswers(policy, raw))).toEqual([
      expect.objectContaining({ path: '', message: 'the answers are not an object', remedy: 'write an object in { }' }),
    ])
  })

  test('leaves a question unknown whose answer is null or undefined', () => {
    expect(value(parseAnswers(policy, { insured: null, age: undefined }))).toEqual({})
  })

  test.each([
    ['an unknown question', { wealth: 'much' }, 'allowed: insured, age'],
    ['an unknown answer', { insured: 'perhaps' }, '"no", "here"'],
    ['a number that is too large', { age: 121 }, 'from 0 to 120'],
    ['a text for a number', { age: '7' }, 'from 0 to 120'],
    ['a value that is not an object', [], '{ }'],
    [
      'a property name of JavaScript objects',
      JSON.parse('{"__proto__": {"insured": "no"}}') as unknown,
      'allowed: insured, age',
    ],
  ])('refuses %s with the allowed values', (_, raw, remedy) => {
    expect(problems(parseAnswers(policy, raw))[0]?.remedy).toContain(remedy)
  })
})
