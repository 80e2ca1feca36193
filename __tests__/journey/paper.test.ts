import { lawOfGuides } from '../../src/guides'
import { shelf } from '../../src/guides/shelf'
import { outcome } from '../../src/journey/outcome'
import { guidePaper, type Part, PARTS, paperOf, partsOf } from '../../src/journey/paper'
import { packs, places, policiesOf } from '../../src/policies'
import { guide, shelfOf, step } from '../guides/support'
import { policyOf, proof, rawPack } from '../rules/support'

const raw = rawPack([{ id: 'stay', answers: ['work', 'visa'] }], [], {
  decisions: {
    route: { outcomes: ['employer', 'ask'], rules: [
      { id: 'worker', when: { '==': [{ var: 'stay' }, 'work'] }, outcome: 'employer', strength: 'yes', plan: 'work', ...proof, verifiedOn: '2026-02-01' },
      { id: 'rest', when: true, outcome: 'ask', strength: 'ask', plan: 'ask-open', ...proof },
    ] },
  },
  plans: [
    { id: 'work', actor: 'employer', steps: ['go'], documents: ['passport'], deadlines: ['soon'], amounts: ['fee'], contacts: ['phone'], cards: ['say'] },
    { id: 'ask-open', actor: 'you', contacts: ['phone'] },
  ],
  entries: [
    { id: 'go', kind: 'step', ...proof, bestBefore: '2026-08-01' },
    { id: 'passport', kind: 'document', zh: '护照', ...proof, sources: ['R002'], grade: 'C' },
    { id: 'soon', kind: 'deadline', values: { days: 30 }, ...proof, sources: ['R002', 'R001'], verifiedOn: '2026-01-15' },
    { id: 'fee', kind: 'amount', periods: [{ until: '2026-01-01', values: { low: 380 }, ...proof }] },
    { id: 'phone', kind: 'contact', values: { phone: '12393' }, ...proof, verifiedOn: '2025-12-01' },
    { id: 'say', kind: 'card', zh: '请问。', ...proof },
  ],
  cautions: [{ id: 'careful', when: true, ...proof, verifiedOn: '2026-02-01' }],
})
const policy = policyOf([raw])
const view = outcome(policy, { stay: 'work' })
const paper = (parts: readonly Part[] = PARTS, dates = {}) => paperOf(policy, view, parts, dates)
const ids = (all: readonly { readonly id: string }[]) => all.map((one) => one.id)

test('a paper has all of the answer, with the figures that are not known as unknown', () => {
  const { verdict, actor, plan, steps, documents, amounts, cards, contacts, cautions } = paper()
  expect([verdict?.outcome, actor, plan]).toEqual(['employer', 'employer', 'work'])
  expect([steps, documents, cards, contacts, cautions].map(ids)).toEqual([['go'], ['passport'], ['say'], ['phone'], ['careful']])
  expect(amounts).toEqual([{ id: 'fee', kind: 'amount', known: false }])
})

test('the last day stands on it where the person gave the first', () => {
  expect(paper().deadlines[0]?.due).toBeNull()
  expect(paper(PARTS, { soon: '2026-06-01' }).deadlines[0]?.due).toBe('2026-07-01')
})

test.each(PARTS)('without "%s" nothing of it is left, and all else is', (part) => {
  const left = PARTS.filter((one) => one !== part)
  const without = paper(left)
  const mine: Record<Part, readonly unknown[]> = {
    answer: without.verdict ? [without.verdict] : [], cautions: without.cautions, steps: without.steps, documents: without.documents,
    deadlines: [...without.deadlines, ...without.amounts], cards: without.cards, contacts: without.contacts, sources: without.sources,
  }
  expect(PARTS.filter((one) => mine[one].length === 0)).toEqual([part])
  if (part === 'steps') expect([without.actor, without.plan]).toEqual([null, null])
})

test('it names the documents behind the answer, days and amounts, each once and best grade first', () => {
  expect(ids(paper().sources)).toEqual(['law', 'portal'])
  expect(ids(paper(['answer', 'sources']).sources)).toEqual(['law'])
  expect(ids(paper(['documents', 'contacts', 'sources']).sources)).toEqual([])
})

test('the best grade stands first, whichever was named first', () => {
  const mixed = { ...raw, entries: [...raw.entries as object[], { id: 'late', kind: 'deadline', ...proof, sources: ['R002'], grade: 'C' }], plans: [{ id: 'work', actor: 'you', deadlines: ['late', 'soon'] }, { id: 'ask-open', actor: 'you' }] }
  const law = policyOf([mixed])
  expect(ids(paperOf(law, outcome(law, { stay: 'work' }), ['deadlines', 'sources'], {}).sources)).toEqual(['law', 'portal'])
})

