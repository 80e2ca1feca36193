import { today, answerOf, engineer, questionOf } from '../check'
import { wordsOf } from '../words'
import { finger } from './hands'
import { openMiniProgram } from './program'

type Program = Awaited<ReturnType<typeof openMiniProgram>>

/** What crossed over to the view while something was done, and what the page on show then consists of. */
export interface Crossed {
  readonly what: string
  readonly calls: number
  readonly bytes: number
  readonly largest: number
  readonly nodes: number
  readonly depth: number
}

/** Counts what crosses over while `act` is done. */
async function crossing(what: string, program: Program, act: () => Promise<unknown>): Promise<Crossed> {
  const before = { ...program.setData }
  program.setData.largest = 0
  await act()
  const { calls, bytes, largest } = program.setData
  return { what, calls: calls - before.calls, bytes: bytes - before.bytes, largest, ...program.size() }
}

/** Goes through the mini-program as a person does, and counts what each thing costs. */
export async function crossEverything(): Promise<Crossed[]> {
  const en = wordsOf('en')
  const crossed: Crossed[] = []
  const program = await openMiniProgram({ today })
  const hands = finger(program)
  const see = async (what: string, act: () => Promise<unknown>) => crossed.push(await crossing(what, program, act))
  crossed.push({ what: 'start', ...program.setData, ...program.size() })
  await see('opening the questions', () => hands.press(en.t('home.start')))
  for (;;) {
    const question = questionOf(en, await hands.heading())
    if (question === null) break
    const answer = answerOf(en, engineer, question)
    await see(`marking an answer (${question})`, () => hands.mark(answer))
    const crossedNow = await crossing('', program, () => hands.press(en.t('questions.continue')))
    const next = questionOf(en, await hands.heading())
    crossed.push({ ...crossedNow, what: next === null ? 'opening the outcome' : `the next question (${next})` })
  }
  await see('switching the language on the outcome', async () => {
    await hands.press(en.t('language.button', { name: 'English' }))
    await hands.press('简体中文')
  })
  program.close()
  const reader = await openMiniProgram({ today }, 'pages/guides/all/index')
  crossed.push({ what: 'opening the app at the list of guides', ...reader.setData, ...reader.size() })
  crossed.push(await crossing('opening a guide', reader, () => finger(reader).press(en.guide('guide.enrol-employer'))))
  reader.close()
  return crossed
}
