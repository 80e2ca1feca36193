import { outcome } from '../../src/journey/outcome'
import { library, packs, places, policyFor } from '../../src/policies'
import { cautions, entryOnDay, type Entry, evaluate, reach, referencesOf, strengthOn } from '../../src/rules'
import { checkPack } from '../../src/rules/check'
import { bindCards } from '../../src/guides/bind'
import { guideLibrary } from '../../src/guides/guide-library'
import { targetsOf } from '../../src/guides/maintain'

const guides = [...guideLibrary.guides.values()]

const day = '2026-11-21'
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  insured: ['no', 'here', 'elsewhere', 'stopped', 'unsure'],
  identity: ['foreign-passport', 'hk-macao-taiwan', 'chinese-or-unsure', 'border-pass', 'refugee-or-stateless', 'none'],
  activity: [
    'employed',
    'employed-past-age',
    'self-employed',
    'not-working',
    'retired',
    'student',
    'child',
    'newborn',
    'posted',
    'remote',
    'employed-elsewhere',
    'student-working',
  ],
  stay: [
    'permanent-residence',
    'work-residence',
    'work-visa',
    'study-residence',
    'family-or-private',
    'visa-or-visa-free',
    'journalist',
    'permit-renewal',
    'stay-permit',
    'diplomat',
    'unsure',
  ],
  parent: ['chinese', 'chinese-born-abroad', 'permanent-resident', 'employee-insured', 'none'],
  'card-issued': ['here', 'elsewhere'],
  'registered-long-term': ['yes', 'no', 'unsure'],
  'family-of': ['work-category-a', 'overseas-talent', 'other', 'unsure'],
  'permit-length': ['two-years-or-more', 'shorter', 'unsure'],
  'school-roll': ['yes', 'no', 'unsure'],
}
const OUTCOMES = [
  'employer-scheme',
  'resident-scheme',
  'student-route',
  'already-insured',
  'other-rules',
  'ask-first',
  'not-yet',
  'flexible-scheme',
]

/** Who acts in the plans of an outcome whose title says so. */
const ACTORS: Readonly<Record<string, string>> = {
  'employer-scheme': 'employer',
  'student-route': 'school',
  'flexible-scheme': 'you',
}
/** Steps that only people with insurance through their school take: no other title is true for them. */
const PRIVATE_ONLY = ['step-ask-school', 'step-ask-school-chengdu']

describe.each(places)('%s', (place) => {
  const policy = policyFor(place, day)

  test('checkPack finds no problem, and nothing is written to the console', () => {
    const logged = jest.spyOn(console, 'log').mockImplementation()
    const warned = jest.spyOn(console, 'warn').mockImplementation()
    expect(checkPack(packs, library, place, day).problems).toEqual([])
    expect(logged).not.toHaveBeenCalled()
    expect(warned).not.toHaveBeenCalled()
    jest.restoreAllMocks()
  })

  test('the questions, answers and outcomes are as published', () => {
    expect(Object.fromEntries(policy.questions.map((question) => [question.id, question.answers]))).toEqual(QUESTIONS)
    expect(policy.decisions.get('route')?.outcomes).toEqual(OUTCOMES)
  })

  test('the title of an outcome is true for each of its plans', () => {
    for (const { id, outcome: title, plan } of policy.decisions.get('route')?.rules ?? []) {
      const { actor, steps } = policy.plans.get(plan ?? '') ?? { actor: undefined, steps: [] }
      if (title in ACTORS) expect([id, actor]).toEqual([id, ACTORS[title]])
      const isPrivate = steps.some(({ entry }) => PRIVATE_ONLY.includes(entry))
      expect([id, isPrivate]).toEqual([id, title === 'student-route'])
    }
  })

  test('a grade is the best grade among the documents of its facts', () => {
    const statements = [
      ...[...policy.decisions.values()].flatMap((decision) => decision.rules),
      ...policy.cautions,
      ...[...policy.entries.values()].flatMap((entry) => entry.entry.periods),
    ]
    for (const { sources, grade, at } of statements) {
      const grades = sources
        .flatMap((source) => library.facts[source] ?? [])
        .map((fact) => library.documents[fact]?.grade ?? '')
      expect([at, [...grades].sort()[0]]).toEqual([at, grade])
    }
  })

  test('a rule of the route has the strength "ask" exactly if its outcome is "ask-first"', () => {
    for (const rule of policy.decisions.get('route')?.rules ?? []) {
      expect([rule.id, rule.strength === 'ask']).toEqual([rule.id, rule.outcome === 'ask-first'])
    }
  })

  test('every list of a plan has entries of its kind, each once', () => {
    const kinds = {
      steps: ['step'],
      documents: ['document'],
      deadlines: ['deadline', 'note'],
      amounts: ['amount', 'note'],
      contacts: ['contact'],
      cards: ['card'],
    } as const
    for (const plan of policy.plans.values()) {
      for (const [list, allowed] of Object.entries(kinds)) {
        const ids = plan[list as keyof typeof kinds].map(({ entry }) => entry)
        expect([plan.id, new Set(ids).size]).toEqual([plan.id, ids.length])
        for (const id of ids)
          expect([id, allowed]).toEqual([id, expect.arrayContaining([policy.entries.get(id)?.entry.kind])])
      }
      expect(plan.contacts.length).toBeGreaterThan(0)
      expect(plan.cards.length).toBeGreaterThan(0)
    }
  })

  test('the general contacts of a plan are in the order bureau, 12393, 12366, 12345', () => {
    const order = ['contact-bureau', 'phone-12393', 'phone-12366', 'phone-12345']
    for (const plan of policy.plans.values()) {
      const listed = plan.contacts.map(({ entry }) => entry).filter((contact) => order.includes(contact))
      expect([plan.id, listed]).toEqual([plan.id, order.filter((id) => listed.includes(id))])
    }
  })

  test('after a year no rule has the strength "yes", because all are past their best-before day', () => {
    for (const rule of policy.decisions.get('route')?.rules ?? [])
      expect(strengthOn(rule, '2027-12-01')).not.toBe('yes')
  })
})