test('it is as old as the oldest thing on it, and good for as long as the first to grow old', () => {
  expect([paper().checked, paper().bestBefore]).toEqual(['2025-12-01', '2026-08-01'])
  expect([paper(['answer']).checked, paper(['answer']).bestBefore]).toEqual(['2026-02-01', '2026-12-31'])
  expect([paper([]).checked, paper([]).bestBefore]).toEqual([null, null])
})

test('only the parts of which there is something can be chosen', () => {
  expect(partsOf(paper())).toEqual(PARTS)
  expect(partsOf(paperOf(policy, outcome(policy, {}), PARTS, {}))).toEqual(['answer', 'cautions', 'contacts', 'sources'])
})

describe('every guide', () => {
  const policyFor = policiesOf(lawOfGuides(packs, shelf))
  const policyOfGuide = (where: readonly string[]) => policyFor(where[0] ?? places[0]!, '2026-11-21')

  test.each([...shelf.guides.values()].map((guide) => [guide.id, guide] as const))('%s fits on paper with all its steps, papers, sentences and contacts', (_, guide) => {
    const whole = guidePaper(guide, policyOfGuide(guide.where), PARTS)
    expect(whole.steps).toEqual(guide.steps)
    expect(ids(whole.documents)).toEqual(guide.documents)
    expect(ids(whole.contacts)).toEqual(guide.contacts)
    expect(new Set(ids(whole.cards))).toEqual(new Set(guide.steps.flatMap((one) => one.card?.entry ?? [])))
    expect(whole.cards.length).toBe(new Set(ids(whole.cards)).size)
    const none = guidePaper(guide, policyOfGuide(guide.where), [])
    expect([none.steps, none.documents, none.cards, none.contacts, none.sources, none.about]).toEqual([[], [], [], [], [], false])
  })
})

describe('a guide on paper', () => {
  const shelfOfOne = (more: object) => shelfOf(guide('a', { documents: ['passport'], contacts: ['phone'], steps: [step('one', { sources: ['R002'], card: { entry: 'say', replies: [{ reply: 'done', target: 'done' }] } })], ...more })).guides.get('a')!
  const printed = (more: object = {}, parts: readonly Part[] = PARTS) => guidePaper(shelfOfOne(more), policy, parts)

  test('names the documents behind it and behind its steps, if they are wanted', () => {
    expect(ids(printed().sources)).toEqual(['law', 'portal'])
    expect(ids(printed({}, ['sources']).sources)).toEqual(['law'])
    expect(ids(printed({}, ['steps']).sources)).toEqual([])
  })

  test('names documents of one grade in the order in which they are met', () => {
    const document = (grade: 'A' | 'B' | 'C') => ({ title: 'a', issuer: 'b', date: 'c', url: null, grade })
    const library = { documents: { c: document('C'), b: document('B'), d: document('B'), a: document('A') }, facts: { R001: ['c', 'b'], R002: ['d', 'a'] } }
    const law = { ...policy, library }
    expect(ids(guidePaper(shelfOfOne({}), law, ['steps', 'sources']).sources)).toEqual(['a', 'b', 'd', 'c'])
    expect(ids(paperOf(law, outcome(law, { stay: 'work' }), ['deadlines', 'sources'], {}).sources)).toEqual(['a', 'd', 'b', 'c'])
  })

  test('is about how to use this app without claiming anything of the law', () => {
    expect(printed({ phase: 'staff' }, ['steps', 'sources'])).toMatchObject({ sources: [], checked: null, bestBefore: null })
  })

  test('is as old as the oldest paper, sentence or contact on it', () => {
    expect(printed().checked).toBe('2025-12-01')
    expect(printed({}, ['steps', 'documents', 'cards']).checked).toBe('2026-01-01')
  })

  test('says what it is about only where that is wanted', () => {
    expect([printed().about, printed({}, ['steps']).about]).toEqual([true, false])
  })

  test('has only the parts of which there is something', () => {
    expect(partsOf(printed())).toEqual(['answer', 'steps', 'documents', 'cards', 'contacts', 'sources'])
    expect(partsOf(printed({ documents: [], contacts: [] }, ['steps', 'documents', 'contacts']))).toEqual(['answer', 'steps'])
  })
})

test('a case without cautions and without anybody to ask offers neither', () => {
  const bare = policyOf([{ ...raw, cautions: [], plans: [{ id: 'work', actor: 'you' }, { id: 'ask-open', actor: 'you' }] }])
  expect(partsOf(paperOf(bare, outcome(bare, { stay: 'work' }), [], {}))).toEqual(['answer'])
})
