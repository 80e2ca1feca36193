import { cautions, entry, evaluate, nextQuestion, verdict } from '../../src/rules'
import { policyOf, proof, rawPack } from './support'

const questions = [
  { id: 'insured', answers: ['no', 'here'] },
  { id: 'stay', answers: ['work', 'visa'] },
]
const stay = (answer: string) => ({ '==': [{ var: 'stay' }, answer] })
const national = (more: Record<string, unknown> = {}) => rawPack(questions, [
  { id: 'insured', when: { '==': [{ var: 'insured' }, 'here'] }, outcome: 'already' },
  { id: 'worker', when: stay('work'), outcome: 'employer' },
  { id: 'rest', when: true, outcome: 'ask' },
], more)
const city = (rules: Record<string, unknown>[], more: Record<string, unknown> = {}) => ({
  format: 1, place: 'city', parent: 'national', version: '2026-03-01',
  decisions: { route: { rules: rules.map(one => ({ strength: 'yes', ...proof, ...one })) } }, ...more,
})

test('a narrower rule replaces the wider one whole, in its place', () => {
  const policy = policyOf([national(), city([{ id: 'worker', when: stay('visa'), outcome: 'employer' }])], 'city')
  expect(verdict(policy, { insured: 'no', stay: 'visa' }).rule).toBe('worker')
  expect(verdict(policy, { insured: 'no', stay: 'work' }).rule).toBe('rest')
})

test('a new rule of a narrower place stands before the rule that it names', () => {
  const policy = policyOf([national(), city([{ id: 'new', before: 'worker', when: stay('work'), outcome: 'ask' }])], 'city')
  expect(verdict(policy, { insured: 'no', stay: 'work' }).rule).toBe('new')
  expect(verdict(policy, { insured: 'here', stay: 'work' }).rule).toBe('insured')
})

test('the wider place itself is untouched by a narrower one', () => {
  const policy = policyOf([national(), city([{ id: 'new', before: 'worker', when: stay('work'), outcome: 'ask' }])], 'national')
  expect(verdict(policy, { insured: 'no', stay: 'work' }).rule).toBe('worker')
})

test('a rule counts from its first day until the day before its last', () => {
  const packs = [national(), city([{ id: 'new', before: 'worker', when: stay('work'), outcome: 'ask', from: '2026-07-01', until: '2026-08-01' }])]
  const rule = (day: string) => verdict(policyOf(packs, 'city', day), { insured: 'no', stay: 'work' }).rule
  expect(['2026-06-30', '2026-07-01', '2026-07-31', '2026-08-01'].map(rule)).toEqual(['worker', 'new', 'new', 'worker'])
})

test('the data version is the newest of the chain', () => {
  expect(verdict(policyOf([national(), city([])], 'city'), {}).dataVersion).toBe('2026-03-01')
})

test('a figure is known only in its period: never last year\'s', () => {
  const amount = { id: 'fee', kind: 'amount', periods: [{ from: '2026-01-01', until: '2027-01-01', values: { low: 400 }, ...proof }] }
  const packs = [national({ entries: [amount] })]
  expect(entry(policyOf(packs), 'fee')?.values).toEqual({ low: 400 })
  expect(entry(policyOf(packs, 'national', '2027-01-01'), 'fee')).toBeNull()
  expect(entry(policyOf(packs), 'nothing')).toBeNull()
})

test('past its best-before a yes is a likely, by itself', () => {
  const strength = (day: string) => verdict(policyOf([national()], 'national', day), { insured: 'here' }).strength
  expect(strength('2026-12-31')).toBe('yes')
  expect(strength('2027-01-01')).toBe('likely')
})

test('grade C alone never gives a yes', () => {
  const packs = [national(), city([{ id: 'worker', when: stay('work'), outcome: 'employer', grade: 'C' }])]
  expect(verdict(policyOf(packs, 'city'), { insured: 'no', stay: 'work' }).strength).toBe('likely')
})

