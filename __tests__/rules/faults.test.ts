import { compose, parseAnswers } from '../../src/rules'
import { checkPack } from '../../src/rules/check'
import { day, library, policyOf, problems, proof, rawPack, value } from './support'
import { parseLibrary, parsePack } from '../../src/rules/parse'

const FORM =
  'write true, false, or one of and, or, !, in, ==, !=, ===, !==, <, <=, >, >= as in {"==": [{"var": "insured"}, "no"]}'
const EXAMPLE = '{"==": [{"var": "insured"}, "no"]}'
const equals = { '==': [{ var: 'insured' }, 'no'] }
const good = (more: object = {}) => ({
  ...rawPack([{ id: 'insured', answers: ['no', 'here'] }], [{ id: 'all', when: true, outcome: 'p' }]),
  ...more,
})
const withRule = (rule: object) =>
  rawPack([{ id: 'insured', answers: ['no', 'here'] }], [{ id: 'one', when: true, outcome: 'p', ...rule }])
const withEntry = (entry: object) => good({ entries: [{ id: 'e', kind: 'note', ...proof, ...entry }] })

type ProblemRow = readonly [path: string, code: string, message: string, remedy: string]
const rowsOf = (found: ReturnType<typeof problems>): ProblemRow[] =>
  found.map(({ path, code, message, remedy }) => [path, code, message, remedy])
const rule = 'decisions.route.rules[0]'
const notDay = 'a day, YYYY-MM-DD'
const kinds = 'one of "step", "document", "deadline", "amount", "contact", "card", "note"'

