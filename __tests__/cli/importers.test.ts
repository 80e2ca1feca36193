import { parseAbout } from '../../scripts/words/about'
import type { Locale, Locales } from '../../scripts/words/locales'
import { type Row, stringifyTable } from '../../scripts/words/table'
import { applyTable } from '../../scripts/words/apply-table'
import type { SheetTarget } from '../../scripts/policy/apply-sheet'
import { parseSheet } from '../../scripts/spreadsheet'
import { compose } from '../../src/rules'
import { day, library, proof, type RawRule, rawPack, value } from '../rules/support'
import {
  editLine,
  sheetTarget,
  targetWithRules,
  linesOf,
  ownRule,
  importLines,
  resultOf,
  townPack,
} from '../support/sheet'
import { parsePack } from '../../src/rules/parse'

const is = (id: string, answer: unknown, op = '==') => ({ [op]: [{ var: id }, answer] })
const behind = 'join,yes,,R001,A,2026-01-01,2026-12-31,,'
const missing = 'the rule "own" of route is missing; to delete it, keep its line and write (delete) as its outcome'
const gone = (id: string) => `the rule "${id}" of national is missing from route; it can be deleted in national only`
/** A town with a table of its own in addition to that of the country. */
const fee = (...rules: RawRule[]) =>
  sheetTarget(townPack({ decisions: { route: { rules: [ownRule()] }, fee: { outcomes: ['join'], rules } } }))
const lastly = (more: object = {}) => ({ ...ownRule(more), before: undefined })
/** The target of an import for the last of some files. */
function deskIn(place: string, ...files: object[]): SheetTarget {
  const packs = files.map((file, i) => value(parsePack(file, `${i}.json`)))
  return {
    packs,
    library,
    policy: value(compose(packs, library, place, day)),
    text: JSON.stringify(files[files.length - 1], null, 2),
  }
}
/** The rules of a table in the resulting file of the town. */
function rulesOf(applied: ReturnType<typeof importLines>, decision = 'route') {
  if (!applied.ok) throw new Error(applied.problems.join('\n'))
  return (JSON.parse(applied.text) as { decisions: Record<string, { rules: RawRule[] }> }).decisions[decision]!.rules
}
const swapped = (n: number) => (lines: readonly string[]) => [
  ...lines.slice(0, n - 1),
  lines[n]!,
  lines[n - 1]!,
  ...lines.slice(n + 1),
]
const without = (n: number) => editLine(n, () => [])

