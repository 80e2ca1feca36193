import { readLocales } from '../../scripts/words/locales'
import { languages } from '../../src/i18n/languages'
import { pseudo, pseudoLanguages, pseudoWords } from '../../src/i18n/pseudo'

const { ui = {} } = readLocales().get('en')?.words ?? {}

test('a text is of another kind, at least 40 % longer, and bracketed; placeholders and Chinese stay', () => {
  expect(pseudo('Show {{who}} 医保码 now', 'en-XA')).toBe('⟦Šĥóŵ {{who}} 医保码 ñóŵ ẋẋ ẋẋ⟧')
  expect(pseudo('Start', 'ar-XB')).toBe('⟦ستارت نص⟧')
  for (const { tag } of pseudoLanguages) {
    for (const text of ['Close', 'Go to the start page', 'A rather long sentence, such as a guide has for a step.']) {
      expect(pseudo(text, tag).length).toBeGreaterThanOrEqual(Math.floor(text.length * 1.4))
      expect(pseudo(text, tag)).not.toMatch(/[a-zA-Z]/)
    }
  }
})

test('figures are written and Chinese stands as in English; a counted text has the plural forms of the language', () => {
  const words = pseudoWords(ui, 'ar-XB')
  for (const key of ['format.money', 'format.group', 'four.pay.zh']) expect(words[key]).toBe(ui[key])
  expect(Object.keys(words).filter((key) => key.startsWith('find.found_'))).toHaveLength(6)
  expect(Object.keys(pseudoWords(ui, 'en-XA')).sort()).toEqual(Object.keys(ui).sort())
})

test('they are offered while developing, and nowhere else', () => {
  const tags = (all: readonly { tag: string }[]) => all.map((one) => one.tag)
  expect(tags(languages)).not.toContain('en-XA')
  const environment = process.env.NODE_ENV
  Object.assign(process.env, { NODE_ENV: 'development' })
  jest.isolateModules(() => {
    const developed = jest.requireActual<{ languages: readonly { tag: string }[] }>('../../src/i18n/languages')
    expect(tags(developed.languages)).toEqual([...tags(languages), 'en-XA', 'ar-XB'])
  })
  Object.assign(process.env, { NODE_ENV: environment })
})