test('an "ask" stays an ask whatever the grade', () => {
  const packs = [national(), city([{ id: 'rest', when: true, outcome: 'ask', strength: 'ask' }])]
  expect(verdict(policyOf(packs, 'city'), { insured: 'no', stay: 'visa' }).strength).toBe('ask')
})

test('a verdict names the rule, its reasons and its sources', () => {
  const said = verdict(policyOf([national()]), { insured: 'no', stay: 'work' })
  expect(said).toMatchObject({ decided: true, outcome: 'employer', rule: 'worker', because: [{ question: 'stay', answer: 'work' }], missing: [], next: null })
  expect(said.sources).toEqual([expect.objectContaining({ title: 'A law', issuer: 'Parliament', date: '2010', grade: 'A', facts: ['R001'], verifiedOn: '2026-01-01', bestBefore: '2026-12-31' })])
})

test('a rule for the rest gives the answers that ruled the others out as its reasons', () => {
  expect(verdict(policyOf([national()]), { insured: 'no', stay: 'visa' }).because).toEqual([{ question: 'insured', answer: 'no' }, { question: 'stay', answer: 'visa' }])
})

test('an open verdict claims nothing and says what is still possible', () => {
  expect(verdict(policyOf([national()]), { insured: 'no' })).toMatchObject({ decided: false, outcome: null, rule: null, strength: null, plan: null, possible: ['employer', 'ask'], missing: ['stay'], next: 'stay' })
})

test('an outcome can be sure while the rule is not; then the weakest strength counts and the app goes on asking', () => {
  const packs = [national(), city([{ id: 'visa', before: 'rest', when: stay('visa'), outcome: 'already', strength: 'likely' }, { id: 'worker', when: stay('work'), outcome: 'already' }])]
  const policy = policyOf(packs, 'city')
  expect(verdict(policy, { insured: 'no' })).toMatchObject({ decided: true, outcome: 'already', rule: null, strength: 'likely', missing: [] })
  expect(nextQuestion(policy, { insured: 'no' })?.question.id).toBe('stay')
  expect(nextQuestion(policy, { insured: 'no' }, { level: 'outcome' })).toBeNull()
})

test('a question is asked with the outcomes that each answer leaves', () => {
  const asked = nextQuestion(policyOf([national()]), {})
  expect(asked?.question.id).toBe('insured')
  expect(Object.fromEntries(asked?.separates ?? [])).toEqual({ no: ['employer', 'ask'], here: ['already'] })
})

test('a question that was left open is not asked again', () => {
  expect(nextQuestion(policyOf([national()]), {}, { skipped: ['insured'] })?.question.id).toBe('stay')
  expect(nextQuestion(policyOf([national()]), {}, { skipped: ['insured', 'stay'] })).toBeNull()
})

test('a question is asked only once its presupposition is known to hold', () => {
  const raw = rawPack([{ id: 'stay', answers: ['work', 'visa'] }, { id: 'job', answers: ['a', 'b'], askedWhen: stay('work') }], [
    { id: 'one', when: { and: [stay('work'), { '==': [{ var: 'job' }, 'a'] }] }, outcome: 'p' }, { id: 'rest', when: true, outcome: 'q' },
  ])
  expect(nextQuestion(policyOf([raw]), {})?.question.id).toBe('stay')
  expect(nextQuestion(policyOf([raw]), {}, { skipped: ['stay'] })).toBeNull()
})

test('a caution is told only where it certainly applies', () => {
  const policy = policyOf([national({ cautions: [{ id: 'careful', when: stay('visa'), ...proof }] })])
  expect(cautions(policy, {})).toEqual([])
  expect(cautions(policy, { stay: 'work' })).toEqual([])
  expect(cautions(policy, { stay: 'visa' }).map(one => one.id)).toEqual(['careful'])
})

test('an unknown decision is an error that names those that exist', () => {
  expect(() => evaluate(policyOf([national()]), 'alipay', {})).toThrow('no decision "alipay"; there are route')
})
