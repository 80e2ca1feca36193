import { linkTo } from '../../src/platform/link-to'
import { type Share, useShare } from '../../src/platform/share'
import { device } from '../support/taro'

const guide: Share = { title: 'Pay in Chengdu', route: 'guide', params: { id: 'pay-chengdu', lang: 'en' } }
const home: Share = { title: 'Which medical insurance is yours?', route: 'home', params: {} }

beforeEach(() => {
  device.reset()
})

test('WeChat sends the screen with its title and parameters, and nothing remains to be said', async () => {
  const press = useShare(guide)
  const sent = { title: 'Pay in Chengdu', path: '/pages/guides/guide/index?id=pay-chengdu&lang=en' }
  expect(device.shares?.({ from: 'button' })).toEqual(sent)
  expect(device.shares?.({ from: 'menu' })).toEqual(sent)
  expect(await press()).toBe('left')
})

test('what the menu sends may be other than what the button sends', () => {
  useShare(guide, home)
  expect(device.shares?.({ from: 'menu' })).toEqual({ title: home.title, path: '/pages/home/index' })
  expect(device.shares?.({ from: 'button' })).toMatchObject({ title: guide.title })
})

test('a mini-program has no address', () => {
  expect(linkTo('home', {})).toBeNull()
})
