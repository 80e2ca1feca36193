import { today, engineer, questionAt, type ScreenDriver, submitAnswer, tileText } from '../questionnaire'
import { translationsOf } from '../translations'
import { tapDriver } from './tap-driver'
import { openMiniProgram } from './program'

type Program = Awaited<ReturnType<typeof openMiniProgram>>

/** The `setData` calls and bytes of an action, and the size of the visible page after it. */
export interface SetDataCost {
  readonly name: string
  readonly calls: number
  readonly bytes: number
  readonly largest: number
  readonly nodes: number
  readonly depth: number
}

/** The most that crosses by actions whose name begins so, with and without Chinese under each line. */
export const setDataBudgets: readonly { readonly name: string; readonly bytes: number }[] = [
  { name: 'start', bytes: 9 * 1024 },
  { name: 'opening the questions', bytes: 9 * 1024 },
  { name: 'the next question', bytes: 4 * 1024 },
  { name: 'opening the outcome', bytes: 16 * 1024 },
  { name: 'opening the app at the list of guides', bytes: 16 * 1024 },
  { name: 'opening a guide', bytes: 16 * 1024 },
]

/** Measures the `setData` calls of an action. */
async function measureAction(name: string, program: Program, act: () => Promise<unknown>): Promise<SetDataCost> {
  const before = { ...program.setData }
  program.setData.largest = 0
  await act()
  const { calls, bytes, largest } = program.setData
  return { name, calls: calls - before.calls, bytes: bytes - before.bytes, largest, ...program.size() }
}

/** The way through the questions to the outcome, in English; with Chinese under each line if `beside`. */
async function measureQuestions(beside: boolean): Promise<{ costs: SetDataCost[]; program: Program }> {
  const en = translationsOf('en')
  const costs: SetDataCost[] = []
  const settings = { version: 1, state: { language: 'en', beside } }
  const program = await openMiniProgram({ today, ...(beside && { storage: storageOf(settings) }) })
  const driver = tapDriver(program)
  const also = beside ? ', with Chinese' : ''
  const see = async (name: string, act: () => Promise<unknown>) =>
    costs.push(await measureAction(`${name}${also}`, program, act))
  costs.push({ name: `start${also}`, ...program.setData, ...program.size() })
  await see('opening the questions', () => driver.press(en.t('find.page.questions')))
  for (;;) {
    const asked = async () => questionAt(en, (await driver.heading()).split('\n')[0] ?? '')
    const question = await asked()
    if (question === null) return { costs, program }
    const act = () => submitAnswer(driver, en, tileText(en, engineer, question))
    const cost = await measureAction('', program, act)
    const next = await asked()
    const name = next === null ? 'opening the outcome' : `the next question (${next})`
    costs.push({ ...cost, name: `${name}${also}` })
  }
}

const storageOf = (settings: object) => ({ 'yibao.settings': JSON.stringify(settings) })

/** Measures the `setData` cost of the main actions. */
export async function measureSetData(): Promise<SetDataCost[]> {
  const en = translationsOf('en')
  const { costs: crossed, program } = await measureQuestions(false)
  const driver = tapDriver(program)
  crossed.push(
    await measureAction('switching the language on the outcome', program, async () => {
      await driver.press(en.t('language.button', { name: 'English' }))
      await driver.press('简体中文')
    }),
  )
  program.close()
  const bilingual = await measureQuestions(true)
  bilingual.program.close()
  crossed.push(...bilingual.costs)
  const reader = await openMiniProgram({ today }, 'pages/guides/all/index')
  crossed.push({ name: 'opening the app at the list of guides', ...reader.setData, ...reader.size() })
  for (const [name, act] of [
    ['opening a chapter', () => tapDriver(reader).openChapter(en.t('four.enrol'))],
    ['opening a guide', () => tapDriver(reader).press(en.guide('guide.four-steps'))],
  ] as const)
    crossed.push(await measureAction(name, reader, act))
  reader.close()
  crossed.push(...(await measureBilingual()))
  return crossed
}

/** Opens a screen that has already loaded its messages, and what is opened on it. */
const bilingualScreens: readonly (readonly [
  name: string,
  url: string,
  open?: (driver: ScreenDriver) => Promise<void>,
])[] = [
  ['the start', 'pages/home/index'],
  ['a question', 'pages/questions/index?change=identity'],
  ['the outcome', 'pages/outcome/index'],
  ['the outcome in detail', 'pages/details/index'],
  [
    'opening the app at the list of guides',
    'pages/guides/all/index',
    (driver) => driver.openChapter(translationsOf('en').t('four.pay')),
  ],
  ['opening a guide', 'pages/guides/guide/index?id=enrol-employer'],
  ['a step', 'pages/guides/guide/index?id=activate-counter&step=show'],
  ['the papers', 'pages/guides/papers/index'],
  ['the numbers', 'pages/guides/contacts/index'],
  ['binding a card', 'pages/guides/bind/index'],
  ['at hospital', 'pages/guides/hospital/index'],
]

/** Measures screens with Chinese under each line, and with the report sheet open, which lists every line again. */
async function measureBilingual(): Promise<SetDataCost[]> {
  const en = translationsOf('en')
  const state = { ...engineer, skipped: [], history: Object.keys(engineer.answers) }
  const storage = {
    'yibao.answers': JSON.stringify({ version: 1, state }),
    ...storageOf({ version: 1, state: { language: 'en', beside: true } }),
  }
  const costs: SetDataCost[] = []
  for (const [name, url, open] of bilingualScreens) {
    const program = await openMiniProgram({ today, storage }, url)
    const driver = tapDriver(program)
    await open?.(driver)
    costs.push({ name: `${name}, with Chinese`, ...program.setData, ...program.size() })
    const report = async () => {
      await driver.press(en.t('language.button', { name: 'English' }))
      await driver.press(en.t('report.button'))
      await driver.waitForText(en.t('report.which'))
    }
    costs.push(await measureAction(`${name}, with Chinese and the report`, program, report))
    program.close()
  }
  return costs
}
