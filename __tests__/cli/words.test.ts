import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAbout } from '../../scripts/words/about'
import { checkLanguage } from '../../scripts/words/check'
import { LOCALES as ours, readLocales, toJson } from '../../scripts/words/locales'
import { execute, run } from '../../scripts/cli/program'

type Json = Record<string, unknown>

const about = { made: 'machine-assisted', on: '2026-11-22', reviewer: null, reviewed: null }

/** Three minimal languages with one line of each kind. */
const small: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  en: {
    ui: {
      'home.start': 'Start',
      'home.lead': 'Show your passport to {{who}}, not {{low, money}}.',
      'screen.app': 'Open 医保指南.',
      'four.pay.zh': '缴费',
      found_one: '{{count}} result',
      found_other: '{{count}} results',
      'format.group': ',',
      'format.month.01': 'January',
    },
    policy: { 'rule.a': '- Bring your Passport' },
    guides: { 'step.a': 'Go, "now"' },
    glossary: { passport: ['passport'] },
    about,
  },
  'zh-Hans': {
    ui: {
      'home.start': '开始',
      'home.lead': '向{{who}}出示护照，不是{{low, money}}。',
      'screen.app': '打开医保指南。',
      'four.pay.zh': '缴费',
      found_other: '{{count}}条结果',
      'format.group': ',',
      'format.month.01': '1',
    },
    policy: { 'rule.a': '带护照' },
    guides: { 'step.a': '现在去' },
    glossary: { passport: ['护照'] },
    about,
  },
  ru: {
    ui: {
      'home.start': 'Начать',
      'home.lead': 'Покажите паспорт: {{who}}, не {{low, money}}.',
      'screen.app': 'Откройте 医保指南.',
      'four.pay.zh': '缴费',
      found_one: '{{count}} результат',
      found_few: '{{count}} результата',
      found_many: '{{count}} результатов',
      found_other: '{{count}} результата',
      'format.group': '1\u00a0000',
      'format.month.01': 'января',
    },
    policy: { 'rule.a': '=Возьмите Паспорт' },
    guides: { 'step.a': '\'-Идите, "сейчас"' },
    glossary: { passport: ['паспорт'] },
    about,
  },
}

let root = ''
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'words-'))
  for (const [tag, files] of Object.entries(small)) {
    mkdirSync(join(root, tag))
    for (const [name, json] of Object.entries(files)) writeFileSync(fileOf(tag, name), toJson(json))
  }
  await runWords('changed')
})
afterEach(() => rmSync(root, { recursive: true }))

const runWords = (...args: string[]) => execute(['words', ...args], { locales: root })
const fileOf = (tag: string, name: string) => join(root, tag, `${name}.json`)
const table = () => join(root, 'table.csv')

/** Changes one file of Russian, and returns the problems. */
function broken(name: string, change: (json: Json) => Json): string[] {
  const json = JSON.parse(readFileSync(fileOf('ru', name), 'utf8')) as Json
  writeFileSync(fileOf('ru', name), toJson(change(json)))
  return checkLanguage(readLocales(root), 'ru').problems.map(
    ({ kind, namespace, key, message }) => `${kind}: ${namespace} ${key}: ${message}`,
  )
}

const without = (json: Json, key: string) => Object.fromEntries(Object.entries(json).filter(([other]) => other !== key))

