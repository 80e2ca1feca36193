import {
  audienceOf,
  guidesByPhase,
  openQuestion,
  fallbackCard,
  alternativeGuide,
  currentPhase,
  findStep,
  guideFor,
  resolveTarget,
  stepPosition,
} from '../../src/journey/guide'
import { policyOf, rawPack } from '../rules/support'
import { guideLibrary as real } from '../../src/guides/guide-library'
import { guide, guideLibraryOf, step } from '../guides/support'

const policy = policyOf([
  rawPack([{ id: 'identity', answers: ['passport', 'permit'] }], [{ id: 'all', when: true, outcome: 'p' }]),
])
const permit = { '==': [{ var: 'identity' }, 'permit'] }
const guideLibrary = guideLibraryOf(
  guide('alipay', { when: permit, instead: 'chengdu' }),
  guide('chengdu', { where: ['chengdu'], instead: 'counter' }),
  guide('counter', {
    next: 'alipay',
    steps: [step('one', { troubles: ['no'] }), step('two', { next: { guide: 'alipay', step: 'two' } })],
    troubles: [{ id: 'no', target: { contact: 'phone' }, sources: ['R001'] }],
  }),
)
const guideOf = (id: string) => guideLibrary.guides.get(id)!

test("audienceOf returns 'for' if the condition is true, 'not' if it is false, 'perhaps' if it is unknown", () => {
  expect(audienceOf(guideOf('alipay'), policy, { identity: 'permit' })).toBe('for')
  expect(audienceOf(guideOf('alipay'), policy, { identity: 'passport' })).toBe('not')
  expect(audienceOf(guideOf('alipay'), policy, {})).toBe('perhaps')
})

test("audienceOf returns 'not' outside the places of the guide, and 'perhaps' while the place is unknown", () => {
  expect(audienceOf(guideOf('chengdu'), policy, {})).toBe('not')
  expect(audienceOf(guideOf('chengdu'), null, {})).toBe('perhaps')
})

test('alternativeGuide follows "instead" to the first guide that applies, and returns null for a guide that applies', () => {
  expect(alternativeGuide(guideLibrary, guideOf('alipay'), policy, { identity: 'passport' })?.id).toBe('counter')
  expect(alternativeGuide(guideLibrary, guideOf('alipay'), policy, { identity: 'permit' })).toBeNull()
})

test('guidesByPhase lists guides that do not apply last in their phase', () => {
  const phase = guidesByPhase(guideLibrary, policy, { identity: 'passport' }).find(
    (group) => group.phase === 'activate',
  )
  expect(phase?.guides.map((guide) => [guide.guide.id, guide.audience])).toEqual([
    ['counter', 'for'],
    ['alipay', 'not'],
    ['chengdu', 'not'],
  ])
})

describe('a guide for a person', () => {
  const library = guideLibraryOf(
    guide('cards', {
      documents: ['photo', { entry: 'permit', when: permit }],
      steps: [
        step('one', { next: { step: 'two' }, troubles: ['anybody', 'no-permit'] }),
        step('two', { when: permit, next: { step: 'three' }, troubles: ['of-two'] }),
        step('three', { when: permit }),
        step('four'),
        step('five', { when: permit }),
      ],
      troubles: [
        { id: 'anybody', target: 'done', sources: ['R001'] },
        { id: 'no-permit', when: { '!': permit }, target: { step: 'three' }, sources: ['R001'] },
        { id: 'of-two', target: 'done', sources: ['R001'] },
      ],
    }),
  )
  const whole = library.guides.get('cards')!
  const ids = (answers: Record<string, string>, kept: string | null = null) => {
    const { documents, steps, troubles } = guideFor(whole, answers, kept)
    return [documents.map(({ entry }) => entry), steps.map(({ id }) => id), troubles.map(({ id }) => id)].map((list) =>
      list.join(' '),
    )
  }
  const own = guideFor(whole, { identity: 'passport' }, null)
  const go = (from: number, target: Parameters<typeof resolveTarget>[3] = null) => {
    const to = resolveTarget(library, own, own.steps[from]!, target)
    return to.kind === 'step' ? [to.step.id, to.guide === own] : to.kind
  }

  test('leaves out only the documents, steps and troubles that the answers exclude', () => {
    expect(ids({ identity: 'passport' })).toEqual(['photo', 'one four', 'anybody no-permit'])
    expect(ids({ identity: 'permit' })).toEqual(['photo permit', 'one two three four five', 'anybody of-two'])
    expect(ids({})).toEqual(['photo permit', 'one two three four five', 'anybody no-permit of-two'])
  })

  test('keeps a step that a link or the stored progress names, with its troubles, and numbers the rest', () => {
    expect(ids({ identity: 'passport' }, 'two')).toEqual(['photo', 'one two four', 'anybody no-permit of-two'])
    expect(stepPosition(own, 'four')).toEqual({ number: 2, all: 2 })
    expect(stepPosition(own, 'two')).toBeNull()
  })

  test('goes on with what follows a step that is left out', () => {
    expect(go(0)).toEqual(['four', true])
    expect(go(0, { to: 'step', step: 'three' })).toEqual(['four', true])
    expect(go(0, { to: 'guide', guide: 'cards', step: 'two' })).toEqual(['four', true])
    expect(go(1)).toBe('done')
  })
})