describe('parsePack reports every problem of a pack with path, code, message and remedy', () => {
  test.each<[unknown, ...ProblemRow[]]>([
    [null, ['', 'shape', 'null is not an object in { }', 'write an object in { }']],
    [[], ['', 'shape', 'a list is not an object in { }', 'write an object in { }']],
    [
      {},
      ['format', 'shape', '"format" is missing', 'write "format": 1'],
      ['place', 'shape', '"place" is missing', 'write an id like a-1'],
      ['version', 'shape', '"version" is missing', `write ${notDay}`],
    ],
    [good({ format: 2 }), ['format', 'shape', 'unknown format', 'write "format": 1']],
    [good({ place: 'Über' }), ['place', 'shape', '"Über" is not an id like a-1', 'write an id like a-1']],
    [good({ place: 'a b' }), ['place', 'shape', '"a b" is not an id like a-1', 'write an id like a-1']],
    [
      good({ place: 'x'.repeat(50).toUpperCase() }),
      ['place', 'shape', `"${'X'.repeat(39)} is not an id like a-1`, 'write an id like a-1'],
    ],
    [good({ version: 2026 }), ['version', 'shape', `2026 is not ${notDay}`, `write ${notDay}`]],
    [
      good({ hat: 1 }),
      [
        'hat',
        'shape',
        'unknown field "hat"',
        'allowed: format, place, zh, parent, version, order, isDefault, hotline, openPlan, questions, decisions, cautions, plans, entries, cities',
      ],
    ],
    [good({ questions: {} }), ['questions', 'shape', 'an object is not a list in [ ]', 'write a list in [ ]']],
    [
      good({ questions: [{ id: 'q', answers: ['a'] }] }),
      ['questions[0].answers', 'shape', 'the list is too short', 'write at least 2 in [ ]'],
    ],
    [
      good({ questions: [{ id: 'q', type: 'number', answers: ['a', 'b'] }] }),
      ['questions[0].answers', 'shape', 'a number has no answers', 'delete "answers"'],
    ],
    [
      good({ questions: [{ id: 'q', type: 'number', min: 5, max: 4 }] }),
      ['questions[0]', 'shape', '"min" is greater than "max"', 'swap them'],
    ],
    [
      good({ questions: [{ id: 'q', type: 'text', answers: ['a', 'b'] }] }),
      ['questions[0].type', 'shape', '"text" is not one of "choice", "number"', 'write one of "choice", "number"'],
    ],
    [
      good({ questions: [{ id: 'q', type: 'number', min: '1' }] }),
      ['questions[0].min', 'shape', '"1" is not a number', 'write a number'],
    ],
    [
      good({ questions: [{ id: 'q', type: 'number', max: NaN }] }),
      ['questions[0].max', 'shape', 'NaN is not a number', 'write a number'],
    ],
    [
      withRule({ hat: 1 }),
      [
        `${rule}.hat`,
        'shape',
        'unknown field "hat"',
        'allowed: id, when, outcome, strength, plan, before, from, until, sources, grade, verifiedOn, bestBefore',
      ],
    ],
    [
      withRule({ strength: 'maybe' }),
      [
        `${rule}.strength`,
        'shape',
        '"maybe" is not one of "yes", "likely", "ask"',
        'write one of "yes", "likely", "ask"',
      ],
    ],
    [
      withRule({ grade: 'D' }),
      [`${rule}.grade`, 'shape', '"D" is not one of "A", "B", "C"', 'write one of "A", "B", "C"'],
    ],
    [
      withRule({ sources: ['R1', 'xR001', 'R001x'] }),
      ...['R1', 'xR001', 'R001x'].map((id, i): ProblemRow => [
        `${rule}.sources[${i}]`,
        'shape',
        `"${id}" is not a fact id such as "R010"`,
        'write a fact id such as "R010"',
      ]),
    ],
    [
      withRule({ from: 'now', until: 'then' }),
      [`${rule}.from`, 'shape', `"now" is not ${notDay}`, `write ${notDay}`],
      [`${rule}.until`, 'shape', `"then" is not ${notDay}`, `write ${notDay}`],
    ],
    [withRule({ when: {} }), [`${rule}.when`, 'condition', 'not a condition', FORM]],
    [withRule({ when: { and: [true], or: [true] } }), [`${rule}.when`, 'condition', 'not a condition', FORM]],
    [withRule({ when: { xor: [true] } }), [`${rule}.when`, 'condition', 'unknown operator "xor"', FORM]],
    [
      withRule({ when: { and: [] } }),
      [`${rule}.when.and`, 'condition', '"and" needs at least one condition', 'list conditions in it, or write true'],
    ],
    [
      withRule({ when: { or: [] } }),
      [`${rule}.when.or`, 'condition', '"or" needs at least one condition', 'list conditions in it, or write false'],
    ],
    [
      withRule({ when: { '!': [true, true] } }),
      [`${rule}.when.!`, 'condition', '"!" negates one condition', 'combine several by "and" or "or" first'],
    ],
    [withRule({ when: { '!': [7] } }), [`${rule}.when.![0]`, 'condition', 'not a condition', FORM]],
    [
      withRule({ when: { or: [equals, { and: [7] }] } }),
      [`${rule}.when.or[1].and[0]`, 'condition', 'not a condition', FORM],
    ],
    [
      withRule({ when: { '==': [{ var: 'insured' }] } }),
      [`${rule}.when.==`, 'condition', '"==" compares a question with one answer', `write ${EXAMPLE}`],
    ],
    [
      withRule({ when: { '==': [{ var: 'insured' }, 'no', 'here'] } }),
      [`${rule}.when.==`, 'condition', '"==" compares a question with one answer', `write ${EXAMPLE}`],
    ],
    [
      withRule({ when: { '==': { var: 'insured' } } }),
      [`${rule}.when.==`, 'condition', '"==" compares a question with one answer', `write ${EXAMPLE}`],
    ],
    [
      withRule({ when: { '==': [{ var: 'insured', foo: 1 }, 'no'] } }),
      [`${rule}.when.==[0].foo`, 'condition', 'unknown field "foo"', 'allowed: var'],
    ],
    [
      withRule({ when: { '==': ['insured', 'no'] } }),
      [`${rule}.when.==[0]`, 'condition', '"insured" is not an object in { }', 'write an object in { }'],
    ],
    [
      withRule({ when: { '==': [{ var: 7 }, 'no'] } }),
      [`${rule}.when.==[0].var`, 'condition', '7 is not the id of a question', 'write the id of a question'],
    ],
    [
      withRule({ when: { '==': [{ var: 'insured' }, null] } }),
      [`${rule}.when.==[1]`, 'condition', 'null is not a text or a number', 'write a text or a number'],
    ],
    [
      withRule({ when: { in: [{ var: 'insured' }] } }),
      [
        `${rule}.when.in`,
        'condition',
        '"in" compares a question with a list of answers',
        'write {"in": [{"var": "insured"}, ["no", "here"]]}',
      ],
    ],
    [
      withRule({ when: { in: [{ var: 'insured' }, 'no'] } }),
      [`${rule}.when.in[1]`, 'condition', '"no" is not a list in [ ]', 'write a list in [ ]'],
    ],
    [
      withRule({ when: { in: [{ var: 'insured' }, []] } }),
      [`${rule}.when.in[1]`, 'condition', 'the list is too short', 'write at least 1 in [ ]'],
    ],
    [
      withRule({ when: { in: [{ var: 'insured' }, ['no', true]] } }),
      [`${rule}.when.in[1][1]`, 'condition', 'true is not a text or a number', 'write a text or a number'],
    ],
    [
      good({ decisions: { 'A b': { outcomes: [], rules: [] } } }),
      ['decisions.A b', 'shape', '"A b" is not an id like a-1', 'write an id like a-1'],
    ],
    [
      good({ decisions: { route: { outcomes: ['p'] } } }),
      ['decisions.route.rules', 'shape', '"rules" is missing', 'write a list in [ ]'],
    ],
    [
      good({ cautions: [{ id: 'c', when: true, ...proof, hat: 1 }] }),
      [
        'cautions[0].hat',
        'shape',
        'unknown field "hat"',
        'allowed: id, when, overturns, card, contacts, values, sources, grade, verifiedOn, bestBefore',
      ],
    ],
    [
      good({ plans: [{ id: 'p', actor: 'you', hat: 1 }] }),
      [
        'plans[0].hat',
        'shape',
        'unknown field "hat"',
        'allowed: id, actor, steps, documents, deadlines, amounts, contacts, cards, decisions',
      ],
    ],
    [
      good({
        plans: [
          {
            id: 'p',
            actor: 'you',
            steps: [
              { entry: 'A', when: true },
              { entry: 'a', when: true, hat: 1 },
            ],
          },
        ],
      }),
      ['plans[0].steps[0].entry', 'shape', '"A" is not an id like a-1', 'write an id like a-1'],
      ['plans[0].steps[1].hat', 'shape', 'unknown field "hat"', 'allowed: entry, when'],
    ],
    [withEntry({ kind: 'hat' }), ['entries[0].kind', 'shape', `"hat" is not ${kinds}`, `write ${kinds}`]],
    [withEntry({ zh: ' ' }), ['entries[0].zh', 'shape', '" " is not a text', 'write a text']],
    [withEntry({ zh: 7 }), ['entries[0].zh', 'shape', '7 is not a text', 'write a text']],
    [
      withRule({ sources: [['R001']] }),
      [`${rule}.sources[0]`, 'shape', 'a list is not a fact id such as "R010"', 'write a fact id such as "R010"'],
    ],
    [
      withEntry({ hat: 1 }),
      [
        'entries[0].hat',
        'shape',
        'unknown field "hat"',
        'allowed: id, kind, zh, guide, values, sources, grade, verifiedOn, bestBefore',
      ],
    ],
    [
      withEntry({ values: { days: true } }),
      ['entries[0].values.days', 'shape', 'true is not a text or a number', 'write a text or a number'],
    ],
    [
      withEntry({ values: [] }),
      ['entries[0].values', 'shape', 'a list is not an object in { }', 'write an object in { }'],
    ],
    [
      good({ entries: [{ id: 'e', kind: 'note', periods: [] }] }),
      ['entries[0].periods', 'shape', 'the list is too short', 'write at least 1 in [ ]'],
    ],
    [
      good({ entries: [{ id: 'e', kind: 'note', periods: [proof], values: {} }] }),
      ['entries[0].values', 'shape', 'unknown field "values"', 'allowed: id, kind, zh, guide, periods'],
    ],
    [
      good({ entries: [{ id: 'e', kind: 'note', periods: [{ ...proof, hat: 1 }] }] }),
      [
        'entries[0].periods[0].hat',
        'shape',
        'unknown field "hat"',
        'allowed: from, until, values, sources, grade, verifiedOn, bestBefore',
      ],
    ],
    [
      withEntry({ hidden: 1, since: '2026-01-01', reason: 'wrong' }),
      [
        'entries[0].hidden',
        'shape',
        '1 is not true, or delete it together with "since", "reason" and "ask"',
        'write true, or delete it together with "since", "reason" and "ask"',
      ],
    ],
    [
      withEntry({ hidden: true, since: '2026-01-01', reason: 'x' }),
      [
        'entries[0].reason',
        'shape',
        '"x" is not one of "source-gone", "changed", "wrong", "no-answer"',
        'write one of "source-gone", "changed", "wrong", "no-answer"',
      ],
    ],
  ])('%j', (raw, ...expected) => {
    expect(rowsOf(problems(parsePack(raw, 'x.json')))).toEqual(expected)
  })
})

