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
    { id: 'go', kind: 'step', ...proof },
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
    { id: 'say', kind: 'card', zh: '请问。', ...proof, bestBefore: '2026-08-01' },
  ],
  cautions: [{ id: 'careful', when: true, ...proof, verifiedOn: '2026-02-01' }],
})
const policy = policyOf([raw])
const view = outcome(policy, { stay: 'work' })
const options = { parts: PRINT_PARTS, dates: {}, has: () => true }
const printedCase = (parts: readonly PrintPart[] = PRINT_PARTS, dates = {}) =>
  casePrint(policy, view, { ...options, parts, dates })
const ids = (all: readonly { readonly id: string }[]) => all.map((item) => item.id)

test('casePrint has the answer with its facts, the papers, one sentence and the contacts', () => {
  const { answer, documents, sentence, contacts } = printedCase()
  expect([answer?.verdict.outcome, answer?.actor]).toEqual(['employer', 'employer'])
  expect(answer?.summary.when).toMatchObject({ unit: 'days', count: 30 })
  expect(answer?.summary.cost).toBeNull()
  expect([ids(documents), sentence?.id, ids(contacts)]).toEqual([['passport'], 'say', ['phone']])
})

test('casePrint has the last day of a deadline if its first day was entered', () => {
  expect(printedCase().answer?.due).toBeNull()
  expect(printedCase(PRINT_PARTS, { soon: '2026-06-01' }).answer?.due).toBe('2026-07-01')
})

test.each(['answer', 'documents', 'cards', 'contacts'] as const)(
  'casePrint without "%s" omits that part and no other',
  (part) => {
    const { answer, documents, sentence, contacts } = printedCase(PRINT_PARTS.filter((other) => other !== part))
    const there = {
      answer: answer !== null,
      documents: documents.length > 0,
      cards: sentence !== null,
      contacts: contacts.length > 0,
    }
    expect(there).toEqual({ answer: true, documents: true, cards: true, contacts: true, [part]: false })
  },
)

test('casePrint counts each source of the answer and its facts once', () => {
  expect(printedCase().sources).toBe(2)
  // Without the answer, those of the rest.
  expect(printedCase(['documents', 'contacts']).sources).toBe(2)
})

test('casePrint has two contacts at most, those with a number first, and none that is unknown', () => {
  const crowded = {
    ...raw,
    entries: [
      ...(raw.entries as object[]),
      { id: 'counter', kind: 'contact', ...proof },
      { id: 'old', kind: 'contact', periods: [{ until: '2026-01-01', values: { phone: '1' }, ...proof }] },
      { id: 'second', kind: 'contact', values: { phone: '12366' }, ...proof },
      { id: 'third', kind: 'contact', values: { phone: '12345' }, ...proof },
    ],
  }
  const contactsOf = (contacts: readonly string[]) => {
    const law = policyOf([
      {
        ...crowded,
        plans: [
          { id: 'work', actor: 'you', contacts },
          { id: 'ask-open', actor: 'you' },
        ],
      },
    ])
    return ids(casePrint(law, outcome(law, { stay: 'work' }), options).contacts)
  }
  expect(contactsOf(['counter', 'old', 'phone', 'second', 'third'])).toEqual(['phone', 'second'])
  expect(contactsOf(['counter', 'phone'])).toEqual(['phone', 'counter'])
})

test('casePrint has the oldest verification day and the earliest best-before day of its content', () => {
  expect([printedCase().checked, printedCase().bestBefore]).toEqual(['2025-12-01', '2026-08-01'])
  expect([printedCase(['answer']).checked, printedCase(['answer']).bestBefore]).toEqual(['2026-01-15', '2026-12-31'])
  expect([printedCase([]).checked, printedCase([]).bestBefore]).toEqual([null, null])
})

test('printParts lists only parts that have content', () => {
  expect(printParts(printedCase())).toEqual(['answer', 'documents', 'cards', 'contacts'])
  expect(printParts(casePrint(policy, outcome(policy, {}), options))).toEqual(['answer', 'contacts'])
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
      expect(all.contacts.length).toBe(Math.min(2, guide.contacts.length))
      const sentences = all.sentences.map(({ sentence }) => sentence.id)
      expect(new Set(sentences)).toEqual(new Set(guide.steps.flatMap((step) => step.card?.entry ?? [])))
      expect(sentences.length).toBe(new Set(sentences).size)
      for (const { sentence, step } of all.sentences) expect(guide.steps[step - 1]?.card?.entry).toBe(sentence.id)
      const none = guidePrint(guide, policyOfGuide(guide.where), [])
      expect([none.steps, none.documents, none.sentences, none.contacts, none.about]).toEqual([[], [], [], [], false])
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

  test('counts the sources of the guide, and those of its steps if steps are printed', () => {
    expect(printed().sources).toBe(2)
    expect(printed({}, ['contacts']).sources).toBe(1)
  })

  test('has no sources and no dates for a guide for staff', () => {
    expect(printed({ phase: 'staff' }, ['steps'])).toMatchObject({ sources: 0, checked: null, bestBefore: null })
  })

  test('has the oldest verification day of its documents, sentences and contacts', () => {
    expect(printed().checked).toBe('2025-12-01')
    expect(printed({}, ['steps', 'documents', 'cards']).checked).toBe('2026-01-01')
  })

  test('has an introduction only with the part "answer"', () => {
    expect([printed().about, printed({}, ['steps']).about]).toEqual([true, false])
  })

  test('offers only parts that have content', () => {
    expect(printParts(printed())).toEqual(PRINT_PARTS)
    expect(printParts(printed({ documents: [], contacts: [] }, ['steps', 'documents', 'contacts']))).toEqual([
      'answer',
      'steps',
    ])
  })
})

test('printParts omits contacts of a case that has none', () => {
  const bare = policyOf([
    {
      ...raw,
      plans: [
        { id: 'work', actor: 'you' },
        { id: 'ask-open', actor: 'you' },
      ],
    },
  ])
  expect(printParts(casePrint(bare, outcome(bare, { stay: 'work' }), { ...options, parts: [] }))).toEqual(['answer'])
})
