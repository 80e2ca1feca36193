import ui from '../../locales/en/ui.json'
import replies from '../../src/guides/replies.json'
import { openMiniProgram } from '../support/weapp/program'
import { tapDriver } from '../support/weapp/tap-driver'
import { attribute } from '../support/weapp/tree'
import { office } from '../support/counter'
import { today } from '../support/questionnaire'
import { translationsOf } from '../support/translations'

// The phone dies right after an action: the app opens with what was entered.

const zh = translationsOf('zh-Hans')
const stored = (state: object) => JSON.stringify({ version: 1, state })

let program: Awaited<ReturnType<typeof openMiniProgram>>

afterEach(() => {
  expect(program.missed).toEqual([])
  expect(program.warnings).toEqual([])
  program.close()
})

/** Ends the program right after the last event, without a word to it, and opens it again on the same phone. */
async function dieAt(url: string): Promise<void> {
  const storage = program.storedAtOnce() as Record<string, string>
  program.close()
  program = await openMiniProgram({ today, storage }, url)
}

test("a clerk's reply stays: the document that is missing", async () => {
  const answers = { identity: 'foreign-passport', insured: 'here' }
  const storage = { 'yibao.answers': stored({ place: 'kunming', answers, skipped: [], history: Object.keys(answers) }) }
  program = await openMiniProgram({ today, storage }, 'pages/guides/guide/index?id=activate-counter&step=show')
  await program.tap(program.byRole('button', ui['guide.card.show'])[0]!)
  const missing = replies.find((reply) => reply.id === 'paper-missing')!
  await program.tap(program.byRole('button', missing.zh)[0]!)
  await program.tap(program.byClass('counter-reply')[0]!)
  await dieAt('pages/guides/guide/index?id=activate-counter')
  expect(String(program.storage.get('yibao.progress'))).toContain('"missing":{"activate-counter"')
})

test('a marked answer of the triage stays', async () => {
  const storage = { 'yibao.office': stored({ on: true, office, looks: null, isTourSeen: true }) }
  program = await openMiniProgram({ today, storage }, 'pages/counter/triage/index')
  const chips = () => program.byClass('chip-selected').map((chip) => attribute(chip, 'aria-label'))
  // The staff's side is in Chinese.
  const name = zh.law('answer.insured.no.short')
  await program.tap(program.byClass('chip').find((chip) => (attribute(chip, 'aria-label') ?? '').startsWith(name))!)
  const marked = chips()
  expect(marked).toHaveLength(1)
  await dieAt('pages/counter/triage/index')
  expect(chips()).toEqual(marked)
})

test('a field of the office that is half typed stays, and the text before an invalid one', async () => {
  program = await openMiniProgram({ today }, 'pages/counter/office/index')
  const showFields = () => tapDriver(program).selectOption(ui['office.own'])
  await showFields()
  const field = (label: string) =>
    program.byClass('input-line').find((input) => (attribute(input, 'aria-label') ?? '').startsWith(label))!
  await program.input(field(ui['office.name']), '温江区柳')
  await dieAt('pages/counter/office/index')
  await showFields()
  expect(attribute(field(ui['office.name']), 'value')).toBe('温江区柳')
  await program.input(field(ui['office.phone']), '028-1')
  await program.input(field(ui['office.phone']), '028-1x')
  await dieAt('pages/counter/office/index')
  const { state } = JSON.parse(String(program.storage.get('yibao.office'))) as { state: { office: object } }
  expect(state.office).toMatchObject({ name: '温江区柳', phone: '028-1' })
})
