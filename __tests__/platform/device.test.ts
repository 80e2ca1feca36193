import Taro from '@tarojs/taro'
import { dress } from '../../src/platform/appearance'
import { call } from '../../src/platform/call'
import { copy } from '../../src/platform/clipboard'
import { fontSize, language, linkedLanguage, onThemeChange, prefersReducedMotion, theme, today } from '../../src/platform/device'
import { openUrl } from '../../src/platform/link'
import { setTitle } from '../../src/platform/title'
import { device } from '../support/taro'

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

test('the language of WeChat becomes a BCP-47 tag', () => {
  device.info = { language: 'zh_CN' }
  expect(language()).toBe('zh-CN')
  device.info = {}
  expect(language()).toBeNull()
})

test('a device that does not say its theme is light', () => {
  device.info = { theme: 'dark' }
  expect(theme()).toBe('dark')
  device.info = {}
  expect(theme()).toBe('light')
})

test('changes of the theme are told until one stops listening', () => {
  const told: string[] = []
  const stop = onThemeChange((now) => told.push(now))
  const tell = (now: string) => {
    device.themeListeners.forEach((listener) => {
      listener({ theme: now })
    })
  }
  tell('dark')
  tell('light')
  stop()
  tell('dark')
  expect(told).toEqual(['dark', 'light'])
})

test('the text size of WeChat is a hint that may be absent', () => {
  device.info = { fontSizeSetting: 22 }
  expect(fontSize()).toBe(22)
  device.info = {}
  expect(fontSize()).toBeNull()
})

test('WeChat does not tell about motion', () => {
  expect(prefersReducedMotion()).toBe(false)
})

test('the title goes to the navigation bar, unless it is empty', () => {
  setTitle('Home')
  setTitle('')
  expect(device.calls).toEqual([['setNavigationBarTitle', { title: 'Home' }]])
})

test('copying says whether it worked', async () => {
  expect(await copy('医保')).toBe(true)
  device.refuses = true
  expect(await copy('医保')).toBe(false)
  expect(device.calls[0]).toEqual(['setClipboardData', { data: '医保' }])
})

test('calling says whether the phone took over', async () => {
  expect(await call('12333')).toBe(true)
  device.refuses = true
  expect(await call('12333')).toBe(false)
  expect(device.calls[0]).toEqual(['makePhoneCall', { phoneNumber: '12333' }])
})

test('in WeChat an official page is copied, not opened, and only over https; where that is refused, its address is shown', async () => {
  expect(await openUrl('https://example.org/a')).toBe('copied')
  expect(await openUrl('javascript:alert(1)')).toBe('failed')
  jest.spyOn(Taro, 'setClipboardData').mockRejectedValueOnce(new Error('setClipboardData:fail'))
  expect(await openUrl('https://example.org/a')).toBe('shown')
  expect(device.calls.at(-1)).toEqual(['showModal', expect.objectContaining({ content: 'https://example.org/a' })])
  device.refuses = true
  expect(await openUrl('https://example.org/a')).toBe('failed')
})

test('the navigation bar and the ground take the colours of the theme', () => {
  dress({ theme: 'dark', language: 'ar', direction: 'rtl', className: 'dark' })
  expect(device.calls).toEqual([
    ['setNavigationBarColor', { frontColor: '#ffffff', backgroundColor: '#111111' }],
    ['setBackgroundColor', { backgroundColor: '#111111' }],
    ['setBackgroundTextStyle', { textStyle: 'light' }],
  ])
})

test('a link may carry a language; what is no plain text is none', () => {
  expect(linkedLanguage()).toBeNull()
  device.query = { lang: 'my', n: '1' }
  expect(linkedLanguage()).toBe('my')
  device.query = { lang: ['my', 'vi'] }
  expect(linkedLanguage()).toBeNull()
})
