import { listed, outcome } from '../../src/journey/outcome'
import { policyOf, proof, rawPack } from '../rules/support'

const yesNo = (id: string) => ({ outcomes: ['yes', 'no', 'unknown'], rules: [
  { id: `${id}-work`, when: { '==': [{ var: 'stay' }, 'work'] }, outcome: 'yes', strength: 'yes', ...proof },
  { id: `${id}-rest`, when: true, outcome: 'unknown', strength: 'ask', ...proof },
] })
const raw = rawPack([{ id: 'insured', answers: ['no', 'here'] }, { id: 'stay', answers: ['work', 'visa'] }], [], {
  decisions: {
    route: { outcomes: ['employer', 'ask'], rules: [
      { id: 'worker', when: { '==': [{ var: 'stay' }, 'work'] }, outcome: 'employer', strength: 'yes', plan: 'work', ...proof },
      { id: 'rest', when: true, outcome: 'ask', strength: 'ask', plan: 'ask-open', ...proof },
    ] },
    'employee-scheme': yesNo('employee'), alipay: yesNo('alipay'),
  },
  plans: [
    { id: 'work', actor: 'employer', documents: ['passport'], amounts: ['fee'], contacts: ['phone'], cards: ['say'] },
    { id: 'ask-open', actor: 'you', contacts: ['phone'], cards: ['say'] },
  ],
  entries: [
    { id: 'passport', kind: 'document', zh: '护照', ...proof },
    { id: 'phone', kind: 'contact', values: { phone: '12393' }, ...proof },
    { id: 'say', kind: 'card', zh: '请问。', ...proof },
    { id: 'fee', kind: 'amount', periods: [{ until: '2026-01-01', values: { low: 380 }, ...proof }] },
  ],
  cautions: [{ id: 'careful', when: { '==': [{ var: 'stay' }, 'visa'] }, card: 'say', contacts: ['phone'], ...proof }],
})
const policy = policyOf([raw])

test('a decided route shows its plan: who acts, with what, whom to ask', () => {
  expect(outcome(policy, { stay: 'work' })).toMatchObject({
    verdict: { outcome: 'employer' }, actor: 'employer', plan: 'work',
    documents: [{ id: 'passport', zh: '护照', known: true, stale: false }], contacts: [{ values: { phone: '12393' } }], cautions: [],
  })
})

test('a figure that is not known for the day is listed as unknown, never as last year\'s', () => {
  expect(outcome(policy, { stay: 'work' }).amounts).toEqual([{ id: 'fee', kind: 'amount', known: false }])
})

test('an open route claims nothing, and still says whom to ask and with which sentence', () => {
  expect(outcome(policy, {})).toMatchObject({ verdict: { decided: false }, actor: null, plan: null, documents: [], contacts: [{ id: 'phone' }], cards: [{ zh: '请问。' }] })
})

test('schemes and channels each say yes, no or unknown by themselves', () => {
  const view = outcome(policy, { stay: 'work' })
  expect(view.schemes.map(one => [one.id, one.finding.value])).toEqual([['employee-scheme', 'yes']])
  expect(view.channels.map(one => [one.id, one.finding.value])).toEqual([['alipay', 'yes']])
  expect(outcome(policy, {}).channels[0]?.finding).toMatchObject({ value: null, possible: ['yes', 'unknown'] })
})

test('a caution comes with its sentence, its contacts and its sources', () => {
  expect(outcome(policy, { stay: 'visa' }).cautions).toMatchObject([{ id: 'careful', card: { zh: '请问。' }, contacts: [{ id: 'phone' }], sources: [{ title: 'A law' }], stale: false }])
})

test('past its best-before a caution and an entry say so', () => {
  const late = outcome(policyOf([raw], 'national', '2027-01-01'), { stay: 'visa' })
  expect(late.cautions[0]?.stale).toBe(true)
  expect(late.contacts[0]).toMatchObject({ stale: true })
})

test('where the law has no plan for an open route nothing is listed, and nothing claimed', () => {
  const bare = policyOf([rawPack([{ id: 'q', answers: ['a', 'b'] }], [{ id: 'one', when: { '==': [{ var: 'q' }, 'a'] }, outcome: 'p' }, { id: 'rest', when: true, outcome: 'r' }])])
  expect(outcome(bare, {})).toMatchObject({ actor: null, plan: null, steps: [], documents: [], deadlines: [], amounts: [], contacts: [], cards: [] })
})

test('a caution without a sentence has none, and what nobody defined is a note of which nothing is known', () => {
  const law = policyOf([{ ...raw, cautions: [{ id: 'careful', when: true, ...proof }] }])
  expect(outcome(law, {}).cautions).toMatchObject([{ id: 'careful', card: null, contacts: [] }])
  expect(listed(law, ['hat'])).toEqual([{ id: 'hat', kind: 'note', known: false }])
})
