import { parseAbout } from '../../scripts/words/about'
import type { Folder, Locales } from '../../scripts/words/locales'
import { type Row, writeTable } from '../../scripts/words/table'
import { takeTable } from '../../scripts/words/take'
import type { Desk } from '../../scripts/policy/take-sheet'
import { readSheet } from '../../scripts/spreadsheet'
import { compose, parsePack } from '../../src/rules'
import { day, library, proof, type RawRule, rawPack, value } from '../rules/support'
import { at, desk, deskOf, linesOf, own, take, told, town } from '../support/sheet'

const is = (id: string, answer: unknown, op = '==') => ({ [op]: [{ var: id }, answer] })
const behind = 'join,yes,,R001,A,2026-01-01,2026-12-31,,'
const missing = 'the rule "own" of route is missing; to delete it, keep its line and write (delete) as its outcome'
const gone = (id: string) => `the rule "${id}" of national is missing from route; it can be deleted in national only`
/** A town with a table of its own beside that of the country. */
const fee = (...rules: RawRule[]) => desk(town({ decisions: { route: { rules: [own()] }, fee: { outcomes: ['join'], rules } } }))
const lastly = (more: object = {}) => ({ ...own(more), before: undefined })
/** A desk with the last of some files. */
function deskIn(place: string, ...files: object[]): Desk {
  const packs = files.map((one, i) => value(parsePack(one, `${i}.json`)))
  return { packs, library, policy: value(compose(packs, library, place, day)), text: JSON.stringify(files[files.length - 1], null, 2) }
}
/** The rules of a table of the town as the file then has them. */
function rulesOf(taken: ReturnType<typeof take>, decision = 'route') {
  if (!taken.ok) throw new Error(taken.problems.join('\n'))
  return (JSON.parse(taken.text) as { decisions: Record<string, { rules: RawRule[] }> }).decisions[decision]!.rules
}
const swapped = (n: number) => (lines: readonly string[]) => [...lines.slice(0, n - 1), lines[n]!, lines[n - 1]!, ...lines.slice(n + 1)]
const without = (n: number) => at(n, () => [])

