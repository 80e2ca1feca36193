import {
  navigateBack,
  navigateTo,
  redirectTo,
  resumeBack,
  returnTo,
  useParams,
  usePageShow,
  redirectUnknownPages,
} from '../../src/platform/navigation'
import { device } from '../support/taro-stub'

beforeEach(() => {
  device.reset()
})

test('navigateTo opens the path with encoded parameters', () => {
  navigateTo('outcome', { from: 'questions', note: '医保 & more' })
  expect(device.calls).toEqual([
    ['navigateTo', { url: '/pages/outcome/index?from=questions&note=%E5%8C%BB%E4%BF%9D%20%26%20more' }],
  ])
})

test('navigateTo replaces the tenth screen instead of adding one', () => {
  device.pages = Array.from({ length: 10 }, () => '/pages/home/index')
  navigateTo('settings')
  expect(device.calls).toEqual([['redirectTo', { url: '/pages/settings/index' }]])
})

test('redirectTo replaces the screen', () => {
  redirectTo('home')
  expect(device.calls).toEqual([['redirectTo', { url: '/pages/home/index' }]])
})

test('navigateBack goes back if there is a screen below', () => {
  device.pages = ['/pages/home/index', '/pages/about/index']
  navigateBack('home')
  expect(device.calls).toEqual([['navigateBack', undefined]])
})

test('navigateBack opens the fallback if there is none', () => {
  navigateBack('home')
  expect(device.calls).toEqual([['redirectTo', { url: '/pages/home/index' }]])
})

test.each(['/pages/outcome/index', 'pages/outcome/index', '/pages/outcome/index?stamp=AB'])(
  'returnTo goes back to the screen below, also where its route is %s',
  (below) => {
    device.pages = ['/pages/home/index', below, '/pages/questions/index']
    returnTo('outcome')
    expect(device.calls).toEqual([['navigateBack', undefined]])
  },
)

test.each([[[]], [['/pages/questions/index']], [['/pages/home/index', '/pages/questions/index']]])(
  'returnTo replaces the screen if another or none is below: %j',
  (pages) => {
    device.pages = pages
    returnTo('outcome')
    expect(device.calls).toEqual([['redirectTo', { url: '/pages/outcome/index' }]])
  },
)

test('two quick taps open one screen', async () => {
  navigateTo('about')
  navigateTo('about')
  expect(device.calls).toEqual([['navigateTo', { url: '/pages/about/index' }]])
  await new Promise(setImmediate)
  navigateTo('about')
  expect(device.calls).toHaveLength(2)
})

test('resumeBack leaves the screen only if the app was leaving it', () => {
  device.pages = ['/pages/home/index', '/pages/questions/index']
  expect(resumeBack()).toBe(false)
  navigateBack('home')
  expect(resumeBack()).toBe(true)
  expect(device.calls).toEqual([
    ['navigateBack', undefined],
    ['navigateBack', undefined],
  ])
  device.pages = ['/pages/home/index', '/pages/guides/all/index']
  expect(resumeBack()).toBe(false)
})

test('useParams returns the parameters of the screen', () => {
  device.params = { question: 'stay', note: '%E5%8C%BB%E4%BF%9D' }
  expect(useParams()).toEqual({ question: 'stay', note: '医保' })
})

test('usePageShow runs the effect each time the screen is shown', () => {
  const effect = jest.fn()
  usePageShow(effect)
  device.show()
  expect(effect).toHaveBeenCalledTimes(2)
})

test('an unknown address opens the not-found screen', () => {
  redirectUnknownPages()
  device.openUnknown()
  expect(device.calls).toEqual([['redirectTo', { url: '/pages/not-found/index' }]])
})
