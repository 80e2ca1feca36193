import { toSheet } from '../../scripts/policy/sheet'
import { parseSheet, SheetError } from '../../scripts/spreadsheet'
import { editLine, sheetTarget, targetWithRules, linesOf, ownRule, resultOf, townPack } from '../support/sheet'

/** The town's table with one rule of its own: line 1 is the head, 2 the own rule, 3 to 5 those of the country. */
const target = targetWithRules(ownRule())

test('the table that the tests change has the expected rules', () => {
  expect(linesOf(target).map((line) => line.replace('\ufeff', ''))).toEqual([
    'decision,rule,place,insured?,age?,outcome,strength,plan,sources,grade,verifiedOn,bestBefore,from,until',
    'route,own,town,,[0..6),join,yes,,R001,A,2026-01-01,2026-12-31,,',
    'route,grown-up,national,no,[18..120],join,yes,go,"R001, R002",A,2026-01-01,2026-12-31,,',
    'route,insured-here,national,here,,stay,yes,,R001,A,2026-01-01,2026-12-31,,',
    'route,rest,national,,,ask,yes,,R001,A,2026-01-01,2026-12-31,,',
  ])
})

describe('a file saved by a spreadsheet program changes nothing', () => {
  const text = () => toSheet(target.policy)
  const cells = () => parseSheet(Buffer.from(text())).map((row) => row.cells)
  const joined = (rows: readonly (readonly string[])[], delimiter: string, end = '\n') =>
    rows.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join(end)
  test.each<[string, () => string]>([
    ['with Unix line endings', () => text().replace(/\r\n/g, '\n')],
    ['with classic Mac line endings', () => text().replace(/\r\n/g, '\r')],
    ['with mixed line endings', () => text().replace('\r\n', '\n').replace(/\r\n$/, '\r')],
    ['without a byte order mark', () => text().replace('\ufeff', '')],
    [
      'with semicolons and reordered columns',
      () =>
        joined(
          cells().map((row) => [...row].reverse()),
          ';',
        ),
    ],
    ['with tabs', () => joined(cells(), '\t', '\r\n')],
    [
      'with empty rows and columns',
      () =>
        text()
          .split('\r\n')
          .map((line) => (line === '' ? ' ,,,,,,,,,,,,,,,\r\n' : `${line},,`))
          .join('\r\n\r\n'),
    ],
    ['without the empty cells at the end of a line', () => text().replace(/,+\r\n/g, '\r\n')],
    ['with semicolons, below empty lines', () => `\n \n${joined(cells(), ';')}`],
    [
      'with dates in Chinese format',
      () =>
        text()
          .replace(/2026-01-01/g, '2026/1/1')
          .replace(/2026-12-31/g, '2026年12月31日'),
    ],
    ['with another separator of facts', () => text().replace('R001, R002', 'R001；R002')],
    ['with every answer listed', () => text().replace('own,town,,', 'own,town,"no\r\nhere、unsure",')],
  ])('%s', (_, file) => {
    expect(resultOf(target, file())).toEqual(['applied: '])
  })
})

