import { library, packs, places, policyFor } from '../../src/policies'
import { entry, type Entry, evaluate, reach, strengthOn } from '../../src/rules'
import { check } from '../../src/rules/check'
import { ways } from '../../src/guides'
import { shelf } from '../../src/guides/shelf'

const guides = [...shelf.guides.values()]

const day = '2026-11-21'
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  identity: ['foreign-passport', 'hk-macao-taiwan', 'chinese-or-unsure', 'border-pass', 'none'],
  stay: ['permanent-residence', 'work-residence', 'journalist', 'study-residence', 'family-or-private', 'visa-or-visa-free', 'unsure'],
  activity: ['employed', 'posted', 'self-employed', 'not-working', 'student', 'child', 'newborn'],
  'card-issued': ['here', 'elsewhere'],
  'registered-long-term': ['yes', 'no', 'unsure'],
  insured: ['no', 'here', 'elsewhere', 'unsure'],
  parent: ['chinese', 'permanent-resident', 'employee-insured', 'none'],
}
const OUTCOMES = ['employer-scheme', 'resident-scheme', 'student-route', 'already-insured', 'other-rules', 'ask-first', 'not-yet']

describe.each(places)('%s', place => {
  const policy = policyFor(place, day)

  test('the check finds no problem, and nothing is written to the console', () => {
    const said = jest.spyOn(console, 'log').mockImplementation()
    const warned = jest.spyOn(console, 'warn').mockImplementation()
    expect(check(packs, library, place, day).problems).toEqual([])
    expect(said).not.toHaveBeenCalled()
    expect(warned).not.toHaveBeenCalled()
    jest.restoreAllMocks()
  })

  test('the questions, answers and outcomes are the contract', () => {
    expect(Object.fromEntries(policy.questions.map(one => [one.id, one.answers]))).toEqual(QUESTIONS)
    expect(policy.decisions.get('route')?.outcomes).toEqual(OUTCOMES)
  })

  test('a grade is the best grade among the documents of its facts', () => {
    const statements = [
      ...[...policy.decisions.values()].flatMap(one => one.rules), ...policy.cautions,
      ...[...policy.entries.values()].flatMap(one => one.entry.periods),
    ]
    for (const { sources, grade, at } of statements) {
      const grades = sources.flatMap(one => library.facts[one] ?? []).map(one => library.documents[one]?.grade ?? '')
      expect([at, [...grades].sort()[0]]).toEqual([at, grade])
    }
  })

  test('"ask first" is never firmer than "ask", and nothing else is as weak', () => {
    for (const rule of policy.decisions.get('route')?.rules ?? []) {
      expect([rule.id, rule.strength === 'ask']).toEqual([rule.id, rule.outcome === 'ask-first'])
    }
  })

  test('every plan lists each kind of entry where it belongs, and each thing once', () => {
    const kinds = { steps: ['step'], documents: ['document'], deadlines: ['deadline', 'note'], amounts: ['amount', 'note'], contacts: ['contact'], cards: ['card'] } as const
    for (const plan of policy.plans.values()) {
      for (const [list, allowed] of Object.entries(kinds)) {
        const ids = plan[list as keyof typeof kinds]
        expect([plan.id, new Set(ids).size]).toEqual([plan.id, ids.length])
        for (const id of ids) expect([id, allowed]).toEqual([id, expect.arrayContaining([policy.entries.get(id)?.entry.kind])])
      }
      expect(plan.contacts.length).toBeGreaterThan(0)
      expect(plan.cards.length).toBeGreaterThan(0)
    }
  })

  test('the general contacts stand in their order: bureau, 12393, 12366, 12345, and 12367 last unless it must come first', () => {
    const order = ['contact-bureau', 'phone-12393', 'phone-12366', 'phone-12345']
    for (const plan of policy.plans.values()) {
      const listed = plan.contacts.filter(one => order.includes(one))
      expect([plan.id, listed]).toEqual([plan.id, order.filter(one => listed.includes(one))])
    }
  })

  test('after a year every firm answer has become "likely", because everything is past its best-before', () => {
    for (const rule of policy.decisions.get('route')?.rules ?? []) expect(strengthOn(rule, '2027-11-22')).not.toBe('yes')
  })
})

