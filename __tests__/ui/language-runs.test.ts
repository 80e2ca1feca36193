import { languageRuns } from '../../src/ui/language-runs'

const runs = (text: string, lang?: string) =>
  languageRuns(text, lang).map((run) => (run.lang === undefined ? run.text : [run.lang, run.text]))

test('a text is split where its script is that of another language', () => {
  expect(runs('Tap 激活, then 添加。', 'en')).toEqual(['Tap ', ['zh-Hans', '激活'], ', then ', ['zh-Hans', '添加。']])
  expect(runs('激活', 'ar')).toEqual([['zh-Hans', '激活']])
  expect(runs('Languages: 简体中文, Русский, 日本語 and 한국어', 'en')).toEqual([
    'Languages: ',
    ['zh-Hans', '简体中文'],
    ', ',
    ['ru', 'Русский'],
    ', ',
    ['ja', '日本語'],
    ' and ',
    ['ko', '한국어'],
  ])
})

test('numbers, spaces and punctuation between two Chinese words belong to them, and the punctuation after them', () => {
  expect(runs('激活）。 a', 'en')).toEqual([['zh-Hans', '激活）。'], ' a'])
  expect(runs('a 在 2026 年，激活 b', 'en')).toEqual(['a ', ['zh-Hans', '在 2026 年，激活'], ' b'])
})

test('a text stays whole in its own script, with Latin names, and where the language is not known', () => {
  expect(runs('在 WeChat 激活', 'zh-Hans')).toEqual(['在 WeChat 激活'])
  expect(runs('言語：Русский、日本語', 'ja')).toEqual(['言語：', ['ru', 'Русский、'], '日本語'])
  expect(runs('Show Chinese', 'en')).toEqual(['Show Chinese'])
  expect(runs('', 'en')).toEqual([''])
  expect(runs('Tap 激活')).toEqual(['Tap 激活'])
})

test('the time to split grows with the length of a text, not with its square', () => {
  // Seconds each, if it did.
  for (const text of [`医${'、'.repeat(100_000)}`, '医 '.repeat(50_000), '1 '.repeat(50_000), '医1'.repeat(50_000)])
    expect(runs(text, 'en').length).toBeLessThan(3)
})