describe('problems of a language are reported', () => {
  test('the current languages have no problems', () => {
    for (const tag of Object.keys(small)) expect(checkLanguage(readLocales(root), tag).problems).toEqual([])
  })

  const text = (key: string, value: string): [string, (json: Json) => Json] => [
    'ui',
    (json) => ({ ...json, [key]: value }),
  ]
  test.each<[string, (json: Json) => Json, string]>([
    ['ui', (json) => without(json, 'home.start'), 'missing: ui home.start: is missing: Start'],
    ['ui', (json) => without(json, 'found_few'), 'missing: ui found_few: is missing'],
    ['ui', (json) => ({ ...json, found_two: '{{count}}' }), 'left over: ui found_two'],
    ['guides', (json) => ({ ...json, 'step.b': 'Ещё' }), 'left over: guides step.b'],
    ['policy', (json) => ({ ...json, 'rule.a': 5 }), 'folder:  : policy.json: rule.a is not of the right kind'],
    [
      ...text('home.lead', 'Покажите паспорт: {{who}}.'),
      'placeholder: ui home.lead: must have {{low,money}} {{who}}, and has {{who}}',
    ],
    [...text('home.lead', 'Паспорт {{who}} {{low, money}} {{who}}'), 'placeholder: ui home.lead'],
    [...text('home.start', 'Начать {{now'), 'placeholder: ui home.start: has a brace'],
    [...text('found_other', 'результата'), 'placeholder: ui found_other'],
    [...text('home.start', ''), 'empty: ui home.start'],
    [...text('home.start', '\u00a0 '), 'empty: ui home.start'],
    [...text('home.start', 'Начать 2'), 'figure: ui home.start: has the figure 2'],
    [...text('home.start', 'စ ၂'), 'figure: ui home.start: has the figure ၂'],
    [...text('home.start', '<b>Начать</b>'), 'markup: ui home.start: has HTML'],
    [...text('home.start', 'Начать&nbsp;снова'), 'markup: ui home.start: has HTML'],
    [...text('home.start', 'Начать $t(home.lead)'), 'markup: ui home.start: has $t('],
    [...text('home.start', 'Начать\u0007'), 'markup: ui home.start: has a control character'],
    [...text('home.start', 'Начать\u202e'), 'markup: ui home.start: has a control character'],
    [...text('home.start', 'Начать '), 'markup: ui home.start: begins or ends with a space'],
    [...text('format.group', '1000'), 'form: ui format.group'],
    [...text('screen.app', 'Откройте.'), 'chinese: ui screen.app: lacks the Chinese 医保指南'],
    [...text('home.start', 'Начать 开始'), 'chinese: ui home.start: has Chinese that English lacks: 开始'],
    [...text('four.pay.zh', 'Оплата'), 'chinese: ui four.pay.zh: must be the Chinese: 缴费'],
    [
      ...text('home.lead', 'Покажите документ: {{who}}, не {{low, money}}.'),
      'glossary: ui home.lead: passport (passport) must be one of: паспорт',
    ],
    ['glossary', () => ({}), 'missing: glossary passport: has no translation'],
    ['glossary', (json) => ({ ...json, hat: ['шляпа'] }), 'left over: glossary hat'],
    ['glossary', () => ({ passport: ['паспорт', ' '] }), 'empty: glossary passport'],
    ['ui', ({ 'home.start': start, ...json }) => ({ ...json, 'home.start': start }), 'order: ui home.lead'],
    ['about', (json) => ({ ...json, made: 'by hand' }), 'folder: about : made:'],
  ])('%s', async (name, change, message) => {
    const problems = broken(name, change)
    expect(problems.some((problem) => problem.startsWith(message))).toBe(true)
    const { code, out, err } = await runWords('status', 'ru')
    expect([code, err]).toEqual([1, expect.stringContaining(`${problems.length} problems`) as string])
    expect(out).toContain(message.split(': ').slice(-1)[0])
  })

  test('the plural forms for one and two may omit the number; Japanese may use its own characters', () => {
    expect(broken('ui', (json) => ({ ...json, found_one: 'один результат' }))).toEqual([])
    cpSync(join(root, 'zh-Hans'), join(root, 'ja'), { recursive: true })
    writeFileSync(fileOf('ja', 'ui'), toJson({ ...small['zh-Hans']?.ui, 'screen.app': '医保指南を開始する。' }))
    expect(checkLanguage(readLocales(root), 'ja').problems).toEqual([])
  })

  test('a file that is not JSON, a repeated key, a missing file', async () => {
    writeFileSync(fileOf('ru', 'guides'), '{')
    writeFileSync(fileOf('ru', 'glossary'), '[]\n')
    writeFileSync(fileOf('ru', 'policy'), '{\n  "rule.a": "Паспорт",\n  "rule.a": "Паспорт"\n}\n')
    rmSync(fileOf('ru', 'about'))
    const { out } = await runWords('status', 'ru')
    for (const message of [
      'guides.json: ',
      'glossary.json: is not an object',
      'policy.json: is not formatted by Prettier, or repeats a key',
      'about.json: is missing',
    ])
      expect(out).toContain(message)
  })
})

