import { openMiniProgram } from '../support/weapp/program'

let program: Awaited<ReturnType<typeof openMiniProgram>>

afterEach(() => {
  expect(program.missed).toEqual([])
  expect(program.network).toEqual([])
  expect(program.warnings).toEqual([])
  program.close()
})

test('the mini-program starts and shows its first page', async () => {
  program = await openMiniProgram()
  expect(program.routes()).toEqual(['pages/home/index'])
  expect(program.text()).not.toBe('')
})
