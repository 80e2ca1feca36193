import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkLanguage } from '../../scripts/words/check'
import { readLocales, toJson } from '../../scripts/words/locales'
import { execute } from '../../scripts/cli/program'

type Json = Readonly<Record<string, unknown>>

const about = { made: 'machine-assisted', on: '2026-11-22', reviewer: null, reviewed: null }
/** Four languages; Russian has more plural forms than English, and Chinese fewer. */
const small: Readonly<Record<string, Readonly<Record<'ui' | 'guides', Json>>>> = {
  en: {
    ui: { start: 'Start', found_one: '{{count}} result', found_other: '{{count}} results', 'pay.zh': '缴费' },
    guides: { step: 'Go' },
  },
  'zh-Hans': { ui: { start: '开始', found_other: '{{count}}条', 'pay.zh': '缴费' }, guides: { step: '去' } },
  fr: {
    ui: {
      start: 'Commencer',
      found_one: '{{count}} résultat',
      found_many: '{{count}} de résultats',
      found_other: '{{count}} résultats',
      'pay.zh': '缴费',
    },
    guides: { step: 'Allez' },
  },
  ru: {
    ui: {
      start: 'Начать',
      found_one: '{{count}} итог',
      found_few: '{{count}} итога',
      found_many: '{{count}} итогов',
      found_other: '{{count}} итога',
      'pay.zh': '缴费',
    },
    guides: { step: 'Идите' },
  },
}

let root = ''
const fileOf = (tag: string, name: string) => join(root, tag, `${name}.json`)
const read = (tag: string, name: string) => JSON.parse(readFileSync(fileOf(tag, name), 'utf8')) as Json
const write = (tag: string, name: string, json: Json) => writeFileSync(fileOf(tag, name), toJson(json))
const runWords = (...args: string[]) => execute(['words', ...args], { locales: root })
/** Changes some messages of a language; `undefined` deletes a key. */
const say = (tag: string, edits: Json, namespace: 'ui' | 'guides' = 'ui') =>
  write(tag, namespace, JSON.parse(JSON.stringify({ ...read(tag, namespace), ...edits })) as Json)
const outdatedKeys = (tag: string) => checkLanguage(readLocales(root), tag).outdated.map(({ key }) => key)
const marked = () => Object.keys(small).filter((tag) => tag !== 'en' && existsSync(fileOf(tag, 'seen')))
/** All recorded hashes, as in the files. */
const recordedHashes = () =>
  Object.keys(small).map((tag) => (existsSync(fileOf(tag, 'seen')) ? readFileSync(fileOf(tag, 'seen'), 'utf8') : ''))