describe('a spreadsheet of the law is refused in full', () => {
  test.each<[string, (lines: readonly string[]) => string[], string[]]>([
    [
      'an unknown decision',
      editLine(2, (line) => line.replace('route', 'rout')),
      ['line 2: unknown decision "rout"; decisions: route, fee', missing],
    ],
    [
      'an unknown outcome',
      editLine(2, (line) => line.replace('join', 'fly')),
      ['line 2: unknown outcome "fly"; outcomes: join, stay, ask'],
    ],
    [
      'an unknown outcome, together with another problem',
      editLine(2, (line) => [line.replace('join', 'fly'), `route,,,,7,${behind}`]),
      ['line 2: unknown outcome "fly"; outcomes: join, stay, ask', 'line 3: the rule has no id'],
    ],
    ['no id', editLine(2, (line) => [line, `route,,,,7,${behind}`]), ['line 3: the rule has no id']],
    [
      'an unknown place',
      editLine(2, (line) => [line, `route,new,mars,,7,${behind}`]),
      ['line 3: unknown place "mars"; places: national, town'],
    ],
    ['a missing own rule', without(2), [missing]],
    ['a missing rule of a wider place', without(5), [gone('rest')]],
    [
      'a missing rule whose id an own rule of another table has',
      (lines) => [...without(3)(lines), `fee,grown-up,,,7,${behind}`],
      [gone('grown-up')],
    ],
    [
      'a rule of a wider place deleted in the name of the town',
      editLine(3, (line) => line.replace('national', 'town').replace('join', '(delete)')),
      ['line 3: town has no rule "grown-up" in route; delete this line', gone('grown-up')],
    ],
    [
      'swapped rules of a wider place',
      swapped(3),
      ['line 4: "grown-up" of national has been moved; the rules of wider places keep their order'],
    ],
    [
      'a further row with another place',
      editLine(2, (line) => [line, 'route,own,national,,7,,,,,,,,,']),
      [
        'line 3: the rule has no outcome; outcomes: join, stay, ask; if it is one more row of a rule, put it below the others',
      ],
    ],
    [
      'only one row of a rule of a wider place',
      editLine(3, (line) => [line, 'route,grown-up,,,six,,,,,,,,,']),
      ['line 4: age?: "six" is not a number or range; write e.g. 6, < 6, >= 6 or [6..12)'],
    ],
    [
      'a day with other text around it',
      editLine(2, (line) => line.replace('2026-01-01', 'on 2026/1/1').replace('2026-12-31', '2026/12/31 8:00')),
      [
        'line 2: verifiedOn: "on 2026/1/1" is not a day, YYYY-MM-DD',
        'line 2: bestBefore: "2026/12/31 8:00" is not a day, YYYY-MM-DD',
      ],
    ],
    [
      'no sources',
      editLine(2, (line) => line.replace('R001', ' ; ')),
      ['line 2: "route/own" has no source; name facts that stand in a document, or delete it'],
    ],
  ])('%s', (_, change, problems) => {
    const from = fee(lastly({ id: 'rest', when: true }))
    expect(resultOf(from, change(linesOf(from)))).toEqual(problems)
  })

  test('nothing at all', () => {
    expect(resultOf(targetWithRules(), '')).toEqual(
      [
        'decision',
        'rule',
        'place',
        'insured?',
        'age?',
        'outcome',
        'strength',
        'plan',
        'sources',
        'grade',
        'verifiedOn',
        'bestBefore',
        'from',
        'until',
      ].map((name) => `line 1: the column "${name}" is missing`),
    )
  })

  test('a missing period of a rule with two', () => {
    const from = targetWithRules(ownRule({ until: '2026-07-01' }), ownRule({ from: '2026-07-01' }))
    expect(resultOf(from, without(3)(linesOf(from)))).toEqual([missing])
  })

  test('a missing period of a rule of a wider place with two', () => {
    const rest = { id: 'rest', when: true, outcome: 'ask' }
    const nation = rawPack(
      [{ id: 'age', type: 'number' }],
      [
        { ...rest, until: '2026-07-01' },
        { ...rest, from: '2026-07-01' },
      ],
    )
    const raw = { format: 1, place: 'town', parent: 'national', version: day }
    const from = deskIn('town', nation, raw)
    expect(resultOf(from, without(3)(linesOf(from)))).toEqual([gone('rest')])
  })

  const years = (late: object = {}) =>
    targetWithRules(
      ...Array.from({ length: 12 }, (_, age) =>
        ownRule({ id: `age-${age}`, when: is('age', age), ...(age === 10 ? late : {}) }),
      ),
    )

  test('not an earlier problem whose rule has a new index', () => {
    const from = years({ bestBefore: '2026-05-01' })
    expect(resultOf(from, editLine(2, (line) => [`route,new,,here,70,${behind}`, line])(linesOf(from)))).toEqual([
      'applied: new: route/new',
    ])
  })

  test('a problem in a late rule, with its line', () => {
    const from = years()
    expect(resultOf(from, editLine(12, (line) => line.replace('yes,,', 'yes,pray,'))(linesOf(from)))).toEqual([
      'line 12: unknown plan "pray"; define it',
    ])
  })

  test('every new problem, and no earlier one', () => {
    const c = { sources: ['R002'], grade: 'C' }
    const from = targetWithRules(
      ownRule({ bestBefore: '2026-05-01' }),
      ownRule({ id: 'two', when: is('age', 7), ...c }),
      ownRule({ id: 'three', when: is('age', 8), ...c }),
    )
    expect(
      resultOf(
        from,
        linesOf(from).map((line) => line.replace(',R002,C,', ',R002,B,')),
      ),
    ).toEqual([
      'line 3: "route/two" claims grade B; its best source is C; write C',
      'line 4: "route/three" claims grade B; its best source is C; write C',
    ])
  })

  test('a row covered by its own rule, also in the first rule', () => {
    const from = targetWithRules(ownRule())
    expect(resultOf(from, editLine(2, (line) => [line, 'route,own,,,3,,,,,,,,,'])(linesOf(from)))).toEqual([
      'line 3: this row never hits: the rows above it take all its cases; move it up or delete it',
    ])
  })

  test('each row of two new rules that never matches, once', () => {
    const from = targetWithRules(ownRule())
    const never = 'this row never hits: the rows above it take all its cases; move it up or delete it'
    expect(
      resultOf(
        from,
        editLine(2, (line) => [line, `route,two,,,3,${behind}`, `route,three,,,4,${behind}`])(linesOf(from)),
      ),
    ).toEqual([`line 3: ${never}`, `line 4: ${never}`])
  })

  test('an unchanged rule that no answers can match any more', () => {
    const from = targetWithRules(ownRule())
    expect(resultOf(from, editLine(2, (line) => [`route,all,,,[0..7],${behind}`, line])(linesOf(from)))).toEqual([
      'line 3: "own" never hits: earlier rules take all its cases; move it up or delete it',
    ])
  })
})

