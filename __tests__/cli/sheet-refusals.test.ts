import { sheet } from '../../scripts/policy/sheet'
import { readSheet, Unreadable } from '../../scripts/spreadsheet'
import { at, desk, deskOf, linesOf, own, told, town } from '../support/sheet'

/** The town's table with one rule of its own: line 1 is the head, 2 the own rule, 3 to 5 those of the country. */
const one = deskOf(own())

test('the table that the tests change stands as they think it does', () => {
  expect(linesOf(one).map((line) => line.replace('\ufeff', ''))).toEqual([
    'decision,rule,place,insured?,age?,outcome,strength,plan,sources,grade,verifiedOn,bestBefore,from,until',
    'route,own,town,,[0..6),join,yes,,R001,A,2026-01-01,2026-12-31,,',
    'route,grown-up,national,no,[18..120],join,yes,go,"R001, R002",A,2026-01-01,2026-12-31,,',
    'route,insured-here,national,here,,stay,yes,,R001,A,2026-01-01,2026-12-31,,',
    'route,rest,national,,,ask,yes,,R001,A,2026-01-01,2026-12-31,,',
  ])
})

describe('however a spreadsheet saves it, nothing differs', () => {
  const text = () => sheet(one.policy)
  const cells = () => readSheet(Buffer.from(text())).map((row) => row.cells)
  const joined = (rows: readonly (readonly string[])[], delimiter: string, end = '\n') => rows.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join(end)
  test.each<[string, () => string]>([
    ['with the ends of lines of other systems', () => text().replace(/\r\n/g, '\n')],
    ['with those of old Macs', () => text().replace(/\r\n/g, '\r')],
    ['with ends of lines of several kinds', () => text().replace('\r\n', '\n').replace(/\r\n$/, '\r')],
    ['without the mark of Excel', () => text().replace('\ufeff', '')],
    ['with semicolons, and the columns in another order', () => joined(cells().map((row) => [...row].reverse()), ';')],
    ['with tabs', () => joined(cells(), '\t', '\r\n')],
    ['with rows and columns in which nothing stands', () => text().split('\r\n').map((line) => (line === '' ? ' ,,,,,,,,,,,,,,,\r\n' : `${line},,`)).join('\r\n\r\n')],
    ['without the empty cells at the end of a line', () => text().replace(/,+\r\n/g, '\r\n')],
    ['with semicolons, below lines in which nothing stands', () => `\n \n${joined(cells(), ';')}`],
    ['with days as China writes them', () => text().replace(/2026-01-01/g, '2026/1/1').replace(/2026-12-31/g, '2026年12月31日')],
    ['with facts set apart in another way', () => text().replace('R001, R002', 'R001；R002')],
    ['with answers that are all that there are', () => text().replace('own,town,,', 'own,town,"no\r\nhere、unsure",')],
  ])('%s', (_, file) => {
    expect(told(one, file())).toEqual(['taken: '])
  })
})