test.each<[object | null, boolean]>([
  [about, true],
  [{ ...about, reviewer: 'Нина', reviewed: '2026-12-01' }, true],
  [{ ...about, reviewer: 'Нина' }, false],
  [{ ...about, reviewed: '2026-12-01' }, false],
  [{ ...about, reviewer: ' ', reviewed: '2026-12-01' }, false],
  [{ ...about, reviewer: 'Нина', reviewed: '2026-11-21' }, false],
  [{ ...about, on: '2026-02-30' }, false],
  [{ ...about, by: 'x' }, false],
  [{ made: 'written', on: '2026-11-22' }, false],
  [null, false],
])('parseAbout accepts %j: %s', (json, ok) => {
  expect(parseAbout(json).ok).toBe(ok)
})

describe('status', () => {
  test('has a line for each language, with the problems by kind', () => {
    const { out } = run(['words', 'status'])
    const [head, ...rows] = out.trimEnd().split('\n')
    expect(head).toMatch(
      /^language +keys +missing +left over +placeholders +glossary +Chinese +other +older +same as English +longest +made and reviewed$/,
    )
    expect(rows.map((row) => row.split(' ')[0]).sort()).toEqual(readdirSync(ours).sort())
  })

  test('lists what to review: texts equal to English, the longest translation, the reviewer', async () => {
    broken('ui', (json) => ({ ...json, 'home.start': 'Start' }))
    broken('about', (json) => ({ ...json, reviewer: 'Нина', reviewed: '2026-12-01' }))
    const { code, out } = await runWords('status', 'ru')
    expect(code).toBe(0)
    expect(out).toContain('same as English: ui home.start: Start')
    expect(out).toContain('1.9× step.a')
    expect(out).toContain('reviewed by Нина 2026-12-01')
  })
})