describe('a spreadsheet of the law is applied', () => {
  test('unchanged: the file stays the same, including its version', () => {
    const from = targetWithRules(ownRule())
    expect(importLines(from, linesOf(from))).toEqual({ ok: true, text: from.text, changes: [] })
  })

  test('with spaces around every cell, also in the header and in unused columns', () => {
    const from = targetWithRules(ownRule())
    expect(
      resultOf(
        from,
        linesOf(from).map(
          (line) =>
            `${line
              .replace(/^\ufeff/, '')
              .replace('"R001, R002"', 'R001 R002')
              .replace(/,/g, ' , ')},  `,
        ),
      ),
    ).toEqual(['applied: '])
  })

  test('with its tables in another order; rules of one id in two tables are two', () => {
    const from = fee(lastly({ id: 'rest', when: true }))
    const [head = '', ...lines] = linesOf(from)
    expect(resultOf(from, [head, lines[4]!, ...lines.slice(0, 4)])).toEqual(['applied: '])
    const alike = sheetTarget(
      townPack({ decisions: { route: { rules: [lastly()] }, fee: { outcomes: ['join'], rules: [lastly()] } } }),
    )
    expect(
      linesOf(alike)
        .slice(-2)
        .map((line) => line.split(',')[0]),
    ).toEqual(['route', 'fee'])
    expect(resultOf(alike, linesOf(alike))).toEqual(['applied: '])
  })

  test('with a rule of the town in the place of one of the country', () => {
    const from = targetWithRules()
    expect(resultOf(from, editLine(2, (line) => line.replace('national', 'town'))(linesOf(from)))).toEqual([
      'applied: new: route/grown-up',
    ])
    const replaced = targetWithRules(ownRule({ id: 'grown-up', before: undefined }))
    expect(
      resultOf(replaced, editLine(2, (line) => [line.replace('town', 'national'), line])(linesOf(replaced))),
    ).toEqual([
      'line 2: place: national has no rule "grown-up" in route; write town as its place to replace the rule in town only',
    ])
  })

  test('with more rows of a rule, whether or not they repeat its outcome', () => {
    const from = targetWithRules(ownRule())
    const rows = editLine(2, (line) => [line, `route,own,town,here,50,${behind}`, 'route,own,,here,60,,,,,,,,,'])(
      linesOf(from),
    )
    expect(resultOf(from, rows)).toEqual(['applied: changed: route/own'])
    expect(rulesOf(importLines(from, rows))[0]?.when).toEqual({
      or: [
        { and: [is('age', 0, '>='), is('age', 6, '<')] },
        { and: [is('insured', 'here'), is('age', 50)] },
        { and: [is('insured', 'here'), is('age', 60)] },
      ],
    })
  })

  test('with one of two rows changed', () => {
    const from = targetWithRules(
      ownRule({ when: { or: [is('age', 3), { and: [is('age', 70), is('insured', 'here')] }] } }),
    )
    expect(
      resultOf(
        from,
        linesOf(from).map((line) => line.replace(',70,', ',71,')),
      ),
    ).toEqual(['applied: changed: route/own'])
  })

  test('so that a condition keeps its notation if its rows are unchanged', () => {
    const from = targetWithRules(ownRule())
    const edit = (was: string, now: string) =>
      rulesOf(importLines(from, editLine(2, (line) => line.replace(was, now))(linesOf(from))))
    expect(edit('yes', 'ask')).toEqual([ownRule({ strength: 'ask' })])
    expect(edit('[0..6)', '7')).toEqual([ownRule({ when: is('age', 7) })])
  })

  test('so that swapped rules are swapped in the file and reported', () => {
    const from = targetWithRules(ownRule(), ownRule({ id: 'two', when: is('age', 7) }))
    const lines = swapped(2)(linesOf(from))
    expect(resultOf(from, lines)).toEqual(['applied: moved: rules of route'])
    expect(rulesOf(importLines(from, lines)).map(({ id }) => id)).toEqual(['two', 'own'])
  })

  test('so that the file keeps its order if the order of the law allows it', () => {
    const from = targetWithRules(
      ownRule({ id: 'one', before: 'rest', when: is('age', 7) }),
      ownRule({ id: 'two', before: 'grown-up' }),
    )
    expect(
      linesOf(from)
        .slice(1)
        .map((line) => line.split(',')[1]),
    ).toEqual(['two', 'grown-up', 'insured-here', 'one', 'rest'])
    expect(rulesOf(importLines(from, swapped(4)(linesOf(from)))).map(({ id, before }) => [id, before])).toEqual([
      ['one', 'insured-here'],
      ['two', 'grown-up'],
    ])
  })

  test('so that no rule precedes or replaces an expired rule of a wider place', () => {
    const past = { until: '2026-03-01' }
    const nation = rawPack(
      [{ id: 'age', type: 'number', min: 0, max: 120 }],
      [
        { id: 'past', when: is('age', 7), outcome: 'ask', ...past },
        { id: 'rest', when: true, outcome: 'ask' },
      ],
    )
    const from = deskIn('town', nation, { format: 1, place: 'town', parent: 'national', version: day })
    const row = (id: string) => `route,${id},,3,ask,yes,,R001,A,2026-01-01,2026-12-31,,`
    const edit = (change: (line: string) => string | string[]) =>
      rulesOf(importLines(from, editLine(2, change)(linesOf(from)))).map(({ id, before }) => [id, before])
    expect(
      linesOf(from)
        .slice(1)
        .map((line) => line.split(',')[1]),
    ).toEqual(['past', 'rest'])
    expect(edit((line) => [row('new'), line])).toEqual([['new', 'rest']])
    expect(edit(() => row('past'))).toEqual([['past', 'rest']])
  })

  test('so that the last rule can be deleted even if another one names it', () => {
    const insured = is('insured', ['no', 'here'], 'in')
    const from = fee(
      lastly({ id: 'first', when: is('insured', 'unsure') }),
      lastly({ id: 'last', when: is('insured', 'no') }),
      ownRule({ id: 'named', before: 'last', when: insured }),
    )
    const lines = linesOf(from)
    expect(lines.slice(-3).map((line) => line.split(',')[1])).toEqual(['first', 'named', 'last'])
    const edited = [...lines.slice(0, -1), lines[lines.length - 1]!.replace('join', '(delete)')]
    expect(resultOf(from, edited)).toEqual(['applied: changed: fee/named; deleted: fee/last'])
    expect(rulesOf(importLines(from, edited), 'fee').map(({ id, before }) => [id, before])).toEqual([
      ['first', undefined],
      ['named', undefined],
    ])
  })

  test('so that an empty table is written as an empty list', () => {
    const from = targetWithRules(ownRule())
    const applied = importLines(from, editLine(2, (line) => line.replace('join', '(delete)'))(linesOf(from)))
    expect(applied.ok && applied.text).toContain('"rules": []')
  })

  test('with a rule that no answers could match before either', () => {
    const from = targetWithRules(ownRule(), lastly({ id: 'dead' }))
    expect(resultOf(from, editLine(2, (line) => line.replace('yes', 'ask'))(linesOf(from)))).toEqual([
      'applied: changed: route/own',
    ])
  })

  test('in a town of a province: a new rule precedes the rule of the province', () => {
    const nation = rawPack(
      [{ id: 'age', type: 'number', min: 0, max: 120 }],
      [{ id: 'rest', when: true, outcome: 'ask' }],
    )
    const province = {
      format: 1,
      place: 'province',
      parent: 'national',
      version: day,
      decisions: {
        route: {
          rules: [{ id: 'mid', before: 'rest', when: is('age', 18, '<'), outcome: 'ask', strength: 'yes', ...proof }],
        },
      },
    }
    const raw = { format: 1, place: 'town', parent: 'province', version: day }
    const from = deskIn('town', nation, province, raw)
    const lines = editLine(2, (line) => ['route,new,,3,ask,yes,,R001,A,2026-01-01,2026-12-31,,', line])(linesOf(from))
    expect(rulesOf(importLines(from, lines)).map(({ id, before }) => [id, before])).toEqual([['new', 'mid']])
  })
})

