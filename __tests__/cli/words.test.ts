import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAbout } from '../../scripts/words/about'
import { checkLanguage } from '../../scripts/words/check'
import { readLocales, root as ours, written } from '../../scripts/words/locales'
import { run } from '../../scripts/words/run'

type Json = Record<string, unknown>

const about = { made: 'machine-assisted', on: '2026-11-22', reviewer: null, reviewed: null }

/** Three languages, as small as they can be with one line of each kind. */
const small: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  'en': {
    ui: {
      'home.start': 'Start', 'home.lead': 'Show your passport to {{who}}, not {{low, money}}.', 'screen.app': 'Open 医保指南.', 'four.pay.zh': '缴费',
      'found_one': '{{count}} result', 'found_other': '{{count}} results', 'format.group': ',', 'format.month.01': 'January',
    },
    policy: { 'rule.a': '- Bring your Passport' }, guides: { 'step.a': 'Go, "now"' }, glossary: { passport: ['passport'] }, about,
  },
  'zh-Hans': {
    ui: {
      'home.start': '开始', 'home.lead': '向{{who}}出示护照，不是{{low, money}}。', 'screen.app': '打开医保指南。', 'four.pay.zh': '缴费',
      'found_other': '{{count}}条结果', 'format.group': ',', 'format.month.01': '1',
    },
    policy: { 'rule.a': '带护照' }, guides: { 'step.a': '现在去' }, glossary: { passport: ['护照'] }, about,
  },
  'ru': {
    ui: {
      'home.start': 'Начать', 'home.lead': 'Покажите паспорт: {{who}}, не {{low, money}}.', 'screen.app': 'Откройте 医保指南.', 'four.pay.zh': '缴费',
      'found_one': '{{count}} результат', 'found_few': '{{count}} результата', 'found_many': '{{count}} результатов', 'found_other': '{{count}} результата',
      'format.group': '1\u00a0000', 'format.month.01': 'января',
    },
    policy: { 'rule.a': '=Возьмите Паспорт' }, guides: { 'step.a': '\'-Идите, "сейчас"' }, glossary: { passport: ['паспорт'] }, about,
  },
}

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'words-'))
  for (const [tag, files] of Object.entries(small)) {
    mkdirSync(join(root, tag))
    for (const [name, json] of Object.entries(files)) writeFileSync(fileOf(tag, name), written(json))
  }
  words('changed')
})
afterEach(() => rmSync(root, { recursive: true }))

const words = (...args: string[]) => run(args, root)
const fileOf = (tag: string, name: string) => join(root, tag, `${name}.json`)
const table = () => join(root, 'table.csv')

/** Changes one file of Russian, and tells what is wrong with it then. */
function broken(name: string, how: (json: Json) => Json): string[] {
  const json = JSON.parse(readFileSync(fileOf('ru', name), 'utf8')) as Json
  writeFileSync(fileOf('ru', name), written(how(json)))
  return checkLanguage(readLocales(root), 'ru').problems.map(({ kind, space, key, message }) => `${kind}: ${space} ${key}: ${message}`)
}

const without = (json: Json, key: string) => Object.fromEntries(Object.entries(json).filter(([one]) => one !== key))

