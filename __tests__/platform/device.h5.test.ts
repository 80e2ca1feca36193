import { dress } from '../../src/platform/appearance'
import { copy } from '../../src/platform/clipboard'
import { fontSize, language, linkedLanguage, onThemeChange, prefersReducedMotion, theme } from '../../src/platform/device'
import { openUrl } from '../../src/platform/link'
import { letWindowScroll } from '../../src/platform/scroll'

/** A device whose media queries match when they contain one of these words. */
function deviceWith(...words: string[]) {
  const listeners = new Set<(change: { matches: boolean }) => void>()
  jest.spyOn(window, 'matchMedia').mockImplementation((media) => {
    const query: Partial<MediaQueryList> = {
      matches: words.some((word) => media.includes(word)),
      addListener: (listener) => listeners.add(listener as () => void),
      removeListener: (listener) => listeners.delete(listener as () => void),
    }
    return query as MediaQueryList
  })
  return listeners
}

afterEach(() => {
  jest.restoreAllMocks()
})

test('a browser tells its language, theme and wish for less motion', () => {
  deviceWith('dark', 'reduce')
  expect(language()).toBe('en-US')
  expect(theme()).toBe('dark')
  expect(prefersReducedMotion()).toBe(true)
  expect(fontSize()).toBeNull()
})

test('a browser with no wishes is light and moves', () => {
  deviceWith()
  expect(theme()).toBe('light')
  expect(prefersReducedMotion()).toBe(false)
})

test('a browser tells changes of its theme until one stops listening', () => {
  const listeners = deviceWith()
  const told: string[] = []
  const stop = onThemeChange((now) => told.push(now))
  listeners.forEach((listener) => {
    listener({ matches: true })
  })
  stop()
  expect(listeners.size).toBe(0)
  expect(told).toEqual(['dark'])
})

test('the html element and the bars of the browser are dressed', () => {
  document.head.innerHTML = '<meta name="theme-color" content="#fff"><meta name="theme-color" content="#000">'
  dress({ theme: 'dark', language: 'ar', direction: 'rtl', className: 'dark care' })
  expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl', className: 'dark care' })
  expect(document.documentElement.style.getPropertyValue('color-scheme')).toBe('dark')
  const colours = [...document.querySelectorAll('meta')].map((meta) => meta.content)
  expect(colours).toEqual(['#111111', '#111111'])
})

test('copying falls back to a selection where the page has no clipboard', async () => {
  const execCommand = jest.fn(() => true)
  Object.assign(document, { execCommand })
  expect(await copy('医保')).toBe(true)
  expect(execCommand).toHaveBeenCalledWith('copy')
  expect(document.querySelector('textarea')).toBeNull()
  execCommand.mockImplementation(() => {
    throw new Error('refused')
  })
  expect(await copy('医保')).toBe(false)
})

test('copying uses the clipboard of a secure page', async () => {
  const writeText = jest.fn(() => Promise.resolve())
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
  expect(await copy('医保')).toBe(true)
  expect(writeText).toHaveBeenCalledWith('医保')
})

test('an official page opens in a tab of its own that cannot reach back, and only over https', async () => {
  const open = jest.spyOn(window, 'open').mockReturnValue(null)
  expect(await openUrl('https://example.org/a')).toBe('opened')
  expect(await openUrl('javascript:alert(1)')).toBe('failed')
  expect(open.mock.calls).toEqual([['https://example.org/a', '_blank', 'noopener']])
})

test('the window scrolls on every page once the app has started', () => {
  letWindowScroll()
  const app = { routes: [{ usingWindowScroll: false }, {}] }
  Object.assign(window, { __taroAppConfig: app })
  letWindowScroll()
  expect(app.routes).toEqual([{ usingWindowScroll: true }, { usingWindowScroll: true }])
})

test('a link may carry a language: in the address of the screen, or before it', () => {
  expect(linkedLanguage()).toBeNull()
  history.replaceState(null, '', '/?lang=vi')
  expect(linkedLanguage()).toBe('vi')
  location.hash = '#/pages/home/index?n=1&lang=my'
  expect(linkedLanguage()).toBe('my')
  history.replaceState(null, '', '/')
})
