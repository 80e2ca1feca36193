import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { approvalOf } from '../../config/checked'
import { execute } from '../../scripts/cli/program'
import { parseAbout } from '../../scripts/words/about'
import { checkLanguage } from '../../scripts/words/check'
import { translationUnits } from '../../scripts/words/translation-units'
import { readLocales, toJson } from '../../scripts/words/locales'
import { screenLink } from '../../scripts/words/screen-link'
import { guideLibrary } from '../../src/guides/guide-library'
import { type LanguageInfo, reviewOf } from '../../src/i18n/language-info'
import { routes } from '../../src/routes'

type Json = Readonly<Record<string, unknown>>

const about = { made: 'machine-assisted', on: '2026-11-22', reviewer: null, reviewed: null }
const files: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  en: {
    ui: { 'home.start': 'Start', 'home.lead': 'Show your passport to {{who}}.', 'format.group': ',' },
    policy: { 'rule.a': 'Go now' },
    guides: {},
    glossary: { passport: ['passport'] },
    about: { ...about, made: 'written' },
  },
  'zh-Hans': {
    ui: { 'home.start': '开始', 'home.lead': '向{{who}}出示护照。', 'format.group': ',' },
    policy: { 'rule.a': '现在去' },
    guides: {},
    glossary: { passport: ['护照'] },
    about: { ...about, made: 'written' },
  },
  fr: {
    ui: { 'home.start': 'Commencer', 'home.lead': 'Montrez le passeport à {{who}}.', 'format.group': ' ' },
    policy: { 'rule.a': 'Allez maintenant' },
    guides: {},
    glossary: { passport: ['passeport'] },
    about,
  },
}

let root = ''
const fileOf = (tag: string, name: string) => join(root, tag, `${name}.json`)
const read = (tag: string, name: string) => JSON.parse(readFileSync(fileOf(tag, name), 'utf8')) as Json
const table = () => join(root, 'table.csv')
const runWords = (...args: string[]) => execute(['words', ...args], { locales: root, today: '2026-12-01' })