test('parsePack fills omitted fields with defaults', () => {
  expect(value(parsePack({ $schema: 'x', format: 1, place: 'a', version: day }, 'a.json'))).toEqual({
    file: 'a.json',
    place: 'a',
    parent: null,
    version: day,
    order: null,
    isDefault: false,
    hotline: null,
    openPlan: null,
    questions: [],
    decisions: {},
    cautions: [],
    plans: [],
    entries: [],
    cities: [],
    zh: null,
  })
})

test('parsePack fills omitted fields of every part with defaults, and adds its path', () => {
  const { file, questions, decisions, cautions, plans, entries } = value(
    parsePack(
      good({
        questions: [{ id: 'insured', answers: ['no', 'here'] }],
        cautions: [{ id: 'c', when: true, ...proof }],
        plans: [{ id: 'p', actor: 'you' }],
        entries: [
          { id: 'e', kind: 'note', ...proof },
          {
            id: 'f',
            kind: 'amount',
            zh: '费',
            guide: 'g',
            periods: [{ from: '2026-01-01', values: { yuan: 5 }, ...proof }],
          },
        ],
      }),
      'x.json',
    ),
  )
  const at = (path: string) => ({ file, path })
  const [always, none] = [{ op: 'and', parts: [] }, [] as string[]]
  expect(questions).toEqual([
    {
      id: 'insured',
      type: 'choice',
      answers: ['no', 'here'],
      more: [],
      min: null,
      max: null,
      documents: {},
      printed: {},
      early: [],
      askedWhen: always,
      at: at('questions[0]'),
    },
  ])
  expect(decisions.route).toEqual({
    kind: null,
    outcomes: ['p'],
    insured: [],
    routes: [],
    rules: [
      {
        id: 'all',
        when: always,
        outcome: 'p',
        strength: 'yes',
        plan: null,
        before: null,
        from: null,
        until: null,
        ...proof,
        at: at(rule),
      },
    ],
  })
  expect(cautions).toEqual([
    {
      id: 'c',
      when: always,
      overturns: false,
      card: null,
      contacts: none,
      values: {},
      ...proof,
      at: at('cautions[0]'),
    },
  ])
  expect(plans).toEqual([
    {
      id: 'p',
      actor: 'you',
      steps: none,
      documents: none,
      deadlines: none,
      amounts: none,
      contacts: none,
      cards: none,
      decisions: none,
      at: at('plans[0]'),
    },
  ])
  expect(entries).toEqual([
    {
      id: 'e',
      kind: 'note',
      zh: null,
      guide: null,
      at: at('entries[0]'),
      periods: [{ values: {}, ...proof, from: null, until: null, at: at('entries[0]') }],
    },
    {
      id: 'f',
      kind: 'amount',
      zh: '费',
      guide: 'g',
      at: at('entries[1]'),
      periods: [{ from: '2026-01-01', until: null, values: { yuan: 5 }, ...proof, at: at('entries[1].periods[0]') }],
    },
  ])
})

