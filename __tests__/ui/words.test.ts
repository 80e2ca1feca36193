import { classes, runOf } from '../../src/ui/classes'
import { aria, given } from '../../src/ui/given'
import { scriptOf } from '../../src/ui/script'

test('each language is set in the fonts and line height of its script', () => {
  const languages = ['en', 'zh-Hans', 'my', 'th', 'lo', 'ar', 'ru', 'vi', 'ja', 'fr']
  expect(languages.map(scriptOf)).toEqual([
    'latin', 'cjk', 'burmese', 'thai-lao', 'thai-lao', 'arabic', 'cyrillic', 'vietnamese', 'cjk', 'latin',
  ])
})

test('a run of another language is isolated and keeps its own direction', () => {
  expect(runOf('zh-Hans')).toBe('run script-cjk ltr')
  expect(runOf('ar')).toBe('run script-arabic rtl')
  expect(runOf(undefined)).toBeUndefined()
})

test('absent class names leave no trace', () => {
  expect(classes('cell', false, undefined, null, '', 'cell-current')).toBe('cell cell-current')
})

test('absent props are not handed to Taro, false ones are', () => {
  expect(given({ id: 'a', lang: undefined, hidden: false })).toEqual({ id: 'a', hidden: false })
  expect(aria({ role: 'radio', label: undefined, checked: false })).toEqual({ ariaRole: 'radio', ariaChecked: false })
})
