import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLanguage, type Kind } from '../../scripts/words/check'
import { readLocales } from '../../scripts/words/locales'
import { stemOf as stem } from '../../scripts/words/lines'
import { aboutOf } from '../../src/i18n/about'
import { languages } from '../../src/i18n/languages'
import { filesOf } from '../support/files'

const locales = readLocales()
const english = locales.get('en')?.words.ui ?? {}

/** What the code asks for by `t('…')`, and the beginnings of keys that it completes by an id. */
const code = filesOf('src').filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(join('src', file), 'utf8')).join('\n')
const asked = [...code.matchAll(/['`]([a-z]+(?:[.-][a-z-]+)+)['`]/g)].map((one) => one[1] ?? '')
const begun = [...code.matchAll(/`([a-z]+(?:[.-][a-z-]+)*\.)\$\{[^}]+\}([a-z.]*)`/g)].map((one) => [one[1] ?? '', one[2] ?? ''] as const)

test('each language of the app has a folder, and each folder is a language of the app', () => {
  expect(readdirSync('locales').sort()).toEqual(languages.map((one) => one.tag).sort())
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

const kinds: readonly Kind[] = ['missing', 'left over', 'placeholder', 'glossary', 'chinese', 'empty', 'figure', 'markup', 'form', 'order', 'unseen', 'folder']

describe.each(languages.map((one) => one.tag))('%s', (tag) => {
  const { problems, about } = checkLanguage(locales, tag)

  test.each(kinds)('nothing is wrong: %s', (kind) => {
    expect(problems.filter((one) => one.kind === kind).map(({ space, key, message }) => `${space} ${key}: ${message}`)).toEqual([])
  })

  test('the app says how it was made, as its file does', () => {
    expect(aboutOf(tag)).toEqual(about)
  })
})