/** Exports a table and fills in the mark and the better text of some keys. */
async function fillIn(tag: string, marks: Readonly<Record<string, readonly [mark: string, better?: string]>>) {
  await runWords('export', tag, '--out', table())
  const filled = readFileSync(table(), 'utf8')
    .split('\r\n')
    .map((line) => {
      const [mark = '', better = ''] = marks[line.split(',')[0] ?? ''] ?? []
      return line.replace(/,,,(#[^,]*)$/, `,${mark},${better},$1`)
    })
  writeFileSync(table(), filled.join('\r\n'))
}

const review = async (tag: string, marks: Parameters<typeof fillIn>[1], ...options: string[]) => {
  await fillIn(tag, marks)
  return runWords('import', tag, table(), ...options)
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'review-'))
  for (const [tag, byName] of Object.entries(files)) {
    mkdirSync(join(root, tag))
    for (const [name, json] of Object.entries(byName)) writeFileSync(fileOf(tag, name), toJson(json))
  }
  await runWords('changed')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('marks of a native speaker', () => {
  test('approve lines, replace lines by a better text, and list what stays open', async () => {
    const { code, out, err } = await review('fr', {
      'home.start': [' OK '],
      'home.lead': ['odd', 'Présentez le passeport à {{who}}.'],
      'rule.a': ['wrong'],
    })
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(
      'fr: 1 lines marked ok, 1 corrected, 1 open; checked: 2 of 3\nwrong: policy rule.a: Allez maintenant',
    )
    expect(read('fr', 'ui')['home.lead']).toBe('Présentez le passeport à {{who}}.')
    expect(read('fr', 'checked')).toEqual({
      ui: { 'home.lead': approvalOf('Présentez le passeport à {{who}}.'), 'home.start': approvalOf('Commencer') },
    })
    expect((await runWords('status', 'fr')).out).toContain('machine-assisted 2026-11-22, checked: 2 of 3')
  })

  test('check the language once every line is approved, and no longer after a line changes', async () => {
    await review('fr', { 'home.start': ['ok'], 'home.lead': ['ok'] })
    await review('fr', { 'rule.a': ['ok'] }, '--reader', 'A.B.', '--allow-name')
    const info = () => checkLanguage(readLocales(root), 'fr').about!
    expect(reviewOf(info())).toEqual({ by: ['A.B.'], on: '2026-12-01' })
    expect((await runWords('status', 'fr')).out).toContain('reviewed by A.B. 2026-12-01')
    writeFileSync(fileOf('fr', 'policy'), toJson({ 'rule.a': 'Partez maintenant' }))
    expect([info().checked, reviewOf(info())]).toEqual([{ lines: 2, of: 3 }, null])
  })

  test('are noted with the day, and with initials only where the reader allows it', async () => {
    await review('fr', { 'home.start': ['ok'] })
    await review('fr', { 'home.lead': ['ok'], 'rule.a': ['odd'] }, '--reader', 'Л. Н.', '--allow-name')
    expect(read('fr', 'about')).toEqual({
      ...about,
      readings: [
        { on: '2026-12-01', by: null, lines: 1 },
        { on: '2026-12-01', by: 'Л. Н.', lines: 2 },
      ],
    })
    for (const options of [['--reader', 'A.B.'], ['--allow-name'], ['--reader', '1', '--allow-name']])
      expect((await runWords('import', 'fr', table(), ...options)).code).toBe(2)
  })

  test('withdraw an approval when the next reader doubts the line', async () => {
    await review('fr', { 'home.start': ['ok'] })
    expect((await review('fr', { 'home.start': ['odd'] })).out).toContain('checked: 0 of 3')
    expect(existsSync(fileOf('fr', 'checked'))).toBe(false)
  })

  test('update a line that is older than its English', async () => {
    const older = () => checkLanguage(readLocales(root), 'fr').outdated.map(({ key }) => key)
    writeFileSync(fileOf('en', 'policy'), toJson({ 'rule.a': 'Go there now' }))
    await runWords('changed')
    expect(older()).toEqual(['rule.a'])
    await review('fr', { 'home.start': ['ok'], 'rule.a': ['wrong', 'Allez-y maintenant'] })
    expect(older()).toEqual([])
  })

  test.each<[string, Parameters<typeof fillIn>[1], string]>([
    ['an unknown mark', { 'home.start': ['good'] }, 'home.start (ui): the mark must be ok, odd, wrong or empty'],
    ['a lost placeholder', { 'home.lead': ['odd', 'Montrez le passeport.'] }, 'home.lead (ui): must have {{who}}'],
    ['a figure', { 'home.start': ['', 'Commencer 1'] }, 'home.start (ui): has the figure 1'],
    [
      'a lost term',
      { 'home.lead': ['', 'Montrez le document à {{who}}.'] },
      'home.lead (ui): passport (passport) must be one of: passeport',
    ],
  ])('with %s are refused as a whole', async (_, marks, problem) => {
    const { code, err } = await review('fr', { 'rule.a': ['ok'], ...marks })
    expect(code).toBe(1)
    expect(err).toContain(problem)
    expect(err).toContain('nothing was written')
    expect([read('fr', 'about'), existsSync(fileOf('fr', 'checked'))]).toEqual([about, false])
  })

  test('for a line that changed after the export, or a repeated line, are refused', async () => {
    await fillIn('fr', { 'home.start': ['ok'] })
    writeFileSync(fileOf('fr', 'ui'), toJson({ ...files.fr?.ui, 'home.start': 'Démarrer' }))
    expect((await runWords('import', 'fr', table())).err).toContain(
      'home.start (ui): the line has changed since the export',
    )
    await fillIn('fr', { 'home.start': ['ok'] })
    const text = readFileSync(table(), 'utf8')
    const row = text.split('\r\n').find((line) => line.startsWith('home.start'))!
    writeFileSync(table(), `${text}${row}\r\n${row.replace('home.start', 'home.stop')}\r\n`)
    const { err } = await runWords('import', 'fr', table())
    expect(err).toContain('home.start (ui): is already on line 2')
    expect(err).toContain('home.stop (ui): is not a line of this language')
  })

  test('approve English and Chinese too, but a better text stays open for a change with the code', async () => {
    const { code, out } = await review('en', { 'home.start': ['ok'], 'rule.a': ['odd', 'Go at once'] })
    expect([code, out]).toEqual([
      0,
      'en: 1 lines marked ok, 0 corrected, 1 open; checked: 1 of 3\n' +
        'odd: policy rule.a: Go now\n    better, to be changed with the code: Go at once',
    ])
    expect(read('en', 'policy')).toEqual(files.en?.policy)
    expect((await review('zh-Hans', {})).err).toContain('"zh-Hans" is a source of the translations')
  })

  test('are not required: a table of the six old columns is imported as before', async () => {
    writeFileSync(table(), 'key,place,Chinese,English,fr,note\r\nrule.a,policy,现在去,Go now,Partez,\r\n')
    expect((await runWords('import', 'fr', table())).out).toBe('fr: 1 lines changed')
    expect((await runWords('import', 'fr', table(), '--reader', 'A.B.', '--allow-name')).err).toContain('has no mark')
  })
})

describe('the link to the screen of a line', () => {
  test.each<[string, 'ui' | 'policy' | 'guides', string]>([
    ['home.start', 'ui', '#/pages/home/index?lang=fr'],
    ['privacy.lead', 'ui', '#/pages/privacy/index?lang=fr'],
    ['question.stay.why', 'policy', '#/pages/questions/index?change=stay&lang=fr'],
    ['answer.stay.worker.hint', 'policy', '#/pages/questions/index?change=stay&lang=fr'],
    ['entry.card-waiting', 'policy', '#/pages/guides/card/index?entry=card-waiting&lang=fr'],
    ['guide.four-steps.worked', 'guides', '#/pages/guides/guide/index?id=four-steps&lang=fr'],
    ['step.four-steps.pay.warn', 'guides', '#/pages/guides/guide/index?id=four-steps&step=pay&lang=fr'],
    ['trouble.four-steps.two-cards.then', 'guides', '#/pages/guides/guide/index?id=four-steps&step=activate&lang=fr'],
    ['reply.written', 'guides', '#/pages/guides/card/index?guide=four-steps&step=start-day&lang=fr'],
    ['term.basic-medical-insurance', 'guides', '#/pages/guides/terms/index?term=basic-medical-insurance&lang=fr'],
  ])('%s', (key, namespace, link) => {
    expect(screenLink('', 'fr', { key, namespace })).toBe(link)
  })

  test('is absolute with --site', async () => {
    const { out } = await runWords('export', 'fr', '--site', 'https://example.org/guide')
    expect(out).toContain(',https://example.org/guide/#/pages/home/index?lang=fr\r\n')
    for (const site of ['example.org', 'https://example.org/?a', 'https://example.org/#a'])
      expect((await runWords('export', 'fr', '--site', site)).code).toBe(2)
  })

  test('of every line leads to a route, a guide and a step that exist', () => {
    for (const line of translationUnits(readLocales(), 'fr')) {
      const [path = '', query] = screenLink('', 'fr', line).replace('#/', '').split('?')
      expect(Object.values(routes)).toContain(path)
      const params = new URLSearchParams(query)
      const guide = guideLibrary.guides.get(params.get('id') ?? params.get('guide') ?? '')
      const step = params.get('step')
      if (params.has('id') || params.has('guide')) expect([line.key, guide !== undefined]).toEqual([line.key, true])
      if (step !== null) expect(guide?.steps.map(({ id }) => id)).toContain(step)
    }
  })
})

describe('readings in about.json', () => {
  const reading = { on: '2026-12-01', by: 'A.B.', lines: 4 }
  test.each<[unknown, boolean]>([
    [[reading], true],
    [[{ ...reading, by: null }], true],
    [[], false],
    ['x', false],
    [[null], false],
    [[{ ...reading, by: ' ' }], false],
    [[{ ...reading, on: '2026-13-01' }], false],
    [[{ ...reading, lines: 0 }], false],
    [[{ ...reading, lines: 1.5 }], false],
    [[{ ...reading, more: 1 }], false],
    [[reading, {}], false],
  ])('%j: %s', (readings, ok) => {
    const parsed = parseAbout({ ...about, readings })
    expect(parsed.ok).toBe(ok)
    if (parsed.ok) expect(parsed.value).toEqual({ ...about, readings })
  })
})

test('a language is reviewed by its reviewer, else by the readers of all its lines', () => {
  const info = { ...about, made: 'machine-assisted' } as LanguageInfo
  const readings = [
    { on: '2026-12-01', by: 'A.B.', lines: 2 },
    { on: '2026-12-02', by: null, lines: 1 },
    { on: '2026-12-03', by: 'A.B.', lines: 1 },
  ]
  expect(reviewOf(info)).toBeNull()
  expect(reviewOf({ ...info, readings, checked: { lines: 3, of: 4 } })).toBeNull()
  expect(reviewOf({ ...info, checked: { lines: 4, of: 4 } })).toBeNull()
  expect(reviewOf({ ...info, readings, checked: { lines: 4, of: 4 } })).toEqual({ by: ['A.B.'], on: '2026-12-03' })
  expect(reviewOf({ ...info, reviewer: 'Ana', reviewed: '2027-01-05' })).toEqual({ by: ['Ana'], on: '2027-01-05' })
})