test('every operator is parsed as "in", "<" or "<=", or as a negation of them', () => {
  const read = (when: unknown) => value(parsePack(withRule({ when }), 'x.json')).decisions.route?.rules[0]?.when
  const atom = (op: string, constants: unknown[]) => ({ op, question: 'insured', constants })
  const left = { var: 'insured' }
  expect(read(false)).toEqual({ op: 'or', parts: [] })
  for (const op of ['==', '===']) expect(read({ [op]: [left, 'no'] })).toEqual(atom('in', ['no']))
  for (const op of ['!=', '!==']) expect(read({ [op]: [left, 'no'] })).toEqual({ op: '!', parts: [atom('in', ['no'])] })
  expect(read({ in: [left, ['no', 'here']] })).toEqual(atom('in', ['no', 'here']))
  expect(read({ '<': [left, 3] })).toEqual(atom('<', [3]))
  expect(read({ '<=': [left, 3] })).toEqual(atom('<=', [3]))
  expect(read({ '>': [left, 3] })).toEqual({ op: '!', parts: [atom('<=', [3])] })
  expect(read({ '>=': [left, 3] })).toEqual({ op: '!', parts: [atom('<', [3])] })
  expect(read({ '!': { or: [true, { '==': [left, 'no'] }] } })).toEqual({
    op: '!',
    parts: [{ op: 'or', parts: [{ op: 'and', parts: [] }, atom('in', ['no'])] }],
  })
})

