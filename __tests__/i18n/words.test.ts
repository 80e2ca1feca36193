import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../../src/i18n/languages'
import { pluralOf } from '../../src/i18n/plural'
import { filesOf } from '../support/files'

type Words = Readonly<Record<string, string>>
const folders = readdirSync('locales')
const wordsOf = (tag: string) => JSON.parse(readFileSync(join('locales', tag, 'ui.json'), 'utf8')) as Words
const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '')
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((one) => one[1]).sort().join(' ')
const english = wordsOf('en')

/** What the code asks for by `t('…')`, and the beginnings of keys that it completes by an id. */
const code = filesOf('src').filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(join('src', file), 'utf8')).join('\n')
const asked = [...code.matchAll(/['`]([a-z]+(?:[.-][a-z-]+)+)['`]/g)].map((one) => one[1] ?? '')
const begun = [...code.matchAll(/`([a-z]+(?:[.-][a-z-]+)*\.)\$\{[^}]+\}([a-z.]*)`/g)].map((one) => [one[1] ?? '', one[2] ?? ''] as const)

test('each language of the app has a folder, and each folder is a language of the app', () => {
  expect([...folders].sort()).toEqual(languages.map((one) => one.tag).sort())
})

test('no words are left over', () => {
  const used = (key: string) => asked.includes(key) || begun.some(([start, end]) => key.startsWith(start) && key.endsWith(end))
  expect([...new Set(Object.keys(english).map(stem))].filter((key) => !used(key))).toEqual([])
})

test('every key that the code names by t has words', () => {
  const named = [...code.matchAll(/\bt\((?:[^()'`]*\? )?'([^']+)'(?: : '([^']+)')?/g)].flatMap((one) => [one[1], one[2]].flatMap((key) => key ?? []))
  expect(named.length).toBeGreaterThan(50)
  const stems = new Set(Object.keys(english).map(stem))
  expect(named.filter((key) => !stems.has(key))).toEqual([])
})

describe.each(folders)('%s', (tag) => {
  const words = wordsOf(tag)

  test('the same keys as English, each with every plural form that the language has', () => {
    expect([...new Set(Object.keys(words).map(stem))].sort()).toEqual([...new Set(Object.keys(english).map(stem))].sort())
    const counted = Object.keys(words).filter((key) => stem(key) !== key)
    for (const key of counted) {
      const forms = counted.filter((other) => stem(other) === stem(key)).map((other) => other.slice(stem(key).length + 1))
      expect([key, forms.sort()]).toEqual([key, [...pluralOf(tag).forms].sort()])
    }
  })

  test('the same placeholders as English; no words are empty', () => {
    for (const [key, text] of Object.entries(words)) {
      expect([key, holes(text)]).toEqual([key, holes(english[key] ?? '')])
      expect([key, text.trim()]).not.toEqual([key, ''])
    }
  })

  test('no figure is written in words, nor a telephone number', () => {
    const told = Object.entries(words).filter(([key]) => !key.startsWith('format.'))
    expect(told.filter(([, text]) => /\d/.test(text.replace(/\{\{\w+\}\}/g, '')))).toEqual([])
  })
})
