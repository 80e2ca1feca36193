import { finger } from '../support/weapp/hands'
import { openMiniProgram } from '../support/weapp/program'
import { attribute } from '../support/weapp/tree'
import { office, tenPeople } from '../support/counter'
import { today } from '../support/check'
import { wordsOf } from '../support/words'

// The counter in the built mini-program: a triage, and the next visitor.

const en = wordsOf('en')
const storage = { 'yibao.office': JSON.stringify({ version: 1, state: { on: true, office, looks: null } }) }

let program: Awaited<ReturnType<typeof openMiniProgram>>

afterEach(() => {
  expect(program.missed).toEqual([])
  expect(program.network).toEqual([])
  expect(program.warnings).toEqual([])
  expect(program.setData.largest).toBeLessThan(256 * 1024)
  expect(program.text()).not.toMatch(/undefined|⟦|\{\{/)
  program.close()
})

/** The chip of an answer, by the name that is heard. */
function chip(question: string, answer: string) {
  const name = `${en.law(`answer.${question}.${answer}.short`)}. ${en.law(`answer.${question}.${answer}`)}`
  return program.byClass('chip').find((one) => (attribute(one, 'aria-label') ?? '').startsWith(name))
}

test('whoever opens the app at a counter is at the triage; one is decided, and the next finds nothing', async () => {
  program = await openMiniProgram({ today, storage })
  const hands = finger(program)
  expect(program.routes()).toEqual(['pages/counter/triage/index'])
  const [visitor] = tenPeople('wenjiang')
  for (const [question, answer] of Object.entries(visitor!.answers)) await program.tap(chip(question, String(answer))!)
  await hands.sees(en.law(`outcome.${visitor!.outcome}`))
  expect(String(program.storage.get('yibao.answers'))).toContain(Object.keys(visitor!.answers)[0]!)
  await hands.press(en.t('triage.turn'))
  expect(program.routes()).toEqual(['pages/counter/triage/index', 'pages/counter/facing/index'])
  expect(program.calls).toContainEqual(['setKeepScreenOn', expect.objectContaining({ keepScreenOn: true })])
  expect(program.byClass('side-line').length).toBeGreaterThan(10)

  await hands.press(en.t('visitor.new'))
  expect(program.routes()).toEqual(['pages/counter/triage/index'])
  await hands.sees(en.t('visitor.done'))
  expect(program.byClass('chip-chosen')).toHaveLength(1)
  const kept = JSON.parse(String(program.storage.get('yibao.answers'))) as { state: object }
  expect(kept.state).toEqual({ place: 'wenjiang', answers: {}, skipped: [], history: [] })
  expect(program.storage.get('yibao.progress')).toBeUndefined()
  expect(program.storage.get('yibao.office')).toBe(storage['yibao.office'])
})