describe('a spreadsheet of the law is refused in full', () => {
  test.each<[string, (lines: readonly string[]) => string[], string[]]>([
    ['a decision that is none', at(2, (line) => line.replace('route', 'rout')), ['line 2: unknown decision "rout"; decisions: route, fee', missing]],
    ['an outcome that is none', at(2, (line) => line.replace('join', 'fly')), ['line 2: unknown outcome "fly"; outcomes: join, stay, ask']],
    ['an outcome that is none, with all else that is wrong', at(2, (line) => [line.replace('join', 'fly'), `route,,,,7,${behind}`]), ['line 2: unknown outcome "fly"; outcomes: join, stay, ask', 'line 3: the rule has no id']],
    ['no id', at(2, (line) => [line, `route,,,,7,${behind}`]), ['line 3: the rule has no id']],
    ['a place that is none', at(2, (line) => [line, `route,new,mars,,7,${behind}`]), ['line 3: unknown place "mars"; places: national, town']],
    ['an own rule that is gone', without(2), [missing]],
    ['a rule of a wider place that is gone', without(5), [gone('rest')]],
    ['one that an own rule of another table is called like', (lines) => [...without(3)(lines), `fee,grown-up,,,7,${behind}`], [gone('grown-up')]],
    ['one that is to go by a line of the town', at(3, (line) => line.replace('national', 'town').replace('join', '(delete)')), ['line 3: town has no rule "grown-up" in route; delete this line', gone('grown-up')]],
    ['rules of a wider place that change places', swapped(3), ['line 4: "grown-up" of national has been moved; the rules of wider places keep their order']],
    ['a line below a rule, in the name of another place', at(2, (line) => [line, 'route,own,national,,7,,,,,,,,,']), ['line 3: the rule has no outcome; outcomes: join, stay, ask; if it is one more row of a rule, put it below the others']],
    ['one row of a rule of a wider place, and nothing more of that rule', at(3, (line) => [line, 'route,grown-up,,,six,,,,,,,,,']), ['line 4: age?: "six" is no number or stretch; write e.g. 6, < 6, >= 6 or [6..12)']],
    ['a day with something before it, or behind it', at(2, (line) => line.replace('2026-01-01', 'on 2026/1/1').replace('2026-12-31', '2026/12/31 8:00')), ['line 2: verifiedOn: "on 2026/1/1" is not a day, YYYY-MM-DD', 'line 2: bestBefore: "2026/12/31 8:00" is not a day, YYYY-MM-DD']],
    ['no facts', at(2, (line) => line.replace('R001', ' ; ')), ['line 2: "route/own" has no source; name facts that stand in a document, or delete it']],
  ])('%s', (_, change, problems) => {
    const from = fee(lastly({ id: 'rest', when: true }))
    expect(told(from, change(linesOf(from)))).toEqual(problems)
  })

  test('nothing at all', () => {
    expect(told(deskOf(), '')).toEqual(['decision', 'rule', 'place', 'insured?', 'age?', 'outcome', 'strength', 'plan', 'sources', 'grade', 'verifiedOn', 'bestBefore', 'from', 'until'].map((name) => `line 1: the column "${name}" is missing`))
  })

  test('one of two periods of a rule that is gone', () => {
    const from = deskOf(own({ until: '2026-07-01' }), own({ from: '2026-07-01' }))
    expect(told(from, without(3)(linesOf(from)))).toEqual([missing])
  })

  test('one of two periods of a rule of a wider place that is gone', () => {
    const rest = { id: 'rest', when: true, outcome: 'ask' }
    const nation = rawPack([{ id: 'age', type: 'number' }], [{ ...rest, until: '2026-07-01' }, { ...rest, from: '2026-07-01' }])
    const raw = { format: 1, place: 'town', parent: 'national', version: day }
    const from = deskIn('town', nation, raw)
    expect(told(from, without(3)(linesOf(from)))).toEqual([gone('rest')])
  })

  const years = (late: object = {}) => deskOf(...Array.from({ length: 12 }, (_, age) => own({ id: `age-${age}`, when: is('age', age), ...(age === 10 ? late : {}) })))

  test('nothing that was wrong before, though its rule has another number now', () => {
    const from = years({ bestBefore: '2026-05-01' })
    expect(told(from, at(2, (line) => [`route,new,,here,70,${behind}`, line])(linesOf(from)))).toEqual(['taken: new: route/new'])
  })

  test('a fault in a late rule, by its line', () => {
    const from = years()
    expect(told(from, at(12, (line) => line.replace('yes,,', 'yes,pray,'))(linesOf(from)))).toEqual(['line 12: unknown plan "pray"; define it'])
  })

  test('all that is worse than before, and nothing that was wrong before', () => {
    const c = { sources: ['R002'], grade: 'C' }
    const from = deskOf(own({ bestBefore: '2026-05-01' }), own({ id: 'two', when: is('age', 7), ...c }), own({ id: 'three', when: is('age', 8), ...c }))
    expect(told(from, linesOf(from).map((line) => line.replace(',R002,C,', ',R002,B,')))).toEqual([
      'line 3: "route/two" claims grade B; its best source is C; write C', 'line 4: "route/three" claims grade B; its best source is C; write C',
    ])
  })

  test('a row within its own rule, also of the first of all', () => {
    const from = deskOf(own())
    expect(told(from, at(2, (line) => [line, 'route,own,,,3,,,,,,,,,'])(linesOf(from)))).toEqual(['line 3: this row never hits: the rows above it take all its cases; move it up or delete it'])
  })

  test('of two rules that are new each row that never hits, once', () => {
    const from = deskOf(own())
    const never = 'this row never hits: the rows above it take all its cases; move it up or delete it'
    expect(told(from, at(2, (line) => [line, `route,two,,,3,${behind}`, `route,three,,,4,${behind}`])(linesOf(from)))).toEqual([`line 3: ${never}`, `line 4: ${never}`])
  })

  test('a rule that nobody changed and nobody can reach any more', () => {
    const from = deskOf(own())
    expect(told(from, at(2, (line) => [`route,all,,,[0..7],${behind}`, line])(linesOf(from)))).toEqual(['line 3: "own" never hits: earlier rules take all its cases; move it up or delete it'])
  })
})

