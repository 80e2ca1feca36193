import { checkPack } from '../../src/rules/check'
import { compose, entryOnDay } from '../../src/rules'
import { hiddenView } from '../../src/journey/hidden'
import { toEntryViews } from '../../src/journey/outcome'
import { library, problems, proof, rawPack, value } from './support'
import { parsePack } from '../../src/rules/parse'

const since = '2026-06-01'
const gone = { hidden: true, since, reason: 'source-gone' }
const phone = { id: 'phone', kind: 'contact', values: { phone: '1' }, ...proof }
const raw = (...entries: object[]) =>
  rawPack([{ id: 'q', answers: ['a', 'b'] }], [{ id: 'all', when: true, outcome: 'p' }], { entries })
const policy = (on: string, ...entries: object[]) =>
  value(compose([value(parsePack(raw(...entries), 'national.json'))], library, 'national', on))

test('a withdrawn entry is known until the day before its withdrawal', () => {
  const fee = { id: 'fee', kind: 'amount', values: { yuan: 5 }, ...proof, ...gone }
  expect(entryOnDay(policy('2026-05-31', fee), 'fee')?.values).toEqual({ yuan: 5 })
  expect(entryOnDay(policy(since, fee), 'fee')).toBeNull()
})

test('a withdrawal ends the current period and drops later ones', () => {
  const periods = [
    { ...proof, until: '2026-02-01' },
    { ...proof, from: '2026-02-01', until: '2026-09-01' },
    { ...proof, from: '2026-09-01' },
  ]
  const [fee] = value(parsePack(raw({ id: 'fee', kind: 'amount', periods, ...gone }), 'national.json')).entries
  expect(fee?.periods.map((period) => [period.from, period.until])).toEqual([
    [null, '2026-02-01'],
    ['2026-02-01', since],
  ])
})

test('a withdrawn entry has its day, its reason and the contact that it names', () => {
  const law = policy('2026-07-01', { id: 'paper', kind: 'document', ...proof, ...gone, ask: 'phone' }, phone)
  expect(toEntryViews(law, ['paper'])).toMatchObject([
    { id: 'paper', kind: 'document', known: false, hidden: { since, reason: 'source-gone', ask: { id: 'phone' } } },
  ])
})

test('hiddenView without a named contact uses the first known alternative, then the hotline, then none', () => {
  const hiddenEntry = { hidden: { since, reason: 'wrong', ask: null } } as const
  const hotline = { ...phone, id: 'hotline' }
  const law = value(
    compose(
      [value(parsePack({ ...raw(phone, hotline), hotline: 'hotline' }, 'national.json'))],
      library,
      'national',
      since,
    ),
  )
  expect(hiddenView(law, hiddenEntry, ['no-such', 'phone'])?.ask?.id).toBe('phone')
  expect(hiddenView(law, hiddenEntry)?.ask?.id).toBe('hotline')
  expect(hiddenView(policy(since, phone), hiddenEntry)?.ask).toBeNull()
  expect(hiddenView(policy('2026-05-31', phone), hiddenEntry)).toBeNull()
})

test('a known entry and an undefined one are not hidden', () => {
  expect(toEntryViews(policy(since, phone), ['phone', 'nothing'])).toMatchObject([{ known: true }, { known: false }])
  expect(toEntryViews(policy(since, phone), ['nothing'])[0]).not.toHaveProperty('hidden')
})

test.each([
  ['without a reason', { hidden: true, since }, 'entries[0].reason'],
  ['with an unknown reason', { ...gone, reason: 'because' }, 'entries[0].reason'],
  ['without a day', { hidden: true, reason: 'wrong' }, 'entries[0].since'],
  ['with an invalid day', { ...gone, since: 'yesterday' }, 'entries[0].since'],
  ['with "hidden": false', { ...gone, hidden: false }, 'entries[0].hidden'],
  ['with a reason alone', { reason: 'wrong' }, 'entries[0].reason'],
  ['with a contact that is not an id', { ...gone, ask: 'The Office' }, 'entries[0].ask'],
])('a withdrawal %s is refused with its path', (_, fields, path) => {
  expect(problems(parsePack(raw({ ...phone, ...fields }), 'national.json'))[0]).toMatchObject({
    file: 'national.json',
    path,
  })
})

test('problems of a hidden entry and of other entries are reported together with their paths', () => {
  const found = problems(
    parsePack(raw({ ...phone, ...gone, reason: '' }, { ...phone, colour: 'red' }), 'national.json'),
  )
  expect(found.map((problem) => problem.path)).toEqual(['entries[0].reason', 'entries[1].colour'])
})

test.each([[null], [1], ['{}'], [[]], [{}], [{ entries: {} }], [{ entries: [null, 1, []] }]])(
  'parsePack refuses %j',
  (json) => {
    expect(parsePack(json, 'x.json').ok).toBe(false)
  },
)

test('checkPack reports a contact of a hidden entry that is unknown, of another kind, or hidden itself', () => {
  const problemsOf = (ask: string, ...more: object[]) => {
    const pack = value(
      parsePack(raw({ id: 'paper', kind: 'document', ...proof, ...gone, ask }, phone, ...more), 'national.json'),
    )
    return checkPack([pack], library, 'national', '2026-07-01').problems.map((problem) => [
      problem.path,
      problem.message,
    ])
  }
  expect(problemsOf('phone')).toEqual([])
  expect(problemsOf('nobody')).toEqual([['entries[0]', '"nobody" cannot be asked']])
  expect(problemsOf('paper')).toEqual([['entries[0]', '"paper" cannot be asked']])
  expect(problemsOf('desk', { ...phone, id: 'desk', ...gone })).toEqual([['entries[0]', '"desk" cannot be asked']])
})