test('every entry and every plan is used', () => {
  const plans = packs.flatMap(one => one.plans)
  const routes = packs.flatMap(one => one.decisions.route?.rules ?? [])
  const cautions = packs.flatMap(one => one.cautions)
  const used = new Set([
    ...plans.flatMap(one => [one.steps, one.documents, one.deadlines, one.amounts, one.contacts, one.cards].flat()),
    ...cautions.flatMap(one => [one.card ?? '', ...one.contacts]),
    ...guides.flatMap(guide => [
      ...guide.documents, ...guide.contacts, ...guide.steps.map(one => one.card?.entry ?? ''),
      ...ways(guide).map(({ target }) => (target.to === 'card' ? target.card : target.to === 'contact' ? target.contact : '')),
    ]),
  ])
  expect(packs.flatMap(one => one.entries).map(one => one.id).filter(id => !used.has(id))).toEqual([])
  expect(plans.map(one => one.id).filter(id => !routes.some(one => one.plan === id))).toEqual([])
})

test('the library holds exactly what packs and guides cite, and links only to official sites', () => {
  const cited = new Set([...packs.flatMap(one => [
    ...Object.values(one.decisions).flatMap(table => table.rules), ...one.cautions, ...one.entries.flatMap(found => found.periods),
  ]), ...guides.flatMap(one => [one, ...one.steps, ...one.troubles]), ...shelf.terms.values(), ...shelf.entries.flatMap(one => one.periods)].flatMap(one => one.sources))
  expect(Object.keys(library.facts).sort()).toEqual([...cited].sort())
  const carried = new Set(Object.values(library.facts).flat())
  expect(Object.keys(library.documents).filter(one => !carried.has(one))).toEqual([])
  for (const { url } of Object.values(library.documents)) if (url !== null) expect(new URL(url).hostname).toMatch(/(^|\.)gov\.cn$/)
})

test('every row D01 to D25 and every undecided combination U01 to U25 is represented', () => {
  const ids = packs.flatMap(one => [...Object.values(one.decisions).flatMap(table => table.rules), ...one.cautions]).flatMap(one => one.id.split('-'))
  const rows = Array.from({ length: 25 }, (_, i) => String(i + 1).padStart(2, '0'))
  expect(rows.flatMap(one => [`d${one}`, `u${one}`]).filter(one => !ids.includes(one))).toEqual([])
})

test('an amount is known for its cover year only: afterwards nothing is shown', () => {
  const amount = (place: string, id: string, on: string) => entry(policyFor(place, on), id)?.values ?? null
  expect(amount('wenjiang', 'amount-chengdu-adult', day)).toEqual({ year: 2026, low: 400, high: 550 })
  expect(amount('wenjiang', 'amount-chengdu-adult', '2026-12-31')).not.toBeNull()
  for (const [place, id] of [['chengdu', 'amount-chengdu-adult'], ['chengdu', 'amount-chengdu-child'], ['chongqing', 'amount-chongqing'], ['kunming', 'amount-yunnan']] as const) {
    expect(amount(place, id, '2027-01-01')).toBeNull()
    expect(amount(place, id, '2025-12-31')).toBeNull()
  }
})

test('the twelve months before benefits are told in Wenjiang only', () => {
  const months = (one: Entry) => one.periods.some(period => period.values.months === 12)
  expect(packs.filter(one => one.entries.some(months)).map(one => one.place)).toEqual(['wenjiang'])
})

test('Alipay activates for residents of Hong Kong, Macao and Taiwan, not for foreigners; the account of Chongqing only there', () => {
  const value = (place: string, channel: string, identity: string) => evaluate(policyFor(place, day), channel, { identity, insured: 'no' }).value
  for (const place of places) {
    expect(value(place, 'alipay', 'hk-macao-taiwan')).toBe('yes')
    expect(value(place, 'alipay', 'foreign-passport')).toBe('no')
    expect(value(place, 'alipay', 'chinese-or-unsure')).toBe('unknown')
    expect(value(place, 'counter', 'foreign-passport')).toBe('yes')
    expect(value(place, 'wechat-chongqing', 'foreign-passport')).toBe(place === 'chongqing' ? 'yes' : 'no')
  }
})

test('no answer is ever "yes" on the word of a secondary page', () => {
  for (const place of places) {
    for (const table of policyFor(place, day).decisions.values()) {
      for (const i of reach(table.byRule).leaves) {
        const rule = table.rules[i]
        if (rule?.grade === 'C') expect([rule.id, strengthOn(rule, day)]).not.toEqual([rule.id, 'yes'])
      }
    }
  }
})
