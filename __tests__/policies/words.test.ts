import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packs, places } from '../../src/policies'

const root = join(__dirname, '../../locales')
const languages = readdirSync(root, { withFileTypes: true }).filter(one => one.isDirectory()).map(one => one.name)
type Words = Readonly<Record<string, string>>
const wordsOf = (language: string) => JSON.parse(readFileSync(join(root, language, 'policy.json'), 'utf8')) as Words
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(one => one[1] ?? '').sort()

const rules = packs.flatMap(pack => Object.entries(pack.decisions).flatMap(([decision, table]) => table.rules.map(rule => ({ decision, rule }))))
const entries = packs.flatMap(pack => pack.entries)
/** Which decisions are the route, a scheme or a channel. */
const families = new Map(packs.flatMap(pack => Object.keys(pack.decisions)).map(name => [name, name === 'route' ? 'route' : name.endsWith('-scheme') ? 'scheme' : 'channel']))
const outcomes = (decision: string) => packs.flatMap(pack => pack.decisions[decision]?.outcomes ?? [])

const needed = new Set([
  ...places.map(id => `place.${id}`),
  ...packs.flatMap(pack => pack.questions).flatMap(({ id, answers }) => [
    `question.${id}`, `question.${id}.why`, `question.${id}.hint`, ...answers.flatMap(one => [`answer.${id}.${one}`, `answer.${id}.${one}.hint`]),
  ]),
  ...outcomes('route').flatMap(id => [`outcome.${id}`, `outcome.${id}.sentence`]),
  ...['yes', 'likely', 'ask'].map(id => `strength.${id}`),
  ...['A', 'B', 'C'].map(id => `grade.${id}`),
  ...rules.filter(one => one.decision === 'route').map(one => `rule.${one.rule.id}`),
  ...[...families].filter(one => one[1] !== 'route').flatMap(([name, family]) => [`${family}.${name}`, ...outcomes(name).map(one => `${family}.${name}.${one}`)]),
  ...packs.flatMap(pack => pack.cautions).map(one => `caution.${one.id}`),
  ...packs.flatMap(pack => pack.plans).flatMap(one => [`plan.${one.id}`, `actor.${one.actor}`]),
  ...entries.flatMap(one => [`entry.${one.id}`, ...(one.kind === 'document' || one.kind === 'contact' ? [`entry.${one.id}.hint`] : [])]),
])

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
