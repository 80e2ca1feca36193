import { cautions, compose, entryOnDay, evaluate, follow, nextQuestion, sourceNotes, verdict } from '../../src/rules'
import { outcomesOf } from '../../src/rules/table'
import { day, library, policyOf, problems, proof, rawPack, value } from './support'
import { parsePack } from '../../src/rules/parse'

const questions = [
  { id: 'insured', answers: ['no', 'here'] },
  { id: 'stay', answers: ['work', 'visa'] },
]
const stay = (answer: string) => ({ '==': [{ var: 'stay' }, answer] })
const national = (more: Record<string, unknown> = {}) =>
  rawPack(
    questions,
    [
      { id: 'insured', when: { '==': [{ var: 'insured' }, 'here'] }, outcome: 'already' },
      { id: 'worker', when: stay('work'), outcome: 'employer' },
      { id: 'rest', when: true, outcome: 'ask' },
    ],
    more,
  )
const city = (rules: Record<string, unknown>[], more: Record<string, unknown> = {}) => ({
  format: 1,
  place: 'city',
  parent: 'national',
  version: '2026-03-01',
  decisions: { route: { rules: rules.map((rule) => ({ strength: 'yes', ...proof, ...rule })) } },
  ...more,
})

test('a narrower rule replaces the wider rule of its id completely, at its position', () => {
  const policy = policyOf([national(), city([{ id: 'worker', when: stay('visa'), outcome: 'employer' }])], 'city')
  expect(verdict(policy, { insured: 'no', stay: 'visa' }).rule).toBe('worker')
  expect(verdict(policy, { insured: 'no', stay: 'work' }).rule).toBe('rest')
})

test('the first rule of the wider place is replaced at its position, too', () => {
  const policy = policyOf(
    [national(), city([{ id: 'insured', when: { '==': [{ var: 'insured' }, 'no'] }, outcome: 'already' }])],
    'city',
  )
  expect(policy.decisions.get('route')?.rules.map((rule) => rule.id)).toEqual(['insured', 'worker', 'rest'])
  expect(verdict(policy, { insured: 'no', stay: 'visa' }).rule).toBe('insured')
})

test('a place without its own table inherits rules and outcomes', () => {
  const { outcomes, rules } = policyOf(
    [national(), { format: 1, place: 'city', parent: 'national', version: '2026-03-01' }],
    'city',
  ).decisions.get('route')!
  expect([outcomes, rules.map((rule) => rule.id)]).toEqual([
    ['already', 'employer', 'ask'],
    ['insured', 'worker', 'rest'],
  ])
})

test('a new rule of a narrower place is inserted before the rule that it names', () => {
  const policy = policyOf(
    [national(), city([{ id: 'new', before: 'worker', when: stay('work'), outcome: 'ask' }])],
    'city',
  )
  expect(verdict(policy, { insured: 'no', stay: 'work' }).rule).toBe('new')
  expect(verdict(policy, { insured: 'here', stay: 'work' }).rule).toBe('insured')
})

test('a narrower place does not change the wider one', () => {
  const policy = policyOf(
    [national(), city([{ id: 'new', before: 'worker', when: stay('work'), outcome: 'ask' }])],
    'national',
  )
  expect(verdict(policy, { insured: 'no', stay: 'work' }).rule).toBe('worker')
})

test('a rule is in force from its "from" day until the day before "until"', () => {
  const packs = [
    national(),
    city([
      { id: 'new', before: 'worker', when: stay('work'), outcome: 'ask', from: '2026-07-01', until: '2026-08-01' },
    ]),
  ]
  const rule = (day: string) => verdict(policyOf(packs, 'city', day), { insured: 'no', stay: 'work' }).rule
  expect(['2026-06-30', '2026-07-01', '2026-07-31', '2026-08-01'].map(rule)).toEqual(['worker', 'new', 'new', 'worker'])
})

