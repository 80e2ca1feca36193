import { matchLanguage, startLanguage } from '../../src/i18n/match-language'

const tags = ['en', 'zh-Hans', 'my'] as const

test('matchLanguage ignores case, region and script', () => {
  expect(
    ['zh-TW', 'ZH_hans', 'my-MM', 'en-XA', 'de', '', 'constructor', '__proto__', null].map((tag) =>
      matchLanguage(tag, tags),
    ),
  ).toEqual(['zh-Hans', 'zh-Hans', 'my', 'en', null, null, null, null, null])
})

test('startLanguage prefers the selected language, then that of a link, then that of the device', () => {
  const hints = { selected: null, linked: null, device: 'my-MM' }
  expect(startLanguage(tags, hints)).toBe('my')
  expect(startLanguage(tags, { ...hints, linked: 'zh-TW' })).toBe('zh-Hans')
  expect(startLanguage(tags, { ...hints, linked: 'xx' })).toBe('my')
  expect(startLanguage(tags, { ...hints, linked: 'zh-TW', selected: 'en' })).toBe('en')
  expect(startLanguage(tags, { ...hints, selected: 'xx' })).toBeNull()
  expect(startLanguage(tags, { selected: null, linked: null, device: null })).toBeNull()
})
