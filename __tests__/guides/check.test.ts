import { day, library, policyOf, problems, rawPack } from '../rules/support'
import { frame, guide, proof, raw, replies, guideLibraryOf, step, terms } from './support'
import { checkGuides, parseGuideLibrary } from '../../src/guides/maintain'

const policy = policyOf([
  rawPack([{ id: 'identity', answers: ['passport', 'permit'] }], [{ id: 'all', when: true, outcome: 'p' }], {
    entries: [
      { id: 'passport', kind: 'document', ...proof },
      { id: 'phone', kind: 'contact', ...proof },
      { id: 'say', kind: 'card', ...proof },
    ],
  }),
])
const run = (...guides: { id: string }[]) => checkGuides(guideLibraryOf(...guides), [policy], library, day)
const passport = { '==': [{ var: 'identity' }, 'passport'] }
const answers = (...to: unknown[]) => replies.map((reply, i) => ({ reply: reply.id, target: to[i] ?? 'done' }))

test('a valid guide has no problem', () => {
  expect(
    run(
      guide('a', {
        documents: ['passport'],
        contacts: ['phone'],
        steps: [
          step('one', { label: { term: 'activate', zh: '激活' }, frames: [frame], troubles: ['no'] }),
          step('two', {
            card: { entry: 'say', replies: answers({ step: 'one' }, { contact: 'phone' }, { card: 'say' }) },
          }),
        ],
        troubles: [{ id: 'no', target: { contact: 'phone' }, sources: ['R001'] }],
      }),
    ),
  ).toEqual([])
})

test.each([
  ['an unknown document', guide('a', { documents: ['visa'] }), '"visa" is no document in national'],
  ['a contact of another kind', guide('a', { contacts: ['passport'] }), '"passport" is no contact in national'],
  [
    'a contact as a card',
    guide('a', { steps: [step('one', { card: { entry: 'phone', replies: answers() } })] }),
    '"phone" is no card',
  ],
  [
    'too few replies',
    guide('a', { steps: [step('one', { card: { entry: 'say', replies: answers().slice(0, 3) } })] }),
    '3 replies',
  ],
  [
    'an unknown reply',
    guide('a', {
      steps: [
        step('one', {
          card: { entry: 'say', replies: [...answers().slice(0, 3), { reply: 'maybe', target: 'done' }] },
        }),
      ],
    }),
    'unknown reply "maybe"',
  ],
  ['a missing source', guide('a', { sources: [] }), '"a" has no source'],
  ['an unknown fact', guide('a', { steps: [step('one', { sources: ['R999'] })] }), 'unknown fact "R999"'],
  ['an unknown place', guide('a', { where: ['paris'], instead: 'b' }), 'unknown place "paris"'],
  [
    'an unknown answer',
    guide('a', { when: { '==': [{ var: 'identity' }, 'visa'] }, instead: 'b' }),
    '"identity" has no answer "visa"',
  ],
  [
    'an unknown answer in the condition of a step',
    guide('a', { steps: [step('one'), step('two', { when: { '==': [{ var: 'identity' }, 'visa'] } })] }),
    '"identity" has no answer "visa"',
  ],
  [
    'an unknown question in the condition of a document',
    guide('a', { documents: [{ entry: 'passport', when: { '==': [{ var: 'hat' }, 'red'] } }] }),
    'unknown question "hat"',
  ],
  [
    'a trouble that nobody of the guide can have',
    guide('a', {
      when: passport,
      instead: 'b',
      steps: [step('one', { troubles: ['no'] })],
      troubles: [{ id: 'no', when: { '!': passport }, target: 'done', sources: ['R001'] }],
    }),
    '"no" is never shown: its condition excludes everybody',
  ],
  [
    'somebody without a step',
    guide('a', { steps: [step('one', { when: passport })] }),
    'nothing is left for {"identity":"permit"}',
  ],
  [
    'somebody without a document',
    guide('a', { documents: [{ entry: 'passport', when: passport }] }),
    'nothing is left for {"identity":"permit"}',
  ],
  [
    'a step with a condition that leads back',
    guide('a', {
      steps: [step('one', { troubles: ['out'] }), step('two', { when: passport, next: { step: 'one' } })],
      troubles: [{ id: 'out', target: 'done', sources: ['R001'] }],
    }),
    'the step "two" has a condition and leads back',
  ],
  ['a channel that is no decision', guide('a', { channel: 'route' }), '"route" is no channel in national'],
  ['a guide with a condition and no alternative', guide('a', { when: passport }), 'names no guide'],
  ['guides that name each other as alternatives', guide('a', { when: passport, instead: 'a' }), 'names no guide'],
  [
    'a frame without a place to press',
    guide('a', { steps: [step('one', { frames: [{ app: 'wechat', parts: [{ kind: 'row' }] }] })] }),
    'frame 1: it shows no place to press',
  ],
  [
    'frames with a gap in their numbers',
    guide('a', { steps: [step('one', { frames: [{ app: 'wechat', parts: [{ kind: 'plus', press: 2 }] }] })] }),
    'do not say what to press in which order',
  ],
  [
    'Chinese that differs from the glossary',
    guide('a', { steps: [step('one', { label: { term: 'activate', zh: '启动' } })] }),
    '"启动" is not the Chinese of "activate"',
  ],
  [
    'somebody to ask who is no contact',
    guide('a', { hidden: true, since: '2026-02-01', reason: 'wrong', ask: 'passport' }),
    '"passport" is no contact in national',
  ],
  ['an unknown term', guide('a', { steps: [step('one', { label: { term: 'go', zh: '去' } })] }), 'unknown term "go"'],
  ['an unknown step', guide('a', { steps: [step('one', { next: { step: 'nine' } })] }), 'unknown step "nine"'],
  [
    'an unknown step of another guide',
    guide('a', { steps: [step('one', { next: { guide: 'b', step: 'nine' } })] }),
    '"b" has no step "nine"',
  ],
  [
    'an unknown question',
    guide('a', { when: { '==': [{ var: 'hat' }, 'red'] }, instead: 'b' }),
    'unknown question "hat"',
  ],
  ['an unknown guide in a way on', guide('a', { steps: [step('one', { next: { guide: 'z' } })] }), 'unknown guide "z"'],
  ['an unknown guide', guide('a', { next: 'z' }), 'unknown guide "z"'],
  [
    'a trouble that no step names',
    guide('a', { troubles: [{ id: 'no', target: 'done', sources: ['R001'] }] }),
    'no step leads to the trouble "no"',
  ],
  ['an unknown trouble', guide('a', { steps: [step('one', { troubles: ['no'] })] }), 'unknown trouble "no"'],
  [
    'a step that cannot be reached',
    guide('a', { steps: [step('one', { next: 'done' }), step('two')] }),
    'no way leads to the step "two"',
  ],
  [
    'a cycle without an exit',
    guide('a', { steps: [step('one'), step('two', { next: { step: 'one' } })] }),
    'there is no way out',
  ],
  ['two steps with the same id', guide('a', { steps: [step('one'), step('one')] }), 'two steps have the same id'],
  ['a guide past its best-before', guide('a', { bestBefore: '2026-05-31' }), 'past its best-before'],
])('%s is found, with file and remedy', (_, json, message) => {
  const found = run(json, guide('b')).find((problem) => problem.message.includes(message))
  expect(found?.file).toBe('a.json')
  expect(found?.remedy).not.toBe('')
})

