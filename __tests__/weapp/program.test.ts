import en from '../../locales/en/ui.json'
import zh from '../../locales/zh-Hans/ui.json'
import { openMiniProgram } from '../support/weapp/program'

let program: Awaited<ReturnType<typeof openMiniProgram>>

afterEach(() => {
  expect(program.missed).toEqual([])
  expect(program.network).toEqual([])
  expect(program.warnings).toEqual([])
  program.close()
})

test('the mini-program starts and shows its first page, in the language of WeChat', async () => {
  program = await openMiniProgram()
  expect(program.routes()).toEqual(['pages/home/index'])
  expect(program.text()).toContain(en['home.title'])
  program.close()
  program = await openMiniProgram({ language: 'zh_CN' })
  expect(program.text()).toContain(zh['home.title'])
  expect(program.title()).toMatch(/\p{Script=Han}/u)
})

test('a tap opens the next screen, and back returns', async () => {
  program = await openMiniProgram()
  await program.tap(program.byRole('button', en['home.start'])[0]!)
  expect(program.routes()).toEqual(['pages/home/index', 'pages/questions/index'])
  await program.back()
  expect(program.routes()).toEqual(['pages/home/index'])
})

test('an address that no page answers leads to the not-found page', async () => {
  program = await openMiniProgram({}, 'pages/nowhere/index')
  expect(program.routes()).toEqual(['pages/not-found/index'])
})

test('storage that refuses does not stop anything', async () => {
  program = await openMiniProgram({ refuses: ['setStorageSync'] })
  await program.tap(program.byRole('button', en['home.start'])[0]!)
  expect(program.text()).not.toBe('')
})

test('a newer version is offered on each screen, and begins only when the person wants it', async () => {
  program = await openMiniProgram()
  const offer = () => program.byRole('button', en['newer.use'])
  expect(offer()).toEqual([])
  program.emit('UpdateReady', {})
  await program.settle()
  expect(program.text()).toContain(en['newer.ready'])
  await program.tap(program.byRole('button', en['home.start'])[0]!)
  expect(program.text()).toContain(en['newer.ready'])
  expect(program.calls.filter(([name]) => name === 'applyUpdate')).toEqual([])
  await program.tap(offer()[0]!)
  expect(program.calls.filter(([name]) => name === 'applyUpdate')).toHaveLength(1)
})