describe('what is wrong with a language is named', () => {
  test('nothing, as it stands', () => {
    for (const tag of Object.keys(small)) expect(checkLanguage(readLocales(root), tag).problems).toEqual([])
  })

  const text = (key: string, value: string): [string, (json: Json) => Json] => ['ui', (json) => ({ ...json, [key]: value })]
  test.each<[string, (json: Json) => Json, string]>([
    ['ui', (json) => without(json, 'home.start'), 'missing: ui home.start: is missing: Start'],
    ['ui', (json) => without(json, 'found_few'), 'missing: ui found_few: is missing'],
    ['ui', (json) => ({ ...json, 'found_two': '{{count}}' }), 'left over: ui found_two'],
    ['guides', (json) => ({ ...json, 'step.b': 'Ещё' }), 'left over: guides step.b'],
    ['policy', (json) => ({ ...json, 'rule.a': 5 }), 'folder:  : policy.json: rule.a is not of the right kind'],
    [...text('home.lead', 'Покажите паспорт: {{who}}.'), 'placeholder: ui home.lead: must have {{low,money}} {{who}}, and has {{who}}'],
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
    [...text('screen.app', 'Откройте.'), 'chinese: ui screen.app: has lost the Chinese 医保指南'],
    [...text('home.start', 'Начать 开始'), 'chinese: ui home.start: has Chinese that English has not: 开始'],
    [...text('four.pay.zh', 'Оплата'), 'chinese: ui four.pay.zh: must be the Chinese: 缴费'],
    [...text('home.lead', 'Покажите документ: {{who}}, не {{low, money}}.'), 'glossary: ui home.lead: passport (passport) must be one of: паспорт'],
    ['glossary', () => ({}), 'missing: glossary passport: has no rendering'],
    ['glossary', (json) => ({ ...json, hat: ['шляпа'] }), 'left over: glossary hat'],
    ['glossary', () => ({ passport: ['паспорт', ' '] }), 'empty: glossary passport'],
    ['ui', ({ 'home.start': start, ...json }) => ({ ...json, 'home.start': start }), 'order: ui home.lead'],
    ['about', (json) => ({ ...json, made: 'by hand' }), 'folder: about : made:'],
  ])('%s', (name, how, told) => {
    const problems = broken(name, how)
    expect(problems.some((one) => one.startsWith(told))).toBe(true)
    const { code, out, err } = words('status', 'ru')
    expect([code, err]).toEqual([1, expect.stringContaining(`${problems.length} problems`) as string])
    expect(out).toContain(told.split(': ').slice(-1)[0])
  })

  test('a form for one or two may leave the figure out; Japanese may use its own characters', () => {
    expect(broken('ui', (json) => ({ ...json, found_one: 'один результат' }))).toEqual([])
    cpSync(join(root, 'zh-Hans'), join(root, 'ja'), { recursive: true })
    writeFileSync(fileOf('ja', 'ui'), written({ ...small['zh-Hans']?.ui, 'screen.app': '医保指南を開始する。' }))
    expect(checkLanguage(readLocales(root), 'ja').problems).toEqual([])
  })

  test('a file that is no JSON, a key that stands twice, a file that is not there', () => {
    writeFileSync(fileOf('ru', 'guides'), '{')
    writeFileSync(fileOf('ru', 'glossary'), '[]\n')
    writeFileSync(fileOf('ru', 'policy'), '{\n  "rule.a": "Паспорт",\n  "rule.a": "Паспорт"\n}\n')
    rmSync(fileOf('ru', 'about'))
    const { out } = words('status', 'ru')
    for (const one of ['guides.json: ', 'glossary.json: is not an object', 'policy.json: is not written as JSON', 'about.json: is missing']) expect(out).toContain(one)
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
])('%j says how a language was made: %s', (json, ok) => {
  expect(parseAbout(json).ok).toBe(ok)
})

describe('status', () => {
  test('has a line for each language, with what the issue is', () => {
    const { out } = run(['status'])
    const [head, ...rows] = out.trimEnd().split('\n')
    expect(head).toMatch(/^language +keys +missing +left over +placeholders +glossary +Chinese +other +older +same as English +longest +made and reviewed$/)
    expect(rows.map((row) => row.split(' ')[0]).sort()).toEqual(readdirSync(ours).sort())
  })

  test('tells what may be looked at: the same as English, what has grown most, who has reviewed', () => {
    broken('ui', (json) => ({ ...json, 'home.start': 'Start' }))
    broken('about', (json) => ({ ...json, reviewer: 'Нина', reviewed: '2026-12-01' }))
    const { code, out } = words('status', 'ru')
    expect(code).toBe(0)
    expect(out).toContain('same as English: ui home.start: Start')
    expect(out).toContain('1.9× step.a')
    expect(out).toContain('reviewed by Нина 2026-12-01')
  })
})

describe('a table for translators', () => {
  const give = (tag = 'ru') => words('export', tag, '--out', table())
  const cells = (how: (text: string) => string) => writeFileSync(table(), how(readFileSync(table(), 'utf8')))
  const folder = (tag: string) => ['ui', 'policy', 'guides'].map((name) => readFileSync(fileOf(tag, name), 'utf8'))

  test('has a mark for Excel, every line once, and nothing that a spreadsheet computes', () => {
    const { out } = words('export', 'ru')
    expect(out.startsWith('\ufeffkey,place,Chinese,English,ru,note\r\n')).toBe(true)
    expect(out).toContain("rule.a,policy,带护照,'- Bring your Passport,'=Возьмите Паспорт,passport: паспорт\r\n")
    expect(out).toContain('step.a,guides,现在去,"Go, ""now""","\'\'-Идите, ""сейчас""",\r\n')
    expect(out).toContain('found_few,ui,{{count}}条结果,{{count}} results,{{count}} результата,"plural form ""few""; keep {{count}}"\r\n')
    expect(out.trimEnd().split('\r\n')).toHaveLength(1 + 10 + 2)
    expect(out).not.toMatch(/(^|,)"?[=+\-@]/m)
  })

  test('taken back as it is, changes nothing, also after a spreadsheet with semicolons', () => {
    const before = folder('ru')
    give()
    expect(words('import', 'ru', table())).toEqual({ code: 0, out: 'ru: 0 lines changed\n', err: '' })
    cells((text) => text.split('\r\n').map((line) => line.replace(/("(?:[^"]|"")*")|,/g, (_, quoted?: string) => quoted ?? ';')).join('\r\n'))
    expect(readFileSync(table(), 'utf8')).toContain('key;place;')
    expect(words('import', 'ru', table()).code).toBe(0)
    expect(folder('ru')).toEqual(before)
  })

  test.each(readdirSync(ours).filter((tag) => tag !== 'en' && tag !== 'zh-Hans'))('of %s, taken back as it is, changes nothing', (tag) => {
    for (const one of ['en', 'zh-Hans', tag]) cpSync(join(ours, one), join(root, one), { recursive: true })
    const { problems } = checkLanguage(readLocales(root), tag)
    const lacking = problems.filter((one) => one.kind === 'missing').map((one) => one.key)
    // What English no longer has is for the tests of the words to tell; a table has no row for it.
    for (const { key, space } of problems.filter((one) => one.kind === 'left over')) {
      writeFileSync(fileOf(tag, space), written(without(JSON.parse(readFileSync(fileOf(tag, space), 'utf8')) as Json, key)))
    }
    const before = folder(tag)
    expect(give(tag).code).toBe(0)
    // What is not translated yet has an empty cell; a translator who leaves the row out leaves it so.
    cells((text) => text.split('\r\n').filter((line) => !lacking.includes(line.split(',')[0] ?? '')).join('\r\n'))
    expect(words('import', tag, table())).toEqual({ code: 0, out: expect.stringMatching(`^${tag}: 0 lines changed`) as string, err: '' })
    expect(folder(tag)).toEqual(before)
  })

  test('names a term that has no rendering yet; a line that nobody has translated may be left out and stays so', () => {
    broken('glossary', () => ({ passport: [] }))
    broken('ui', (json) => without(json, 'home.start'))
    expect(words('export', 'ru').out).toContain('=Возьмите Паспорт,passport: \r\n')
    give()
    cells((text) => text.split('\r\n').filter((line) => !line.startsWith('home.start')).join('\r\n'))
    expect(words('import', 'ru', table())).toEqual({ code: 0, out: 'ru: 0 lines changed\n', err: '' })
    expect(Object.keys(JSON.parse(folder('ru')[0] ?? '') as object)).not.toContain('home.start')
  })

  test('changes what was changed in it, in the order of English', () => {
    give()
    cells((text) => text.replace('Начать', 'Начнём').split('\r\n').reverse().sort((a) => (a.includes('key,') ? -1 : 0)).join('\r\n'))
    broken('about', (json) => ({ ...json, reviewer: 'Нина', reviewed: '2026-12-01' }))
    expect(words('import', 'ru', table()).out).toBe('ru: 1 lines changed; about.json still names the review of what was there before\n')
    expect(folder('ru')[0]).toBe(written({ ...small.ru?.ui, 'home.start': 'Начнём' }))
  })

  test('begins a language that is not there yet, and makes it from a full table', () => {
    expect(give('tr').code).toBe(0)
    const texts = new Map([['found_one', '{{count}} sonuç'], ['found_other', '{{count}} sonuç'], ['format.group', '.'], ['four.pay.zh', '缴费'], ['home.lead', '{{who}} {{low, money}}'], ['screen.app', '医保指南']])
    cells((text) => text.split('\r\n').map((line, i) => {
      const key = line.split(',')[0] ?? ''
      return i === 0 || line === '' ? line : line.replace(/,([^,]*|"(?:[^"]|"")*")$/, '').replace(/,$/, `,"${texts.get(key) ?? 'Metin'}",`)
    }).join('\r\n'))
    expect(words('import', 'tr', table())).toEqual({ code: 0, out: expect.stringContaining('tr: ') as string, err: '' })
    expect(Object.keys(JSON.parse(folder('tr')[0] ?? '') as object)).toEqual(Object.keys(small.en?.ui ?? {}))
    expect(words('export', 'pl').err).toContain('does not have the plural forms of "pl" yet: few, many, one, other')
    expect(words('export', 'no tag').code).toBe(2)
  })

  test.each<[string, (text: string) => string | Buffer, string]>([
    ['an unknown key', (text) => text.replace('home.start', 'home.begin'), 'line 2: home.begin (ui): is no key of ours'],
    ['a key at another place', (text) => text.replace('home.start,ui', 'home.start,guides'), 'line 2: home.start (guides): is no key of ours'],
    ['a key that stands twice', (text) => `${text}home.start,ui,开始,Start,Начать,\r\n`, 'line 14: home.start (ui): stands already on line 2'],
    ['a missing placeholder', (text) => text.replace('паспорт: {{who}}', 'паспорт'), 'line 3: home.lead (ui): must have {{low,money}} {{who}}'],
    ['a broken placeholder', (text) => text.replace('паспорт: {{who}}', 'паспорт: {who}'), 'line 3: home.lead (ui):'],
    ['HTML', (text) => text.replace('Начать', '<i>Начать</i>'), 'line 2: home.start (ui): has HTML'],
    ['a control character', (text) => text.replace('Начать', 'Нач\u0000ать'), 'line 2: home.start (ui): has a control character'],
    ['a line break', (text) => text.replace('Начать', '"На\nчать"'), 'home.start (ui): has a control character'],
    ['an empty text', (text) => text.replace('Начать', ''), 'line 2: home.start (ui): is empty'],
    ['a figure', (text) => text.replace('Начать', 'Начать 1'), 'line 2: home.start (ui): has the figure 1'],
    ['lost Chinese', (text) => text.replace('Откройте 医保指南', 'Откройте'), 'line 4: screen.app (ui): has lost the Chinese 医保指南'],
    ['another plural form', (text) => text.replace('found_few', 'found_two'), 'found_two (ui): ru has the plural forms one, few, many, other, and no other'],
    ['rows that have slipped', (text) => text.replace(',Start,', ',Stop,'), 'line 2: home.start (ui): its English or its Chinese is not ours'],
    ['another encoding', (text) => Buffer.from(text, 'utf16le'), 'line 1: the file is not UTF-8'],
    ['another header', (text) => text.replace('English', 'Englisch'), 'line 1: the columns must be key, place, Chinese, English, ru, note'],
    ['a table of another language', (text) => text.replace('English,ru', 'English,fr'), 'line 1: the columns must be'],
    ['too few cells', (text) => text.replace(',Начать,', ','), 'line 2: has 5 cells instead of 6'],
    ['a quotation without end', (text) => text.replace('Начать', '"Начать'), 'words: '],
    ['nothing', () => '', 'line 1: the columns must be'],
  ])('with %s is refused as a whole, by its line', (_, spoil, told) => {
    const before = folder('ru')
    give()
    const text = readFileSync(table(), 'utf8')
    writeFileSync(table(), spoil(text.replace('января', 'Января')))
    const { code, out, err } = words('import', 'ru', table())
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(told)
    expect(err).toContain('nothing was written')
    expect(folder('ru')).toEqual(before)
  })

  test('with half of the plural forms is refused where the language had none', () => {
    broken('ui', (json) => Object.fromEntries(Object.entries(json).filter(([key]) => !key.startsWith('found'))))
    give()
    cells((text) => text.split('\r\n').filter((line) => !/^found_(one|few|many)/.test(line)).join('\r\n').replace(/(found_other.*results),,/, '$1,{{count}} результата,'))
    expect(words('import', 'ru', table()).err).toContain('ui found: lacks the plural forms one, few, many')
  })
})

test.each([
  [[], 'say what to do: status [TAG] | export TAG [--older] [--out FILE] | import TAG FILE | changed [--same KEY …] | seen TAG KEY …'],
  [['frob'], 'unknown command "frob"'],
  [['status', 'tlh'], 'unknown language "tlh"; languages: en, zh-Hans'],
  [['status', 'ru', 'fr'], 'status takes one language'],
  [['export'], 'export TAG [--older] [--out FILE]'],
  [['export', 'ru', '--out'], 'export TAG [--older] [--out FILE]'],
  [['export', 'ru', '--to', 'x'], 'export TAG [--older] [--out FILE]'],
  [['import', 'ru'], 'import TAG FILE'],
  [['import', 'en', 'x'], '"en" is what the others are translated from'],
])('%j is one clear line', (args, message) => {
  const { code, out, err } = run(args, root)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
  expect(err).not.toContain('\n')
})

test('a file that is not there is one clear line', () => {
  expect(words('import', 'ru', join(root, 'nothing.csv'))).toMatchObject({ code: 1, out: '', err: expect.stringContaining('ENOENT') as string })
  expect(existsSync(table())).toBe(false)
})

test('as it is typed: output, errors and exit codes reach the shell', () => {
  const typed = (...args: string[]) => spawnSync('node', ['node_modules/tsx/dist/cli.mjs', 'scripts/words.ts', ...args], { encoding: 'utf8' })
  const good = typed('status', 'en')
  expect([good.status, good.stderr]).toEqual([0, ''])
  expect(good.stdout).toContain('written')
  expect(typed('status', 'tlh').status).toBe(2)
})
