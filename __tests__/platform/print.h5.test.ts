import { canPrint, print, setPaper } from '../../src/platform/print'

const styles = () =>
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .map((rule) => rule.cssText.replace(/\s+/g, ''))
    .join('\n')
const calls = jest.fn()

beforeEach(() => {
  document.body.innerHTML = '<main><p>beside</p><div id="paper"></div></main>'
  calls.mockReset()
  Object.assign(window, { print: calls, onbeforeprint: null })
})

afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

const tall = (px: number) =>
  jest.spyOn(document.getElementById('paper')!, 'getBoundingClientRect').mockReturnValue({ height: px } as DOMRect)

test('setPaper sets the page size and prints only the element, until it is removed', () => {
  const undo = setPaper('a5', 'paper')
  expect(styles()).toMatch(/@page\{size:A5;/)
  expect(styles()).toContain('main>:not(#paper){display:none;}')
  undo()
  expect(styles()).toBe('')
})

test('a slip ends with its content, which is measured again before printing', () => {
  tall(960)
  const undo = setPaper('slip', 'paper')
  expect(styles()).toMatch(/@page\{size:58mm265mm;/)
  tall(1920)
  window.dispatchEvent(new Event('beforeprint'))
  expect(styles()).toMatch(/@page\{size:58mm519mm;/)
  undo()
  window.dispatchEvent(new Event('beforeprint'))
  expect(styles()).toBe('')
})

test("canPrint is false in WeChat's browser and without window.print", () => {
  expect(canPrint()).toBe(true)
  jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (iPhone) MicroMessenger/8.0.50')
  expect(canPrint()).toBe(false)
  jest.restoreAllMocks()
  Object.assign(window, { print: undefined })
  expect(canPrint()).toBe(false)
})

test('print returns true if the dialog opens', async () => {
  calls.mockImplementation(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await print()).toBe(true)
})

test('print returns false if the browser does nothing or refuses', async () => {
  jest.useFakeTimers()
  const printing = print()
  jest.advanceTimersByTime(2000)
  expect(await printing).toBe(false)
  calls.mockImplementation(() => {
    throw new Error('not allowed')
  })
  expect(await print()).toBe(false)
})
