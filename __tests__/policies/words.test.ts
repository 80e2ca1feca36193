import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { neededWords } from '../../scripts/policy/needed'
import { packs } from '../../src/policies'

const root = join(__dirname, '../../locales')
const languages = readdirSync(root, { withFileTypes: true }).filter(one => one.isDirectory()).map(one => one.name)
type Words = Readonly<Record<string, string>>
const wordsOf = (language: string) => JSON.parse(readFileSync(join(root, language, 'policy.json'), 'utf8')) as Words
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(one => one[1] ?? '').sort()

const entries = packs.flatMap(pack => pack.entries)
const needed = new Set(neededWords(packs))

test('there are at least English and Chinese words', () => {
  expect(languages).toEqual(expect.arrayContaining(['en', 'zh-Hans']))
})

describe.each(languages)('%s', language => {
  const words = wordsOf(language)

  test('every id of the packs has words, and no words are left over', () => {
    const keys = Object.keys(words)
    expect([...needed].filter(key => !keys.includes(key))).toEqual([])
    const short = [...needed].filter(key => /^(question|answer|scheme)\./.test(key)).map(key => `${key}.short`)
    const optional = new Set([...entries.map(one => `entry.${one.id}.hint`), ...short])
    expect(keys.filter(key => !needed.has(key) && !optional.has(key))).toEqual([])
  })

  test('the same keys and the same placeholders, as in English', () => {
    const english = wordsOf('en')
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort())
    for (const [key, text] of Object.entries(words)) expect([key, placeholders(text)]).toEqual([key, placeholders(english[key] ?? '')])
  })

  test('no words are empty or carry a figure: figures come from the packs', () => {
    for (const [key, text] of Object.entries(words)) {
      expect([key, text.trim() !== '' && text === text.trim()]).toEqual([key, true])
      expect([key, /\d/.test(text.replace(/\{\{\w+\}\}/g, ''))]).toEqual([key, false])
    }
  })

  test('every placeholder stands in the values of every period of its entry, and every figure is spoken', () => {
    for (const entry of entries) {
      const text = words[`entry.${entry.id}`] ?? ''
      for (const period of entry.periods) {
        const values = Object.keys(period.values)
        for (const one of placeholders(text)) expect([entry.id, values]).toEqual([entry.id, expect.arrayContaining([one])])
        if (entry.kind !== 'contact') expect([entry.id, placeholders(text)]).toEqual([entry.id, values.sort()])
      }
    }
    const spoken = new Set(entries.map(one => `entry.${one.id}`))
    for (const [key, text] of Object.entries(words)) if (!spoken.has(key)) expect([key, placeholders(text)]).toEqual([key, []])
  })
})
