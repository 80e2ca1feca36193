import { checkPack } from '../../src/rules/check'
import { day, library, proof, rawPack, value } from './support'
import { parsePack } from '../../src/rules/parse'

const questions = [
  { id: 'stay', answers: ['work', 'visa'] },
  { id: 'job', answers: ['a', 'b'], askedWhen: { '==': [{ var: 'stay' }, 'work'] } },
]
const work = { '==': [{ var: 'stay' }, 'work'] }
const rest = { id: 'rest', when: true, outcome: 'q' }
const run = (raw: unknown, on = day) => checkPack([value(parsePack(raw, 'national.json'))], library, 'national', on)
const pack = (rules: Parameters<typeof rawPack>[1], more = {}) => rawPack(questions, rules, more)
const note = (more: Record<string, unknown>) => ({ entries: [{ id: 'e', kind: 'note', ...more }] })

test('a valid pack has no problem, and its combinations are counted', () => {
  expect(run(pack([{ id: 'one', when: work, outcome: 'p' }, rest]))).toMatchObject({
    questions: 2,
    combinations: 4,
    problems: [],
    due: [],
  })
})

test.each([
  ['a gap', 'gap', pack([{ id: 'one', when: work, outcome: 'p' }]), 'decisions.route', '{"stay":"visa"}'],
  [
    'a dead rule',
    'dead',
    pack([rest, { id: 'one', when: work, outcome: 'p' }]),
    'decisions.route.rules[1]',
    '"one" never hits',
  ],
  [
    'a question used where it is not asked',
    'presupposition',
    pack([{ id: 'one', when: { '==': [{ var: 'job' }, 'a'] }, outcome: 'p' }, rest]),
    'decisions.route',
    '"job" is read',
  ],
  ['a rule without source', 'unsourced', pack([{ ...rest, sources: [] }]), 'decisions.route.rules[0]', 'no source'],
  [
    'a fact without a document',
    'unsourced',
    pack([{ ...rest, sources: ['R003'] }]),
    'decisions.route.rules[0]',
    'no source',
  ],
  [
    'a grade better than its sources',
    'grade',
    pack([{ ...rest, sources: ['R002'], grade: 'B' }]),
    'decisions.route.rules[0]',
    'best source is C',
  ],
  [
    'an expired rule',
    'expired',
    pack([{ ...rest, bestBefore: '2026-05-31' }]),
    'decisions.route.rules[0]',
    'past its best-before',
  ],
  [
    'an expired figure',
    'expired',
    pack([rest], note({ ...proof, bestBefore: '2026-05-31' })),
    'entries[0]',
    'past its best-before',
  ],
  ['the same id twice', 'period', pack([rest, { ...rest, when: work }]), 'decisions.route.rules[1]', 'is repeated'],
  [
    'periods that overlap',
    'period',
    pack(
      [rest],
      note({
        periods: [
          { until: '2026-07-01', ...proof },
          { from: '2026-06-30', ...proof },
        ],
      }),
    ),
    'entries[0].periods[1]',
    'repeated for the same day',
  ],
  [
    'periods with a gap',
    'period',
    pack(
      [rest],
      note({
        periods: [
          { until: '2026-06-30', ...proof },
          { from: '2026-07-01', ...proof },
        ],
      }),
    ),
    'entries[0].periods[1]',
    'nothing is said of "e" from 2026-06-30',
  ],
  [
    'periods that overlap, whichever is written first',
    'period',
    pack(
      [rest],
      note({
        periods: [
          { from: '2026-06-30', ...proof },
          { from: '2026-01-01', until: '2026-07-01', ...proof },
        ],
      }),
    ),
    'entries[0].periods[0]',
    'repeated for the same day',
  ],
  [
    'a period that ends before it begins',
    'period',
    pack([rest], note({ periods: [{ from: '2026-07-01', until: '2026-06-01', ...proof }] })),
    'entries[0].periods[0]',
    'ends before',
  ],
  ['an unknown id', 'unknown-id', pack([{ ...rest, plan: 'none' }]), 'decisions.route.rules[0]', 'unknown plan'],
])('checkPack finds %s, with file, path and remedy', (_, code, raw, path, message) => {
  const found = run(raw).problems.filter((problem) => problem.code === code)
  expect(found[0]).toMatchObject({ file: 'national.json', path })
  expect(found[0]?.message).toContain(message)
  expect(found[0]?.remedy).not.toBe('')
})

