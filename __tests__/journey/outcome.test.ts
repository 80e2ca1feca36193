import { isInsured, toEntryViews, outcome } from '../../src/journey/outcome'
import { policyOf, proof, rawPack } from '../rules/support'

const yesNo = (id: string, kind: string) => ({
  kind,
  outcomes: ['yes', 'no', 'unknown'],
  rules: [
    { id: `${id}-work`, when: { '==': [{ var: 'stay' }, 'work'] }, outcome: 'yes', strength: 'yes', ...proof },
    { id: `${id}-rest`, when: true, outcome: 'unknown', strength: 'ask', ...proof },
  ],
})
const raw = rawPack(
  [
    { id: 'insured', answers: ['no', 'here'] },
    { id: 'stay', answers: ['work', 'visa'] },
  ],
  [],
  {
    openPlan: 'ask-open',
    decisions: {
      route: {
        outcomes: ['employer', 'ask'],
        rules: [
          {
            id: 'worker',
            when: { '==': [{ var: 'stay' }, 'work'] },
            outcome: 'employer',
            strength: 'yes',
            plan: 'work',
            ...proof,
          },
          { id: 'rest', when: true, outcome: 'ask', strength: 'ask', plan: 'ask-open', ...proof },
        ],
      },
      'employee-scheme': yesNo('employee', 'scheme'),
      alipay: yesNo('alipay', 'channel'),
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
    cautions: [
      { id: 'careful', when: { '==': [{ var: 'stay' }, 'visa'] }, card: 'say', contacts: ['phone'], ...proof },
    ],
  },
)
const policy = policyOf([raw])

test('a decided route has its plan: actor, documents and contacts', () => {
  expect(outcome(policy, { stay: 'work' })).toMatchObject({
    verdict: { outcome: 'employer' },
    actor: 'employer',
    plan: 'work',
    documents: [{ id: 'passport', zh: '护照', known: true, stale: false }],
    contacts: [{ values: { phone: '12393' } }],
    cautions: [],
  })
})

test("an amount without a period for the day is listed as unknown, never with last year's value", () => {
  expect(outcome(policy, { stay: 'work' }).amounts).toEqual([{ id: 'fee', kind: 'amount', known: false }])
})

test('an entry of a plan is left out only if the answers exclude it', () => {
  const job = (answer: string) => ({ '==': [{ var: 'job' }, answer] })
  const conditional = policyOf([
    rawPack([{ id: 'job', answers: ['a', 'b'] }], [{ id: 'all', when: true, outcome: 'p', plan: 'go' }], {
      plans: [
        {
          id: 'go',
          actor: 'you',
          ...Object.fromEntries(
            ['steps', 'documents', 'deadlines', 'amounts', 'contacts', 'cards'].map((list) => [
              list,
              [{ entry: 'one', when: job('a') }, 'two', { entry: 'three', when: { '!': job('a') } }],
            ]),
          ),
        },
      ],
      entries: ['one', 'two', 'three'].map((id) => ({ id, kind: 'note', ...proof })),
    }),
  ])
  const shown = (answers: Record<string, string>) => {
    const { steps, documents, deadlines, amounts, contacts, cards } = outcome(conditional, answers)
    return [steps, documents, deadlines, amounts, contacts, cards].map((list) => list.map(({ id }) => id).join(' '))
  }
  const all = (ids: string) => Array.from({ length: 6 }, () => ids)
  expect(shown({ job: 'a' })).toEqual(all('one two'))
  expect(shown({ job: 'b' })).toEqual(all('two three'))
  expect(shown({})).toEqual(all('one two three'))
})

test('an undecided route has no actor and no plan, but contacts and a sentence', () => {
  expect(outcome(policy, {})).toMatchObject({
    verdict: { decided: false },
    actor: null,
    plan: null,
    documents: [],
    contacts: [{ id: 'phone' }],
    cards: [{ zh: '请问。' }],
  })
})

test('each scheme and channel has its own yes, no or unknown', () => {
  const view = outcome(policy, { stay: 'work' })
  expect(view.schemes.map((scheme) => [scheme.id, scheme.finding.value])).toEqual([['employee-scheme', 'yes']])
  expect(view.channels.map((channel) => [channel.id, channel.finding.value])).toEqual([['alipay', 'yes']])
  expect(outcome(policy, {}).channels[0]?.finding).toMatchObject({ value: null, possible: ['yes', 'unknown'] })
})

test('a caution has its sentence, contacts and sources', () => {
  expect(outcome(policy, { stay: 'visa' }).cautions).toMatchObject([
    { id: 'careful', card: { zh: '请问。' }, contacts: [{ id: 'phone' }], sources: [{ title: 'A law' }], stale: false },
  ])
})

test('a caution and an entry past their best-before day are stale', () => {
  const late = outcome(policyOf([raw], 'national', '2027-01-01'), { stay: 'visa' })
  expect(late.cautions[0]?.stale).toBe(true)
  expect(late.contacts[0]).toMatchObject({ stale: true })
})

test('an undecided route without a plan has empty lists', () => {
  const bare = policyOf([
    rawPack(
      [{ id: 'q', answers: ['a', 'b'] }],
      [
        { id: 'one', when: { '==': [{ var: 'q' }, 'a'] }, outcome: 'p' },
        { id: 'rest', when: true, outcome: 'r' },
      ],
    ),
  ])
  expect(outcome(bare, {})).toMatchObject({
    actor: null,
    plan: null,
    steps: [],
    documents: [],
    deadlines: [],
    amounts: [],
    contacts: [],
    cards: [],
  })
})

test('a caution without a card has none, and an undefined entry is an unknown note', () => {
  const law = policyOf([{ ...raw, cautions: [{ id: 'careful', when: true, ...proof }] }])
  expect(outcome(law, {}).cautions).toMatchObject([{ id: 'careful', card: null, contacts: [] }])
  expect(toEntryViews(law, ['hat'])).toEqual([{ id: 'hat', kind: 'note', known: false }])
})

test('a person is insured if the route has such an outcome, and not while it is open', () => {
  const answered = (insured: string) => ({ '==': [{ var: 'insured' }, insured] })
  const rules = [
    { id: 'here', when: answered('here'), outcome: 'already', strength: 'yes', ...proof },
    { id: 'rest', when: true, outcome: 'ask', strength: 'ask', ...proof },
  ]
  const route = (insured: string[]) =>
    policyOf([{ ...raw, decisions: { route: { kind: 'route', outcomes: ['already', 'ask'], insured, rules } } }])
  expect(isInsured(route(['already']), { insured: 'here' })).toBe(true)
  expect(isInsured(route(['already']), { insured: 'no' })).toBe(false)
  expect(isInsured(route(['already']), {})).toBe(false)
  expect(isInsured(route([]), { insured: 'here' })).toBe(false)
  // Only a route says where a person is insured.
  const scheme = policyOf([
    {
      ...raw,
      decisions: {
        route: { kind: 'route', outcomes: ['already', 'ask'], rules },
        other: { kind: 'scheme', outcomes: ['already', 'ask'], insured: ['already'], rules },
      },
    },
  ])
  expect(isInsured(scheme, { insured: 'here' })).toBe(false)
})