describe('a spreadsheet of the law is taken', () => {
  test('as it is without touching a sign, nor the day', () => {
    const from = deskOf(own())
    expect(take(from, linesOf(from))).toEqual({ ok: true, text: from.text, changes: [] })
  })

  test('with gaps around every cell, also of the head and where no column is', () => {
    const from = deskOf(own())
    expect(told(from, linesOf(from).map((line) => `${line.replace(/^\ufeff/, '').replace('"R001, R002"', 'R001 R002').replace(/,/g, ' , ')},  `))).toEqual(['taken: '])
  })

  test('with its tables in another order; rules of one id in two tables are two', () => {
    const from = fee(lastly({ id: 'rest', when: true }))
    const [head = '', ...lines] = linesOf(from)
    expect(told(from, [head, lines[4]!, ...lines.slice(0, 4)])).toEqual(['taken: '])
    const alike = desk(town({ decisions: { route: { rules: [lastly()] }, fee: { outcomes: ['join'], rules: [lastly()] } } }))
    expect(linesOf(alike).slice(-2).map((line) => line.split(',')[0])).toEqual(['route', 'fee'])
    expect(told(alike, linesOf(alike))).toEqual(['taken: '])
  })

  test('with a rule of the town in the place of one of the country', () => {
    const from = deskOf()
    expect(told(from, at(2, (line) => line.replace('national', 'town'))(linesOf(from)))).toEqual(['taken: new: route/grown-up'])
    const replaced = deskOf(own({ id: 'grown-up', before: undefined }))
    expect(told(replaced, at(2, (line) => [line.replace('town', 'national'), line])(linesOf(replaced)))).toEqual(['line 2: place: national has no rule "grown-up" in route; write town as its place to let town say otherwise'])
  })

  test('with more rows of a rule, which say again what follows, or do not', () => {
    const from = deskOf(own())
    const rows = at(2, (line) => [line, `route,own,town,here,50,${behind}`, 'route,own,,here,60,,,,,,,,,'])(linesOf(from))
    expect(told(from, rows)).toEqual(['taken: changed: route/own'])
    expect(rulesOf(take(from, rows))[0]?.when).toEqual({ or: [
      { and: [is('age', 0, '>='), is('age', 6, '<')] }, { and: [is('insured', 'here'), is('age', 50)] }, { and: [is('insured', 'here'), is('age', 60)] },
    ] })
  })

  test('with one of two rows changed', () => {
    const from = deskOf(own({ when: { or: [is('age', 3), { and: [is('age', 70), is('insured', 'here')] }] } }))
    expect(told(from, linesOf(from).map((line) => line.replace(',70,', ',71,')))).toEqual(['taken: changed: route/own'])
  })

  test('so that a condition stays as it was written where its rows do', () => {
    const from = deskOf(own())
    const edit = (was: string, now: string) => rulesOf(take(from, at(2, (line) => line.replace(was, now))(linesOf(from))))
    expect(edit('yes', 'ask')).toEqual([own({ strength: 'ask' })])
    expect(edit('[0..6)', '7')).toEqual([own({ when: is('age', 7) })])
  })

  test('so that rules that change places do so, and are told', () => {
    const from = deskOf(own(), own({ id: 'two', when: is('age', 7) }))
    const lines = swapped(2)(linesOf(from))
    expect(told(from, lines)).toEqual(['taken: moved: rules of route'])
    expect(rulesOf(take(from, lines)).map(({ id }) => id)).toEqual(['two', 'own'])
  })

  test('so that the file keeps its order where that of the law allows it', () => {
    const from = deskOf(own({ id: 'one', before: 'rest', when: is('age', 7) }), own({ id: 'two', before: 'grown-up' }))
    expect(linesOf(from).slice(1).map((line) => line.split(',')[1])).toEqual(['two', 'grown-up', 'insured-here', 'one', 'rest'])
    expect(rulesOf(take(from, swapped(4)(linesOf(from)))).map(({ id, before }) => [id, before])).toEqual([['one', 'insured-here'], ['two', 'grown-up']])
  })

  test('so that no rule stands before one of a wider place that is over, or in its place', () => {
    const past = { until: '2026-03-01' }
    const nation = rawPack([{ id: 'age', type: 'number', min: 0, max: 120 }], [{ id: 'past', when: is('age', 7), outcome: 'ask', ...past }, { id: 'rest', when: true, outcome: 'ask' }])
    const from = deskIn('town', nation, { format: 1, place: 'town', parent: 'national', version: day })
    const row = (id: string) => `route,${id},,3,ask,yes,,R001,A,2026-01-01,2026-12-31,,`
    const edit = (change: (line: string) => string | string[]) => rulesOf(take(from, at(2, change)(linesOf(from)))).map(({ id, before }) => [id, before])
    expect(linesOf(from).slice(1).map((line) => line.split(',')[1])).toEqual(['past', 'rest'])
    expect(edit((line) => [row('new'), line])).toEqual([['new', 'rest']])
    expect(edit(() => row('past'))).toEqual([['past', 'rest']])
  })

  test('so that the last rule can go, though another named it', () => {
    const insured = is('insured', ['no', 'here'], 'in')
    const from = fee(lastly({ id: 'first', when: is('insured', 'unsure') }), lastly({ id: 'last', when: is('insured', 'no') }), own({ id: 'named', before: 'last', when: insured }))
    const lines = linesOf(from)
    expect(lines.slice(-3).map((line) => line.split(',')[1])).toEqual(['first', 'named', 'last'])
    const edited = [...lines.slice(0, -1), lines[lines.length - 1]!.replace('join', '(delete)')]
    expect(told(from, edited)).toEqual(['taken: changed: fee/named; deleted: fee/last'])
    expect(rulesOf(take(from, edited), 'fee').map(({ id, before }) => [id, before])).toEqual([['first', undefined], ['named', undefined]])
  })

  test('so that an empty table is written as one', () => {
    const from = deskOf(own())
    const taken = take(from, at(2, (line) => line.replace('join', '(delete)'))(linesOf(from)))
    expect(taken.ok && taken.text).toContain('"rules": []')
  })

  test('beside a rule that nobody could reach before either', () => {
    const from = deskOf(own(), lastly({ id: 'dead' }))
    expect(told(from, at(2, (line) => line.replace('yes', 'ask'))(linesOf(from)))).toEqual(['taken: changed: route/own'])
  })

  test('in a town of a province: a new rule stands before the rule of the province', () => {
    const nation = rawPack([{ id: 'age', type: 'number', min: 0, max: 120 }], [{ id: 'rest', when: true, outcome: 'ask' }])
    const province = { format: 1, place: 'province', parent: 'national', version: day, decisions: { route: { rules: [{ id: 'mid', before: 'rest', when: is('age', 18, '<'), outcome: 'ask', strength: 'yes', ...proof }] } } }
    const raw = { format: 1, place: 'town', parent: 'province', version: day }
    const from = deskIn('town', nation, province, raw)
    const lines = at(2, (line) => ['route,new,,3,ask,yes,,R001,A,2026-01-01,2026-12-31,,', line])(linesOf(from))
    expect(rulesOf(take(from, lines)).map(({ id, before }) => [id, before])).toEqual([['new', 'mid']])
  })
})

