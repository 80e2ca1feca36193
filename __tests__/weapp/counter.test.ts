import { tapDriver } from '../support/weapp/tap-driver'
import { openMiniProgram } from '../support/weapp/program'
import { attribute, classesOf } from '../support/weapp/tree'
import { office, sampleVisitors } from '../support/counter'
import { today } from '../support/questionnaire'
import { translationsOf } from '../support/translations'

// Counter mode in the built mini-program: a triage, and the next visitor.

const en = translationsOf('en')
const zh = translationsOf('zh-Hans')
const storage = {
  'yibao.office': JSON.stringify({ version: 1, state: { on: true, office, looks: null, isTourSeen: true } }),
}

let program: Awaited<ReturnType<typeof openMiniProgram>>

afterEach(() => {
  expect(program.missed).toEqual([])
  expect(program.network).toEqual([])
  expect(program.warnings).toEqual([])
  expect(program.setData.largest).toBeLessThan(256 * 1024)
  expect(program.text()).not.toMatch(/undefined|⟦|\{\{/)
  program.close()
})

/** The chip of an answer, by its accessible name. */
function chip(question: string, answer: string) {
  const name = `${zh.law(`answer.${question}.${answer}.short`)}. ${zh.law(`answer.${question}.${answer}`)}`
  return program.byClass('chip').find((element) => (attribute(element, 'aria-label') ?? '').startsWith(name))
}

test('a counter device starts with the languages; after a decision, the next visitor finds no data', async () => {
  program = await openMiniProgram({ today, storage })
  const driver = tapDriver(program)
  expect(program.routes()).toEqual(['pages/counter/idle/index'])
  await driver.press('العربية')
  expect(program.routes()).toEqual(['pages/counter/triage/index'])
  const ar = translationsOf('ar')
  await driver.waitForText(ar.law('question.insured'))
  expect(program.byClass('triage-visitor').map(classesOf)).toEqual([expect.arrayContaining(['script-arabic', 'rtl'])])
  expect(program.byClass('triage-staff').map(classesOf)).toEqual([expect.arrayContaining(['script-cjk', 'ltr'])])
  const [visitor] = sampleVisitors('wenjiang')
  for (const [question, answer] of Object.entries(visitor!.answers)) await program.tap(chip(question, String(answer))!)
  await driver.waitForText(zh.law(`outcome.${visitor!.outcome}`))
  await driver.waitForText(ar.law(`outcome.${visitor!.outcome}`))
  expect(String(program.storage.get('yibao.answers'))).toContain(Object.keys(visitor!.answers)[0]!)
  await driver.press(zh.t('triage.turn'))
  expect(program.routes()).toEqual(['pages/counter/triage/index', 'pages/counter/facing/index'])
  expect(program.calls).toContainEqual(['setKeepScreenOn', expect.objectContaining({ keepScreenOn: true })])
  await driver.press(ar.t('facing.ask.cost'))
  await driver.waitForText(zh.t('facing.ask.cost'))
  await driver.press(zh.t('facing.lines'))
  expect(program.byClass('facing-line').length).toBeGreaterThan(10)
  await driver.press(zh.t('facing.cards'))

  await driver.press(zh.t('visitor.new'))
  await driver.press(zh.t('settings.forget.yes'))
  expect(program.routes()).toEqual(['pages/counter/idle/index'])
  await driver.waitForText(zh.t('visitor.done'))
  const stored = JSON.parse(String(program.storage.get('yibao.answers'))) as { state: object }
  expect(stored.state).toEqual({ place: 'wenjiang', answers: {}, skipped: [], history: [] })
  expect(program.storage.get('yibao.progress')).toBeUndefined()
  expect(program.storage.get('yibao.office')).toBe(storage['yibao.office'])
  await driver.press(zh.t('idle.staff'))
  expect(program.byClass('chip-selected')).toHaveLength(0)
  // The office offers English first.
  await driver.waitForText(en.law('question.insured'))
})
