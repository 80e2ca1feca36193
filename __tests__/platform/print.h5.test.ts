import { canPrint, print, setPaper } from '../../src/platform/print'

const styles = () => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText.replace(/\s+/g, '')).join('\n')
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

const tall = (px: number) => jest.spyOn(document.getElementById('paper')!, 'getBoundingClientRect').mockReturnValue({ height: px } as DOMRect)

test('the page of the printer is that of the paper, and the paper alone is printed, until it is left', () => {
  const undo = setPaper('a5', 'paper')
  expect(styles()).toMatch(/@page\{size:A5;/)
  expect(styles()).toContain('main>:not(#paper){display:none;}')
  undo()
  expect(styles()).toBe('')
})

test('a slip is cut at the end of what stands on it, measured once more as it is printed', () => {
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

test('the browser of WeChat cannot print, nor one that has nothing to print with', () => {
  expect(canPrint()).toBe(true)
  jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (iPhone) MicroMessenger/8.0.50')
  expect(canPrint()).toBe(false)
  jest.restoreAllMocks()
  Object.assign(window, { print: undefined })
  expect(canPrint()).toBe(false)
})

test('a print window that opens is told', async () => {
  calls.mockImplementation(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await print()).toBe(true)
})

test('a browser that does nothing, or refuses, is told', async () => {
  jest.useFakeTimers()
  const asked = print()
  jest.advanceTimersByTime(2000)
  expect(await asked).toBe(false)
  calls.mockImplementation(() => {
    throw new Error('not allowed')
  })
  expect(await print()).toBe(false)
})