test('the data version is the newest of the chain', () => {
  expect(verdict(policyOf([national(), city([])], 'city'), {}).dataVersion).toBe('2026-03-01')
})

test("entryOnDay returns a value only within its period, never last year's", () => {
  const amount = {
    id: 'fee',
    kind: 'amount',
    periods: [{ from: '2026-01-01', until: '2027-01-01', values: { low: 400 }, ...proof }],
  }
  const packs = [national({ entries: [amount] })]
  expect(entryOnDay(policyOf(packs), 'fee')?.values).toEqual({ low: 400 })
  expect(entryOnDay(policyOf(packs, 'national', '2027-01-01'), 'fee')).toBeNull()
  expect(entryOnDay(policyOf(packs), 'nothing')).toBeNull()
})

test('a "yes" becomes "likely" after its best-before day', () => {
  const strength = (day: string) => verdict(policyOf([national()], 'national', day), { insured: 'here' }).strength
  expect(strength('2026-12-31')).toBe('yes')
  expect(strength('2027-01-01')).toBe('likely')
})

test('a rule of grade C is at most "likely"', () => {
  const packs = [national(), city([{ id: 'worker', when: stay('work'), outcome: 'employer', grade: 'C' }])]
  expect(verdict(policyOf(packs, 'city'), { insured: 'no', stay: 'work' }).strength).toBe('likely')
})

test('the strength "ask" stays for any grade', () => {
  const packs = [national(), city([{ id: 'rest', when: true, outcome: 'ask', strength: 'ask' }])]
  expect(verdict(policyOf(packs, 'city'), { insured: 'no', stay: 'visa' }).strength).toBe('ask')
})

test('a verdict has the rule, its reasons and its sources', () => {
  const result = verdict(policyOf([national()]), { insured: 'no', stay: 'work' })
  expect(result).toMatchObject({
    decided: true,
    outcome: 'employer',
    rule: 'worker',
    because: [{ question: 'stay', answer: 'work' }],
    missing: [],
    next: null,
  })
  expect(result.sources).toEqual([
    expect.objectContaining({
      title: 'A law',
      issuer: 'Parliament',
      date: '2010',
      grade: 'A',
      facts: ['R001'],
      verifiedOn: '2026-01-01',
      bestBefore: '2026-12-31',
    }),
  ])
})

test('the reasons of a catch-all rule are the answers that excluded the other rules', () => {
  expect(verdict(policyOf([national()]), { insured: 'no', stay: 'visa' }).because).toEqual([
    { question: 'insured', answer: 'no' },
    { question: 'stay', answer: 'visa' },
  ])
})

test('an undecided verdict has no outcome and lists the possible ones', () => {
  expect(verdict(policyOf([national()]), { insured: 'no' })).toMatchObject({
    decided: false,
    outcome: null,
    rule: null,
    strength: null,
    plan: null,
    possible: ['employer', 'ask'],
    missing: ['stay'],
    next: 'stay',
  })
})

test('an outcome can be decided while its rule is open: the weakest strength applies and the next question is asked', () => {
  const packs = [
    national(),
    city([
      { id: 'visa', before: 'rest', when: stay('visa'), outcome: 'already', strength: 'likely' },
      { id: 'worker', when: stay('work'), outcome: 'already' },
    ]),
  ]
  const policy = policyOf(packs, 'city')
  expect(verdict(policy, { insured: 'no' })).toMatchObject({
    decided: true,
    outcome: 'already',
    rule: null,
    strength: 'likely',
    missing: [],
  })
  expect(nextQuestion(policy, { insured: 'no' })?.question.id).toBe('stay')
  expect(nextQuestion(policy, { insured: 'no' }, { level: 'outcome' })).toBeNull()
})

test('nextQuestion returns the outcomes that each answer leaves', () => {
  const next = nextQuestion(policyOf([national()]), {})
  expect(next?.question.id).toBe('insured')
  expect(Object.fromEntries(next?.separates ?? [])).toEqual({ no: ['employer', 'ask'], here: ['already'] })
})

