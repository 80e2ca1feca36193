import { readLocales } from '../../scripts/words/locales'
import { languages } from '../../src/i18n/languages'
import { pseudoLanguages, pseudoMessages, pseudoText } from '../../src/i18n/pseudo'

const { ui = {} } = readLocales().get('en')?.messages ?? {}

test('pseudoText changes letters, adds 40 %, and brackets; it keeps placeholders and Chinese', () => {
  expect(pseudoText('Show {{who}} 医保码 now', 'en-XA')).toBe('⟦Šĥóŵ {{who}} 医保码 ñóŵ ẋẋ ẋẋ⟧')
  expect(pseudoText('Start', 'ar-XB')).toBe('⟦ستارت نص⟧')
  for (const { tag } of pseudoLanguages) {
    for (const text of ['Close', 'Go to the start page', 'A rather long sentence, such as a guide has for a step.']) {
      expect(pseudoText(text, tag).length).toBeGreaterThanOrEqual(Math.floor(text.length * 1.4))
      expect(pseudoText(text, tag)).not.toMatch(/[a-zA-Z]/)
    }
  }
})

test('pseudoMessages keeps formats and Chinese, and has the plural forms of the language', () => {
  const messages = pseudoMessages(ui, 'ar-XB')
  for (const key of ['format.money', 'format.group', 'four.pay.zh']) expect(messages[key]).toBe(ui[key])
  expect(Object.keys(messages).filter((key) => key.startsWith('find.found_'))).toHaveLength(6)
  expect(Object.keys(pseudoMessages(ui, 'en-XA')).sort()).toEqual(Object.keys(ui).sort())
})

test('pseudo-languages are offered in development builds only', () => {
  const tags = (list: readonly { tag: string }[]) => list.map(({ tag }) => tag)
  expect(tags(languages)).not.toContain('en-XA')
  const environment = process.env.NODE_ENV
  Object.assign(process.env, { NODE_ENV: 'development' })
  jest.isolateModules(() => {
    const development = jest.requireActual<{ languages: readonly { tag: string }[] }>('../../src/i18n/languages')
    expect(tags(development.languages)).toEqual([...tags(languages), 'en-XA', 'ar-XB'])
  })
  Object.assign(process.env, { NODE_ENV: environment })
})