test('every entry and every plan is used', () => {
  const plans = packs.flatMap((pack) => pack.plans)
  const routes = packs.flatMap((pack) => pack.decisions.route?.rules ?? [])
  const cautions = packs.flatMap((pack) => pack.cautions)
  const used = new Set([
    ...plans.flatMap((plan) => referencesOf(plan).map(({ reference }) => reference.entry)),
    ...cautions.flatMap((caution) => [caution.card ?? '', ...caution.contacts]),
    ...packs.flatMap((pack) => pack.cities.flatMap(({ note, card }) => [note, card])),
    ...guides.flatMap((guide) => [
      ...guide.documents.map(({ entry }) => entry),
      ...guide.contacts,
      ...guide.steps.map((step) => step.card?.entry ?? ''),
      ...targetsOf(guide).map(({ target }) =>
        target.to === 'card' ? target.card : target.to === 'contact' ? target.contact : '',
      ),
    ]),
  ])
  expect(
    packs
      .flatMap((pack) => pack.entries)
      .map((entry) => entry.id)
      .filter((id) => !used.has(id)),
  ).toEqual([])
  expect(plans.map((plan) => plan.id).filter((id) => !routes.some((route) => route.plan === id))).toEqual([])
})

test('the library has exactly the facts that packs and guides cite, and links only to official sites', () => {
  const cited = new Set(
    [
      ...packs.flatMap((pack) => [
        ...Object.values(pack.decisions).flatMap((table) => table.rules),
        ...pack.cautions,
        ...pack.entries.flatMap((found) => found.periods),
      ]),
      ...guides.flatMap((guide) => [guide, ...guide.steps, ...guide.troubles]),
      ...guideLibrary.terms.values(),
      ...bindCards.apps.flatMap(({ path, accepts, match }) => [path, ...accepts, match]),
      bindCards.fees,
      ...guideLibrary.entries.flatMap((entry) => entry.periods),
    ].flatMap((statement) => statement.sources),
  )
  expect(Object.keys(library.facts).sort()).toEqual([...cited].sort())
  const cited_ = new Set(Object.values(library.facts).flat())
  expect(Object.keys(library.documents).filter((document) => !cited_.has(document))).toEqual([])
  for (const { url } of Object.values(library.documents))
    if (url !== null) expect(new URL(url).hostname).toMatch(/(^|\.)gov\.cn$/)
})

test('every decision row D01 to D25 and every undecided combination U01 to U25 has a rule or a caution', () => {
  const ids = packs
    .flatMap((pack) => [...Object.values(pack.decisions).flatMap((table) => table.rules), ...pack.cautions])
    .flatMap((item) => item.id.split('-'))
  const rows = Array.from({ length: 25 }, (_, i) => String(i + 1).padStart(2, '0'))
  expect(rows.flatMap((row) => [`d${row}`, `u${row}`]).filter((row) => !ids.includes(row))).toEqual([])
})