test('findStep finds a step by id, returns the first without an id, and null for an unknown id', () => {
  expect(findStep(guideOf('counter'), null)?.step.id).toBe('one')
  expect(findStep(guideOf('counter'), 'two')?.index).toBe(1)
  expect(findStep(guideOf('counter'), 'nine')).toBeNull()
})

test('resolveTarget resolves the next step, another guide, a contact, and the end', () => {
  const {
    steps: [firstStep, secondStep],
    troubles: [no],
  } = guideOf('counter')
  if (!firstStep || !secondStep || !no) throw new Error('steps')
  expect(resolveTarget(guideLibrary, guideOf('counter'), firstStep, null)).toMatchObject({
    kind: 'step',
    step: { id: 'two' },
  })
  expect(resolveTarget(guideLibrary, guideOf('counter'), secondStep, null)).toMatchObject({
    kind: 'step',
    guide: { id: 'alipay' },
    step: { id: 'two' },
  })
  expect(resolveTarget(guideLibrary, guideOf('counter'), firstStep, no.target)).toEqual({
    kind: 'contact',
    contact: 'phone',
  })
  expect(resolveTarget(guideLibrary, guideOf('counter'), firstStep, { to: 'done' })).toMatchObject({
    kind: 'done',
    next: { id: 'alipay' },
  })
})

test('currentPhase is the first phase that is not finished; insured people have enrolled and paid', () => {
  expect(currentPhase({ isInsured: false, finished: new Set() })).toBe('enrol')
  expect(currentPhase({ isInsured: true, finished: new Set() })).toBe('activate')
  expect(currentPhase({ isInsured: false, finished: new Set(['enrol', 'pay']) })).toBe('activate')
  expect(currentPhase({ isInsured: true, finished: new Set(['activate', 'use']) })).toBe('use')
})

test('openQuestion returns the first question to ask about the audience, presuppositions first', () => {
  const deep = policyOf([
    rawPack(
      [
        { id: 'identity', answers: ['passport', 'permit'] },
        { id: 'stay', answers: ['work', 'visa'], askedWhen: { '==': [{ var: 'identity' }, 'passport'] } },
      ],
      [{ id: 'all', when: true, outcome: 'p' }],
    ),
  ])
  const visa = guideLibraryOf(guide('visa', { when: { '==': [{ var: 'stay' }, 'visa'] } })).guides.get('visa')!
  expect(openQuestion(visa, deep, {})).toBe('identity')
  expect(openQuestion(visa, deep, { identity: 'passport' })).toBe('stay')
  expect(openQuestion(visa, deep, { identity: 'permit' })).toBeNull()
  expect(openQuestion(guideOf('counter'), policy, {})).toBeNull()
})

