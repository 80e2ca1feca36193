import { parsePack } from '../../src/rules'
import { check } from '../../src/rules/check'
import { day, library, proof, rawPack, value } from './support'

const questions = [
  { id: 'stay', answers: ['work', 'visa'] },
  { id: 'job', answers: ['a', 'b'], askedWhen: { '==': [{ var: 'stay' }, 'work'] } },
]
const work = { '==': [{ var: 'stay' }, 'work'] }
const rest = { id: 'rest', when: true, outcome: 'q' }
const run = (raw: unknown, on = day) => check([value(parsePack(raw, 'national.json'))], library, 'national', on)
const pack = (rules: Parameters<typeof rawPack>[1], more = {}) => rawPack(questions, rules, more)
const note = (more: Record<string, unknown>) => ({ entries: [{ id: 'e', kind: 'note', ...more }] })

test('a sound pack has no problem, and its combinations are counted', () => {
  expect(run(pack([{ id: 'one', when: work, outcome: 'p' }, rest]))).toMatchObject({ questions: 2, combinations: 4, problems: [], due: [] })
})

test.each([
  ['a gap', 'gap', pack([{ id: 'one', when: work, outcome: 'p' }]), 'decisions.route', '{"stay":"visa"}'],
  ['a dead rule', 'dead', pack([rest, { id: 'one', when: work, outcome: 'p' }]), 'decisions.route.rules[1]', '"one" never hits'],
  ['a question read where it is not asked', 'presupposition', pack([{ id: 'one', when: { '==': [{ var: 'job' }, 'a'] }, outcome: 'p' }, rest]), 'decisions.route', '"job" is read'],
  ['a rule without source', 'unsourced', pack([{ ...rest, sources: [] }]), 'decisions.route.rules[0]', 'no source'],
  ['a fact that stands in no document', 'unsourced', pack([{ ...rest, sources: ['R003'] }]), 'decisions.route.rules[0]', 'no source'],
  ['a grade better than its sources', 'grade', pack([{ ...rest, sources: ['R002'], grade: 'B' }]), 'decisions.route.rules[0]', 'best source is C'],
  ['an expired rule', 'expired', pack([{ ...rest, bestBefore: '2026-05-31' }]), 'decisions.route.rules[0]', 'past its best-before'],
  ['an expired figure', 'expired', pack([rest], note({ ...proof, bestBefore: '2026-05-31' })), 'entries[0]', 'past its best-before'],
  ['the same id twice', 'period', pack([rest, { ...rest, when: work }]), 'decisions.route.rules[1]', 'twice'],
  ['periods that overlap', 'period', pack([rest], note({ periods: [{ until: '2026-07-01', ...proof }, { from: '2026-06-30', ...proof }] })), 'entries[0].periods[1]', 'twice for the same day'],
  ['periods that leave a hole', 'period', pack([rest], note({ periods: [{ until: '2026-06-30', ...proof }, { from: '2026-07-01', ...proof }] })), 'entries[0].periods[1]', 'nothing is said of "e" from 2026-06-30'],
  ['periods that overlap, whichever is written first', 'period', pack([rest], note({ periods: [{ from: '2026-06-30', ...proof }, { from: '2026-01-01', until: '2026-07-01', ...proof }] })), 'entries[0].periods[0]', 'twice for the same day'],
  ['a period that ends before it begins', 'period', pack([rest], note({ periods: [{ from: '2026-07-01', until: '2026-06-01', ...proof }] })), 'entries[0].periods[0]', 'ends before'],
  ['an unknown id', 'unknown-id', pack([{ ...rest, plan: 'none' }]), 'decisions.route.rules[0]', 'unknown plan'],
])('%s is found, with file, path and remedy', (_, code, raw, path, message) => {
  const found = run(raw).problems.filter(one => one.code === code)
  expect(found[0]).toMatchObject({ file: 'national.json', path })
  expect(found[0]?.message).toContain(message)
  expect(found[0]?.remedy).not.toBe('')
})

test('what is near its best-before is due, what is past it is past', () => {
  const raw = pack([{ ...rest, bestBefore: '2026-07-31' }])
  expect(run(raw, '2026-06-01').due).toMatchObject([{ id: 'route/rest', bestBefore: '2026-07-31', past: false }])
  expect(run(raw, '2026-08-01').due).toMatchObject([{ past: true }])
  expect(run(raw, '2026-01-01').due).toEqual([])
})

test('two rules that hold together with different outcomes are told with a sample, not faulted', () => {
  const found = run(pack([{ id: 'one', when: work, outcome: 'p' }, { id: 'two', when: { or: [work, { '!': work }] }, outcome: 'q' }, { ...rest, when: { '!': work } }]))
  expect(found.overlaps).toEqual([])
  const other = run(pack([{ id: 'one', when: work, outcome: 'p' }, { id: 'two', when: { and: [work, { '==': [{ var: 'job' }, 'a'] }] }, outcome: 'q' }, rest]))
  expect(other.overlaps).toEqual([{ decision: 'route', first: 'one', second: 'two', sample: { stay: 'work', job: 'a' } }])
})

test('a rule of the wider place that a narrower one covers is not dead there', () => {
  const city = { format: 1, place: 'city', parent: 'national', version: '2026-01-01', decisions: { route: { rules: [{ id: 'all', before: 'rest', when: true, outcome: 'q', strength: 'yes', ...proof }] } } }
  const packs = [value(parsePack(pack([rest]), 'national.json')), value(parsePack(city, 'city.json'))]
  expect(check(packs, library, 'city', day).problems).toEqual([])
})