test('an amount is known for its cover year only', () => {
  const amount = (place: string, id: string, on: string) => entryOnDay(policyFor(place, on), id)?.values ?? null
  expect(amount('wenjiang', 'amount-chengdu-adult', day)).toEqual({
    year: 2026,
    low: 400,
    high: 550,
    careyear: 2025,
    care: 25,
  })
  expect(amount('wenjiang', 'amount-chengdu-adult', '2026-12-31')).not.toBeNull()
  for (const [place, id] of [
    ['chengdu', 'amount-chengdu-adult'],
    ['chengdu', 'amount-chengdu-child'],
    ['chongqing', 'amount-chongqing'],
    ['kunming', 'amount-yunnan'],
  ] as const) {
    expect(amount(place, id, '2027-01-01')).toBeNull()
    expect(amount(place, id, '2025-12-31')).toBeNull()
  }
})

test('only Wenjiang mentions the twelve months before benefits', () => {
  const months = (entry: Entry) =>
    entry.id.startsWith('waiting-') && entry.periods.some((period) => period.values.months === 12)
  expect(packs.filter((pack) => pack.entries.some(months)).map((pack) => pack.place)).toEqual(['wenjiang'])
})

test('Alipay is a channel for residents of Hong Kong, Macao and Taiwan, not for foreigners; the Chongqing account only in Chongqing', () => {
  const value = (place: string, channel: string, identity: string) =>
    evaluate(policyFor(place, day), channel, { identity, insured: 'no' }).value
  for (const place of places) {
    expect(value(place, 'alipay', 'hk-macao-taiwan')).toBe('yes')
    expect(value(place, 'alipay', 'foreign-passport')).toBe('no')
    expect(value(place, 'alipay', 'chinese-or-unsure')).toBe('unknown')
    expect(value(place, 'counter', 'foreign-passport')).toBe('yes')
    expect(value(place, 'wechat-chongqing', 'foreign-passport')).toBe(place === 'chongqing' ? 'yes' : 'no')
  }
})

test('no decision has the strength "yes" on grade C alone', () => {
  for (const place of places) {
    for (const table of policyFor(place, day).decisions.values()) {
      for (const i of reach(table.byRule).leaves) {
        const rule = table.rules[i]
        if (rule?.grade === 'C') expect([rule.id, strengthOn(rule, day)]).not.toEqual([rule.id, 'yes'])
      }
    }
  }
})

test('a plan that names the wait after a gap also says what late payment costs; flexible workers pay monthly', () => {
  for (const place of places) {
    for (const plan of policyFor(place, day).plans.values()) {
      const ids = plan.deadlines.map(({ entry }) => entry)
      const late = ids.filter((id) => ['note-late-payment', 'note-yunnan-late'].includes(id))
      const wait = ids.includes('note-late-waiting')
      expect([place, plan.id, late.length]).toEqual([place, plan.id, wait ? 1 : 0])
    }
  }
  expect(policyFor('yiwu', day).plans.get('flexible-yiwu')?.deadlines).not.toContainEqual(
    expect.objectContaining({ entry: 'note-late-waiting' }),
  )
})

test('adults without papers are asked about refugee documents, parents of a child without papers are not', () => {
  const shown = (activity: string) =>
    cautions(policyFor('elsewhere', day), { insured: 'no', identity: 'none', activity }).map((caution) => caution.id)
  expect(shown('employed')).toContain('u17-humanitarian-document')
  expect(shown('newborn')).not.toContain('u17-humanitarian-document')
  expect(shown('child')).not.toContain('u17-humanitarian-document')
})

test('the family of a category A worker sees the papers, steps and amounts of the person who joins', () => {
  const listed = (activity: string) => {
    const answers = {
      identity: 'foreign-passport',
      activity,
      stay: 'family-or-private',
      'family-of': 'work-category-a',
      parent: 'none',
    }
    const { steps, documents, amounts } = outcome(policyFor('beijing', day), { insured: 'no', ...answers })
    return [...steps, ...documents, ...amounts].map(({ id }) => id)
  }
  const ofChild = ['step-school-enrols', 'doc-birth-certificate', 'amount-students']
  const ofAdult = ['doc-marriage', 'amount-working-age', 'amount-elderly']
  expect(listed('child')).toEqual(expect.arrayContaining(ofChild))
  for (const id of ofAdult) expect(listed('child')).not.toContain(id)
  expect(listed('not-working')).toEqual(expect.arrayContaining(ofAdult))
  for (const id of ofChild) expect(listed('not-working')).not.toContain(id)
})

test('in Tianjin the family of a child who is not on a school roll hears of kindergartens', () => {
  const shown = (roll: string) =>
    cautions(policyFor('tianjin', day), {
      insured: 'no',
      identity: 'foreign-passport',
      activity: 'child',
      stay: 'family-or-private',
      'school-roll': roll,
    }).map((caution) => caution.id)
  expect(shown('no')).toContain('u09-pupil')
  expect(shown('yes')).not.toContain('u09-pupil')
})
