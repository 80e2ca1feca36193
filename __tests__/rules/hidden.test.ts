import { check } from '../../src/rules/check'
import { compose, entry } from '../../src/rules'
import { parseLaw } from '../../src/rules/hidden'
import { hiddenView } from '../../src/journey/hidden'
import { listed } from '../../src/journey/outcome'
import { library, problems, proof, rawPack, value } from './support'

const since = '2026-06-01'
const gone = { hidden: true, since, reason: 'source-gone' }
const phone = { id: 'phone', kind: 'contact', values: { phone: '1' }, ...proof }
const raw = (...entries: object[]) => rawPack([{ id: 'q', answers: ['a', 'b'] }], [{ id: 'all', when: true, outcome: 'p' }], { entries })
const policy = (on: string, ...entries: object[]) => value(compose([value(parseLaw(raw(...entries), 'national.json'))], library, 'national', on))

test('an entry that was taken offline holds until that day, and from then on nothing is known of it', () => {
  const fee = { id: 'fee', kind: 'amount', values: { yuan: 5 }, ...proof, ...gone }
  expect(entry(policy('2026-05-31', fee), 'fee')?.values).toEqual({ yuan: 5 })
  expect(entry(policy(since, fee), 'fee')).toBeNull()
})

test('of its periods those end that would have gone on, and those fall away that would have begun', () => {
  const periods = [
    { ...proof, until: '2026-02-01' }, { ...proof, from: '2026-02-01', until: '2026-09-01' }, { ...proof, from: '2026-09-01' },
  ]
  const [fee] = value(parseLaw(raw({ id: 'fee', kind: 'amount', periods, ...gone }), 'national.json')).entries
  expect(fee?.periods.map(one => [one.from, one.until])).toEqual([[null, '2026-02-01'], ['2026-02-01', since]])
})

test('a person is told since when, why, and whom to ask: whom the entry names', () => {
  const law = policy('2026-07-01', { id: 'paper', kind: 'document', ...proof, ...gone, ask: 'phone' }, phone)
  expect(listed(law, ['paper'])).toMatchObject([{ id: 'paper', kind: 'document', known: false, hidden: { since, reason: 'source-gone', ask: { id: 'phone' } } }])
})

test('where it names nobody, the first of others that is known is asked, else the hotline, else nobody', () => {
  const one = { hidden: { since, reason: 'wrong', ask: null } } as const
  const hotline = { ...phone, id: 'phone-12393' }
  expect(hiddenView(policy(since, phone, hotline), one, ['no-such', 'phone'])?.ask?.id).toBe('phone')
  expect(hiddenView(policy(since, phone, hotline), one)?.ask?.id).toBe('phone-12393')
  expect(hiddenView(policy(since, phone), one)?.ask).toBeNull()
  expect(hiddenView(policy('2026-05-31', phone), one)).toBeNull()
})

test('what is known, and what nobody defined, is not called offline', () => {
  expect(listed(policy(since, phone), ['phone', 'nothing'])).toMatchObject([{ known: true }, { known: false }])
  expect(listed(policy(since, phone), ['nothing'])[0]).not.toHaveProperty('hidden')
})

test.each([
  ['without a reason', { hidden: true, since }, 'entries[0].reason'],
  ['with a reason of its own', { ...gone, reason: 'because' }, 'entries[0].reason'],
  ['without a day', { hidden: true, reason: 'wrong' }, 'entries[0].since'],
  ['with a day that is none', { ...gone, since: 'yesterday' }, 'entries[0].since'],
  ['half', { ...gone, hidden: false }, 'entries[0].hidden'],
  ['with a reason alone', { reason: 'wrong' }, 'entries[0].reason'],
  ['with somebody to ask who has no id', { ...gone, ask: 'The Office' }, 'entries[0].ask'],
])('hidden %s is refused with its path', (_, fields, path) => {
  expect(problems(parseLaw(raw({ ...phone, ...fields }), 'national.json'))[0]).toMatchObject({ file: 'national.json', path })
})

test('the other problems of such a pack keep their path, and all are told at once', () => {
  const found = problems(parseLaw(raw({ ...phone, ...gone, reason: '' }, { ...phone, colour: 'red' }), 'national.json'))
  expect(found.map(one => one.path)).toEqual(['entries[0].reason', 'entries[1].colour'])
})

test.each([[null], [1], ['{}'], [[]], [{}], [{ entries: {} }], [{ entries: [null, 1, []] }]])('%j is refused as any pack is', json => {
  expect(parseLaw(json, 'x.json').ok).toBe(false)
})

test('the check names somebody to ask who cannot be asked', () => {
  const faults = (ask: string, ...more: object[]) => {
    const pack = value(parseLaw(raw({ id: 'paper', kind: 'document', ...proof, ...gone, ask }, phone, ...more), 'national.json'))
    return check([pack], library, 'national', '2026-07-01').problems.map(one => [one.path, one.message])
  }
  expect(faults('phone')).toEqual([])
  expect(faults('nobody')).toEqual([['entries[0]', '"nobody" cannot be asked']])
  expect(faults('paper')).toEqual([['entries[0]', '"paper" cannot be asked']])
  expect(faults('desk', { ...phone, id: 'desk', ...gone })).toEqual([['entries[0]', '"desk" cannot be asked']])
})