test('a condition has a maximum depth, and the problem has the path of the part that exceeds it', () => {
  const nested = (depth: number) => {
    let when: unknown = true
    for (let i = 0; i < depth; i++) when = { '!': when }
    return problems(parsePack(withRule({ when }), 'x.json'))
  }
  expect(nested(60)).toEqual([])
  expect(rowsOf(nested(61))).toEqual([[`${rule}.when`, 'condition', 'nested too deep', 'split it into several rules']])
})

test.each<[unknown, ...ProblemRow[]]>([
  [7, ['', 'shape', '7 is not an object in { }', 'write an object in { }']],
  [
    {},
    ['documents', 'shape', '"documents" is missing', 'write an object in { }'],
    ['facts', 'shape', '"facts" is missing', 'write an object in { }'],
  ],
  [
    { documents: {}, facts: { R001: ['law'] } },
    ['facts.R001', 'unknown-id', 'unknown document "law"', 'add it to "documents"'],
  ],
  [
    { documents: {}, facts: { R001: ['toString'] } },
    ['facts.R001[0]', 'shape', '"toString" is not an id like a-1', 'write an id like a-1'],
  ],
  [
    { documents: {}, facts: { R001: 'law' } },
    ['facts.R001', 'shape', '"law" is not a list in [ ]', 'write a list in [ ]'],
  ],
  [
    { documents: {}, facts: { '': 7 } },
    ['facts.', 'shape', '"" is not a fact id such as "R010"', 'write a fact id such as "R010"'],
    ['facts.', 'shape', '7 is not a list in [ ]', 'write a list in [ ]'],
  ],
  [
    { documents: {}, facts: { law: [] } },
    ['facts.law', 'shape', '"law" is not a fact id such as "R010"', 'write a fact id such as "R010"'],
  ],
  [
    { documents: { law: { title: '', issuer: 'a', date: 'b', grade: 'A' } }, facts: {} },
    ['documents.law.title', 'shape', '"" is not a text', 'write a text'],
  ],
  [
    { documents: { law: { title: 'a', issuer: 'a', date: 'b', grade: 'E', hat: 1 } }, facts: {} },
    ['documents.law.grade', 'shape', '"E" is not one of "A", "B", "C"', 'write one of "A", "B", "C"'],
    ['documents.law.hat', 'shape', 'unknown field "hat"', 'allowed: title, issuer, date, grade, url'],
  ],
])('parseLibrary reports every problem of %j', (raw, ...expected) => {
  expect(rowsOf(problems(parseLibrary(raw, 's.json')))).toEqual(expected)
})

