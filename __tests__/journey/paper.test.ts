import { packsWithGuideEntries } from '../../src/guides'
import { guideLibrary } from '../../src/guides/guide-library'
import { outcome } from '../../src/journey/outcome'
import { guidePrint, type PrintPart, PRINT_PARTS, casePrint, printParts } from '../../src/journey/paper'
import { packs, places, policiesOf } from '../../src/policies'
import { guide, guideLibraryOf, step } from '../guides/support'
import { policyOf, proof, rawPack } from '../rules/support'

const raw = rawPack([{ id: 'stay', answers: ['work', 'visa'] }], [], {
  decisions: {
    route: {
      outcomes: ['employer', 'ask'],
      rules: [
        {
          id: 'worker',
          when: { '==': [{ var: 'stay' }, 'work'] },
          outcome: 'employer',
          strength: 'yes',
          plan: 'work',
          ...proof,
          verifiedOn: '2026-02-01',
        },
        { id: 'rest', when: true, outcome: 'ask', strength: 'ask', plan: 'ask-open', ...proof },
      ],
    },
  },
  openPlan: 'ask-open',
  plans: [
    {
      id: 'work',
      actor: 'employer',
      steps: ['go'],
      documents: ['passport'],
      deadlines: ['soon'],
      amounts: ['fee'],
      contacts: ['phone'],
      cards: ['say'],
    },
    { id: 'ask-open', actor: 'you', contacts: ['phone'] },
  ],
  entries: [
    { id: 'go', kind: 'step', ...proof, bestBefore: '2026-08-01' },
    { id: 'passport', kind: 'document', zh: '护照', ...proof, sources: ['R002'], grade: 'C' },
    {
      id: 'soon',
      kind: 'deadline',
      values: { days: 30 },
      ...proof,
      sources: ['R002', 'R001'],
      verifiedOn: '2026-01-15',
    },
    { id: 'fee', kind: 'amount', periods: [{ until: '2026-01-01', values: { low: 380 }, ...proof }] },
    { id: 'phone', kind: 'contact', values: { phone: '12393' }, ...proof, verifiedOn: '2025-12-01' },
    { id: 'say', kind: 'card', zh: '请问。', ...proof },
  ],
  cautions: [{ id: 'careful', when: true, ...proof, verifiedOn: '2026-02-01' }],
})
const policy = policyOf([raw])
const view = outcome(policy, { stay: 'work' })
const printedCase = (parts: readonly PrintPart[] = PRINT_PARTS, dates = {}) => casePrint(policy, view, parts, dates)
const ids = (all: readonly { readonly id: string }[]) => all.map((item) => item.id)

test('casePrint has every part of the outcome, and lists unknown amounts as unknown', () => {
  const { verdict, actor, plan, steps, documents, amounts, cards, contacts, cautions } = printedCase()
  expect([verdict?.outcome, actor, plan]).toEqual(['employer', 'employer', 'work'])
  expect([steps, documents, cards, contacts, cautions].map(ids)).toEqual([
    ['go'],
    ['passport'],
    ['say'],
    ['phone'],
    ['careful'],
  ])
  expect(amounts).toEqual([{ id: 'fee', kind: 'amount', known: false }])
})

test('casePrint has the last day of a deadline if its first day was entered', () => {
  expect(printedCase().deadlines[0]?.due).toBeNull()
  expect(printedCase(PRINT_PARTS, { soon: '2026-06-01' }).deadlines[0]?.due).toBe('2026-07-01')
})

test.each(PRINT_PARTS)('casePrint without "%s" omits that part and no other', (part) => {
  const remaining = PRINT_PARTS.filter((other) => other !== part)
  const printedPart = printedCase(remaining)
  const contentOf: Record<PrintPart, readonly unknown[]> = {
    answer: printedPart.verdict ? [printedPart.verdict] : [],
    cautions: printedPart.cautions,
    steps: printedPart.steps,
    documents: printedPart.documents,
    deadlines: [...printedPart.deadlines, ...printedPart.amounts],
    cards: printedPart.cards,
    contacts: printedPart.contacts,
    sources: printedPart.sources,
  }
  expect(PRINT_PARTS.filter((other) => contentOf[other].length === 0)).toEqual([part])
  if (part === 'steps') expect([printedPart.actor, printedPart.plan]).toEqual([null, null])
})

test('casePrint lists the sources of the answer, days and amounts, each once, best grade first', () => {
  expect(ids(printedCase().sources)).toEqual(['law', 'portal'])
  expect(ids(printedCase(['answer', 'sources']).sources)).toEqual(['law'])
  expect(ids(printedCase(['documents', 'contacts', 'sources']).sources)).toEqual([])
})

test('casePrint sorts sources by grade, not by their position', () => {
  const mixed = {
    ...raw,
    entries: [...(raw.entries as object[]), { id: 'late', kind: 'deadline', ...proof, sources: ['R002'], grade: 'C' }],
    plans: [
      { id: 'work', actor: 'you', deadlines: ['late', 'soon'] },
      { id: 'ask-open', actor: 'you' },
    ],
  }
  const law = policyOf([mixed])
  expect(ids(casePrint(law, outcome(law, { stay: 'work' }), ['deadlines', 'sources'], {}).sources)).toEqual([
    'law',
    'portal',
  ])
})