test('what a person wrote into a cell is read as it is; an apostrophe falls away only where it kept a spreadsheet from computing', () => {
  expect(readSheet(Buffer.from("key\n=1\n'=1\n'hello\n''=1\n")).map(({ cells }) => cells)).toEqual([['key'], ['=1'], ['=1'], ["'hello"], ["'=1"]])
})

test('a table is parted as its first line is, whatever stands below it', () => {
  const cells = (text: string) => readSheet(Buffer.from(text)).map((row) => row.cells)
  expect(cells('key\na;b\nc,d\n')).toEqual([['key'], ['a;b'], ['c', 'd']])
  expect(cells('\n \nkey;text\na,b;c\n')).toEqual([['key', 'text'], ['a,b', 'c']])
})

describe('how a language was made', () => {
  const made = { made: 'written', on: '2026-11-22', reviewer: null, reviewed: null }
  test.each<[unknown, string]>([
    [7, 'is not an object'], [null, 'is not an object'], [{}, 'needs exactly made, on, reviewer, reviewed'], [{ ...made, by: 'x' }, 'needs exactly made, on, reviewer, reviewed'],
    [{ made: 'written', on: '2026-11-22', reviewed: null }, 'needs exactly made, on, reviewer, reviewed'], [{ ...made, made: 'by hand' }, 'made: must be "written" or "machine-assisted"'],
    [{ ...made, on: '2026-02-30' }, 'on: must be a day, YYYY-MM-DD'], [{ ...made, on: ['2026-11-22'] }, 'on: must be a day, YYYY-MM-DD'], [{ ...made, on: '2026-11' }, 'on: must be a day, YYYY-MM-DD'],
    [{ ...made, reviewed: '2026-12-01' }, 'reviewer: must be a name, or null as long as nobody has reviewed'], [{ ...made, reviewer: ' ', reviewed: '2026-12-01' }, 'reviewer: must be a name, or null as long as nobody has reviewed'],
    [{ ...made, reviewer: 'Нина' }, 'reviewed: must be a day, YYYY-MM-DD, not before "on"'], [{ ...made, reviewer: 'Нина', reviewed: '2026-11-21' }, 'reviewed: must be a day, YYYY-MM-DD, not before "on"'],
  ])('%j is refused: %s', (json, problem) => {
    expect(parseAbout(json)).toEqual({ ok: false, problem })
  })

  test('is read whole, reviewed on the same day or not at all', () => {
    for (const one of [made, { ...made, made: 'machine-assisted' }, { ...made, reviewer: 'Нина', reviewed: '2026-11-22' }]) expect(parseAbout(one)).toEqual({ ok: true, value: one })
  })
})