test('fallbackCard has six known replies, each with a target', () => {
  const [step] = guideOf('counter').steps
  const card = fallbackCard('say', guideOf('counter'), step!, { hotline: 'hotline' })
  expect(card.replies.map((reply) => reply.target)).toEqual([
    { to: 'step', step: 'one' },
    { to: 'step', step: 'one' },
    { to: 'contact', contact: 'hotline' },
    { to: 'step', step: 'one' },
    { to: 'contact', contact: 'hotline' },
    { to: 'step', step: 'one' },
  ])
  for (const { reply } of card.replies) expect(real.replies.has(reply)).toBe(true)
  const withoutHotline = fallbackCard('say', guideOf('counter'), step!, { hotline: null })
  expect(withoutHotline.replies.map((reply) => reply.target)).toEqual(
    card.replies.map(() => ({ to: 'step', step: 'one' })),
  )
})

describe('targets in an unusual order', () => {
  const odd = guideLibraryOf(
    guide('odd', {
      steps: [
        step('one', { next: { step: 'three' } }),
        step('two', { next: { card: 'say' } }),
        step('three', { next: { guide: 'nowhere', step: 'two' } }),
        step('four', { next: { guide: 'nowhere', step: 'nine' } }),
        step('five'),
      ],
    }),
    guide('lost', { when: permit, instead: 'gone' }),
    guide('alone', { when: permit }),
    guide('round', { when: permit, instead: 'about' }),
    guide('about', { when: permit, instead: 'round' }),
  )
  const it = odd.guides.get('odd')!
  const from = (id: string) => resolveTarget(odd, it, findStep(it, id)!.step, null)

  test('lead to a step of the same guide or to a card', () => {
    expect(from('one')).toMatchObject({ kind: 'step', guide: { id: 'odd' }, step: { id: 'three' } })
    expect(from('two')).toEqual({ kind: 'card', card: 'say' })
  })

  test('stay in the guide if the target guide is unknown, and end if the step is unknown, too', () => {
    expect(from('three')).toMatchObject({ kind: 'step', guide: { id: 'odd' }, step: { id: 'two' } })
    expect(from('four')).toEqual({ kind: 'done', guide: it, next: null })
  })

  test('after the last step end the guide, without a next guide if none is named', () => {
    expect(from('five')).toEqual({ kind: 'done', guide: it, next: null })
  })

  test('alternativeGuide returns null for an unknown guide and for a cycle', () => {
    for (const id of ['lost', 'alone'])
      expect(alternativeGuide(odd, odd.guides.get(id)!, policy, { identity: 'passport' })).toBeNull()
    expect(alternativeGuide(odd, odd.guides.get('about')!, policy, { identity: 'passport' })?.id).toBeUndefined()
    expect(alternativeGuide(odd, odd.guides.get('round')!, policy, { identity: 'passport' })?.id).toBeUndefined()
  })
})

test('openQuestion returns null if the condition uses a question that the policy lacks', () => {
  const hat = guideLibraryOf(guide('hat', { when: { '==': [{ var: 'hat' }, 'red'] } })).guides.get('hat')!
  expect(openQuestion(hat, policy, {})).toBeNull()
})

test('guidesByPhase returns every phase in order with its guides', () => {
  expect(
    guidesByPhase(
      guideLibraryOf(guide('pay-it', { phase: 'pay' }), guide('enrol-it', { phase: 'enrol' })),
      policy,
      {},
    ).map((group) => [group.phase, group.guides.map(({ guide: { id } }) => id)]),
  ).toEqual([
    ['enrol', ['enrol-it']],
    ['pay', ['pay-it']],
    ['activate', []],
    ['use', []],
    ['prepare', []],
    ['help', []],
    ['staff', []],
  ])
})

test('a guide for a wider place applies to every place within it', () => {
  const wide = guideLibraryOf(guide('wide', { where: ['national'], instead: 'wide' })).guides.get('wide')!
  const town = policyOf(
    [
      rawPack([{ id: 'q', answers: ['a', 'b'] }], [{ id: 'all', when: true, outcome: 'p' }]),
      { format: 1, place: 'town', parent: 'national', version: '2026-01-01' },
    ],
    'town',
  )
  expect(audienceOf(wide, town, {})).toBe('for')
})