test('casePrint has the oldest verification day and the earliest best-before day of its content', () => {
  expect([printedCase().checked, printedCase().bestBefore]).toEqual(['2025-12-01', '2026-08-01'])
  expect([printedCase(['answer']).checked, printedCase(['answer']).bestBefore]).toEqual(['2026-02-01', '2026-12-31'])
  expect([printedCase([]).checked, printedCase([]).bestBefore]).toEqual([null, null])
})

test('printParts lists only parts that have content', () => {
  expect(printParts(printedCase())).toEqual(PRINT_PARTS)
  expect(printParts(casePrint(policy, outcome(policy, {}), PRINT_PARTS, {}))).toEqual([
    'answer',
    'cautions',
    'contacts',
    'sources',
  ])
})

describe('every guide', () => {
  const policyFor = policiesOf(packsWithGuideEntries(packs, guideLibrary))
  const policyOfGuide = (where: readonly string[]) => policyFor(where[0] ?? places[0]!, '2026-11-21')

  test.each([...guideLibrary.guides.values()].map((guide) => [guide.id, guide] as const))(
    '%s prints with all its steps, documents, sentences and contacts',
    (_, guide) => {
      const all = guidePrint(guide, policyOfGuide(guide.where), PRINT_PARTS)
      expect(all.steps).toEqual(guide.steps)
      expect(ids(all.documents)).toEqual(guide.documents.map(({ entry }) => entry))
      expect(ids(all.contacts)).toEqual(guide.contacts)
      expect(new Set(ids(all.cards))).toEqual(new Set(guide.steps.flatMap((step) => step.card?.entry ?? [])))
      expect(all.cards.length).toBe(new Set(ids(all.cards)).size)
      const none = guidePrint(guide, policyOfGuide(guide.where), [])
      expect([none.steps, none.documents, none.cards, none.contacts, none.sources, none.about]).toEqual([
        [],
        [],
        [],
        [],
        [],
        false,
      ])
    },
  )
})

describe('guidePrint', () => {
  const shelfOfOne = (more: object) =>
    guideLibraryOf(
      guide('a', {
        documents: ['passport'],
        contacts: ['phone'],
        steps: [
          step('one', { sources: ['R002'], card: { entry: 'say', replies: [{ reply: 'done', target: 'done' }] } }),
        ],
        ...more,
      }),
    ).guides.get('a')!
  const printed = (more: object = {}, parts: readonly PrintPart[] = PRINT_PARTS) =>
    guidePrint(shelfOfOne(more), policy, parts)

  test('lists the sources of the guide, and those of its steps if steps are printed', () => {
    expect(ids(printed().sources)).toEqual(['law', 'portal'])
    expect(ids(printed({}, ['sources']).sources)).toEqual(['law'])
    expect(ids(printed({}, ['steps']).sources)).toEqual([])
  })

  test('keeps the order of appearance among sources of the same grade', () => {
    const document = (grade: 'A' | 'B' | 'C') => ({ title: 'a', issuer: 'b', date: 'c', url: null, grade })
    const library = {
      documents: { c: document('C'), b: document('B'), d: document('B'), a: document('A') },
      facts: { R001: ['c', 'b'], R002: ['d', 'a'] },
    }
    const law = { ...policy, library }
    expect(ids(guidePrint(shelfOfOne({}), law, ['steps', 'sources']).sources)).toEqual(['a', 'b', 'd', 'c'])
    expect(ids(casePrint(law, outcome(law, { stay: 'work' }), ['deadlines', 'sources'], {}).sources)).toEqual([
      'a',
      'd',
      'b',
      'c',
    ])
  })

  test('has no sources and no dates for a guide for staff', () => {
    expect(printed({ phase: 'staff' }, ['steps', 'sources'])).toMatchObject({
      sources: [],
      checked: null,
      bestBefore: null,
    })
  })

  test('has the oldest verification day of its documents, sentences and contacts', () => {
    expect(printed().checked).toBe('2025-12-01')
    expect(printed({}, ['steps', 'documents', 'cards']).checked).toBe('2026-01-01')
  })

  test('has an introduction only with the part "answer"', () => {
    expect([printed().about, printed({}, ['steps']).about]).toEqual([true, false])
  })

  test('offers only parts that have content', () => {
    expect(printParts(printed())).toEqual(['answer', 'steps', 'documents', 'cards', 'contacts', 'sources'])
    expect(printParts(printed({ documents: [], contacts: [] }, ['steps', 'documents', 'contacts']))).toEqual([
      'answer',
      'steps',
    ])
  })
})

test('printParts omits cautions and contacts of a case that has none', () => {
  const bare = policyOf([
    {
      ...raw,
      cautions: [],
      plans: [
        { id: 'work', actor: 'you' },
        { id: 'ask-open', actor: 'you' },
      ],
    },
  ])
  expect(printParts(casePrint(bare, outcome(bare, { stay: 'work' }), [], {}))).toEqual(['answer'])
})
