import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { requiredTexts } from '../../scripts/policy/required-texts'
import { packs } from '../../src/policies'

const root = join(__dirname, '../../locales')
const languages = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
type Messages = Readonly<Record<string, string>>
const messagesOf = (language: string) =>
  JSON.parse(readFileSync(join(root, language, 'policy.json'), 'utf8')) as Messages
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map((match) => match[1] ?? '').sort()

const entries = packs.flatMap((pack) => pack.entries)
const needed = new Set(requiredTexts(packs))

test('English and Chinese have policy texts', () => {
  expect(languages).toEqual(expect.arrayContaining(['en', 'zh-Hans']))
})

describe.each(languages)('%s', (language) => {
  const messages = messagesOf(language)

  test('every id of the packs has a text, and no other key exists', () => {
    const keys = Object.keys(messages)
    expect([...needed].filter((key) => !keys.includes(key))).toEqual([])
    const short = [...needed].filter((key) => /^(question|answer|scheme)\./.test(key)).map((key) => `${key}.short`)
    const optional = new Set([...entries.flatMap(({ id }) => [`entry.${id}.hint`, `entry.${id}.short`]), ...short])
    expect(keys.filter((key) => !needed.has(key) && !optional.has(key))).toEqual([])
  })

  test('the keys and placeholders are those of English', () => {
    const english = messagesOf('en')
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort())
    for (const [key, text] of Object.entries(messages))
      expect([key, placeholders(text)]).toEqual([key, placeholders(english[key] ?? '')])
  })

  test('no text is empty or contains a digit: figures come from the packs', () => {
    for (const [key, text] of Object.entries(messages)) {
      expect([key, text.trim() !== '' && text === text.trim()]).toEqual([key, true])
      expect([key, /\d/.test(text.replace(/\{\{\w+\}\}/g, ''))]).toEqual([key, false])
    }
  })

  test('every placeholder has a value in its caution or in each period of its entry, and every value has a placeholder', () => {
    for (const entry of entries) {
      const text = messages[`entry.${entry.id}`] ?? ''
      for (const period of entry.periods) {
        const values = Object.keys(period.values)
        for (const placeholder of placeholders(text))
          expect([entry.id, values]).toEqual([entry.id, expect.arrayContaining([placeholder])])
        for (const placeholder of placeholders(messages[`entry.${entry.id}.short`] ?? ''))
          expect([entry.id, values]).toEqual([entry.id, expect.arrayContaining([placeholder])])
        if (entry.kind !== 'contact') expect([entry.id, placeholders(text)]).toEqual([entry.id, values.sort()])
      }
    }
    const cautions = packs.flatMap((pack) => pack.cautions)
    for (const { id, values } of cautions)
      expect([id, placeholders(messages[`caution.${id}`] ?? '')]).toEqual([id, Object.keys(values).sort()])
    const withValues = new Set([
      ...entries.flatMap(({ id }) => [`entry.${id}`, `entry.${id}.short`]),
      ...cautions.map((caution) => `caution.${caution.id}`),
    ])
    for (const [key, text] of Object.entries(messages))
      if (!withValues.has(key)) expect([key, placeholders(text)]).toEqual([key, []])
  })
})
