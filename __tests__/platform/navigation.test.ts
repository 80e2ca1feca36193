import { back, go, replace, useParams, useShow, watchUnknownAddresses } from '../../src/platform/navigation'
import { address, handedText, parseParams } from '../../src/platform/params'
import { device } from '../support/taro'

beforeEach(() => {
  device.reset()
})

test('a screen opens at its address, its parameters encoded', () => {
  go('outcome', { from: 'questions', note: '医保 & more' })
  expect(device.calls).toEqual([
    ['navigateTo', { url: '/pages/outcome/index?from=questions&note=%E5%8C%BB%E4%BF%9D%20%26%20more' }],
  ])
})

test('an eleventh screen takes the place of the tenth', () => {
  device.pages = Array.from({ length: 10 }, () => '/pages/home/index')
  go('settings')
  expect(device.calls).toEqual([['redirectTo', { url: '/pages/settings/index' }]])
})

test('replacing a screen leaves nothing to go back to', () => {
  replace('home')
  expect(device.calls).toEqual([['redirectTo', { url: '/pages/home/index' }]])
})

test('back goes back where there is a screen below', () => {
  device.pages = ['/pages/home/index', '/pages/about/index']
  back('home')
  expect(device.calls).toEqual([['navigateBack', undefined]])
})

test('back opens the fallback where there is none', () => {
  back('home')
  expect(device.calls).toEqual([['redirectTo', { url: '/pages/home/index' }]])
})

test('a refused navigation leaves the person where they are', async () => {
  device.refuses = true
  go('about')
  await new Promise(setImmediate)
  expect(device.calls).toHaveLength(1)
})

test('a screen reads the parameters it was opened with', () => {
  device.params = { question: 'stay', note: '%E5%8C%BB%E4%BF%9D' }
  expect(useParams()).toEqual({ question: 'stay', note: '医保' })
})

test('parameters that are no plain text under a plain name are left out', () => {
  const handed = { n: ['1', '2'], bad: '%E4', __proto__x: '1', $taroTimestamp: 5, long: 'x'.repeat(2001), ok: '1' }
  expect(parseParams(handed)).toEqual({ ok: '1' })
  expect(parseParams(null)).toEqual({})
  expect(parseParams('question=stay')).toEqual({})
})

test('a code is handed on as it stands, however long and badly encoded; what is no text, or stands twice, says nothing', () => {
  expect(handedText({ code: 'YB%E4' }, 'code')).toBe('YB%E4')
  expect(handedText({ code: ['YB1', 'YB2'] }, 'code')).toBe('')
  expect(handedText({ code: Object.create(null) as unknown }, 'code')).toBe('')
  expect(handedText({}, 'code')).toBeNull()
  expect(handedText({}, 'constructor')).toBeNull()
  expect(handedText(null, 'code')).toBeNull()
  expect(handedText('code', 'length')).toBeNull()
})

test('an address without parameters has no question mark', () => {
  expect(address('pages/home/index')).toBe('/pages/home/index')
})

test('an effect runs each time that the screen comes to the front', () => {
  const effect = jest.fn()
  useShow(effect)
  device.show()
  expect(effect).toHaveBeenCalledTimes(2)
})

test('an unknown address leads to the not-found screen', () => {
  watchUnknownAddresses()
  device.openUnknown()
  expect(device.calls).toEqual([['redirectTo', { url: '/pages/not-found/index' }]])
})
