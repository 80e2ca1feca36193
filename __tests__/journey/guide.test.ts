import { audience, guidesByPhase, openQuestion, plainCard, rightGuide, standing, stepOf, wayOn } from '../../src/journey/guide'
import { policyOf, rawPack } from '../rules/support'
import { shelf as real } from '../../src/guides/shelf'
import { guide, shelfOf, step } from '../guides/support'

const policy = policyOf([rawPack([{ id: 'identity', answers: ['passport', 'permit'] }], [{ id: 'all', when: true, outcome: 'p' }])])
const permit = { '==': [{ var: 'identity' }, 'permit'] }
const shelf = shelfOf(
  guide('alipay', { when: permit, instead: 'chengdu' }), guide('chengdu', { where: ['chengdu'], instead: 'counter' }),
  guide('counter', { next: 'alipay', steps: [step('one', { troubles: ['no'] }), step('two', { next: { guide: 'alipay', step: 'two' } })], troubles: [{ id: 'no', target: { contact: 'phone' }, sources: ['R001'] }] }),
)
const the = (id: string) => shelf.guides.get(id)!

test('a guide is for whom its condition holds, not for whom it fails, and perhaps for whom it is unknown', () => {
  expect(audience(the('alipay'), policy, { identity: 'permit' })).toBe('for')
  expect(audience(the('alipay'), policy, { identity: 'passport' })).toBe('not')
  expect(audience(the('alipay'), policy, {})).toBe('perhaps')
})

test('a guide that is bound to a place is not for other places, and perhaps while the place is unknown', () => {
  expect(audience(the('chengdu'), policy, {})).toBe('not')
  expect(audience(the('chengdu'), null, {})).toBe('perhaps')
})

test('a guide that does not apply names the one that does, over as many as it takes', () => {
  expect(rightGuide(shelf, the('alipay'), policy, { identity: 'passport' })?.id).toBe('counter')
  expect(rightGuide(shelf, the('alipay'), policy, { identity: 'permit' })).toBeNull()
})

test('guides that are not for this person stand last in their phase', () => {
  const shown = guidesByPhase(shelf, policy, { identity: 'passport' }).find(one => one.phase === 'activate')
  expect(shown?.guides.map(one => [one.guide.id, one.audience])).toEqual([['counter', 'for'], ['alipay', 'not'], ['chengdu', 'not']])
})

test('a step is found by its id, the first without one, none for an unknown one', () => {
  expect(stepOf(the('counter'), null)?.step.id).toBe('one')
  expect(stepOf(the('counter'), 'two')?.index).toBe(1)
  expect(stepOf(the('counter'), 'nine')).toBeNull()
})

test('a way leads to the next step, to another guide, to somebody to ask, or to the end', () => {
  const { steps: [one, two], troubles: [no] } = the('counter')
  if (!one || !two || !no) throw new Error('steps')
  expect(wayOn(shelf, the('counter'), one, null)).toMatchObject({ kind: 'step', step: { id: 'two' } })
  expect(wayOn(shelf, the('counter'), two, null)).toMatchObject({ kind: 'step', guide: { id: 'alipay' }, step: { id: 'two' } })
  expect(wayOn(shelf, the('counter'), one, no.target)).toEqual({ kind: 'contact', contact: 'phone' })
  expect(wayOn(shelf, the('counter'), one, { to: 'done' })).toMatchObject({ kind: 'done', next: { id: 'alipay' } })
})

test('the four words show the first phase that is not behind the person', () => {
  expect(standing(null, new Set())).toBe('enrol')
  expect(standing('already-insured', new Set())).toBe('activate')
  expect(standing('employer-scheme', new Set(['enrol', 'pay']))).toBe('activate')
  expect(standing('already-insured', new Set(['activate', 'use']))).toBe('use')
})