test('nextQuestion does not repeat a skipped question', () => {
  expect(nextQuestion(policyOf([national()]), {}, { skipped: ['insured'] })?.question.id).toBe('stay')
  expect(nextQuestion(policyOf([national()]), {}, { skipped: ['insured', 'stay'] })).toBeNull()
})

test('nextQuestion asks a question only if its presupposition is known to be true', () => {
  const raw = rawPack(
    [
      { id: 'stay', answers: ['work', 'visa'] },
      { id: 'job', answers: ['a', 'b'], askedWhen: stay('work') },
    ],
    [
      { id: 'one', when: { and: [stay('work'), { '==': [{ var: 'job' }, 'a'] }] }, outcome: 'p' },
      { id: 'rest', when: true, outcome: 'q' },
    ],
  )
  expect(nextQuestion(policyOf([raw]), {})?.question.id).toBe('stay')
  expect(nextQuestion(policyOf([raw]), {}, { skipped: ['stay'] })).toBeNull()
})

test('cautions lists a caution only if its condition is known to be true', () => {
  const policy = policyOf([national({ cautions: [{ id: 'careful', when: stay('visa'), ...proof }] })])
  expect(cautions(policy, {})).toEqual([])
  expect(cautions(policy, { stay: 'work' })).toEqual([])
  expect(cautions(policy, { stay: 'visa' }).map((caution) => caution.id)).toEqual(['careful'])
})

test('evaluate throws for an unknown decision and names the existing one', () => {
  expect(() => evaluate(policyOf([national()]), 'alipay', {})).toThrow('no decision "alipay"; there are route')
})

test('evaluate throws for an unknown decision and names every existing one', () => {
  const packs = [
    national(),
    {
      ...city([]),
      decisions: {
        alipay: { outcomes: ['no'], rules: [{ id: 'all', when: true, outcome: 'no', strength: 'yes', ...proof }] },
      },
    },
  ]
  expect(() => evaluate(policyOf(packs, 'city'), 'hat', {})).toThrow('no decision "hat"; there are route, alipay')
})

const problemsOf = (...raws: unknown[]) =>
  problems(
    compose(
      raws.map((raw, i) => value(parsePack(raw, `${i}.json`))),
      library,
      'city',
      day,
    ),
  ).map((problem) => [problem.path, problem.message, problem.remedy])

test('an unknown rule in "before" is refused with the existing rules', () => {
  expect(problemsOf(national(), city([{ id: 'new', before: 'nobody', when: true, outcome: 'ask' }]))).toEqual([
    ['decisions.route.rules[0]', '"before" names an unknown rule "nobody"', 'name one of insured, worker, rest'],
  ])
})

test('an unknown outcome is refused with the existing ones', () => {
  expect(problemsOf(national(), city([{ id: 'new', when: true, outcome: 'fly' }]))).toEqual([
    ['decisions.route.rules[0]', 'unknown outcome "fly"', 'outcomes: already, employer, ask'],
  ])
})

test('an unknown answer in a condition is refused with the allowed answers, or with "numbers"', () => {
  const numbers = national({ questions: [...questions, { id: 'age', type: 'number' }] })
  expect(problemsOf(numbers, city([{ id: 'new', when: { '==': [{ var: 'age' }, 'old'] }, outcome: 'ask' }]))).toEqual([
    ['decisions.route.rules[0]', '"age" has no answer "old"', 'answers: numbers'],
  ])
  expect(problemsOf(numbers, city([{ id: 'new', when: stay('never'), outcome: 'ask' }]))).toEqual([
    ['decisions.route.rules[0]', '"stay" has no answer "never"', 'answers: work, visa'],
  ])
})