describe('a table for translators', () => {
  const give = (tag = 'ru') => runWords('export', tag, '--out', table())
  const cells = (change: (text: string) => string) => writeFileSync(table(), change(readFileSync(table(), 'utf8')))
  const folder = (tag: string) => ['ui', 'policy', 'guides'].map((name) => readFileSync(fileOf(tag, name), 'utf8'))

  test('has a byte order mark for Excel, every line once, and no formulas', async () => {
    const { out } = await runWords('export', 'ru')
    expect(
      out.startsWith('\ufeffkey,place,Chinese,English,ru,note,mark (ok / odd / wrong),better text,screen\r\n'),
    ).toBe(true)
    expect(out).toContain(
      "rule.a,policy,带护照,'- Bring your Passport,'=Возьмите Паспорт,passport: паспорт,,,#/pages/outcome/index?lang=ru\r\n",
    )
    expect(out).toContain(
      'step.a,guides,现在去,"Go, ""now""","\'\'-Идите, ""сейчас""",,,,#/pages/guides/guide/index?id=a&lang=ru\r\n',
    )
    expect(out).toContain(
      'found_few,ui,{{count}}条结果,{{count}} results,{{count}} результата,"plural form ""few""; keep {{count}}",,,#/pages/home/index?lang=ru\r\n',
    )
    expect(out.trimEnd().split('\r\n')).toHaveLength(1 + 10 + 2)
    expect(out).not.toMatch(/(^|,)"?[=+\-@]/m)
  })

  test('imported unchanged, changes nothing, also if saved with semicolons', async () => {
    const before = folder('ru')
    await give()
    expect(await runWords('import', 'ru', table())).toEqual({ code: 0, out: 'ru: 0 lines changed', err: '' })
    cells((text) =>
      text
        .split('\r\n')
        .map((line) => line.replace(/("(?:[^"]|"")*")|,/g, (_, quoted?: string) => quoted ?? ';'))
        .join('\r\n'),
    )
    expect(readFileSync(table(), 'utf8')).toContain('key;place;')
    expect((await runWords('import', 'ru', table())).code).toBe(0)
    expect(folder('ru')).toEqual(before)
  })

  test.each(readdirSync(ours).filter((tag) => tag !== 'en' && tag !== 'zh-Hans'))(
    'of %s, imported unchanged, changes nothing',
    async (tag) => {
      for (const folder of ['en', 'zh-Hans', tag]) cpSync(join(ours, folder), join(root, folder), { recursive: true })
      const { problems } = checkLanguage(readLocales(root), tag)
      const missingKeys = problems.filter((problem) => problem.kind === 'missing').map((problem) => problem.key)
      // Keys that English no longer has are tested elsewhere; a table has no row for them.
      for (const { key, namespace } of problems.filter((problem) => problem.kind === 'left over')) {
        writeFileSync(
          fileOf(tag, namespace),
          toJson(without(JSON.parse(readFileSync(fileOf(tag, namespace), 'utf8')) as Json, key)),
        )
      }
      const before = folder(tag)
      expect((await give(tag)).code).toBe(0)
      // An untranslated line has an empty cell; if the translator omits the row, it stays untranslated.
      cells((text) =>
        text
          .split('\r\n')
          .filter((line) => !missingKeys.includes(line.split(',')[0] ?? ''))
          .join('\r\n'),
      )
      expect(await runWords('import', tag, table())).toEqual({
        code: 0,
        out: expect.stringMatching(`^${tag}: 0 lines changed`) as string,
        err: '',
      })
      expect(folder(tag)).toEqual(before)
    },
  )

  test('names a term without a rendering; an untranslated line may be omitted and stays untranslated', async () => {
    broken('glossary', () => ({ passport: [] }))
    broken('ui', (json) => without(json, 'home.start'))
    expect((await runWords('export', 'ru')).out).toContain('=Возьмите Паспорт,passport: ,,,#')
    await give()
    cells((text) =>
      text
        .split('\r\n')
        .filter((line) => !line.startsWith('home.start'))
        .join('\r\n'),
    )
    expect(await runWords('import', 'ru', table())).toEqual({ code: 0, out: 'ru: 0 lines changed', err: '' })
    expect(Object.keys(JSON.parse(folder('ru')[0] ?? '') as object)).not.toContain('home.start')
  })

  test('changes the edited lines, in the order of English', async () => {
    await give()
    cells((text) =>
      text
        .replace('Начать', 'Начнём')
        .split('\r\n')
        .reverse()
        .sort((a) => (a.includes('key,') ? -1 : 0))
        .join('\r\n'),
    )
    broken('about', (json) => ({ ...json, reviewer: 'Нина', reviewed: '2026-12-01' }))
    expect((await runWords('import', 'ru', table())).out).toBe(
      'ru: 1 lines changed; about.json still names the review of the previous texts',
    )
    expect(folder('ru')[0]).toBe(toJson({ ...small.ru?.ui, 'home.start': 'Начнём' }))
  })

  test('exports an empty table for a new language, and creates the language from a complete one', async () => {
    expect((await give('tr')).code).toBe(0)
    const texts = new Map([
      ['found_one', '{{count}} sonuç'],
      ['found_other', '{{count}} sonuç'],
      ['format.group', '.'],
      ['four.pay.zh', '缴费'],
      ['home.lead', '{{who}} {{low, money}}'],
      ['screen.app', '医保指南'],
    ])
    cells((text) =>
      text
        .split('\r\n')
        .map((line, i) => {
          const key = line.split(',')[0] ?? ''
          return i === 0 || line === ''
            ? line
            : line.replace(/,([^,]*|"(?:[^"]|"")*"),,,[^,]*$/, '').replace(/,$/, `,"${texts.get(key) ?? 'Metin'}",,,,`)
        })
        .join('\r\n'),
    )
    expect(await runWords('import', 'tr', table())).toEqual({
      code: 0,
      out: expect.stringContaining('tr: ') as string,
      err: '',
    })
    expect(Object.keys(JSON.parse(folder('tr')[0] ?? '') as object)).toEqual(Object.keys(small.en?.ui ?? {}))
    expect((await runWords('export', 'pl')).err).toContain('lacks the plural forms of "pl": one, few, many, other')
    expect((await runWords('export', 'no tag')).code).toBe(2)
  })

  test.each<[string, (text: string) => string | Buffer, string]>([
    [
      'an unknown key',
      (text) => text.replace('home.start', 'home.begin'),
      'line 2: home.begin (ui): is not a key of the app',
    ],
    [
      'a key in another file',
      (text) => text.replace('home.start,ui', 'home.start,guides'),
      'line 2: home.start (guides): is not a key of the app',
    ],
    [
      'a repeated key',
      (text) => `${text}home.start,ui,开始,Start,Начать,,,,\r\n`,
      'line 14: home.start (ui): is already on line 2',
    ],
    [
      'a missing placeholder',
      (text) => text.replace('паспорт: {{who}}', 'паспорт'),
      'line 3: home.lead (ui): must have {{low,money}} {{who}}',
    ],
    ['a broken placeholder', (text) => text.replace('паспорт: {{who}}', 'паспорт: {who}'), 'line 3: home.lead (ui):'],
    ['HTML', (text) => text.replace('Начать', '<i>Начать</i>'), 'line 2: home.start (ui): has HTML'],
    [
      'a control character',
      (text) => text.replace('Начать', 'Нач\u0000ать'),
      'line 2: home.start (ui): has a control character',
    ],
    ['a line break', (text) => text.replace('Начать', '"На\nчать"'), 'home.start (ui): has a control character'],
    ['an empty text', (text) => text.replace('Начать', ''), 'line 2: home.start (ui): is empty'],
    ['a figure', (text) => text.replace('Начать', 'Начать 1'), 'line 2: home.start (ui): has the figure 1'],
    [
      'lost Chinese',
      (text) => text.replace('Откройте 医保指南', 'Откройте'),
      'line 4: screen.app (ui): lacks the Chinese 医保指南',
    ],
    [
      'another plural form',
      (text) => text.replace('found_few', 'found_two'),
      'found_two (ui): ru has the plural forms one, few, many, other, and no other',
    ],
    [
      'shifted rows',
      (text) => text.replace(',Start,', ',Stop,'),
      'line 2: home.start (ui): its English or Chinese has changed',
    ],
    ['another encoding', (text) => Buffer.from(text, 'utf16le'), 'line 1: the file is not UTF-8'],
    [
      'another header',
      (text) => text.replace('English', 'Englisch'),
      'line 1: the columns must be key, place, Chinese, English, ru, note, mark (ok / odd / wrong), better text, screen',
    ],
    ['a table of another language', (text) => text.replace('English,ru', 'English,fr'), 'line 1: the columns must be'],
    ['too few cells', (text) => text.replace(',Начать,', ','), 'line 2: has 8 cells instead of 9'],
    ['an unbalanced quotation mark', (text) => text.replace('Начать', '"Начать'), 'words: '],
    ['nothing', () => '', 'line 1: the columns must be'],
  ])('with %s is refused as a whole, with the line', async (_, edit, message) => {
    const before = folder('ru')
    await give()
    const text = readFileSync(table(), 'utf8')
    writeFileSync(table(), edit(text.replace('января', 'Января')))
    const { code, out, err } = await runWords('import', 'ru', table())
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(message)
    expect(err).toContain('nothing was written')
    expect(folder('ru')).toEqual(before)
  })

  test('with some of the plural forms is refused if the language had none', async () => {
    broken('ui', (json) => Object.fromEntries(Object.entries(json).filter(([key]) => !key.startsWith('found'))))
    await give()
    cells((text) =>
      text
        .split('\r\n')
        .filter((line) => !/^found_(one|few|many)/.test(line))
        .join('\r\n')
        .replace(/(found_other.*results),,/, '$1,{{count}} результата,'),
    )
    expect((await runWords('import', 'ru', table())).err).toContain('ui found: lacks the plural forms one, few, many')
  })
})

test.each([
  [[], 'name a command; commands: status, export, import, changed, seen'],
  [['frob'], "unknown command 'frob'; commands: status"],
  [['status', 'tlh'], 'unknown language "tlh"; languages: en, zh-Hans'],
  [['status', 'ru', 'fr'], 'Expected 1 argument but got 2; status takes [tag]'],
  [['export'], "missing required argument 'tag'; export takes <tag>, --older, --site, --out"],
  [['export', 'ru', '--out'], "option '--out <file>' argument missing; export takes <tag>"],
  [['export', 'ru', '--to', 'x'], "unknown option '--to'; export takes <tag>"],
  [['import', 'ru'], "missing required argument 'file'; import takes <tag>, <file>, --reader, --allow-name"],
  [['import', 'en', 'x'], '"en" is a source of the translations'],
])('%j is refused in one line', (args, message) => {
  const { code, out, err } = run(['words', ...args], { locales: root })
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
  expect(err).not.toContain('\n')
})

test('a missing file is refused in one line', async () => {
  expect(await runWords('import', 'ru', join(root, 'nothing.csv'))).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('nothing.csv: no such file or folder; check the path') as string,
  })
  expect(existsSync(table())).toBe(false)
})

test('run from a shell: output, errors and exit codes reach it', () => {
  const typed = (...args: string[]) =>
    spawnSync('node', ['node_modules/tsx/dist/cli.mjs', 'scripts/cli.ts', 'words', ...args], { encoding: 'utf8' })
  const good = typed('status', 'en')
  expect([good.status, good.stderr]).toEqual([0, ''])
  expect(good.stdout).toContain('written')
  expect(typed('status', 'tlh').status).toBe(2)
})