test('the text of a cell is read unchanged; an apostrophe is removed only in front of a formula', () => {
  expect(parseSheet(Buffer.from("key\n=1\n'=1\n'hello\n''=1\n")).map(({ cells }) => cells)).toEqual([
    ['key'],
    ['=1'],
    ['=1'],
    ["'hello"],
    ["'=1"],
  ])
})

test('a table is split at the separator of its first line', () => {
  const cells = (text: string) => parseSheet(Buffer.from(text)).map((row) => row.cells)
  expect(cells('key\na;b\nc,d\n')).toEqual([['key'], ['a;b'], ['c', 'd']])
  expect(cells('\n \nkey;text\na,b;c\n')).toEqual([
    ['key', 'text'],
    ['a,b', 'c'],
  ])
})

describe('how a language was made', () => {
  const made = { made: 'written', on: '2026-11-22', reviewer: null, reviewed: null }
  test.each<[unknown, string]>([
    [7, 'is not an object'],
    [null, 'is not an object'],
    [{}, 'needs exactly made, on, reviewer, reviewed'],
    [{ ...made, by: 'x' }, 'needs exactly made, on, reviewer, reviewed'],
    [{ made: 'written', on: '2026-11-22', reviewed: null }, 'needs exactly made, on, reviewer, reviewed'],
    [{ ...made, made: 'by hand' }, 'made: must be "written" or "machine-assisted"'],
    [{ ...made, on: '2026-02-30' }, 'on: must be a day, YYYY-MM-DD'],
    [{ ...made, on: ['2026-11-22'] }, 'on: must be a day, YYYY-MM-DD'],
    [{ ...made, on: '2026-11' }, 'on: must be a day, YYYY-MM-DD'],
    [{ ...made, reviewed: '2026-12-01' }, 'reviewer: must be a name, or null before a review'],
    [{ ...made, reviewer: ' ', reviewed: '2026-12-01' }, 'reviewer: must be a name, or null before a review'],
    [{ ...made, reviewer: 'Нина' }, 'reviewed: must be a day, YYYY-MM-DD, not before "on"'],
    [{ ...made, reviewer: 'Нина', reviewed: '2026-11-21' }, 'reviewed: must be a day, YYYY-MM-DD, not before "on"'],
  ])('%j is refused: %s', (json, problem) => {
    expect(parseAbout(json)).toEqual({ ok: false, problem })
  })

  test('is parsed, reviewed on the same day or not reviewed', () => {
    for (const example of [
      made,
      { ...made, made: 'machine-assisted' },
      { ...made, reviewer: 'Нина', reviewed: '2026-11-22' },
    ])
      expect(parseAbout(example)).toEqual({ ok: true, value: example })
  })
})

