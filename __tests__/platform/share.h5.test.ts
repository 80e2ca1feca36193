import { linkTo } from '../../src/platform/link-to'
import { type Share, useShare } from '../../src/platform/share'

const guide: Share = { title: 'Pay in Chengdu', route: 'guide', params: { id: 'pay-chengdu', lang: 'my' } }
const link = 'http://localhost/guide/#/pages/guides/guide/index?id=pay-chengdu&lang=my'
const copied: string[] = []

beforeEach(() => {
  copied.length = 0
  window.history.replaceState(null, '', '/guide/?lang=en#/pages/home/index')
  const writeText = (text: string) => {
    copied.push(text)
    return Promise.resolve()
  }
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
})

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share')
})

const sheet = (answer: () => Promise<void>) => {
  const share = jest.fn(answer)
  Object.defineProperty(navigator, 'share', { configurable: true, value: share })
  return share
}

test('a link opens a screen wherever the app lies, without what stood in the address before', () => {
  expect(linkTo('guide', guide.params)).toBe(link)
})

test('the browser\'s own sheet shares the link', async () => {
  const share = sheet(() => Promise.resolve())
  expect(await useShare(guide)()).toBe('left')
  expect(share).toHaveBeenCalledWith({ title: 'Pay in Chengdu', url: link })
  expect(copied).toEqual([])
})

test('whoever closes the sheet is left alone', async () => {
  sheet(() => Promise.reject(new DOMException('no', 'AbortError')))
  expect(await useShare(guide)()).toBe('left')
  expect(copied).toEqual([])
})

test('without a sheet, or where it is refused, the link is copied', async () => {
  expect(await useShare(guide)()).toBe('copied')
  sheet(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
  expect(await useShare(guide)()).toBe('copied')
  expect(copied).toEqual([link, link])
})

test('where nothing can be copied either, that is said', async () => {
  Reflect.deleteProperty(navigator, 'clipboard')
  Object.assign(document, { execCommand: () => false })
  expect(await useShare(guide)()).toBe('failed')
})