describe('refused, with the line, the column and what to do', () => {
  const wide = (columns: string, id = 'grown-up') =>
    `${columns}: "${id}" is a rule of national: change it there, or write town as its place to replace the rule in town only`
  test.each<[string, (lines: readonly string[]) => readonly string[], string[]]>([
    ['nothing', (lines) => lines, ['applied: ']],
    [
      'a header below empty lines',
      (lines) => ['', ',,', lines[0]!.slice(1).replace('grade', 'Grade'), ...lines.slice(1)],
      [
        'line 3: the column "grade" is missing',
        'line 3: unknown column "Grade"; columns: decision, rule, place, insured?, age?, outcome, strength, plan, sources, grade, verifiedOn, bestBefore, from, until',
      ],
    ],
    [
      'a repeated column, and an unknown question',
      editLine(1, (line) => `${line},grade,hat?`),
      ['line 1: the column "grade" is repeated', 'line 1: unknown question "hat"; questions: insured, age'],
    ],
    [
      'a line below a cell of two lines',
      (lines) =>
        editLine(3, (line) => line.replace('no,', 'nay,'))(
          editLine(2, (line) => line.replace('town,,', 'town,"no\r\nhere",'))(lines),
        ),
      ['line 4: insured?: "insured" has no answer "nay"; answers: no, here, unsure'],
    ],
    [
      'a list of answers with an unknown one',
      editLine(2, (line) => line.replace('town,,', 'town,"no\nhat",')),
      ['line 2: insured?: "insured" has no answer "hat"; answers: no, here, unsure'],
    ],
    [
      'a cell that accepts no answer',
      editLine(2, (line) => line.replace('town,,', 'town,"not ,",')),
      ['line 2: insured?: "not ," accepts no answer; answers: no, here, unsure'],
    ],
    [
      'an invalid number',
      editLine(2, (line) => line.replace('[0..6)', 'six')),
      ['line 2: age?: "six" is not a number or range; write e.g. 6, < 6, >= 6 or [6..12)'],
    ],
    [
      'a number with too many digits',
      editLine(2, (line) => line.replace('[0..6)', `> ${'9'.repeat(400)}`)),
      [`line 2: age?: "> ${'9'.repeat(400)}" is not a number or range; write e.g. 6, < 6, >= 6 or [6..12)`],
    ],
    [
      'a range whose end is before its start',
      editLine(2, (line) => line.replace('[0..6)', '[6..0]')),
      ['line 2: age?: "[6..0]" accepts no number'],
    ],
    [
      'a number outside the limits of the question',
      editLine(2, (line) => line.replace('[0..6)', '> 120')),
      ['line 2: age?: "> 120" accepts no number'],
    ],
    [
      'a cell without a column',
      (lines) => editLine(1, (line) => `${line},,`)(editLine(2, (line) => `${line},x, y ,z`)(lines)),
      ['line 2: "x" is in no column', 'line 2: "y" is in no column', 'line 2: "z" is in no column'],
    ],
    [
      'a row that is separated from its rule',
      (lines) => [...lines, 'route,own,town,no,7,,,,,,,,,'],
      [
        'line 6: the rule has no outcome; outcomes: join, stay, ask; if it is one more row of a rule, put it below the others',
      ],
    ],
    [
      'a date that ends with the year, also in a rule of a wider place',
      (lines) => lines.map((line) => line.replace('2026-12-31', '31.12.2026')),
      [2, 3, 4, 5].map((n) => `line ${n}: bestBefore: "31.12.2026" is not a day, YYYY-MM-DD`),
    ],
    [
      'a changed rule of a wider place',
      editLine(3, (line) => line.replace('no,[18', 'here,[19').replace('go', 'wait')),
      [`line 3: ${wide('insured?, age?, plan')}`],
    ],
    [
      'a rule of a wider place with a further row',
      editLine(3, (line) => [line, 'route,grown-up,,,6,,,,,,,,,']),
      [`line 3: ${wide('rule')}`],
    ],
    [
      'a new rule with a wider place',
      editLine(3, (line) => ['route,new,national,,7,join,yes,,R001,A,2026-01-01,2026-12-31,,', line]),
      ['line 3: place: national has no rule "new" in route; write town as its place to replace the rule in town only'],
    ],
    [
      'a repeated id',
      (lines) => editLine(5, (line) => [line.replace('rest,national,,', 'own,town,,7'), line])(lines),
      ['line 5: "own" is repeated for the same day; delete one, or let "until" of the earlier be "from" of the later'],
    ],
    [
      'an invalid value in the columns of the outcome',
      editLine(2, (line) => line.replace('yes,,R001', 'yes,Go!,Law')),
      [
        'line 2: plan: "Go!" is not an id like a-1; write an id like a-1',
        'line 2: sources[0]: "Law" is not a fact id such as "R010"; write a fact id such as "R010"',
      ],
    ],
    [
      'an unknown id in the columns of the outcome',
      editLine(2, (line) => line.replace('yes,,R001', 'yes,pray,R001')),
      ['line 2: unknown plan "pray"; define it'],
    ],
    [
      'an own rule that never matches',
      editLine(2, (line) => [line, 'route,late,,,3,stay,yes,,R001,A,2026-01-01,2026-12-31,,']),
      ['line 3: this row never hits: the rows above it take all its cases; move it up or delete it'],
    ],
    [
      'deleting a rule that does not exist',
      editLine(2, (line) => [line, 'route,never,,,,(delete),,,,,,,,', 'rout,never,,,,(delete),,,,,,,,']),
      [
        'line 3: town has no rule "never" in route; delete this line',
        'line 4: unknown decision "rout"; decisions: route',
      ],
    ],
    [
      'a missing rule of a wider place, together with a deleted rule',
      (lines) =>
        editLine(2, (line) => line.replace('join', '(delete)'))(lines).filter((line) => !line.startsWith('route,rest')),
      ['the rule "rest" of national is missing from route; it can be deleted in national only'],
    ],
  ])('%s', (_, change, problems) => {
    expect(resultOf(target, change(linesOf(target)))).toEqual(problems)
  })

  describe('deleting a single row', () => {
    const drop = "write (delete) in the rule's first row; to drop one row delete its line"
    const either = (...parts: object[]) => ({ or: parts })
    const [three, seventy, eighty] = [
      { '==': [{ var: 'age' }, 3] },
      { and: [{ '==': [{ var: 'insured' }, 'here'] }, { '==': [{ var: 'age' }, 70] }] },
      { and: [{ '==': [{ var: 'insured' }, 'no'] }, { '==': [{ var: 'age' }, 80] }] },
    ]
    const rows = targetWithRules(ownRule({ when: either(three, seventy, eighty) }))
    const gone = (line: string) => line.replace(/,,,,,,,,,$/, ',(delete),,,,,,,,')
    const deleteThird = editLine(3, gone)

    test('is refused without further problems for the rows below it', () => {
      expect(
        linesOf(rows)
          .slice(1, 4)
          .map((line) => line.split(',').slice(0, 6).join()),
      ).toEqual(['route,own,town,,3,join', 'route,own,town,here,70,', 'route,own,town,no,80,'])
      expect(resultOf(rows, deleteThird(linesOf(rows)))).toEqual([`line 3: ${drop}`])
      expect(resultOf(rows, editLine(2, (line) => line.replace('join', '(delete)'))(linesOf(rows)))).toEqual([
        'applied: deleted: route/own',
      ])
    })

    test('is refused also apart from its rule, and for a row of a wider place', () => {
      expect(resultOf(rows, [...editLine(3, () => [])(linesOf(rows)), gone(linesOf(rows)[2]!)])).toEqual([
        `line 7: ${drop}`,
      ])
      expect(
        resultOf(target, editLine(3, (line) => [line, 'route,grown-up,national,,6,(delete),,,,,,,,'])(linesOf(target))),
      ).toEqual([`line 4: ${drop}`])
    })

    test('is not mistaken for a later period of its rule, which its own first row can delete', () => {
      const periods = targetWithRules(
        ownRule({ when: either(three, seventy), until: '2026-07-01' }),
        ownRule({ from: '2026-07-01', until: '2027-01-01' }),
      )
      expect(resultOf(periods, deleteThird(linesOf(periods)))).toEqual([`line 3: ${drop}`])
      const later = (change: (line: string) => string) =>
        resultOf(periods, editLine(4, (line) => change(line.replace('join', '(delete)')))(linesOf(periods)))
      expect(later((line) => line)).toEqual(['applied: deleted: route/own'])
      expect(later((line) => line.replace('2026-07-01', ''))).toContain(`line 4: ${drop}`)
      expect(later((line) => line.replace('2027-01-01', ''))).toContain(`line 4: ${drop}`)
    })
  })

  test.each([
    ['that is not closed', 'decision,rule\r\n"route",own\r\n"route,own\r\nroute,rest\r\n', 3],
    ['that is closed too early', 'decision,rule\nroute,"own" rule\n', 2],
    ['that is closed in another row', 'decision,rule\n"a\nb",own\nroute,"own\nroute,"rest"\n', 4],
    ['in the middle of a cell', 'decision,rule\nroute,o"wn\n', 2],
  ])('a quotation mark %s', (_, file, line) => {
    expect(() => parseSheet(Buffer.from(file))).toThrow(
      new SheetError(
        `line ${line}: a quotation mark is unbalanced; put the whole cell in quotation marks, and double each one inside`,
      ),
    )
  })

  test('problems that a change of the country causes in a town name the file of the town', () => {
    const nation = sheetTarget(townPack({ decisions: { route: { rules: [ownRule()] } } }), 'national')
    const first = 'route,first,,,<= 6,ask,ask,,R001,A,2026-01-01,2026-12-31,,'
    expect(resultOf(nation, editLine(1, (line) => [line, first])(linesOf(nation)))).toEqual([
      'applied: new: route/first',
    ])
    expect(resultOf(nation, editLine(2, (line) => line.replace('join', '(delete)'))(linesOf(nation)))).toEqual([
      'places/town.json: decisions.route.rules[0]: "before" names an unknown rule "grown-up"; name one of insured-here, rest',
    ])
  })

  test('only new problems are refused: earlier ones are reported by check', () => {
    const late = targetWithRules(ownRule({ bestBefore: '2026-05-01' }))
    expect(resultOf(late, editLine(2, (line) => line.replace('yes', 'ask'))(linesOf(late)))).toEqual([
      'applied: changed: route/own',
    ])
  })

  test('a new problem is refused even if another table has the same one already', () => {
    const card = { id: 'card', answers: ['yes', 'no'], askedWhen: { '==': [{ var: 'insured' }, 'no'] } }
    const fee = (id: string, when: unknown) => ({ ...ownRule({ id, when, outcome: 'none' }), before: undefined })
    const from = sheetTarget(
      townPack({
        questions: [card],
        decisions: {
          route: { rules: [ownRule({ when: { '==': [{ var: 'card' }, 'yes'] } })] },
          fee: { outcomes: ['none'], rules: [fee('small', { '<': [{ var: 'age' }, 6] }), fee('rest', true)] },
        },
      }),
    )
    expect(
      resultOf(
        from,
        linesOf(from).map((line) => line.replace('small,town,,[0..6),,', 'small,town,,[0..6),no,')),
      ),
    ).toEqual([
      'places/town.json: decisions.fee: "card" is read where it is not asked; repeat its "askedWhen" in the rules that read it',
    ])
  })
})