describe('a table of words', () => {
  const folder = (tag: string, ui: Readonly<Record<string, string>>, guides: Readonly<Record<string, string>> = {}): [string, Folder] =>
    [tag, { tag, words: { ui, policy: {}, guides }, glossary: {}, about: null, seen: { ui: {}, policy: {}, guides: {} }, unread: [] }]
  const counted = { found_one: '{{count}} result', found_other: '{{count}} results', left_one: '{{count}} day', left_other: '{{count}} days' }
  const locales = (ui: Readonly<Record<string, string>>): Locales => new Map([
    folder('en', { start: 'Go to {{who}} with {{what}}', ...counted }, { step: 'Go' }), folder('zh-Hans', { start: '带{{what}}去找{{who}}', found_other: '{{count}}条', left_other: '{{count}}天' }, { step: '去' }),
    folder('fr', ui, { step: 'Va' }),
  ])
  const found = { found_one: '{{count}} résultat', found_many: '{{count}} de résultats', found_other: '{{count}} résultats' }
  const row = (key: string, english: string, chinese: string, text: string, place = 'ui'): Row => ({ at: 2, key, place, english, chinese, text })

  test('names each placeholder that must be kept', () => {
    expect(writeTable(locales({}), 'fr', false)).toContain(',keep {{who}} {{what}}\r\n')
  })

  test('leaves alone what it does not name: what is not translated has no key, of counted texts every form or none', () => {
    const taken = takeTable(locales(found), 'fr', [row('step', 'Go', '去', 'Allez', 'guides')])
    expect(taken).toEqual({ ok: true, changed: 1, words: { ui: found, policy: {}, guides: { step: 'Allez' } } })
    expect(taken.ok && Object.keys(taken.words.ui)).toEqual(Object.keys(found))
  })

  test.each<[Row, string]>([
    [row('step', 'Go', '走', 'Va', 'guides'), 'line 2: step (guides): its English or its Chinese is not ours: the table is old, or its rows have slipped'],
    [row('found_two', '', '', 'x'), 'line 2: found_two (ui): fr has the plural forms one, many, other, and no other'],
    [row('found_two', '', '', 'x', 'guides'), 'line 2: found_two (guides): is no key of ours'],
    [row('left_one', '{{count}} day', '{{count}}天', '{{count}} jour'), 'ui left: lacks the plural forms many, other'],
  ])('%j is refused', (one, problem) => {
    expect(takeTable(locales(found), 'fr', [one])).toEqual({ ok: false, problems: [problem] })
  })
})
