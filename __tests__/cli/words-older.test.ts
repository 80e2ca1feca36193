import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkLanguage } from '../../scripts/words/check'
import { readLocales, written } from '../../scripts/words/locales'
import { run } from '../../scripts/words/run'

type Json = Readonly<Record<string, unknown>>

const about = { made: 'machine-assisted', on: '2026-11-22', reviewer: null, reviewed: null }
/** Four languages; Russian has more plural forms than English, and Chinese fewer. */
const small: Readonly<Record<string, Readonly<Record<'ui' | 'guides', Json>>>> = {
  'en': { ui: { start: 'Start', found_one: '{{count}} result', found_other: '{{count}} results', 'pay.zh': '缴费' }, guides: { step: 'Go' } },
  'zh-Hans': { ui: { start: '开始', found_other: '{{count}}条', 'pay.zh': '缴费' }, guides: { step: '去' } },
  'fr': { ui: { start: 'Commencer', found_one: '{{count}} résultat', found_many: '{{count}} de résultats', found_other: '{{count}} résultats', 'pay.zh': '缴费' }, guides: { step: 'Allez' } },
  'ru': { ui: { start: 'Начать', found_one: '{{count}} итог', found_few: '{{count}} итога', found_many: '{{count}} итогов', found_other: '{{count}} итога', 'pay.zh': '缴费' }, guides: { step: 'Идите' } },
}

let root = ''
const fileOf = (tag: string, name: string) => join(root, tag, `${name}.json`)
const read = (tag: string, name: string) => JSON.parse(readFileSync(fileOf(tag, name), 'utf8')) as Json
const write = (tag: string, name: string, json: Json) => writeFileSync(fileOf(tag, name), written(json))
const words = (...args: string[]) => run(args, root)
/** Changes some words of a language; `undefined` takes a key away. */
const say = (tag: string, some: Json, space: 'ui' | 'guides' = 'ui') => write(tag, space, JSON.parse(JSON.stringify({ ...read(tag, space), ...some })) as Json)
const older = (tag: string) => checkLanguage(readLocales(root), tag).older.map(({ key }) => key)
const marked = () => Object.keys(small).filter((tag) => tag !== 'en' && existsSync(fileOf(tag, 'seen')))
/** Everything that is noted, as it stands in the files. */
const noted = () => Object.keys(small).map((tag) => (existsSync(fileOf(tag, 'seen')) ? readFileSync(fileOf(tag, 'seen'), 'utf8') : ''))
const table = () => join(root, 'table.csv')
const give = (tag: string, ...flags: string[]) => words('export', tag, ...flags, '--out', table())
const rows = () => readFileSync(table(), 'utf8').trimEnd().split('\r\n').slice(1)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'older-'))
  for (const [tag, { ui, guides }] of Object.entries(small)) {
    mkdirSync(join(root, tag))
    for (const [name, json] of Object.entries({ ui, guides, policy: {}, glossary: {}, about })) write(tag, name, json)
  }
  words('changed')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('a line whose English was changed', () => {
  test('is older in every other language at once, and stays so when it was noted', () => {
    say('en', { start: 'Begin' })
    expect(Object.keys(small).map(older)).toEqual([[], ['start'], ['start'], ['start']])
    expect(words('changed')).toEqual({ code: 0, out: 'changed: ui start: older in fr, ru, zh-Hans\n', err: '' })
    expect(Object.keys(small).map(older)).toEqual([[], ['start'], ['start'], ['start']])
  })

  test('is no fault of a language, but one of English until it was noted', () => {
    say('en', { start: 'Begin' })
    expect([words('status').code, words('status', 'ru').code]).toEqual([1, 0])
    expect(words('status', 'en').out).toContain('unseen: ui start: is changed since the translations were made; run: npm run -s words -- changed\n    Begin')
    words('changed')
    const { code, out } = words('status', 'ru')
    expect(code).toBe(0)
    expect(out).toMatch(/^language .* other {2}older {2}same as English/)
    expect(out).toMatch(/^ru +7( +0){6} +1 /m)
    expect(out).toContain('older: ui start: Begin\n    Начать')
  })

  test('is older in just the plural forms that were made from it', () => {
    say('en', { found_other: '{{count}} answers' })
    words('changed')
    expect(['zh-Hans', 'fr', 'ru'].map(older)).toEqual([['found_other'], ['found_many', 'found_other'], ['found_few', 'found_many', 'found_other']])
    say('en', { found_one: '{{count}} answer' })
    expect(words('changed').out).toBe('changed: ui found_one: older in fr, ru\n')
  })

  test('is older as long as it is not looked at, also when English changes again; never when it changes back', () => {
    say('en', { start: 'Begin' })
    words('changed')
    say('en', { start: 'Go on' })
    expect(words('changed').out).toBe('changed: ui start: older in fr, ru, zh-Hans\n')
    say('en', { start: 'Start' })
    expect(older('ru')).toEqual([])
    expect(words('changed').out).toBe('changed: ui start: older in no language\n' + ['fr', 'ru', 'zh-Hans'].map((tag) => `no longer older: ui start: ${tag}\n`).join(''))
    expect(marked()).toEqual([])
  })

  test('is missing, and not older, where it was never translated', () => {
    say('ru', { start: undefined })
    say('en', { start: 'Begin' })
    expect(words('changed').out).toBe('changed: ui start: older in fr, zh-Hans\n')
    say('ru', { start: 'Начать' })
    expect(older('ru')).toEqual([])
  })

  test('is left alone where its meaning is the same', () => {
    say('en', { start: 'Begin', found_one: 'One result' })
    expect(words('changed', '--same', 'start').out).toBe('same: ui start\nchanged: ui found_one: older in fr, ru\n')
    expect(['fr', 'ru', 'zh-Hans'].map(older)).toEqual([['found_one'], ['found_one'], []])
  })

  test('stays older where it was so before a slip in it was mended', () => {
    say('en', { start: 'Beginn' })
    words('changed')
    words('seen', 'fr', 'start')
    say('en', { start: 'Begin' })
    words('changed', '--same', 'start')
    expect(['fr', 'ru'].map(older)).toEqual([[], ['start']])
  })

  test('is nobody’s translation where it is Chinese in every language', () => {
    say('en', { 'pay.zh': '付款' })
    expect(words('changed').out).toBe('nothing has changed in English\n')
    expect(older('fr')).toEqual([])
    expect(JSON.stringify(read('en', 'seen'))).not.toContain('pay.zh')
  })
})