describe('refused, with the line, the column and what to do', () => {
  const wide = (columns: string, id = 'grown-up') => `${columns}: "${id}" is a rule of national: change it there, or write town as its place to let town say otherwise`
  test.each<[string, (lines: readonly string[]) => readonly string[], string[]]>([
    ['nothing', (lines) => lines, ['taken: ']],
    ['a head below empty lines', (lines) => ['', ',,', lines[0]!.slice(1).replace('grade', 'Grade'), ...lines.slice(1)], [
      'line 3: the column "grade" is missing',
      'line 3: unknown column "Grade"; columns: decision, rule, place, insured?, age?, outcome, strength, plan, sources, grade, verifiedOn, bestBefore, from, until',
    ]],
    ['a column that stands twice, and one for a question that nobody asks', at(1, (line) => `${line},grade,hat?`), ['line 1: the column "grade" stands twice', 'line 1: unknown question "hat"; questions: insured, age']],
    ['a line below a cell that takes two', (lines) => at(3, (line) => line.replace('no,', 'nay,'))(at(2, (line) => line.replace('town,,', 'town,"no\r\nhere",'))(lines)), [
      'line 4: insured?: "insured" has no answer "nay"; answers: no, here, unsure',
    ]],
    ['a line of answers of which one is none', at(2, (line) => line.replace('town,,', 'town,"no\nhat",')), ['line 2: insured?: "insured" has no answer "hat"; answers: no, here, unsure']],
    ['a cell that names nothing', at(2, (line) => line.replace('town,,', 'town,"not ,",')), ['line 2: insured?: "not ," lets no answer through; answers: no, here, unsure']],
    ['a number that is none', at(2, (line) => line.replace('[0..6)', 'six')), ['line 2: age?: "six" is no number or stretch; write e.g. 6, < 6, >= 6 or [6..12)']],
    ['a number that no number is', at(2, (line) => line.replace('[0..6)', `> ${'9'.repeat(400)}`)), [`line 2: age?: "> ${'9'.repeat(400)}" is no number or stretch; write e.g. 6, < 6, >= 6 or [6..12)`]],
    ['a stretch that ends before it begins', at(2, (line) => line.replace('[0..6)', '[6..0]')), ['line 2: age?: "[6..0]" lets no number through']],
    ['a number that the question does not take', at(2, (line) => line.replace('[0..6)', '> 120')), ['line 2: age?: "> 120" lets no number through']],
    ['a cell below no column', (lines) => at(1, (line) => `${line},,`)(at(2, (line) => `${line},x, y ,z`)(lines)), ['line 2: "x" stands in no column', 'line 2: "y" stands in no column', 'line 2: "z" stands in no column']],
    ['a row that was sorted away from its rule', (lines) => [...lines, 'route,own,town,no,7,,,,,,,,,'], [
      'line 6: the rule has no outcome; outcomes: join, stay, ask; if it is one more row of a rule, put it below the others',
    ]],
    ['a day with the year at its end, also in a rule of a wider place', (lines) => lines.map((line) => line.replace('2026-12-31', '31.12.2026')), [2, 3, 4, 5].map((n) => `line ${n}: bestBefore: "31.12.2026" is not a day, YYYY-MM-DD`)],
    ['a rule of a wider place that was changed', at(3, (line) => line.replace('no,[18', 'here,[19').replace('go', 'wait')), [`line 3: ${wide('insured?, age?, plan')}`]],
    ['a rule of a wider place with one row more', at(3, (line) => [line, 'route,grown-up,,,6,,,,,,,,,']), [`line 3: ${wide('rule')}`]],
    ['a new rule in the name of a wider place', at(3, (line) => ['route,new,national,,7,join,yes,,R001,A,2026-01-01,2026-12-31,,', line]), ['line 3: place: national has no rule "new" in route; write town as its place to let town say otherwise']],
    ['an id that stands twice', (lines) => at(5, (line) => [line.replace('rest,national,,', 'own,town,,7'), line])(lines), ['line 5: "own" stands twice for the same day; delete one, or let "until" of the earlier be "from" of the later']],
    ['what follows, where it is no such thing', at(2, (line) => line.replace('yes,,R001', 'yes,Go!,Law')), ['line 2: plan: "Go!" is not an id like a-1; write an id like a-1', 'line 2: sources[0]: "Law" is not a fact id such as "R010"; write a fact id such as "R010"']],
    ['what follows, where there is no such thing', at(2, (line) => line.replace('yes,,R001', 'yes,pray,R001')), ['line 2: unknown plan "pray"; define it']],
    ['a rule that is its own and of no use', at(2, (line) => [line, 'route,late,,,3,stay,yes,,R001,A,2026-01-01,2026-12-31,,']), ['line 3: this row never hits: the rows above it take all its cases; move it up or delete it']],
    ['a rule that is to go and does not stand there', at(2, (line) => [line, 'route,never,,,,(delete),,,,,,,,', 'rout,never,,,,(delete),,,,,,,,']), [
      'line 3: town has no rule "never" in route; delete this line', 'line 4: unknown decision "rout"; decisions: route',
    ]],
    ['a rule that goes twice', (lines) => at(2, (line) => line.replace('join', '(delete)'))(lines).filter((line) => !line.startsWith('route,rest')), ['the rule "rest" of national is missing from route; it can be deleted in national only']],
  ])('%s', (_, change, problems) => {
    expect(told(one, change(linesOf(one)))).toEqual(problems)
  })

  describe('a row that is to go by itself', () => {
    const drop = "write (delete) in the rule's first row; to drop one row delete its line"
    const either = (...parts: object[]) => ({ or: parts })
    const [three, seventy, eighty] = [{ '==': [{ var: 'age' }, 3] }, { and: [{ '==': [{ var: 'insured' }, 'here'] }, { '==': [{ var: 'age' }, 70] }] }, { and: [{ '==': [{ var: 'insured' }, 'no'] }, { '==': [{ var: 'age' }, 80] }] }]
    const rows = deskOf(own({ when: either(three, seventy, eighty) }))
    const gone = (line: string) => line.replace(/,,,,,,,,,$/, ',(delete),,,,,,,,')
    const fell = at(3, gone)

    test('is refused, and with it nothing else: those below it are not lost', () => {
      expect(linesOf(rows).slice(1, 4).map((line) => line.split(',').slice(0, 6).join())).toEqual(['route,own,town,,3,join', 'route,own,town,here,70,', 'route,own,town,no,80,'])
      expect(told(rows, fell(linesOf(rows)))).toEqual([`line 3: ${drop}`])
      expect(told(rows, at(2, (line) => line.replace('join', '(delete)'))(linesOf(rows)))).toEqual(['taken: deleted: route/own'])
    })

    test('also where it stands apart from its rule, and where it is a row of a wider place', () => {
      expect(told(rows, [...at(3, () => [])(linesOf(rows)), gone(linesOf(rows)[2]!)])).toEqual([`line 7: ${drop}`])
      expect(told(one, at(3, (line) => [line, 'route,grown-up,national,,6,(delete),,,,,,,,'])(linesOf(one)))).toEqual([`line 4: ${drop}`])
    })

    test('and is not taken for a later period of its rule, which can go by its own first row', () => {
      const periods = deskOf(own({ when: either(three, seventy), until: '2026-07-01' }), own({ from: '2026-07-01', until: '2027-01-01' }))
      expect(told(periods, fell(linesOf(periods)))).toEqual([`line 3: ${drop}`])
      const later = (change: (line: string) => string) => told(periods, at(4, (line) => change(line.replace('join', '(delete)')))(linesOf(periods)))
      expect(later((line) => line)).toEqual(['taken: deleted: route/own'])
      expect(later((line) => line.replace('2026-07-01', ''))).toContain(`line 4: ${drop}`)
      expect(later((line) => line.replace('2027-01-01', ''))).toContain(`line 4: ${drop}`)
    })
  })

  test.each([
    ['that is never closed', 'decision,rule\r\n"route",own\r\n"route,own\r\nroute,rest\r\n', 3],
    ['that is closed too early', 'decision,rule\nroute,"own" rule\n', 2],
    ['that is closed in another row', 'decision,rule\n"a\nb",own\nroute,"own\nroute,"rest"\n', 4],
    ['in the middle of a cell', 'decision,rule\nroute,o"wn\n', 2],
  ])('a quotation mark %s', (_, file, line) => {
    expect(() => readSheet(Buffer.from(file))).toThrow(new Unreadable(`line ${line}: a quotation mark stands alone; put the whole cell in quotation marks, and double each one inside`))
  })

  test('what the country would do to its town, by the file of the town', () => {
    const nation = desk(town({ decisions: { route: { rules: [own()] } } }), 'national')
    const first = 'route,first,,,<= 6,ask,ask,,R001,A,2026-01-01,2026-12-31,,'
    expect(told(nation, at(1, (line) => [line, first])(linesOf(nation)))).toEqual(['taken: new: route/first'])
    expect(told(nation, at(2, (line) => line.replace('join', '(delete)'))(linesOf(nation)))).toEqual(['places/town.json: decisions.route.rules[0]: "before" names an unknown rule "grown-up"; name one of insured-here, rest'])
  })

  test('only what is new: what was wrong before is for the check to tell', () => {
    const late = deskOf(own({ bestBefore: '2026-05-01' }))
    expect(told(late, at(2, (line) => line.replace('yes', 'ask'))(linesOf(late)))).toEqual(['taken: changed: route/own'])
  })

  test('also where the same is wrong already in another table', () => {
    const card = { id: 'card', answers: ['yes', 'no'], askedWhen: { '==': [{ var: 'insured' }, 'no'] } }
    const fee = (id: string, when: unknown) => ({ ...own({ id, when, outcome: 'none' }), before: undefined })
    const from = desk(town({ questions: [card], decisions: { route: { rules: [own({ when: { '==': [{ var: 'card' }, 'yes'] } })] }, fee: { outcomes: ['none'], rules: [fee('small', { '<': [{ var: 'age' }, 6] }), fee('rest', true)] } } }))
    expect(told(from, linesOf(from).map((line) => line.replace('small,town,,[0..6),,', 'small,town,,[0..6),no,')))).toEqual([
      'places/town.json: decisions.fee: "card" is read where it is not asked; repeat its "askedWhen" in the rules that read it',
    ])
  })
})
