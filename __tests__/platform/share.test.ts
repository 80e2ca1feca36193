import { pageUrl } from '../../src/platform/page-url'
import { type Share, useShare } from '../../src/platform/share'
import { device } from '../support/taro-stub'

const guide: Share = {
  title: 'Pay in Chengdu',
  card: 'guide',
  route: 'guide',
  params: { id: 'pay-chengdu', lang: 'en' },
}
const home: Share = { title: 'Which medical insurance can you join?', card: 'home', route: 'home', params: {} }

beforeEach(() => {
  device.reset()
})

test('WeChat shares the title and path of the screen, and no message is shown', async () => {
  const press = useShare(guide)
  const sent = {
    title: 'Pay in Chengdu',
    path: '/pages/guides/guide/index?id=pay-chengdu&lang=en',
    imageUrl: '/share-cards/guide.png',
  }
  expect(device.shares?.({ from: 'button' })).toEqual(sent)
  expect(device.shares?.({ from: 'menu' })).toEqual(sent)
  expect(await press()).toBe('done')
})

test('the menu and the button may share different screens', () => {
  useShare(guide, home)
  expect(device.shares?.({ from: 'menu' })).toEqual({
    title: home.title,
    path: '/pages/home/index',
    imageUrl: '/share-cards/home.png',
  })
  expect(device.shares?.({ from: 'button' })).toMatchObject({ title: guide.title })
})

test('pageUrl is null in a mini-program', () => {
  expect(pageUrl('home', {})).toBeNull()
})