describe('what was noted', () => {
  test('is a short mark for each key in the order of the alphabet, and of another language only what is older', () => {
    expect(Object.keys(read('en', 'seen').ui as Json)).toEqual(['found_one', 'found_other', 'start'])
    expect(Object.values(read('en', 'seen').guides as Json)).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/)])
    expect(marked()).toEqual([])
    const { start } = read('en', 'seen').ui as Json
    say('en', { start: 'Begin' })
    words('changed')
    expect(readFileSync(fileOf('ru', 'seen'), 'utf8')).toBe(written({ ui: { start } }))
  })

  test('takes in new keys and lets go of those that are gone, everywhere', () => {
    say('en', { start: 'Begin' })
    words('changed')
    for (const tag of Object.keys(small)) say(tag, { start: undefined, stop: 'Stop' })
    expect(words('status', 'en').out).toContain('unseen: ui stop: is new')
    expect(words('changed').out).toMatch(/^new: ui stop\ngone: ui start\n/)
    expect(read('en', 'seen').ui).not.toHaveProperty('start')
    expect(marked()).toEqual([])
    expect(words('changed').out).toBe('nothing has changed in English\n')
  })

  test('is left as it stands where a file cannot be read, or where a key was not changed', () => {
    say('en', { start: 'Begin' })
    words('changed')
    const before = noted()
    expect(words('changed', '--same', 'step')).toEqual({ code: 2, out: '', err: 'words: "step" is no key whose English was changed; those are: none' })
    say('en', { start: 'Go on' })
    say('en', { step: 'Go', more: 'More' }, 'guides')
    for (const key of ['step', 'more']) expect(words('changed', '--same', key).err).toContain('those are: start')
    expect(words('changed', '--same')).toEqual({ code: 2, out: '', err: 'words: changed [--same KEY …]' })
    expect(words('changed', '--like', 'start').code).toBe(2)
    writeFileSync(fileOf('ru', 'guides'), '{')
    expect(words('changed')).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^words: ru: guides\.json: .*; nothing was written$/) as string })
    expect(noted()).toEqual(before)
  })

  test('needs none of what a language says of itself: one that was only begun is in nobody’s way', () => {
    rmSync(fileOf('ru', 'about'))
    say('en', { start: 'Begin' })
    expect(words('changed').code).toBe(0)
  })

  test.each(['<<<<<<< ours\n', '{\n  "ui": {\n    "start": 5\n  }\n}\n', '{\n  "ui": []\n}\n'])('as %j is a fault that is named, and nothing is written over it', (text) => {
    give('ru')
    writeFileSync(fileOf('ru', 'seen'), text)
    expect(words('status', 'ru')).toMatchObject({ code: 1, out: expect.stringContaining('folder: : seen.json: ') as string })
    writeFileSync(table(), readFileSync(table(), 'utf8').replace('Идите', 'Иди'))
    for (const [command, ...args] of [['changed'], ['import', 'ru', table()]] as const) expect(words(command, ...args)).toMatchObject({ code: 1, err: expect.stringContaining('ru: seen.json: ') as string })
    expect(readFileSync(fileOf('ru', 'seen'), 'utf8')).toBe(text)
    expect(read('ru', 'guides')).toEqual(small.ru?.guides)
  })
})