describe('the entries of a plan are checked over everybody whom it is for', () => {
  const visa = { '==': [{ var: 'stay' }, 'visa'] }
  const entry = { id: 'paper', kind: 'document', ...proof }
  const ofJob = { and: [work, { '==': [{ var: 'job' }, 'a'] }] }
  const [one, two] = [
    { id: 'one', when: ofJob, outcome: 'p', plan: 'go' },
    { id: 'two', when: work, outcome: 'p', plan: 'go' },
  ]
  const rules = [one, two, rest]
  const planned = (lists: Record<string, unknown>, more: Parameters<typeof rawPack>[1] = rules) =>
    pack(more, { plans: [{ id: 'go', actor: 'you', ...lists }], entries: [entry, { ...entry, id: 'other' }] })
  const problemsOf = (raw: unknown) =>
    run(raw).problems.map(({ code, path, message }) => [code, path, message] as const)
  const paper = (when: unknown) => ({ entry: 'paper', when })

  test('a condition that is true for some of them is fine', () => {
    expect(problemsOf(planned({ documents: ['other', paper({ '==': [{ var: 'job' }, 'a'] })] }))).toEqual([])
  })

  test('an entry that none of them can see is dead', () => {
    expect(problemsOf(planned({ amounts: [paper(visa)] }))).toEqual([
      ['dead', 'plans[0].amounts[0]', '"paper" is never shown: its condition excludes everybody'],
    ])
    expect(problemsOf(planned({ amounts: [paper(false)] }))).toEqual([
      ['dead', 'plans[0].amounts[0]', '"paper" is never shown: its condition excludes everybody'],
    ])
  })

  test('a plan that leads nobody to it is not checked', () => {
    expect(problemsOf(planned({ amounts: [paper(visa)] }, [rest]))).toEqual([])
  })

  test('somebody for whom no document is left is a gap; a list without entries, and no amount, are not', () => {
    const only = (job: string) => paper({ '==': [{ var: 'job' }, job] })
    expect(problemsOf(planned({ documents: [only('a')], amounts: [only('a')] }))).toEqual([
      ['gap', 'plans[0].documents', 'nothing is left for {"stay":"work","job":"b"}'],
    ])
    expect(problemsOf(planned({ documents: [only('a'), { ...only('b'), entry: 'other' }] }))).toEqual([])
  })

  test('a condition on a question that is not asked of them, or that no rule reads, is reported', () => {
    const job = paper({ '==': [{ var: 'job' }, 'a'] })
    expect(problemsOf(planned({ amounts: [job] }, [one, { ...rest, plan: 'go' }]))).toEqual([
      ['presupposition', 'plans[0].amounts[0]', '"job" is read where it is not asked'],
    ])
    expect(problemsOf(planned({ amounts: [job] }, [two, rest]))).toEqual([
      ['presupposition', 'plans[0].amounts[0]', 'no rule here reads "job"'],
    ])
  })

  test('a wider plan is checked in its own place only', () => {
    const wide = value(parsePack(planned({ amounts: [paper(work)] }), 'national.json'))
    const narrow = value(
      parsePack(
        {
          format: 1,
          place: 'city',
          parent: 'national',
          version: '2026-01-01',
          decisions: {
            route: {
              rules: [
                { id: 'one', when: false, outcome: 'p', strength: 'yes', ...proof },
                { id: 'rest', when: true, outcome: 'q', plan: 'go', strength: 'yes', ...proof },
              ],
            },
          },
        },
        'city.json',
      ),
    )
    const found = checkPack([wide, narrow], library, 'city', day).problems
    expect(found.filter(({ path }) => path.startsWith('plans'))).toEqual([])
  })
})

