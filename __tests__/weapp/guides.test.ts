import en from '../../locales/en/guides.json'
import ui from '../../locales/en/ui.json'
import alipay from '../../src/guides/activate-alipay.json'
import counter from '../../src/guides/activate-counter.json'
import replies from '../../src/guides/replies.json'
import { openMiniProgram } from '../support/weapp/program'
import { textOf } from '../support/weapp/tree'

let program: Awaited<ReturnType<typeof openMiniProgram>>

afterEach(() => {
  expect(program.missed).toEqual([])
  expect(program.network).toEqual([])
  expect(program.warnings).toEqual([])
  program.close()
})

const phoneOf = (place: string, answers: Record<string, string>) => ({
  storage: {
    'yibao.answers': JSON.stringify({
      version: 1,
      state: { place, answers, skipped: [], history: Object.keys(answers) },
    }),
  },
})
const kunming = phoneOf('kunming', { identity: 'foreign-passport', insured: 'here' })
const hongKong = phoneOf('chengdu', { identity: 'hk-macao-taiwan', insured: 'here' })
const word = (key: string) => (en as Record<string, string>)[key]!
const reply = (id: string) => replies.find((reply) => reply.id === id)!.zh

test('each reply of the clerk leads to its next step', async () => {
  program = await openMiniProgram(kunming, 'pages/guides/guide/index?id=activate-counter&step=show')
  expect(program.text()).toContain(word('step.activate-counter.show'))
  await program.tap(program.byRole('button', ui['guide.card.show'])[0]!)
  expect(program.routes().at(-1)).toBe('pages/guides/card/index')
  await program.tap(program.byRole('button', reply('not-found'))[0]!)
  expect(program.text()).toContain(word('reply.not-found'))
  const record = counter.steps.findIndex((step) => step.id === 'record') + 1
  await program.tap(program.byRole('button', ui['guide.way.step'].replace('{{number}}', String(record)))[0]!)
  expect(program.routes().at(-1)).toBe('pages/guides/guide/index')
  expect(program.text()).toContain(word('step.activate-counter.record'))
})

test('a guide leads from its first step to its end, one step at a time', async () => {
  program = await openMiniProgram(hongKong, 'pages/guides/guide/index?id=activate-alipay')
  expect(program.text()).not.toContain(ui['guide.not-you'])
  await program.tap(program.byRole('button', ui['guide.begin'])[0]!)
  const visited: string[] = []
  for (
    let next = program.byRole('button', ui['guide.finish'])[0];
    next;
    next = program.byRole('button', ui['guide.finish'])[0]
  ) {
    visited.push(textOf(program.byClass('step-text')[0]!))
    await program.tap(next)
  }
  expect(visited.length).toBeGreaterThan(3)
  expect(visited.length).toBeLessThanOrEqual(alipay.steps.length)
  expect(new Set(visited).size).toBe(visited.length)
  expect(program.text()).toContain(ui['guide.end.activate'])
})

test('every guide screen opens with small setData calls', async () => {
  for (const screen of ['all', 'papers', 'matrix', 'terms', 'find']) {
    program = await openMiniProgram(kunming, `pages/guides/${screen}/index`)
    expect(program.text()).not.toBe('')
    expect(program.text()).not.toMatch(/undefined|⟦|\{\{/)
    program.close()
  }
})

test('the search works offline', async () => {
  program = await openMiniProgram({}, 'pages/guides/find/index')
  await program.input(program.byClass('input-line')[0]!, 'jihuo')
  expect(program.text()).toContain(word('guide.activate-counter'))
})