test('the question that would tell whether a guide fits is the first that makes sense, presuppositions before it', () => {
  const deep = policyOf([rawPack([
    { id: 'identity', answers: ['passport', 'permit'] }, { id: 'stay', answers: ['work', 'visa'], askedWhen: { '==': [{ var: 'identity' }, 'passport'] } },
  ], [{ id: 'all', when: true, outcome: 'p' }])])
  const visa = shelfOf(guide('visa', { when: { '==': [{ var: 'stay' }, 'visa'] } })).guides.get('visa')!
  expect(openQuestion(visa, deep, {})).toBe('identity')
  expect(openQuestion(visa, deep, { identity: 'passport' })).toBe('stay')
  expect(openQuestion(visa, deep, { identity: 'permit' })).toBeNull()
  expect(openQuestion(the('counter'), policy, {})).toBeNull()
})

test('a sentence that a trouble shows has six replies that every clerk knows, none a dead end', () => {
  const [one] = the('counter').steps
  const card = plainCard('say', the('counter'), one!)
  expect(card.replies.map(reply => reply.target)).toEqual([
    { to: 'step', step: 'one' }, { to: 'step', step: 'one' }, { to: 'contact', contact: 'phone-12393' },
    { to: 'step', step: 'one' }, { to: 'contact', contact: 'phone-12393' }, { to: 'step', step: 'one' },
  ])
  for (const { reply } of card.replies) expect(real.replies.has(reply)).toBe(true)
})

describe('ways that are not in the usual order', () => {
  const odd = shelfOf(
    guide('odd', { steps: [step('one', { next: { step: 'three' } }), step('two', { next: { card: 'say' } }), step('three', { next: { guide: 'nowhere', step: 'two' } }), step('four', { next: { guide: 'nowhere', step: 'nine' } }), step('five')] }),
    guide('lost', { when: permit, instead: 'gone' }), guide('alone', { when: permit }),
    guide('round', { when: permit, instead: 'about' }), guide('about', { when: permit, instead: 'round' }),
  )
  const it = odd.guides.get('odd')!
  const from = (id: string) => wayOn(odd, it, stepOf(it, id)!.step, null)

  test('lead to a step of the same guide, or to a sentence to show', () => {
    expect(from('one')).toMatchObject({ kind: 'step', guide: { id: 'odd' }, step: { id: 'three' } })
    expect(from('two')).toEqual({ kind: 'card', card: 'say' })
  })

  test('to a guide that is not there stay in this one, and to a step that is not there they end', () => {
    expect(from('three')).toMatchObject({ kind: 'step', guide: { id: 'odd' }, step: { id: 'two' } })
    expect(from('four')).toEqual({ kind: 'done', guide: it, next: null })
  })

  test('after the last step is the end, and nothing follows where nothing is named', () => {
    expect(from('five')).toEqual({ kind: 'done', guide: it, next: null })
  })

  test('nobody is sent to a guide that is not there, nor round in a circle', () => {
    for (const id of ['lost', 'alone']) expect(rightGuide(odd, odd.guides.get(id)!, policy, { identity: 'passport' })).toBeNull()
    expect(rightGuide(odd, odd.guides.get('about')!, policy, { identity: 'passport' })?.id).toBeUndefined()
    expect(rightGuide(odd, odd.guides.get('round')!, policy, { identity: 'passport' })?.id).toBeUndefined()
  })
})

test('a guide that hangs on a question which the law has not asks nothing', () => {
  const hat = shelfOf(guide('hat', { when: { '==': [{ var: 'hat' }, 'red'] } })).guides.get('hat')!
  expect(openQuestion(hat, policy, {})).toBeNull()
})

test('the phases stand in the order in which they are walked, each with its own guides', () => {
  expect(guidesByPhase(shelfOf(guide('pay-it', { phase: 'pay' }), guide('enrol-it', { phase: 'enrol' })), policy, {}).map(one => [one.phase, one.guides.map(({ guide: { id } }) => id)])).toEqual([
    ['enrol', ['enrol-it']], ['pay', ['pay-it']], ['activate', []], ['use', []], ['prepare', []], ['help', []], ['staff', []],
  ])
})

test('a guide for a wider place is for all that lie in it', () => {
  const wide = shelfOf(guide('wide', { where: ['national'], instead: 'wide' })).guides.get('wide')!
  const town = policyOf([rawPack([{ id: 'q', answers: ['a', 'b'] }], [{ id: 'all', when: true, outcome: 'p' }]), { format: 1, place: 'town', parent: 'national', version: '2026-01-01' }], 'town')
  expect(audience(wide, town, {})).toBe('for')
})