test('parseLibrary fills omitted fields with defaults', () => {
  const document = { title: 'a', issuer: 'b', date: 'c', grade: 'B' }
  expect(
    value(parseLibrary({ $schema: 'x', documents: { law: document }, facts: { R001: ['law'] } }, 's.json')),
  ).toEqual({ documents: { law: { ...document, url: null } }, facts: { R001: ['law'] } })
})

test.each<[string, object[], ...ProblemRow[]]>([
  ['paris', [good()], ['parent', 'chain', 'unknown place "paris"', 'places: national']],
  ['paris', [good(), good({ place: 'a' })], ['parent', 'chain', 'unknown place "paris"', 'places: national, a']],
  ['a', [good({ place: 'a', parent: 'b' })], ['parent', 'chain', 'unknown place "b"', 'places: a']],
  ['a', [good({ place: 'a', parent: 'a' })], ['parent', 'chain', '"a" runs in a circle', 'places: a']],
  [
    'national',
    [withRule({ when: { '==': [{ var: 'hat' }, 'red'] } })],
    [rule, 'unknown-id', 'unknown question "hat"', 'questions: insured'],
  ],
  [
    'national',
    [
      good({
        questions: [
          { id: 'insured', answers: ['no', 'here'] },
          { id: 'age', type: 'number', askedWhen: { '==': [{ var: 'hat' }, 1] } },
        ],
      }),
    ],
    ['questions[1]', 'unknown-id', 'unknown question "hat"', 'questions: insured, age'],
  ],
  [
    'national',
    [withRule({ when: { in: [{ var: 'insured' }, ['no', 'red']] } })],
    [rule, 'unknown-id', '"insured" has no answer "red"', 'answers: no, here'],
  ],
  ['national', [withRule({ sources: ['R999'] })], [rule, 'unknown-id', 'unknown fact "R999"', 'define it']],
  ['national', [withRule({ plan: 'fly' })], [rule, 'unknown-id', 'unknown plan "fly"', 'define it']],
  [
    'national',
    [good({ questions: [{ id: 'insured', answers: ['no', 'here'], askedWhen: { '==': [{ var: 'hat' }, 1] } }] })],
    ['questions[0]', 'unknown-id', 'unknown question "hat"', 'questions: insured'],
  ],
  [
    'national',
    [
      good({
        cautions: [{ id: 'c', when: { '==': [{ var: 'hat' }, 1] }, card: 'say', contacts: ['phone'], ...proof }],
      }),
    ],
    ['cautions[0]', 'unknown-id', 'unknown question "hat"', 'questions: insured'],
    ['cautions[0]', 'unknown-id', 'unknown entry "say"', 'define it'],
    ['cautions[0]', 'unknown-id', 'unknown entry "phone"', 'define it'],
  ],
  [
    'national',
    [
      good({
        plans: [
          {
            id: 'p',
            actor: 'you',
            steps: ['a'],
            documents: ['b'],
            deadlines: ['c'],
            amounts: ['d'],
            contacts: ['e'],
            cards: ['f'],
            decisions: ['g', 'route'],
          },
        ],
      }),
    ],
    ...['steps', 'documents', 'deadlines', 'amounts', 'contacts', 'cards'].map((list, i): ProblemRow => [
      `plans[0].${list}[0]`,
      'unknown-id',
      `unknown entry "${'abcdef'.charAt(i)}"`,
      'define it',
    ]),
    ['plans[0]', 'unknown-id', 'unknown decision "g"', 'define it'],
  ],
  [
    'national',
    [good({ plans: [{ id: 'p', actor: 'you', steps: [{ entry: 'a', when: { '==': [{ var: 'hat' }, 'x'] } }] }] })],
    ['plans[0].steps[0]', 'unknown-id', 'unknown entry "a"', 'define it'],
    ['plans[0].steps[0]', 'unknown-id', 'unknown question "hat"', 'questions: insured'],
  ],
  ['national', [withEntry({ sources: ['R999'] })], ['entries[0]', 'unknown-id', 'unknown fact "R999"', 'define it']],
])('compose refuses %s and reports every problem', (place, raws, ...expected) => {
  expect(
    rowsOf(
      problems(
        compose(
          raws.map((raw) => value(parsePack(raw, 'x.json'))),
          library,
          place,
          day,
        ),
      ),
    ),
  ).toEqual(expected)
})

