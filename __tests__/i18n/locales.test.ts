import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLanguage, type ProblemKind } from '../../scripts/words/check'
import { readLocales } from '../../scripts/words/locales'
import { stemOf as stem } from '../../scripts/words/translation-units'
import { languageInfo } from '../../src/i18n/language-info'
import { languages } from '../../src/i18n/languages'
import { filesOf } from '../support/files'

const locales = readLocales()
const english = locales.get('en')?.messages.ui ?? {}

/** The keys in the code, and the prefixes and suffixes of keys that it completes with an id. */
const code = ['src', 'config/prerender']
  .flatMap((folder) => filesOf(folder).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
const literalKeys = [...code.matchAll(/['`]([a-z]+(?:[.-][a-z-]+)+)['`]/g)].map(([, key = '']) => key)
const templateKeys = [...code.matchAll(/`([a-z]+(?:[.-][a-z-]+)*\.)\$\{[^}]+\}([a-z.]*)`/g)].map(
  ([, prefix = '', suffix = '']) => [prefix, suffix] as const,
)

test('each language has a folder, and each folder belongs to a language', () => {
  expect(readdirSync('locales').sort()).toEqual(languages.map(({ tag }) => tag).sort())
})

test('every message is used', () => {
  const isUsed = (key: string) =>
    literalKeys.includes(key) || templateKeys.some(([prefix, suffix]) => key.startsWith(prefix) && key.endsWith(suffix))
  expect([...new Set(Object.keys(english).map(stem))].filter((key) => !isUsed(key))).toEqual([])
})

test('every key in the code has a message', () => {
  const keys = [...code.matchAll(/\bt\((?:[^()'`]*\? )?'([^']+)'(?: : '([^']+)')?/g)].flatMap(([, ...found]) =>
    found.flatMap((key) => (key as string | undefined) ?? []),
  )
  expect(keys.length).toBeGreaterThan(50)
  const stems = new Set(Object.keys(english).map(stem))
  expect(keys.filter((key) => !stems.has(key))).toEqual([])
})

const kinds: readonly ProblemKind[] = [
  'missing',
  'left over',
  'placeholder',
  'glossary',
  'chinese',
  'empty',
  'figure',
  'markup',
  'form',
  'order',
  'unseen',
  'folder',
]

describe.each(languages.map(({ tag }) => tag))('%s', (tag) => {
  const { problems, about } = checkLanguage(locales, tag)

  test.each(kinds)('has no problem of the kind "%s"', (kind) => {
    expect(
      problems
        .filter((problem) => problem.kind === kind)
        .map(({ namespace, key, message }) => `${namespace} ${key}: ${message}`),
    ).toEqual([])
  })

  test('languageInfo equals about.json', () => {
    expect(languageInfo(tag)).toEqual(about)
  })
})
