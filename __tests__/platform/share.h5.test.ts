import { pageUrl } from '../../src/platform/page-url'
import { type Share, useShare } from '../../src/platform/share'

const guide: Share = {
  title: 'Pay in Chengdu',
  card: 'guide',
  route: 'guide',
  params: { id: 'pay-chengdu', lang: 'my' },
}
const link = 'http://localhost/guide/my/pay-chengdu/'
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

test('pageUrl has the host and folder of the app, without the current parameters', () => {
  expect(pageUrl('guide', guide.params)).toBe(link)
  expect(pageUrl('handover', { code: 'YB1', lang: 'my' })).toBe(
    'http://localhost/guide/#/pages/handover/index?code=YB1&lang=my',
  )
})

test("useShare opens the browser's share sheet", async () => {
  const share = sheet(() => Promise.resolve())
  expect(await useShare(guide)()).toBe('done')
  expect(share).toHaveBeenCalledWith({ title: 'Pay in Chengdu', url: link })
  expect(copied).toEqual([])
})

test('closing the sheet shows no message', async () => {
  sheet(() => Promise.reject(new DOMException('no', 'AbortError')))
  expect(await useShare(guide)()).toBe('done')
  expect(copied).toEqual([])
})

test('without a sheet, or if it fails, the link is copied', async () => {
  expect(await useShare(guide)()).toBe('copied')
  sheet(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
  expect(await useShare(guide)()).toBe('copied')
  expect(copied).toEqual([link, link])
})

test('if copying fails, too, the result is failed', async () => {
  Reflect.deleteProperty(navigator, 'clipboard')
  Object.assign(document, { execCommand: () => false })
  expect(await useShare(guide)()).toBe('failed')
})