test.each<[object, ...ProblemRow[]]>([
  [
    rawPack([{ id: 'q', answers: ['a', 'b'] }], [{ id: 'one', when: { '==': [{ var: 'q' }, 'a'] }, outcome: 'p' }]),
    ['decisions.route', 'gap', 'no rule for {"q":"b"}', 'add a rule, at the end one whose "when" is true'],
  ],
  [
    rawPack(
      [{ id: 'q', answers: ['a', 'b'] }],
      [
        { id: 'all', when: true, outcome: 'p' },
        { id: 'late', when: true, outcome: 'q' },
      ],
    ),
    [
      'decisions.route.rules[1]',
      'dead',
      '"late" never hits: earlier rules take all its cases',
      'move it up or delete it',
    ],
  ],
  [
    rawPack(
      [
        { id: 'q', answers: ['a', 'b'] },
        { id: 'r', answers: ['a', 'b'], askedWhen: { '==': [{ var: 'q' }, 'a'] } },
      ],
      [
        { id: 'one', when: { '==': [{ var: 'r' }, 'a'] }, outcome: 'p' },
        { id: 'rest', when: true, outcome: 'q' },
      ],
    ),
    [
      'decisions.route',
      'presupposition',
      '"r" is read where it is not asked',
      'repeat its "askedWhen" in the rules that read it',
    ],
  ],
  [
    withRule({ sources: [] }),
    [rule, 'unsourced', '"route/one" has no source', 'name facts that stand in a document, or delete it'],
  ],
  [
    withRule({ sources: ['R002'], grade: 'A' }),
    [rule, 'grade', '"route/one" claims grade A; its best source is C', 'write C'],
  ],
  [
    withRule({ bestBefore: '2026-05-31' }),
    [
      rule,
      'expired',
      '"route/one" is past its best-before 2026-05-31',
      'compare it with its sources, then set verifiedOn and bestBefore',
    ],
  ],
  [
    withEntry({ bestBefore: '2026-05-31' }),
    [
      'entries[0]',
      'expired',
      '"e" is past its best-before 2026-05-31',
      'compare it with its sources, then set verifiedOn and bestBefore',
    ],
  ],
  [
    good({ cautions: [{ id: 'c', when: true, ...proof, sources: [] }] }),
    ['cautions[0]', 'unsourced', '"c" has no source', 'name facts that stand in a document, or delete it'],
  ],
  [
    good({ entries: [{ id: 'e', kind: 'note', periods: [{ from: '2026-03-01', until: '2026-03-01', ...proof }] }] }),
    [
      'entries[0].periods[0]',
      'period',
      '"e" ends before it begins',
      '"from" is the first day, "until" the first day after',
    ],
  ],
  [
    good({ entries: [{ id: 'e', kind: 'note', periods: [{ ...proof }, { from: '2026-03-01', ...proof }] }] }),
    [
      'entries[0].periods[1]',
      'period',
      '"e" is repeated for the same day',
      'delete one, or let "until" of the earlier be "from" of the later',
    ],
  ],
  [
    good({
      entries: [
        {
          id: 'e',
          kind: 'note',
          periods: [
            { until: '2026-03-01', ...proof },
            { from: '2026-03-02', ...proof },
          ],
        },
      ],
    }),
    ['entries[0].periods[1]', 'period', 'nothing is said of "e" from 2026-03-01', 'begin on 2026-03-01'],
  ],
  [
    good({
      plans: [
        { id: 'p', actor: 'you' },
        { id: 'p', actor: 'you' },
      ],
    }),
    [
      'plans[1]',
      'period',
      '"p" is repeated for the same day',
      'delete one, or let "until" of the earlier be "from" of the later',
    ],
  ],
  [
    good({
      questions: [
        { id: 'insured', answers: ['a', 'b'] },
        { id: 'insured', answers: ['a', 'b'] },
      ],
    }),
    [
      'questions[1]',
      'period',
      '"insured" is repeated for the same day',
      'delete one, or let "until" of the earlier be "from" of the later',
    ],
  ],
  [
    good({
      cautions: [
        { id: 'c', when: true, ...proof },
        { id: 'c', when: true, ...proof },
      ],
    }),
    [
      'cautions[1]',
      'period',
      '"c" is repeated for the same day',
      'delete one, or let "until" of the earlier be "from" of the later',
    ],
  ],
  [
    withEntry({ hidden: true, since: '2026-02-01', reason: 'wrong', ask: 'e' }),
    ['entries[0]', 'unknown-id', '"e" cannot be asked', 'name a contact that is not offline, or delete "ask"'],
  ],
  [
    good({
      entries: [
        {
          id: 'e',
          kind: 'note',
          periods: [
            { until: '2026-03-01', ...proof },
            { from: '2026-03-01', ...proof },
          ],
        },
      ],
    }),
  ],
])('checkPack reports every problem of %j', (raw, ...expected) => {
  expect(rowsOf(checkPack([value(parsePack(raw, 'national.json'))], library, 'national', day).problems)).toEqual(
    expected,
  )
})