test('a button without source is found in the terms', () => {
  const shelf = parseGuideLibrary({
    ...raw(),
    terms: { 'terms.json': [...terms, { id: 'go', kind: 'button', zh: '去', pinyin: 'qù', sources: [] }] },
  })
  if (!shelf.ok) throw new Error('terms')
  expect(checkGuides(shelf.value, [policy], library, day)[0]).toMatchObject({ file: 'terms.json', path: '[2]' })
})

test.each([
  [
    'a target with two destinations',
    guide('a', { steps: [step('one', { next: { step: 'one', card: 'say' } })] }),
    'steps[0].next',
  ],
  ['a target without a destination', guide('a', { steps: [step('one', { next: {} })] }), 'steps[0].next'],
  ['a guide without steps', guide('a', { steps: [] }), 'steps'],
  ['a step without a source', guide('a', { steps: [step('one', { sources: [] })] }), 'steps[0].sources'],
  ['a misspelt field', guide('a', { readyness: 'ready' }), 'readyness'],
  ['an unknown phase', guide('a', { phase: 'wait' }), 'phase'],
])('%s is refused with its path', (_, json, path) => {
  expect(problems(parseGuideLibrary(raw(json)))[0]).toMatchObject({ file: 'a.json', path })
})

test('a guide defined twice is refused', () => {
  const result = parseGuideLibrary({ ...raw(), guides: { 'a.json': guide('a'), 'b.json': guide('a') } })
  expect(problems(result)[0]).toMatchObject({ file: 'b.json', message: '"a" is defined twice' })
})

test('an unknown question is found with those that exist, also where there is no law', () => {
  const shelf = guideLibraryOf(guide('a', { when: { '==': [{ var: 'hat' }, 'red'] }, instead: 'b' }), guide('b'))
  const remedies = (policies: (typeof policy)[]) =>
    checkGuides(shelf, policies, library, day)
      .filter(({ message }) => message === 'unknown question "hat"')
      .map(({ remedy }) => remedy)
  expect(remedies([policy, policy])).toEqual(['questions: identity'])
  expect(remedies([])).toEqual(['questions: '])
})

test('a guide for one place that leads to a step of another guide has no problem', () => {
  expect(
    run(
      guide('a', { where: ['national'], instead: 'b', steps: [step('one', { next: { guide: 'b', step: 'one' } })] }),
      guide('b'),
    ),
  ).toEqual([])
})

test('the parts to press are numbered from 1, in any order on the screen', () => {
  const numbered = (...numbers: number[]) => ({
    app: 'wechat',
    parts: numbers.map((number) => ({ kind: 'plus', press: number })),
  })
  const found = (...numbers: number[]) => run(guide('a', { steps: [step('one', { frames: [numbered(...numbers)] })] }))
  const twelve = Array.from({ length: 12 }, (_, i) => 12 - i)
  expect([found(2, 1), found(...twelve)]).toEqual([[], []])
  expect(found(3, 1).map(({ message }) => message)).toEqual(['the frames do not say what to press in which order'])
  expect(found(1, 1)).toHaveLength(1)
})
