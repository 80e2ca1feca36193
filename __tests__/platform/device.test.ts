import { applyAppearance } from '../../src/platform/appearance'
import { call } from '../../src/platform/call'
import { copy } from '../../src/platform/clipboard'
import { toRefusal } from '../../src/platform/consent'
import {
  fontSize,
  language,
  linkedLanguage,
  onThemeChange,
  prefersReducedMotion,
  theme,
  today,
} from '../../src/platform/device'
import { openUrl } from '../../src/platform/open-url'
import { setTitle } from '../../src/platform/title'
import { device } from '../support/taro-stub'

beforeEach(() => {
  device.reset()
})

afterEach(() => {
  jest.useRealTimers()
})

test('today is the local date, with leading zeros', () => {
  jest.useFakeTimers({ now: new Date(2025, 2, 1, 23, 59) })
  expect(today()).toBe('2025-03-01')
  jest.setSystemTime(new Date(2025, 11, 31, 0, 0))
  expect(today()).toBe('2025-12-31')
})

test("language returns WeChat's language as a BCP-47 tag", () => {
  device.info = { language: 'zh_CN' }
  expect(language()).toBe('zh-CN')
  device.info = {}
  expect(language()).toBeNull()
})

test('theme is light if WeChat has none', () => {
  device.info = { theme: 'dark' }
  expect(theme()).toBe('dark')
  device.info = {}
  expect(theme()).toBe('light')
})

test('onThemeChange notifies until the listener is removed', () => {
  const themes: string[] = []
  const stop = onThemeChange((now) => themes.push(now))
  const tell = (now: string) => {
    device.themeListeners.forEach((listener) => {
      listener({ theme: now })
    })
  }
  tell('dark')
  tell('light')
  stop()
  tell('dark')
  expect(themes).toEqual(['dark', 'light'])
})

test('fontSize is null if WeChat has none', () => {
  device.info = { fontSizeSetting: 22 }
  expect(fontSize()).toBe(22)
  device.info = {}
  expect(fontSize()).toBeNull()
})

test('prefersReducedMotion is false in WeChat', () => {
  expect(prefersReducedMotion()).toBe(false)
})

test.each([
  [['Home', 'Yibao Guide'], 'Home'],
  [['What is the purpose of your stay in China?', 'Can I join?'], 'Can I join?'],
  [['您在中国居留的目的是什么呢？', '我能参保吗？'], '我能参保吗？'],
  [['', 'Home'], 'Home'],
])("setTitle sets the first title that fits in WeChat's bar: %j", (texts, title) => {
  setTitle('', texts)
  expect(device.calls).toEqual([['setNavigationBarTitle', { title }]])
})

test('setTitle ignores empty titles', () => {
  setTitle('', [''])
  setTitle('Settings', [])
  expect(device.calls).toEqual([])
})

test('copy returns whether it worked', async () => {
  expect(await copy('医保')).toBe('copied')
  device.refuses = true
  expect(await copy('医保')).toBe('failed')
  expect(device.calls[0]).toEqual(['setClipboardData', { data: '医保' }])
})

test.each([
  ['the phone', { errMsg: 'setClipboardData:fail auth deny' }, 'refused'],
  ['the user, who has not agreed', { errMsg: 'setClipboardData:fail', errno: 104 }, 'privacy'],
  // Asking again would not help.
  [
    'the account, which has not declared it',
    { errMsg: 'setClipboardData:fail api scope is not declared in the privacy agreement', errno: 112 },
    'failed',
  ],
  ['nothing that WeChat names', { errMsg: 'setClipboardData:fail' }, 'failed'],
])('a refusal by %s has its own result', (_, reason, result) => {
  expect(toRefusal(reason)).toBe(result)
})

test('call returns whether the phone opens the call', async () => {
  expect(await call('12333')).toBe(true)
  device.refuses = true
  expect(await call('12333')).toBe(false)
  expect(device.calls[0]).toEqual(['makePhoneCall', { phoneNumber: '12333' }])
})

test('openUrl copies an address in WeChat, also one without https', async () => {
  expect(await openUrl('https://example.org/a')).toBe('copied')
  expect(await openUrl('http://example.org/a')).toBe('copied')
  expect(await openUrl('javascript:alert(1)')).toBe('failed')
  device.refuses = true
  expect(await openUrl('https://example.org/a')).toBe('failed')
  expect(device.calls.map(([name]) => name)).toEqual(['setClipboardData', 'setClipboardData', 'setClipboardData'])
})

test('applyAppearance sets the colours of the navigation bar and the background', () => {
  applyAppearance({ theme: 'dark', language: 'ar', direction: 'rtl', className: 'dark' })
  expect(device.calls).toEqual([
    ['setNavigationBarColor', { frontColor: '#ffffff', backgroundColor: '#0F1916' }],
    ['setBackgroundColor', { backgroundColor: '#0F1916' }],
    ['setBackgroundTextStyle', { textStyle: 'light' }],
  ])
})

test('linkedLanguage is null for anything but a text', () => {
  expect(linkedLanguage()).toBeNull()
  device.query = { lang: 'my', n: '1' }
  expect(linkedLanguage()).toBe('my')
  device.query = { lang: ['my', 'vi'] }
  expect(linkedLanguage()).toBeNull()
})
