import { back, go, replace, useParams, useShow, watchUnknownAddresses } from '../../src/platform/navigation'
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