test('a printed word for an unknown answer, and an early answer to or of an unknown one, are refused', () => {
  const extend = (more: object) =>
    national({
      questions: questions.map((question) => (question.id === 'insured' ? { ...question, ...more } : question)),
    })
  const early = (question: string, answer: string, own: string) => extend({ early: [{ question, answer, own }] })
  expect(
    problemsOf(extend({ printed: { no: '无' }, early: [{ question: 'stay', answer: 'work', own: 'here' }] }), city([])),
  ).toEqual([])
  expect(problemsOf(extend({ printed: { fly: '飞' } }), city([]))).toEqual([
    ['questions[0]', '"insured" has no answer "fly"', 'answers: no, here'],
  ])
  expect(problemsOf(early('stay', 'work', 'fly'), city([]))).toEqual([
    ['questions[0]', '"insured" has no answer "fly"', 'answers: no, here'],
  ])
  for (const [question, answer] of [
    ['stay', 'fly'],
    ['hat', 'work'],
  ] as const)
    expect(problemsOf(early(question, answer, 'here'), city([]))).toEqual([
      [
        'questions[0]',
        `no question "${question}" has the early answer "${answer}"`,
        'name a question and one of its answers',
      ],
    ])
})

test('documents for an unknown answer are refused with the allowed answers', () => {
  const documents = { work: ['paper'], fly: ['paper'] }
  const pack = national({
    questions: questions.map((question) => (question.id === 'stay' ? { ...question, documents } : question)),
    entries: [{ id: 'paper', kind: 'document', ...proof }],
  })
  expect(problemsOf(pack, city([]))).toEqual([['questions[1]', '"stay" has no answer "fly"', 'answers: work, visa']])
})

test('an unknown entry or plan is refused, with the place that names it', () => {
  const named = [{ id: 'stay', answers: ['work', 'visa'], documents: { work: ['paper'] } }, questions[0]]
  const cities = [{ id: 'suburb', zh: '郊区', note: 'suburb-note', card: 'suburb-card' }]
  expect(problemsOf(national({ questions: named }), city([], { hotline: 'phone', openPlan: 'ask', cities }))).toEqual([
    ['hotline', 'unknown entry "phone"', 'define it'],
    ['openPlan', 'unknown plan "ask"', 'define it'],
    ['questions[0]', 'unknown entry "paper"', 'define it'],
    ['cities[0]', 'unknown entry "suburb-note"', 'define it'],
    ['cities[0]', 'unknown entry "suburb-card"', 'define it'],
  ])
})

test('a problem of the hotline is in the file of the narrowest place', () => {
  const packs = [national(), city([], { hotline: 'phone' })].map((raw, i) => value(parsePack(raw, `${i}.json`)))
  expect(problems(compose(packs, library, 'city', day)).map(({ file }) => file)).toEqual(['1.json'])
})

test('the hotline and the plan for an open verdict are those of the narrowest place that names them', () => {
  const phones = ['wide', 'narrow'].map((id) => ({ id, kind: 'contact', ...proof }))
  const plans = ['open', 'closed'].map((id) => ({ id, actor: 'office' }))
  const wide = national({ entries: phones, plans, hotline: 'wide', openPlan: 'open' })
  expect(policyOf([wide, city([])], 'city')).toMatchObject({ hotline: 'wide', openPlan: 'open' })
  expect(policyOf([wide, city([], { hotline: 'narrow', openPlan: 'closed' })], 'city')).toMatchObject({
    hotline: 'narrow',
    openPlan: 'closed',
  })
})

