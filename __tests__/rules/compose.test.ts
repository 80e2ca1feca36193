import { cautions, compose, entry, evaluate, follow, nextQuestion, parsePack, sourceNotes, verdict } from '../../src/rules'
import { outcomesOf } from '../../src/rules/table'
import { day, library, policyOf, problems, proof, rawPack, value } from './support'

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

test('the first rule of the wider place is replaced in its place, too', () => {
  const policy = policyOf([national(), city([{ id: 'insured', when: { '==': [{ var: 'insured' }, 'no'] }, outcome: 'already' }])], 'city')
  expect(policy.decisions.get('route')?.rules.map(one => one.id)).toEqual(['insured', 'worker', 'rest'])
  expect(verdict(policy, { insured: 'no', stay: 'visa' }).rule).toBe('insured')
})

test('a place without a table of its own has the rules and outcomes of the wider one', () => {
  const { outcomes, rules } = policyOf([national(), { format: 1, place: 'city', parent: 'national', version: '2026-03-01' }], 'city').decisions.get('route')!
  expect([outcomes, rules.map(one => one.id)]).toEqual([['already', 'employer', 'ask'], ['insured', 'worker', 'rest']])
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

test('of several decisions an error names each', () => {
  const packs = [national(), { ...city([]), decisions: { alipay: { outcomes: ['no'], rules: [{ id: 'all', when: true, outcome: 'no', strength: 'yes', ...proof }] } } }]
  expect(() => evaluate(policyOf(packs, 'city'), 'hat', {})).toThrow('no decision "hat"; there are route, alipay')
})

const faultsOf = (...raws: unknown[]) => problems(compose(raws.map((raw, i) => value(parsePack(raw, `${i}.json`))), library, 'city', day)).map(one => [one.path, one.message, one.remedy])

test('a narrower rule that stands before one that is not there is refused, with those that are', () => {
  expect(faultsOf(national(), city([{ id: 'new', before: 'nobody', when: true, outcome: 'ask' }]))).toEqual([
    ['decisions.route.rules[0]', '"before" names an unknown rule "nobody"', 'name one of insured, worker, rest'],
  ])
})

test('an outcome that no table offers is refused, with those that are offered', () => {
  expect(faultsOf(national(), city([{ id: 'new', when: true, outcome: 'fly' }]))).toEqual([['decisions.route.rules[0]', 'unknown outcome "fly"', 'outcomes: already, employer, ask']])
})

test('an answer that is none is refused with those there are; to a question of numbers, with that', () => {
  const numbers = national({ questions: [...questions, { id: 'age', type: 'number' }] })
  expect(faultsOf(numbers, city([{ id: 'new', when: { '==': [{ var: 'age' }, 'old'] }, outcome: 'ask' }]))).toEqual([['decisions.route.rules[0]', '"age" has no answer "old"', 'answers: numbers']])
  expect(faultsOf(numbers, city([{ id: 'new', when: stay('never'), outcome: 'ask' }]))).toEqual([['decisions.route.rules[0]', '"stay" has no answer "never"', 'answers: work, visa']])
})

describe('a table with a gap', () => {
  const gap = policyOf([rawPack(questions, [{ id: 'worker', when: stay('work'), outcome: 'employer' }])])

  test('decides nothing where no rule holds, and asks nothing more', () => {
    expect(verdict(gap, { stay: 'visa' })).toMatchObject({ decided: false, outcome: null, rule: null, strength: null, possible: [], missing: [], next: null })
  })

  test('lists only the outcomes that there are', () => {
    expect(verdict(gap, {})).toMatchObject({ decided: false, possible: ['employer'], missing: ['stay'] })
    expect(outcomesOf(gap.decisions.get('route')!, gap.decisions.get('route')!.byOutcome)).toEqual(['employer'])
  })
})

test('a diagram is followed only with every answer that matters', () => {
  const { byRule } = policyOf([national()]).decisions.get('route')!
  expect(follow(byRule, { insured: 'no', stay: 'work' })).toBe(1)
  expect(follow(byRule, { insured: 'here' })).toBe(0)
  expect(follow(byRule, { insured: 'no' })).toBeUndefined()
  expect(follow(byRule, { insured: 'perhaps' })).toBeUndefined()
})

test('a number is cut where the law cuts it: at its ends, at every figure, and between', () => {
  const samples = (question: object, when: unknown = true) => policyOf([rawPack([{ id: 'n', type: 'number', ...question }], [{ id: 'one', when, outcome: 'p' }, { id: 'rest', when: true, outcome: 'q' }])]).space.variables[0]!.samples
  expect(samples({})).toEqual([0])
  expect(samples({ min: 3 })).toEqual([3, 4])
  expect(samples({ max: 3 })).toEqual([2, 3])
  expect(samples({ min: 0, max: 10 }, { '<': [{ var: 'n' }, 4] })).toEqual([0, 2, 4, 7, 10])
})

test('an answer lies in the cell of those that the law does not tell from it, or in none', () => {
  const { cell } = policyOf([rawPack([{ id: 'n', type: 'number', min: 0, max: 10 }], [{ id: 'one', when: { '<': [{ var: 'n' }, 4] }, outcome: 'p' }, { id: 'rest', when: true, outcome: 'q' }])]).space.variables[0]!
  expect([0, 0.5, 3.9, 4, 4.1, 10].map(cell)).toEqual([0, 1, 1, 2, 3, 4])
  expect([-1, 11, 'no'].map(cell)).toEqual([-1, -1, -1])
})

test('a source is shown once, with every fact for which it stands, the best grade first', () => {
  const both = { ...library, facts: { ...library.facts, R004: ['portal', 'law'] } }
  const statement = (sources: string[], verifiedOn: string) => ({ ...proof, grade: 'A' as const, sources, verifiedOn, at: { file: '', path: '' } })
  expect(sourceNotes(both, [statement(['R002', 'R009'], '2026-01-02'), statement(['R004', 'R002'], '2026-01-03')]).map(one => [one.id, one.facts, one.verifiedOn])).toEqual([
    ['law', ['R004'], '2026-01-03'], ['portal', ['R002', 'R004'], '2026-01-02'],
  ])
})
