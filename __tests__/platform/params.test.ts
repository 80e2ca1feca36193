import { address, handedText, parseParams } from '../../src/platform/params'

test('parameters that are no plain text under a plain name are left out', () => {
  const handed = { n: ['1', '2'], bad: '%E4', __proto__x: '1', $taroTimestamp: 5, long: 'x'.repeat(2001), ok: '1' }
  expect(parseParams(handed)).toEqual({ ok: '1' })
  expect(Object.keys(parseParams(handed))).toEqual(['ok'])
  expect(parseParams(null)).toEqual({})
  expect(parseParams(undefined)).toEqual({})
  expect(parseParams('question=stay')).toEqual({})
})

test('a code is handed on as it stands, however long and badly encoded; what is no text, or stands twice, says nothing', () => {
  expect(handedText({ code: 'YB%E4' }, 'code')).toBe('YB%E4')
  expect(handedText({ code: ['YB1', 'YB2'] }, 'code')).toBe('')
  expect(handedText({ code: Object.create(null) as unknown }, 'code')).toBe('')
  expect(handedText({}, 'code')).toBeNull()
  expect(handedText({}, 'constructor')).toBeNull()
  expect(handedText(null, 'code')).toBeNull()
  expect(handedText(undefined, 'code')).toBeNull()
  expect(handedText('code', 'length')).toBeNull()
})

test('an address without parameters has no question mark', () => {
  expect(address('pages/home/index')).toBe('/pages/home/index')
})

test('an address carries its parameters so that they are read back as they were', () => {
  expect(address('pages/guides/find/index', { q: '医保 & code', lang: 'my' })).toBe('/pages/guides/find/index?q=%E5%8C%BB%E4%BF%9D%20%26%20code&lang=my')
  expect(parseParams({ q: encodeURIComponent('医保 & code'), lang: 'my' })).toEqual({ q: '医保 & code', lang: 'my' })
})

test('a parameter may be as long as a link is, and no longer; its name has letters alone', () => {
  expect(parseParams({ q: 'x'.repeat(2000) })).toEqual({ q: 'x'.repeat(2000) })
  expect(parseParams({ q: 'x'.repeat(2001), Q: '1', q1: '1', '1q': '1', 'a-b': '1', backTo: '1' })).toEqual({ backTo: '1' })
})
