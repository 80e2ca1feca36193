import en from '../../locales/en/ui.json'
import zh from '../../locales/zh-Hans/ui.json'
import { openMiniProgram } from '../support/weapp/program'
import { textOf } from '../support/weapp/tree'

let program: Awaited<ReturnType<typeof openMiniProgram>>

afterEach(() => {
  expect(program.missed).toEqual([])
  expect(program.network).toEqual([])
  expect(program.warnings).toEqual([])
  program.close()
})

test("the mini-program starts with its first page in WeChat's language", async () => {
  program = await openMiniProgram()
  expect(program.routes()).toEqual(['pages/home/index'])
  expect(program.text()).toContain(en['app.name'])
  program.close()
  program = await openMiniProgram({ language: 'zh_CN' })
  expect(program.text()).toContain(zh['app.name'])
  expect(program.title()).toMatch(/\p{Script=Han}/u)
})

test('a new phone asks for the language once, and goes on in it', async () => {
  program = await openMiniProgram({ newDevice: true, language: 'zh_CN' })
  const offered = program.byClass('first-language').map((button) => textOf(button))
  expect(offered[0]).toContain('简体中文')
  expect(offered).toHaveLength(12)
  await program.tap(program.byClass('first-language').find((button) => textOf(button).includes('English'))!)
  expect(program.text()).toContain(en['home.pay'])
  expect(program.routes()).toEqual(['pages/home/index'])
  expect(program.storage.get('yibao.settings')).toContain('"language":"en"')
})

test('a tap opens the next screen, and back returns', async () => {
  program = await openMiniProgram()
  await program.tap(program.byRole('link', en['find.page.questions'])[0]!)
  expect(program.routes()).toEqual(['pages/home/index', 'pages/questions/index'])
  await program.back()
  expect(program.routes()).toEqual(['pages/home/index'])
})

test('an unknown path opens the not-found page', async () => {
  program = await openMiniProgram({}, 'pages/nowhere/index')
  expect(program.routes()).toEqual(['pages/not-found/index'])
})

test('the app works when storage fails', async () => {
  program = await openMiniProgram({ refuses: ['setStorageSync'] })
  await program.tap(program.byRole('link', en['find.page.questions'])[0]!)
  expect(program.text()).not.toBe('')
})

test('an update is offered on each screen and applied only on request', async () => {
  program = await openMiniProgram()
  const offer = () => program.byRole('button', en['newer.use'])
  expect(offer()).toEqual([])
  program.emit('UpdateReady', {})
  await program.settle()
  expect(program.text()).toContain(en['newer.ready'])
  await program.tap(program.byRole('link', en['find.page.questions'])[0]!)
  expect(program.text()).toContain(en['newer.ready'])
  expect(program.calls.filter(([name]) => name === 'applyUpdate')).toEqual([])
  await program.tap(offer()[0]!)
  expect(program.calls.filter(([name]) => name === 'applyUpdate')).toHaveLength(1)
})
