import { DOCUMENTS, matrix } from '../../src/journey/channels'
import { checklist } from '../../src/journey/checklist'
import { deadlines } from '../../src/journey/deadlines'
import { places, policyFor } from '../../src/policies'
import { parseAnswers } from '../../src/rules'
import { policyOf, proof, rawPack } from '../rules/support'
import { guide, shelfOf } from '../guides/support'

const policy = policyOf([rawPack([{ id: 'q', answers: ['a', 'b'] }], [{ id: 'all', when: true, outcome: 'p' }], {
  entries: [
    { id: 'passport', kind: 'document', ...proof }, { id: 'photo', kind: 'document', ...proof },
    { id: 'thirty', kind: 'deadline', values: { days: 30 }, ...proof }, { id: 'disputed', kind: 'note', values: { months: 12 }, ...proof },
  ],
})])

test('papers of the route and of guides are one list, each once, with what they are for', () => {
  const bank = shelfOf(guide('bank', { documents: ['photo', 'passport'] })).guides.get('bank')!
  expect(checklist(policy, ['passport'], [bank]).map(one => [one.document.id, one.usedBy])).toEqual([['passport', [null, 'bank']], ['photo', ['bank']]])
})

test('a deadline is counted from the day that the person gave, and from none otherwise', () => {
  expect(deadlines(policy, ['thirty'], { thirty: '2026-11-21' })[0]?.due).toBe('2026-12-21')
  expect(deadlines(policy, ['thirty'], {})[0]).toMatchObject({ due: null, counts: true })
})

test('a waiting time that is disputed is never computed', () => {
  expect(deadlines(policy, ['disputed'], { disputed: '2026-11-21' })[0]).toMatchObject({ due: null, counts: false })
})

test('the matrix says of each document and channel what the rules say: Alipay activates for residents of Hong Kong, Macao and Taiwan alone', () => {
  const rows = matrix(policyFor('wenjiang', '2026-11-21'))
  expect(rows.map(one => one.document)).toEqual(['passport', 'permanent-residence-card', 'hk-macao-taiwan'])
  expect(rows.map(one => one.cells.find(cell => cell.channel === 'alipay')?.finding.value)).toEqual(['no', 'no', 'yes'])
  expect(rows.map(one => one.cells.find(cell => cell.channel === 'counter')?.finding.value)).toEqual(['yes', 'yes', 'yes'])
})

test('the documents of the matrix are answers that the law of every place knows', () => {
  for (const place of places) {
    for (const [document, answers] of Object.entries(DOCUMENTS)) expect([place, document, parseAnswers(policyFor(place, '2026-11-21'), answers)]).toEqual([place, document, { ok: true, value: answers }])
  }
})

test('only a deadline counts days, whatever else has some; and one of which nothing is known does not', () => {
  const law = policyOf([rawPack([{ id: 'q', answers: ['a', 'b'] }], [{ id: 'all', when: true, outcome: 'p' }], { entries: [{ id: 'stay', kind: 'note', values: { days: 30 }, ...proof }] })])
  expect(deadlines(law, ['stay', 'nothing'], { stay: '2026-11-21', nothing: '2026-11-21' }).map(one => [one.counts, one.due])).toEqual([[false, null], [false, null]])
})
