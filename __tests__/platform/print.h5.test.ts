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

/** The element has this height in px at `--fit: 1`, and less with a smaller one; hints are a tenth of it, and notes a twentieth. */
const tall = (px: number) =>
  jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const [fit, extra, notes] = ['--fit', '--extra', '--notes'].map((name) => this.style.getPropertyValue(name))
    return { height: px * Number(fit) * (extra === 'none' ? 0.9 : 1) * (notes === 'none' ? 0.95 : 1) } as DOMRect
  })
/** A height in mm as px. */
const mm = (height: number) => (height * 96) / 25.4

test('setPaper sets the page size and prints only the element, until it is removed', () => {
  const undo = setPaper('a5', 'paper')
  expect(styles()).toMatch(/@page\{size:148mm210mm;/)
  expect(styles()).toContain('main>:not(#paper){display:none;}')
  undo()
  expect(styles()).toBe('')
})

test('a slip ends with its content, which is measured again before printing', () => {
  tall(mm(150))
  const undo = setPaper('slip', 'paper')
  expect(styles()).toMatch(/@page\{size:58mm156mm;/)
  tall(mm(100))
  window.dispatchEvent(new Event('beforeprint'))
  expect(styles()).toMatch(/@page\{size:58mm106mm;/)
  undo()
  window.dispatchEvent(new Event('beforeprint'))
  expect(styles()).toBe('')
})

test.each([
  // One side is 277 mm high, two are 416 mm.
  ['a4', 200, '--fit:1.2;--extra:block'],
  ['a4', 250, '--fit:1.1;--extra:block'],
  ['a4', 270, '--fit:1;--extra:block'],
  ['a4', 300, '--fit:0.9;--extra:block'],
  ['a4', 340, '--fit:0.9;--extra:none'],
  ['a4', 370, '--fit:0.82;--extra:none'],
  ['a4', 430, '--fit:0.7;--extra:none;--notes:inline'],
  ['a4', 450, '--fit:0.7;--extra:none;--notes:none'],
  ['a4', 470, '--fit:0.86;--extra:block'],
  ['a4', 510, '--fit:0.9;--extra:none'],
  ['a4', 900, '--fit:0.7;--extra:none;--notes:none'],
  // A slip ends with its content: it is never enlarged.
  ['slip', 100, '--fit:1;--extra:block'],
  ['slip', 300, '--fit:0.7;--extra:none;--notes:inline'],
] as const)('on %s, content of %d mm takes the first fit for one side, else for two: %s', (size, height, fit) => {
  tall(mm(height))
  const undo = setPaper(size, 'paper')
  expect(styles()).toContain(fit)
  // The measured copy is gone.
  expect(document.querySelectorAll('main > *')).toHaveLength(2)
  undo()
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