describe('a scheme is compared with the route', () => {
  const scheme = (when: unknown, outcome: string, more = {}) => ({
    route: {
      outcomes: ['joins', 'in', 'q'],
      insured: ['in'],
      rules: [
        { id: 'one', when: work, outcome: 'joins', strength: 'yes', ...proof },
        { id: 'rest', when: true, outcome: 'q', strength: 'yes', ...proof },
      ],
    },
    scheme: {
      kind: 'scheme',
      outcomes: ['yes', 'unknown'],
      routes: ['joins'],
      rules: [
        { id: 'first', when, outcome, strength: 'likely', ...proof },
        { id: 'rest', when: true, outcome: outcome === 'yes' ? 'unknown' : 'yes', strength: 'likely', ...proof },
      ],
      ...more,
    },
  })
  const found = (when: unknown, outcome: string, more = {}) =>
    run({ ...rawPack(questions, []), decisions: scheme(when, outcome, more) }).problems.map(
      ({ code, path, message, remedy }) => [code, path, message, remedy].join(' | '),
    )

  test('no problem where the scheme says yes exactly on its route, or where it names no route', () => {
    expect(found(work, 'yes')).toEqual([])
    expect(found(work, 'unknown', { routes: [] })).toEqual([])
  })

  test('the route joins it, but it does not say yes; it says yes, but the route leads elsewhere', () => {
    expect(found(work, 'unknown')).toEqual([
      'contradiction | decisions.scheme | the route and the scheme disagree for {"stay":"work"} | let the scheme say "yes" on the route "joins"',
      'contradiction | decisions.scheme | the route and the scheme disagree for {"stay":"visa"} | let it say "yes" only on the routes joins',
    ])
  })

  test('a route that it also goes with is no contradiction', () => {
    expect(found(true, 'yes', { routes: ['joins', 'q'] }).filter((one) => one.startsWith('contradiction'))).toEqual([])
  })

  test('people who are insured already may still be told yes', () => {
    const decisions = scheme(true, 'yes')
    const rules = [{ ...decisions.route.rules[0]! }, { ...decisions.route.rules[1]!, outcome: 'in' }]
    const raw = { ...rawPack(questions, []), decisions: { ...decisions, route: { ...decisions.route, rules } } }
    expect(run(raw).problems.filter(({ code }) => code === 'contradiction')).toEqual([])
  })
})

test('a rule near its best-before day is due, and after it is past', () => {
  const raw = pack([{ ...rest, bestBefore: '2026-07-31' }])
  expect(run(raw, '2026-06-01').due).toMatchObject([{ id: 'route/rest', bestBefore: '2026-07-31', past: false }])
  expect(run(raw, '2026-08-01').due).toMatchObject([{ past: true }])
  expect(run(raw, '2026-01-01').due).toEqual([])
})

test('overlapping rules with different outcomes are listed with a sample, not as a problem', () => {
  const found = run(
    pack([
      { id: 'one', when: work, outcome: 'p' },
      { id: 'two', when: { or: [work, { '!': work }] }, outcome: 'q' },
      { ...rest, when: { '!': work } },
    ]),
  )
  expect(found.overlaps).toEqual([])
  const overlapping = run(
    pack([
      { id: 'one', when: work, outcome: 'p' },
      { id: 'two', when: { and: [work, { '==': [{ var: 'job' }, 'a'] }] }, outcome: 'q' },
      rest,
    ]),
  )
  expect(overlapping.overlaps).toEqual([
    { decision: 'route', first: 'one', second: 'two', sample: { stay: 'work', job: 'a' } },
  ])
})

test('a rule of a wider place that a narrower rule covers is not reported as dead', () => {
  const city = {
    format: 1,
    place: 'city',
    parent: 'national',
    version: '2026-01-01',
    decisions: {
      route: { rules: [{ id: 'all', before: 'rest', when: true, outcome: 'q', strength: 'yes', ...proof }] },
    },
  }
  const packs = [value(parsePack(pack([rest]), 'national.json')), value(parsePack(city, 'city.json'))]
  expect(checkPack(packs, library, 'city', day).problems).toEqual([])
})