test('a decision has the kind, the insured outcomes and the routes of its place, or of a wider one', () => {
  const table = (more: object) => ({
    outcomes: ['no'],
    rules: [{ id: 'all', when: true, outcome: 'no', strength: 'yes', ...proof }],
    ...more,
  })
  const packs = [
    national(),
    {
      ...city([]),
      decisions: { scheme: table({ kind: 'scheme', routes: ['employer'], insured: ['already'] }), app: table({}) },
    },
  ]
  const { decisions } = policyOf(packs, 'city')
  expect([...decisions.values()].map(({ name, kind, insured, routes }) => [name, kind, insured, routes])).toEqual([
    ['route', 'route', [], []],
    ['scheme', 'scheme', ['already'], ['employer']],
    ['app', 'channel', [], []],
  ])
  const renamed = national()
  Object.assign((renamed.decisions as { route: object }).route, { kind: 'channel' })
  expect(policyOf([renamed, city([])], 'city').decisions.get('route')!.kind).toBe('channel')
})

describe('a table with a gap', () => {
  const gap = policyOf([rawPack(questions, [{ id: 'worker', when: stay('work'), outcome: 'employer' }])])

  test('decides nothing where no rule matches, and has no next question', () => {
    expect(verdict(gap, { stay: 'visa' })).toMatchObject({
      decided: false,
      outcome: null,
      rule: null,
      strength: null,
      possible: [],
      missing: [],
      next: null,
    })
  })

  test('lists only existing outcomes as possible', () => {
    expect(verdict(gap, {})).toMatchObject({ decided: false, possible: ['employer'], missing: ['stay'] })
    expect(outcomesOf(gap.decisions.get('route')!, gap.decisions.get('route')!.byOutcome)).toEqual(['employer'])
  })
})

test('follow returns undefined unless every relevant answer is known', () => {
  const { byRule } = policyOf([national()]).decisions.get('route')!
  expect(follow(byRule, { insured: 'no', stay: 'work' })).toBe(1)
  expect(follow(byRule, { insured: 'here' })).toBe(0)
  expect(follow(byRule, { insured: 'no' })).toBeUndefined()
  expect(follow(byRule, { insured: 'perhaps' })).toBeUndefined()
})

test('the samples of a number are its limits, every constant of the rules, and values between them', () => {
  const samples = (question: object, when: unknown = true) =>
    policyOf([
      rawPack(
        [{ id: 'n', type: 'number', ...question }],
        [
          { id: 'one', when, outcome: 'p' },
          { id: 'rest', when: true, outcome: 'q' },
        ],
      ),
    ]).space.variables[0]!.samples
  expect(samples({})).toEqual([0])
  expect(samples({ min: 3 })).toEqual([3, 4])
  expect(samples({ max: 3 })).toEqual([2, 3])
  expect(samples({ min: 0, max: 10 }, { '<': [{ var: 'n' }, 4] })).toEqual([0, 2, 4, 7, 10])
})

test('cell returns the same index for answers that the rules do not distinguish, and -1 for an invalid one', () => {
  const { cell } = policyOf([
    rawPack(
      [{ id: 'n', type: 'number', min: 0, max: 10 }],
      [
        { id: 'one', when: { '<': [{ var: 'n' }, 4] }, outcome: 'p' },
        { id: 'rest', when: true, outcome: 'q' },
      ],
    ),
  ]).space.variables[0]!
  expect([0, 0.5, 3.9, 4, 4.1, 10].map(cell)).toEqual([0, 1, 1, 2, 3, 4])
  expect([-1, 11, 'no'].map(cell)).toEqual([-1, -1, -1])
})

test('sourceNotes lists a source once with all its facts, best grade first', () => {
  const both = { ...library, facts: { ...library.facts, R004: ['portal', 'law'] } }
  const statement = (sources: string[], verifiedOn: string) => ({
    ...proof,
    grade: 'A' as const,
    sources,
    verifiedOn,
    at: { file: '', path: '' },
  })
  expect(
    sourceNotes(both, [statement(['R002', 'R009'], '2026-01-02'), statement(['R004', 'R002'], '2026-01-03')]).map(
      (note) => [note.id, note.facts, note.verifiedOn],
    ),
  ).toEqual([
    ['law', ['R004'], '2026-01-03'],
    ['portal', ['R002', 'R004'], '2026-01-02'],
  ])
})