describe('somebody who has looked at a line', () => {
  beforeEach(() => {
    say('en', { start: 'Begin', found_other: '{{count}} answers' })
    words('changed')
  })

  test('finds it marked in the table, and by --older just what waits', () => {
    say('ru', { step: undefined }, 'guides')
    give('ru')
    expect(rows()).toHaveLength(7)
    expect(rows()[0]).toBe('start,ui,开始,Begin,Начать,English has changed since')
    expect(rows()[1]).toBe('found_one,ui,{{count}}条,{{count}} result,{{count}} итог,"plural form ""one""; keep {{count}}"')
    give('ru', '--older')
    expect(rows().map((row) => row.split(',')[0])).toEqual(['start', 'found_few', 'found_many', 'found_other', 'step'])
  })

  test('has said so by bringing it back, changed or not; what the table leaves out stays older', () => {
    give('ru', '--older')
    writeFileSync(table(), readFileSync(table(), 'utf8').replace('итогов', 'ответов').split('\r\n').filter((line) => !/^found_(few|other)/.test(line)).join('\r\n'))
    expect(words('import', 'ru', table()).out).toBe('ru: 1 lines changed, 2 no longer older than their English\n')
    expect(['ru', 'fr'].map(older)).toEqual([['found_few', 'found_other'], ['start', 'found_many', 'found_other']])
  })

  test('has seen the English of the table, also where it was not noted yet', () => {
    say('en', { step: 'Go there' }, 'guides')
    give('ru')
    words('import', 'ru', table())
    expect(older('ru')).toEqual([])
    expect(words('changed').out).toContain('changed: guides step: older in fr, zh-Hans\n')
    expect(older('ru')).toEqual([])
    expect(marked()).toEqual(['zh-Hans', 'fr'])
  })

  test('can say so without a table, key by key, as for Chinese that was changed along', () => {
    expect(words('seen', 'zh-Hans', 'start')).toEqual({ code: 0, out: 'zh-Hans: 1 no longer older than their English\n', err: '' })
    expect(older('zh-Hans')).toEqual(['found_other'])
    const before = noted()
    expect(words('seen', 'zh-Hans', 'found_other', 'start')).toEqual({ code: 2, out: '', err: 'words: "start" is not older in "zh-Hans"; older are: found_other' })
    expect(words('seen', 'zh-Hans').err).toBe('words: seen TAG KEY …')
    expect(words('seen', 'tlh', 'start').err).toContain('older are: none')
    expect(noted()).toEqual(before)
  })
})
