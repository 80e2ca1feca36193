import { applyAppearance } from '../../src/platform/appearance'
import { copy } from '../../src/platform/clipboard'
import {
  fontSize,
  language,
  linkedLanguage,
  onThemeChange,
  prefersReducedMotion,
  theme,
} from '../../src/platform/device'
import { openUrl } from '../../src/platform/open-url'
import { enableWindowScroll } from '../../src/platform/scroll'

/** A device whose media queries match if they contain one of these words. */
function deviceWith(...keywords: string[]) {
  const listeners = new Set<(change: { matches: boolean }) => void>()
  jest.spyOn(window, 'matchMedia').mockImplementation((media) => {
    const query: Partial<MediaQueryList> = {
      matches: keywords.some((word) => media.includes(word)),
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

test('language, theme and reduced motion come from the browser', () => {
  deviceWith('dark', 'reduce')
  expect(language()).toBe('en-US')
  expect(theme()).toBe('dark')
  expect(prefersReducedMotion()).toBe(true)
  expect(fontSize()).toBeNull()
})

test('without preferences the theme is light, with motion', () => {
  deviceWith()
  expect(theme()).toBe('light')
  expect(prefersReducedMotion()).toBe(false)
})

test('onThemeChange notifies until the listener is removed', () => {
  const listeners = deviceWith()
  const themes: string[] = []
  const stop = onThemeChange((now) => themes.push(now))
  listeners.forEach((listener) => {
    listener({ matches: true })
  })
  stop()
  expect(listeners.size).toBe(0)
  expect(themes).toEqual(['dark'])
})

test("applyAppearance sets the html element and the browser's bars", () => {
  document.head.innerHTML = '<meta name="theme-color" content="#fff"><meta name="theme-color" content="#000">'
  applyAppearance({ theme: 'dark', language: 'ar', direction: 'rtl', className: 'dark care' })
  expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl', className: 'dark care' })
  expect(document.documentElement.style.getPropertyValue('color-scheme')).toBe('dark')
  const colours = [...document.querySelectorAll('meta')].map((meta) => meta.content)
  expect(colours).toEqual(['#0F1916', '#0F1916'])
})

test('applyAppearance keeps the classes that hide the prerendered start page', () => {
  document.documentElement.className = 'theme-light elsewhere'
  applyAppearance({ theme: 'dark', language: 'en', direction: 'ltr', className: 'theme-dark' })
  expect(document.documentElement.className).toBe('theme-dark elsewhere')
  document.documentElement.className = ''
})

test('copy uses a selection if the page has no clipboard', async () => {
  const execCommand = jest.fn(() => true)
  Object.assign(document, { execCommand })
  expect(await copy('医保')).toBe('copied')
  expect(execCommand).toHaveBeenCalledWith('copy')
  expect(document.querySelector('textarea')).toBeNull()
  execCommand.mockImplementation(() => {
    throw new Error('refused')
  })
  expect(await copy('医保')).toBe('failed')
})

test('copy uses the clipboard of a secure page', async () => {
  const writeText = jest.fn(() => Promise.resolve())
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
  expect(await copy('医保')).toBe('copied')
  expect(writeText).toHaveBeenCalledWith('医保')
})

test('openUrl opens pages in a new tab without access to the app', async () => {
  const open = jest.spyOn(window, 'open').mockReturnValue(null)
  expect(await openUrl('https://example.org/a')).toBe('opened')
  expect(await openUrl('javascript:alert(1)')).toBe('failed')
  expect(await openUrl('http://example.org/a')).toBe('opened')
  expect(open.mock.calls[0]).toEqual(['https://example.org/a', '_blank', 'noopener'])
  expect(open).toHaveBeenCalledTimes(2)
})

test('enableWindowScroll sets it for every page', () => {
  enableWindowScroll()
  const app = { routes: [{ usingWindowScroll: false }, {}] }
  Object.assign(window, { __taroAppConfig: app })
  enableWindowScroll()
  expect(app.routes).toEqual([{ usingWindowScroll: true }, { usingWindowScroll: true }])
})

test('linkedLanguage reads the parameter before or after the #', () => {
  expect(linkedLanguage()).toBeNull()
  history.replaceState(null, '', '/?lang=vi')
  expect(linkedLanguage()).toBe('vi')
  location.hash = '#/pages/home/index?n=1&lang=my'
  expect(linkedLanguage()).toBe('my')
  history.replaceState(null, '', '/')
})
