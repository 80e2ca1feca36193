import { matrix } from '../../src/journey/channels'
import { documentChecklist, type DocumentView, personDocuments, toBring } from '../../src/journey/checklist'
import { deadlines } from '../../src/journey/deadlines'
import { places, policyFor } from '../../src/policies'
import { MATRIX_DOCUMENTS } from '../../src/policies/ids'
import { parseAnswers } from '../../src/rules'
import { policyOf, proof, rawPack } from '../rules/support'
import { guide, guideLibraryOf } from '../guides/support'

const policy = policyOf([
  rawPack([{ id: 'q', answers: ['a', 'b'] }], [{ id: 'all', when: true, outcome: 'p' }], {
    entries: [
      { id: 'passport', kind: 'document', ...proof },
      { id: 'photo', kind: 'document', ...proof },
      { id: 'thirty', kind: 'deadline', values: { days: 30 }, ...proof },
      { id: 'disputed', kind: 'note', values: { months: 12 }, ...proof },
    ],
  }),
])

test('documentChecklist merges the documents of the route and of guides, and names where each is used', () => {
  const bank = guideLibraryOf(guide('bank', { documents: ['photo', 'passport'] })).guides.get('bank')!
  expect(
    documentChecklist(policy, ['passport'], [bank]).map((document) => [document.document.id, document.usedBy]),
  ).toEqual([
    ['passport', [null, 'bank']],
    ['photo', ['bank']],
  ])
})

test('personDocuments counts those of the answer only, and lists each document once', () => {
  const bank = guideLibraryOf(guide('bank', { documents: ['photo', 'passport'] })).guides.get('bank')!
  const ids = (documents: readonly DocumentView[]) => documents.map(({ document }) => document.id)
  const { own, later, others } = personDocuments(policy, ['passport'], [bank], [bank])
  expect([ids(own), ids(later), ids(others)]).toEqual([['passport'], ['photo'], []])
  const withoutAnswer = personDocuments(policy, [], [bank], [])
  expect([ids(withoutAnswer.own), ids(withoutAnswer.later)]).toEqual([['photo', 'passport'], []])
  expect(ids(personDocuments(policy, ['passport'], [], [bank]).others)).toEqual(['photo'])
})

test('toBring leaves out what somebody else provides', () => {
  expect(toBring([{ id: 'passport' }, { id: 'form' }], ['form'])).toEqual([{ id: 'passport' }])
})

test('deadlines computes a due day from the entered day, and none without it', () => {
  expect(deadlines(policy, ['thirty'], { thirty: '2026-11-21' })[0]?.due).toBe('2026-12-21')
  expect(deadlines(policy, ['thirty'], {})[0]).toMatchObject({ due: null, counts: true })
})

test('deadlines does not compute a disputed waiting time', () => {
  expect(deadlines(policy, ['disputed'], { disputed: '2026-11-21' })[0]).toMatchObject({ due: null, counts: false })
})

test('matrix returns the decision of the rules for each document and channel: Alipay only for residents of Hong Kong, Macao and Taiwan', () => {
  const rows = matrix(policyFor('wenjiang', '2026-11-21'), MATRIX_DOCUMENTS)
  expect(rows.map((row) => row.document)).toEqual(['doc-passport', 'doc-pr-card', 'doc-hk-permit'])
  expect(rows.map((row) => row.cells.find((cell) => cell.channel === 'alipay')?.finding.value)).toEqual([
    'no',
    'no',
    'yes',
  ])
  expect(rows.map((row) => row.cells.find((cell) => cell.channel === 'counter')?.finding.value)).toEqual([
    'yes',
    'yes',
    'yes',
  ])
})

test('the documents of the matrix are valid answers in every place', () => {
  for (const place of places) {
    for (const [document, answers] of Object.entries(MATRIX_DOCUMENTS))
      expect([place, document, parseAnswers(policyFor(place, '2026-11-21'), answers)]).toEqual([
        place,
        document,
        { ok: true, value: answers },
      ])
  }
})

test('deadlines counts no days for an entry of another kind, nor for an unknown entry', () => {
  const law = policyOf([
    rawPack([{ id: 'q', answers: ['a', 'b'] }], [{ id: 'all', when: true, outcome: 'p' }], {
      entries: [{ id: 'stay', kind: 'note', values: { days: 30 }, ...proof }],
    }),
  ])
  expect(
    deadlines(law, ['stay', 'nothing'], { stay: '2026-11-21', nothing: '2026-11-21' }).map((deadline) => [
      deadline.counts,
      deadline.due,
    ]),
  ).toEqual([
    [false, null],
    [false, null],
  ])
})