const table = () => join(root, 'table.csv')
const give = (tag: string, ...flags: string[]) => runWords('export', tag, ...flags, '--out', table())
const rows = () => readFileSync(table(), 'utf8').trimEnd().split('\r\n').slice(1)

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'older-'))
  for (const [tag, { ui, guides }] of Object.entries(small)) {
    mkdirSync(join(root, tag))
    for (const [name, json] of Object.entries({ ui, guides, policy: {}, glossary: {}, about })) write(tag, name, json)
  }
  await runWords('changed')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('a line whose English was changed', () => {
  test('is outdated in every other language at once, and stays so after `changed` recorded it', async () => {
    say('en', { start: 'Begin' })
    expect(Object.keys(small).map(outdatedKeys)).toEqual([[], ['start'], ['start'], ['start']])
    expect(await runWords('changed')).toEqual({ code: 0, out: 'changed: ui start: older in fr, ru, zh-Hans', err: '' })
    expect(Object.keys(small).map(outdatedKeys)).toEqual([[], ['start'], ['start'], ['start']])
  })

  test('is not a problem of the other languages, but one of English until it is recorded', async () => {
    say('en', { start: 'Begin' })
    expect([(await runWords('status')).code, (await runWords('status', 'ru')).code]).toEqual([1, 0])
    expect((await runWords('status', 'en')).out).toContain(
      'unseen: ui start: is changed since the translations were made; run: npm run -s words -- changed\n    Begin',
    )
    await runWords('changed')
    const { code, out } = await runWords('status', 'ru')
    expect(code).toBe(0)
    expect(out).toMatch(/^language .* other {2}older {2}same as English/)
    expect(out).toMatch(/^ru +7( +0){6} +1 /m)
    expect(out).toContain('older: ui start: Begin\n    Начать')
  })

  test('is outdated only in the plural forms translated from it', async () => {
    say('en', { found_other: '{{count}} answers' })
    await runWords('changed')
    expect(['zh-Hans', 'fr', 'ru'].map(outdatedKeys)).toEqual([
      ['found_other'],
      ['found_many', 'found_other'],
      ['found_few', 'found_many', 'found_other'],
    ])
    say('en', { found_one: '{{count}} answer' })
    expect((await runWords('changed')).out).toBe('changed: ui found_one: older in fr, ru')
  })

  test('is outdated until it is checked, also if English changes again, but not if it changes back', async () => {
    say('en', { start: 'Begin' })
    await runWords('changed')
    say('en', { start: 'Go on' })
    expect((await runWords('changed')).out).toBe('changed: ui start: older in fr, ru, zh-Hans')
    say('en', { start: 'Start' })
    expect(outdatedKeys('ru')).toEqual([])
    expect((await runWords('changed')).out).toBe(
      'changed: ui start: older in no language\n' +
        ['fr', 'ru', 'zh-Hans'].map((tag) => `no longer older: ui start: ${tag}`).join('\n'),
    )
    expect(marked()).toEqual([])
  })

  test('is missing, not outdated, in a language without a translation', async () => {
    say('ru', { start: undefined })
    say('en', { start: 'Begin' })
    expect((await runWords('changed')).out).toBe('changed: ui start: older in fr, zh-Hans')
    say('ru', { start: 'Начать' })
    expect(outdatedKeys('ru')).toEqual([])
  })

  test('stays current with --same', async () => {
    say('en', { start: 'Begin', found_one: 'One result' })
    expect((await runWords('changed', '--same', 'start')).out).toBe(
      'same: ui start\nchanged: ui found_one: older in fr, ru',
    )
    expect(['fr', 'ru', 'zh-Hans'].map(outdatedKeys)).toEqual([['found_one'], ['found_one'], []])
  })

  test('stays outdated with --same if it was outdated before', async () => {
    say('en', { start: 'Beginn' })
    await runWords('changed')
    await runWords('seen', 'fr', 'start')
    say('en', { start: 'Begin' })
    await runWords('changed', '--same', 'start')
    expect(['fr', 'ru'].map(outdatedKeys)).toEqual([[], ['start']])
  })

  test('is not a translation if it is Chinese in every language', async () => {
    say('en', { 'pay.zh': '付款' })
    expect((await runWords('changed')).out).toBe('nothing has changed in English')
    expect(outdatedKeys('fr')).toEqual([])
    expect(JSON.stringify(read('en', 'seen'))).not.toContain('pay.zh')
  })
})

describe('the recorded hashes', () => {
  test('have one entry per key in alphabetical order, and in other languages only outdated keys', async () => {
    expect(Object.keys(read('en', 'seen').ui as Json)).toEqual(['found_one', 'found_other', 'start'])
    expect(Object.values(read('en', 'seen').guides as Json)).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/)])
    expect(marked()).toEqual([])
    const { start } = read('en', 'seen').ui as Json
    say('en', { start: 'Begin' })
    await runWords('changed')
    expect(readFileSync(fileOf('ru', 'seen'), 'utf8')).toBe(toJson({ ui: { start } }))
  })

  test('gain new keys and lose removed ones, in every language', async () => {
    say('en', { start: 'Begin' })
    await runWords('changed')
    for (const tag of Object.keys(small)) say(tag, { start: undefined, stop: 'Stop' })
    expect((await runWords('status', 'en')).out).toContain('unseen: ui stop: is new')
    expect((await runWords('changed')).out).toMatch(/^new: ui stop\ngone: ui start\n/)
    expect(read('en', 'seen').ui).not.toHaveProperty('start')
    expect(marked()).toEqual([])
    expect((await runWords('changed')).out).toBe('nothing has changed in English')
  })

  test('are unchanged if a file cannot be parsed or a key has not changed', async () => {
    say('en', { start: 'Begin' })
    await runWords('changed')
    const before = recordedHashes()
    expect(await runWords('changed', '--same', 'step')).toEqual({
      code: 2,
      out: '',
      err: 'words: the English of "step" has not changed; changed keys: none',
    })
    say('en', { start: 'Go on' })
    say('en', { step: 'Go', more: 'More' }, 'guides')
    for (const key of ['step', 'more'])
      expect((await runWords('changed', '--same', key)).err).toContain('changed keys: start')
    expect(await runWords('changed', '--same')).toEqual({
      code: 2,
      out: '',
      err: "words: option '--same <keys...>' argument missing; changed takes --same",
    })
    expect((await runWords('changed', '--like', 'start')).code).toBe(2)
    writeFileSync(fileOf('ru', 'guides'), '{')
    expect(await runWords('changed')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^words: ru: guides\.json: .*; nothing was written$/) as string,
    })
    expect(recordedHashes()).toEqual(before)
  })

  test('do not need about.json: an incomplete language blocks nothing', async () => {
    rmSync(fileOf('ru', 'about'))
    say('en', { start: 'Begin' })
    expect((await runWords('changed')).code).toBe(0)
  })

  test.each(['<<<<<<< ours\n', '{\n  "ui": {\n    "start": 5\n  }\n}\n', '{\n  "ui": []\n}\n'])(
    'as %j are a problem, and the file is not overwritten',
    async (text) => {
      await give('ru')
      writeFileSync(fileOf('ru', 'seen'), text)
      expect(await runWords('status', 'ru')).toMatchObject({
        code: 1,
        out: expect.stringContaining('folder: : seen.json: ') as string,
      })
      writeFileSync(table(), readFileSync(table(), 'utf8').replace('Идите', 'Иди'))
      for (const [command, ...args] of [['changed'], ['import', 'ru', table()]] as const)
        expect(await runWords(command, ...args)).toMatchObject({
          code: 1,
          err: expect.stringContaining('ru: seen.json: ') as string,
        })
      expect(readFileSync(fileOf('ru', 'seen'), 'utf8')).toBe(text)
      expect(read('ru', 'guides')).toEqual(small.ru?.guides)
    },
  )
})

