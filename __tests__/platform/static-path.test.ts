import { screenOfPath, staticPath } from '../../src/platform/static-path'

test('staticPath names the page of a guide, a list or the start in a language', () => {
  expect(staticPath('guide', { id: 'pay-chengdu', lang: 'my' })).toBe('my/pay-chengdu/')
  expect(staticPath('guide', { id: 'pay-chengdu', step: 'open', lang: 'my' })).toBe('my/pay-chengdu/#open')
  expect(staticPath('matrix', { lang: 'zh-Hans' })).toBe('zh-Hans/documents/')
  expect(staticPath('home', { lang: 'en' })).toBe('en/')
})

test('staticPath is null for a screen without a page, and without a language', () => {
  expect(staticPath('handover', { code: 'YB1', lang: 'en' })).toBeNull()
  expect(staticPath('guide', { lang: 'en' })).toBeNull()
  expect(staticPath('guide', { id: 'pay-chengdu' })).toBeNull()
})

test('screenOfPath finds the screen that shows the same as a page', () => {
  expect(screenOfPath('my/pay-chengdu/')).toEqual({ route: 'guide', params: { id: 'pay-chengdu', lang: 'my' } })
  expect(screenOfPath('zh-Hans/documents/index.html')).toEqual({ route: 'matrix', params: { lang: 'zh-Hans' } })
  expect(screenOfPath('en/')).toEqual({ route: 'home', params: { lang: 'en' } })
  expect(screenOfPath('en/places/chengdu/')).toEqual({ route: 'home', params: { lang: 'en' } })
  expect(screenOfPath('en/enrol-employer/sources/')).toEqual({
    route: 'guide',
    params: { id: 'enrol-employer', lang: 'en' },
  })
  expect(screenOfPath('en/places/chengdu/sources/')).toEqual({ route: 'home', params: { lang: 'en' } })
})

test('screenOfPath is null for the app itself and for its files', () => {
  for (const path of ['', 'index.html', 'sw.js', 'site/pages.0123abcd.css', 'en/pay-chengdu', 'EN/x/'])
    expect([path, screenOfPath(path)]).toEqual([path, null])
})