describe('a table of texts', () => {
  const folder = (
    tag: string,
    ui: Readonly<Record<string, string>>,
    guides: Readonly<Record<string, string>> = {},
  ): [string, Locale] => [
    tag,
    {
      tag,
      messages: { ui, policy: {}, guides },
      glossary: {},
      about: null,
      sourceHashes: { ui: {}, policy: {}, guides: {} },
      approvals: { ui: {}, policy: {}, guides: {} },
      fileProblems: [],
    },
  ]
  const counted = {
    found_one: '{{count}} result',
    found_other: '{{count}} results',
    left_one: '{{count}} day',
    left_other: '{{count}} days',
  }
  const locales = (ui: Readonly<Record<string, string>>): Locales =>
    new Map([
      folder('en', { start: 'Go to {{who}} with {{what}}', ...counted }, { step: 'Go' }),
      folder(
        'zh-Hans',
        { start: '带{{what}}去找{{who}}', found_other: '{{count}}条', left_other: '{{count}}天' },
        { step: '去' },
      ),
      folder('fr', ui, { step: 'Va' }),
    ])
  const found = {
    found_one: '{{count}} résultat',
    found_many: '{{count}} de résultats',
    found_other: '{{count}} résultats',
  }
  const row = (key: string, english: string, chinese: string, text: string, place = 'ui'): Row => ({
    at: 2,
    key,
    namespace: place,
    english,
    chinese,
    text,
    mark: '',
    correction: '',
  })

  test('names each required placeholder', () => {
    expect(stringifyTable(locales({}), 'fr', false)).toContain(',keep {{who}} {{what}},,,#')
  })

  test('changes only the keys that it names; untranslated texts have no key, and plural texts all forms or none', () => {
    const applied = applyTable(locales(found), 'fr', [row('step', 'Go', '去', 'Allez', 'guides')])
    expect(applied).toEqual({ ok: true, changed: 1, messages: { ui: found, policy: {}, guides: { step: 'Allez' } } })
    expect(applied.ok && Object.keys(applied.messages.ui)).toEqual(Object.keys(found))
  })

  test.each<[Row, string]>([
    [
      row('step', 'Go', '走', 'Va', 'guides'),
      'line 2: step (guides): its English or Chinese has changed: export the table again, or check that no rows have shifted',
    ],
    [row('found_two', '', '', 'x'), 'line 2: found_two (ui): fr has the plural forms one, many, other, and no other'],
    [row('found_two', '', '', 'x', 'guides'), 'line 2: found_two (guides): is not a key of the app'],
    [row('left_one', '{{count}} day', '{{count}}天', '{{count}} jour'), 'ui left: lacks the plural forms many, other'],
  ])('%j is refused', (row, problem) => {
    expect(applyTable(locales(found), 'fr', [row])).toEqual({ ok: false, problems: [problem] })
  })
})