describe('a checked line', () => {
  beforeEach(async () => {
    say('en', { start: 'Begin', found_other: '{{count}} answers' })
    await runWords('changed')
  })

  test('is marked as outdated in the table; --older exports only outdated and missing lines', async () => {
    say('ru', { step: undefined }, 'guides')
    await give('ru')
    expect(rows()).toHaveLength(7)
    expect(rows()[0]).toBe('start,ui,开始,Begin,Начать,English has changed since,,,#/pages/home/index?lang=ru')
    expect(rows()[1]).toBe(
      'found_one,ui,{{count}}条,{{count}} result,{{count}} итог,"plural form ""one""; keep {{count}}",,,#/pages/home/index?lang=ru',
    )
    await give('ru', '--older')
    expect(rows().map((row) => row.split(',')[0])).toEqual(['start', 'found_few', 'found_many', 'found_other', 'step'])
  })

  test('is current after the import, changed or not; lines that the table omits stay outdated', async () => {
    await give('ru', '--older')
    writeFileSync(
      table(),
      readFileSync(table(), 'utf8')
        .replace('итогов', 'ответов')
        .split('\r\n')
        .filter((line) => !/^found_(few|other)/.test(line))
        .join('\r\n'),
    )
    expect((await runWords('import', 'ru', table())).out).toBe(
      'ru: 1 lines changed, 2 no longer older than their English',
    )
    expect(['ru', 'fr'].map(outdatedKeys)).toEqual([
      ['found_few', 'found_other'],
      ['start', 'found_many', 'found_other'],
    ])
  })

  test('counts for the English in the table, even if that is not recorded yet', async () => {
    say('en', { step: 'Go there' }, 'guides')
    await give('ru')
    await runWords('import', 'ru', table())
    expect(outdatedKeys('ru')).toEqual([])
    expect((await runWords('changed')).out).toContain('changed: guides step: older in fr, zh-Hans')
    expect(outdatedKeys('ru')).toEqual([])
    expect(marked()).toEqual(['zh-Hans', 'fr'])
  })

  test('can be marked without a table by `seen`, key by key', async () => {
    expect(await runWords('seen', 'zh-Hans', 'start')).toEqual({
      code: 0,
      out: 'zh-Hans: 1 no longer older than their English',
      err: '',
    })
    expect(outdatedKeys('zh-Hans')).toEqual(['found_other'])
    const before = recordedHashes()
    expect(await runWords('seen', 'zh-Hans', 'found_other', 'start')).toEqual({
      code: 2,
      out: '',
      err: 'words: "start" is not older in "zh-Hans"; older keys: found_other',
    })
    expect((await runWords('seen', 'zh-Hans')).err).toBe(
      "words: missing required argument 'keys'; seen takes <tag>, <keys>",
    )
    expect((await runWords('seen', 'tlh', 'start')).err).toContain('older keys: none')
    expect(recordedHashes()).toEqual(before)
  })
})
