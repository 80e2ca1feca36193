import { buildPath, parseParams, pathOfHash, rawParam, repairHash } from '../../src/platform/url-params'

test('parseParams drops parameters that are not texts with a name of letters', () => {
  const handed = { n: ['1', '2'], bad: '%E4', __proto__x: '1', $taroTimestamp: 5, long: 'x'.repeat(2001), ok: '1' }
  expect(parseParams(handed)).toEqual({ ok: '1' })
  expect(Object.keys(parseParams(handed))).toEqual(['ok'])
  expect(parseParams(null)).toEqual({})
  expect(parseParams(undefined)).toEqual({})
  expect(parseParams('question=stay')).toEqual({})
})

test('rawParam returns the text undecoded and at any length, and is empty for anything else', () => {
  expect(rawParam({ code: 'YB%E4' }, 'code')).toBe('YB%E4')
  expect(rawParam({ code: ['YB1', 'YB2'] }, 'code')).toBe('')
  expect(rawParam({ code: Object.create(null) as unknown }, 'code')).toBe('')
  expect(rawParam({}, 'code')).toBeNull()
  expect(rawParam({}, 'constructor')).toBeNull()
  expect(rawParam(null, 'code')).toBeNull()
  expect(rawParam(undefined, 'code')).toBeNull()
  expect(rawParam('code', 'length')).toBeNull()
})

test('buildPath without parameters has no question mark', () => {
  expect(buildPath('pages/home/index')).toBe('/pages/home/index')
})

test('parseParams reads what buildPath writes', () => {
  expect(buildPath('pages/guides/find/index', { q: '医保 & code', lang: 'my' })).toBe(
    '/pages/guides/find/index?q=%E5%8C%BB%E4%BF%9D%20%26%20code&lang=my',
  )
  expect(parseParams({ q: encodeURIComponent('医保 & code'), lang: 'my' })).toEqual({ q: '医保 & code', lang: 'my' })
})

test('parseParams accepts up to 2,000 units, and names of letters only', () => {
  expect(parseParams({ q: 'x'.repeat(2000) })).toEqual({ q: 'x'.repeat(2000) })
  expect(parseParams({ q: 'x'.repeat(2001), Q: '1', q1: '1', '1q': '1', 'a-b': '1', backTo: '1' })).toEqual({
    backTo: '1',
  })
})

test('pathOfHash drops the parameters and one slash', () => {
  expect(['', '#', '#/', '#/pages/home/index?lang=my', '#pages/home/index', '#/%?a=?'].map(pathOfHash)).toEqual([
    '',
    '',
    '',
    'pages/home/index',
    'pages/home/index',
    '%',
  ])
})

test('repairHash makes a path decodable and leaves any other as it is', () => {
  expect(repairHash('#/%')).toBe('#/%25')
  expect(repairHash('#/pages/guides/guide/index%E4?q=%E4&lang=my')).toBe(
    '#/pages/guides/guide/index%25E4?q=%E4&lang=my',
  )
  for (const hash of ['', '#/pages/home/index', '#/%E5%8C%BB', '#/pages/find/index?q=%', '#/a%25'])
    expect(repairHash(hash)).toBe(hash)
})