test('parseAnswers reports the allowed values and limits of refused answers', () => {
  const policy = policyOf([
    rawPack(
      [
        { id: 'insured', answers: ['no', 'here'] },
        { id: 'age', type: 'number', min: 0 },
        { id: 'cold', type: 'number', max: 0 },
        { id: 'any', type: 'number' },
      ],
      [{ id: 'all', when: true, outcome: 'p' }],
    ),
  ])
  expect(rowsOf(problems(parseAnswers(policy, { insured: 'x', age: -1, cold: 1, any: '1', hat: 1 })))).toEqual([
    ['insured', 'shape', '"x" is not one of "no", "here"', 'write one of "no", "here"'],
    ['age', 'shape', '-1 is not a number from 0 to Infinity', 'write a number from 0 to Infinity'],
    ['cold', 'shape', '1 is not a number from -Infinity to 0', 'write a number from -Infinity to 0'],
    ['any', 'shape', '"1" is not a number from -Infinity to Infinity', 'write a number from -Infinity to Infinity'],
    ['hat', 'shape', 'unknown question "hat"', 'allowed: insured, age, cold, any'],
  ])
  expect(problems(parseAnswers(policy, { age: -1 }))[0]?.file).toBe('answers')
  expect(value(parseAnswers(policy, { age: 0, cold: 0, insured: null }))).toEqual({ age: 0, cold: 0 })
})

test('parseAnswers omits a question whose answer is null', () => {
  const policy = policyOf([
    rawPack(
      [
        { id: 'insured', answers: ['no', 'here'] },
        { id: 'age', type: 'number' },
      ],
      [{ id: 'all', when: true, outcome: 'p' }],
    ),
  ])
  expect(Object.keys(value(parseAnswers(policy, { age: 0, insured: null })))).toEqual(['age'])
})
