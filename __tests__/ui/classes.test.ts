import { classNames, langClassName } from '../../src/ui/classes'
import { aria, omitUndefined } from '../../src/ui/omit-undefined'
import { scriptOf } from '../../src/ui/script'

test('each language uses the fonts and line height of its script', () => {
  const languages = ['en', 'zh-Hans', 'my', 'th', 'lo', 'ar', 'ru', 'vi', 'ja', 'ko', 'fr']
  expect(languages.map(scriptOf)).toEqual([
    'latin',
    'cjk',
    'burmese',
    'thai-lao',
    'thai-lao',
    'arabic',
    'cyrillic',
    'vietnamese',
    'cjk',
    'korean',
    'latin',
  ])
})

test('text in another language is isolated and keeps its direction', () => {
  expect(langClassName('zh-Hans')).toBe('run script-cjk ltr')
  expect(langClassName('ar')).toBe('run script-arabic rtl')
  expect(langClassName(undefined)).toBeUndefined()
})

test('absent class names are left out', () => {
  expect(classNames('cell', false, undefined, null, '', 'cell-current')).toBe('cell cell-current')
})

test('absent props are not passed to Taro, false ones are', () => {
  expect(omitUndefined({ id: 'a', lang: undefined, hidden: false })).toEqual({ id: 'a', hidden: false })
  expect(aria({ role: 'radio', label: undefined, checked: false })).toEqual({ ariaRole: 'radio', ariaChecked: false })
})
