import { answerQuestions, engineer, questionAt, today } from '../support/questionnaire'
import { tapDriver } from '../support/weapp/tap-driver'
import { openMiniProgram } from '../support/weapp/program'
import type { Phone } from '../support/weapp/wx'
import { translationsOf } from '../support/translations'

// WeChat's own Back: within a check and a guide it goes one question or step back, and it closes an open sheet.

const en = translationsOf('en')

const state = { ...engineer, skipped: [], history: Object.keys(engineer.answers) }
const answered = { 'yibao.answers': JSON.stringify({ version: 1, state }) }

let program: Awaited<ReturnType<typeof openMiniProgram>>
let driver: ReturnType<typeof tapDriver>

async function open(phone: Phone = {}, url?: string) {
  program = await openMiniProgram({ today, ...phone }, url)
  driver = tapDriver(program)
}

const storedAnswers = () =>
  (JSON.parse(String(program.storage.get('yibao.answers'))) as { state: { answers: object } }).state.answers

const arrows = () => program.byClass('icon-back')

afterEach(() => {
  expect(program.missed).toEqual([])
  expect(program.warnings).toEqual([])
  program.close()
})

test('Back shows each question again with its answer selected, loses none, and ends on the start page', async () => {
  await open()
  await driver.press(en.t('find.page.questions'))
  const questions = await answerQuestions(driver, en, engineer, (question) =>
    question === 'stay' ? 'stop' : undefined,
  )
  const answers = storedAnswers()
  expect(Object.keys(answers).length).toBeGreaterThan(2)
  for (const question of [...questions].reverse()) {
    expect(arrows()).toEqual([])
    const before = await driver.heading()
    await program.back()
    await driver.waitForHeadingChange(before)
    expect(questionAt(en, await driver.heading())).toBe(question)
    expect(program.byAttribute('aria-checked', 'true')).toHaveLength(1)
    expect(storedAnswers()).toEqual(answers)
  }
  expect(program.routes()).toEqual(['pages/home/index', 'pages/questions/index'])
  await program.back()
  expect(program.routes()).toEqual(['pages/home/index'])
  expect(storedAnswers()).toEqual(answers)
  await driver.press(en.t('home.continue'))
  expect(questionAt(en, await driver.heading())).toBe('stay')
  await answerQuestions(driver, en, engineer)
  expect(await driver.heading()).toBe(en.law('outcome.employer-scheme'))
  expect(program.routes()).toEqual(['pages/home/index', 'pages/outcome/index'])
})

test('in a guide Back goes one step back, then to the overview, then to the page below', async () => {
  await open({ storage: answered }, 'pages/guides/all/index')
  await driver.press(en.guide('guide.enrol-employer'))
  await driver.press(en.t('guide.begin'))
  const first = await driver.heading()
  await driver.press(en.t('guide.done'))
  await driver.waitForHeadingChange(first)
  expect(arrows()).toEqual([])
  const { length } = program.routes()
  await program.back()
  expect(await driver.heading()).toBe(first)
  await program.back()
  expect(await driver.heading()).toBe(en.guide('guide.enrol-employer'))
  expect(program.routes()).toHaveLength(length)
  await program.back()
  expect(program.routes()).toHaveLength(length - 1)
})

test('Back closes an open sheet, and its own Close leaves Back to the page', async () => {
  await open()
  await driver.press(en.t('find.page.questions'))
  const sheets = () => program.byRole('dialog')
  const openSheet = () => driver.press(en.t('language.button', { name: 'English' }))
  for (let turn = 0; turn < 2; turn += 1) {
    await openSheet()
    expect(sheets()).toHaveLength(1)
    await program.back()
    expect(sheets()).toEqual([])
    expect(program.routes()).toEqual(['pages/home/index', 'pages/questions/index'])
  }
  await openSheet()
  await driver.press(en.t('common.close'))
  expect(sheets()).toEqual([])
  await program.back()
  expect(program.routes()).toEqual(['pages/home/index'])
})

test('Back closes the report that the sheet of languages opens', async () => {
  await open()
  await driver.press(en.t('find.page.questions'))
  await driver.press(en.t('language.button', { name: 'English' }))
  await driver.press(en.t('report.button'))
  await driver.waitForText(en.t('report.which'))
  await program.back()
  expect(program.byRole('dialog')).toEqual([])
  expect(program.routes()).toHaveLength(2)
})

test('a guide that is opened first has a Back of its own, because WeChat shows none there', async () => {
  await open({}, 'pages/guides/guide/index?id=enrol-employer')
  await driver.press(en.t('guide.begin'))
  expect(arrows()).toHaveLength(1)
  await driver.press(en.t('guide.overview'))
  expect(await driver.heading()).toBe(en.guide('guide.enrol-employer'))
})

test('two quick taps open one page', async () => {
  await open()
  const [link] = program.byRole('link', en.t('find.page.questions'))
  await Promise.all([program.tap(link!), program.tap(link!)])
  expect(program.routes()).toEqual(['pages/home/index', 'pages/questions/index'])
})

test('a page that WeChat refuses to open says so, until another opens', async () => {
  await open({ refuses: ['navigateTo'] })
  await driver.press(en.t('find.page.questions'))
  expect(program.routes()).toEqual(['pages/home/index'])
  await driver.waitForText(en.t('unreached.title'))
})
