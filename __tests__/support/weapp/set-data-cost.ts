import { today, engineer, questionAt, submitAnswer, tileText } from '../questionnaire'
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

/** Measures the `setData` calls of an action. */
async function measureAction(name: string, program: Program, act: () => Promise<unknown>): Promise<SetDataCost> {
  const before = { ...program.setData }
  program.setData.largest = 0
  await act()
  const { calls, bytes, largest } = program.setData
  return { name, calls: calls - before.calls, bytes: bytes - before.bytes, largest, ...program.size() }
}

/** Measures the `setData` cost of the main actions. */
export async function measureSetData(): Promise<SetDataCost[]> {
  const en = translationsOf('en')
  const crossed: SetDataCost[] = []
  const program = await openMiniProgram({ today })
  const driver = tapDriver(program)
  const see = async (name: string, act: () => Promise<unknown>) => crossed.push(await measureAction(name, program, act))
  crossed.push({ name: 'start', ...program.setData, ...program.size() })
  await see('opening the questions', () => driver.press(en.t('find.page.questions')))
  for (;;) {
    const question = questionAt(en, await driver.heading())
    if (question === null) break
    const crossedNow = await measureAction('', program, () =>
      submitAnswer(driver, en, tileText(en, engineer, question)),
    )
    const next = questionAt(en, await driver.heading())
    crossed.push({ ...crossedNow, name: next === null ? 'opening the outcome' : `the next question (${next})` })
  }
  await see('switching the language on the outcome', async () => {
    await driver.press(en.t('language.button', { name: 'English' }))
    await driver.press('简体中文')
  })
  program.close()
  const reader = await openMiniProgram({ today }, 'pages/guides/all/index')
  crossed.push({ name: 'opening the app at the list of guides', ...reader.setData, ...reader.size() })
  for (const [name, act] of [
    ['opening a chapter', () => tapDriver(reader).openChapter(en.t('four.enrol'))],
    ['opening a guide', () => tapDriver(reader).press(en.guide('guide.enrol-employer'))],
  ] as const)
    crossed.push(await measureAction(name, reader, act))
  reader.close()
  return crossed
}
