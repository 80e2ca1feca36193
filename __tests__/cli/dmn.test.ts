import { DmnModdle } from 'dmn-moddle'
import fc from 'fast-check'
import { unaryTest } from 'feelin'
import { rowsOf } from '../../scripts/policy/cells'
import { feelName, toDmn } from '../../scripts/policy/dmn'
import { packs, policyFor } from '../../src/policies'
import { type Answer, type Answers, follow, type Policy, strengthOn, truth } from '../../src/rules'
import { peopleOf } from '../../scripts/policy/people'
import { askedCombinations, combinations, policyOf, rawPack } from '../rules/support'

const day = '2026-11-21'

interface ParsedDmn {
  readonly rootElement: {
    readonly drgElement: readonly DiagramElement[]
    readonly dmnDI: {
      readonly diagrams: readonly {
        readonly diagramElements: readonly { readonly $type: string; readonly dmnElementRef: { readonly id: string } }[]
      }[]
    }
  }
  readonly warnings: readonly unknown[]
  readonly elementsById: Readonly<Record<string, unknown>>
}
interface Text {
  readonly text: string
}
interface DiagramElement {
  readonly $type: string
  readonly id: string
  readonly name: string
  readonly decisionLogic: {
    readonly hitPolicy: string
    readonly input: readonly { readonly inputExpression: Text; readonly inputValues?: Text }[]
    readonly output: readonly { readonly name: string; readonly outputValues?: Text }[]
    readonly rule?: readonly { readonly inputEntry: readonly Text[]; readonly outputEntry: readonly Text[] }[]
  }
}

const read = (text: string) => new DmnModdle().fromXML(text) as Promise<ParsedDmn>
const decisions = ({ rootElement }: ParsedDmn) =>
  rootElement.drgElement.filter((element) => element.$type === 'dmn:Decision')

/** Whether a cell accepts an answer according to an evaluator of FEEL. */
function passes(cell: string, answer: Answer | null): boolean {
  const { value, warnings } = unaryTest(cell, { '?': answer })
  if (warnings.length > 0) throw new Error(JSON.stringify(warnings))
  return value === true
}

/** The first row of a table that matches in FEEL; each cell is evaluated once per answer. */
function evaluator(policy: Policy, { decisionLogic: { input, rule = [] } }: DiagramElement) {
  const columns = input.map(({ inputExpression: { text } }, i) => {
    const { id, samples } = policy.space.variables.find((variable) => feelName(variable.id) === text)!
    return {
      id,
      open: new Map(
        [...samples, null].map((answer) => [
          answer,
          rule.map(({ inputEntry }) => passes(inputEntry[i]?.text ?? '', answer)),
        ]),
      ),
    }
  })
  return (answers: Answers): number => {
    const open = columns.map((column) => column.open.get(answers[column.id] ?? null)!)
    return rule.findIndex((_, i) => open.every((cells) => cells[i]))
  }
}

/** For how many combinations of answers DMN, evaluated as FEEL, differs from our engine. */
async function differing(policy: Policy): Promise<{ compared: number; wrong: unknown[] }> {
  const tables = decisions(await read(toDmn(policy))).map((element) => {
    const decision = [...policy.decisions.values()].find(({ name }) => feelName(name) === element.name)!
    const { output, rule = [] } = element.decisionLogic
    return {
      decision,
      hit: evaluator(policy, element),
      expected: decision.rules.map((law) =>
        JSON.stringify({ outcome: law.outcome, strength: strengthOn(law, policy.day), rule: law.id, plan: law.plan }),
      ),
      findings: rule.map(({ outputEntry }) =>
        JSON.stringify(
          Object.fromEntries(output.map(({ name }, i) => [name, JSON.parse(outputEntry[i]?.text ?? '') as unknown])),
        ),
      ),
    }
  })
  const wrong: unknown[] = []
  let compared = 0
  for (const full of askedCombinations(policy)) {
    for (const { decision, hit, expected, findings } of tables) {
      compared++
      const [theirs, own] = [findings[hit(full)], expected[follow(decision.byRule, full) ?? -1]]
      if (theirs !== own && wrong.length < 3) wrong.push([decision.name, { ...full }, own, theirs])
    }
  }
  return { compared, wrong }
}

describe.each(packs.map(({ place }) => place))('the tables of %s as DMN', (place) => {
  const policy = policyFor(place, day)

  test('are parsed without a warning; each decision has hit policy FIRST, its inputs, its outcomes and a shape in the diagram', async () => {
    const file = await read(toDmn(policy))
    expect(file.warnings).toEqual([])
    const named = decisions(file)
    expect(named.map(({ name }) => name)).toEqual([...policy.decisions.keys()].map(feelName))
    const inputs = file.rootElement.drgElement
      .filter((element) => element.$type === 'dmn:InputData')
      .map(({ name }) => name)
    for (const {
      name,
      decisionLogic: { hitPolicy, input, output, rule = [] },
    } of named) {
      expect(hitPolicy).toBe('FIRST')
      expect(inputs).toEqual(expect.arrayContaining(input.map((column) => column.inputExpression.text)))
      const outcomes = [...policy.decisions.values()].find((decision) => feelName(decision.name) === name)?.outcomes
      expect(JSON.parse(`[${output[0]?.outputValues?.text ?? ''}]`)).toEqual(outcomes)
      for (const element of rule)
        expect([element.inputEntry.length, element.outputEntry.length]).toEqual([input.length, output.length])
    }
    const [diagram] = file.rootElement.dmnDI.diagrams
    const shapes = diagram?.diagramElements.map((element) => `${element.$type} ${element.dmnElementRef.id}`) ?? []
    for (const { id } of file.rootElement.drgElement) expect(shapes).toContain(`dmndi:DMNShape ${id}`)
    expect(shapes.filter((shape) => shape.startsWith('dmndi:DMNEdge'))).toHaveLength(
      named.reduce((sum, element) => sum + element.decisionLogic.input.length, 0),
    )
  })

  test('give the same outcome as our engine for every combination of answers that can be asked', async () => {
    const { compared, wrong } = await differing(policy)
    expect(wrong).toEqual([])
    expect(compared).toBe(policy.decisions.size * peopleOf(policy).length)
  })
})

/** The answers of a person, without questions that do not apply. */
const applicableAnswers = ({ questions }: Policy, full: Answers): Answers =>
  questions.reduce<Answers>(
    (known, { id, askedWhen }) => (truth(askedWhen, known) === true ? { ...known, [id]: full[id] } : known),
    {},
  )

test('questions that do not apply may be left empty', async () => {
  for (const { place } of packs) {
    const policy = policyFor(place, day)
    const tables = decisions(await read(toDmn(policy))).map((decision) => ({
      name: decision.name,
      hit: evaluator(policy, decision),
    }))
    const seen = new Map<string, Answers>()
    for (const full of askedCombinations(policy)) {
      const partial = applicableAnswers(policy, full)
      seen.set(JSON.stringify(partial), full)
    }
    expect(seen.size).toBeGreaterThan(100)
    const wrong = [...seen].flatMap(([partial, full]) =>
      tables.flatMap(({ name, hit }) =>
        hit(JSON.parse(partial) as Answers) === hit(full) ? [] : [[place, name, partial]],
      ),
    )
    expect(wrong).toEqual([])
  }
})

const questions = [
  { id: 'a-b', answers: ['x', 'y', 'z'] },
  { id: 'yes-no', answers: ['yes', 'no'] },
  { id: 'age', type: 'number', min: 0, max: 120 },
  { id: 'score', type: 'number' },
]
const { condition } = fc.letrec<{ condition: unknown }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'deep' },
    fc.boolean(),
    fc
      .tuple(fc.constantFrom('==', '!=', '===', '!=='), fc.constantFrom('x', 'y', 'z'))
      .map(([op, answer]) => ({ [op]: [{ var: 'a-b' }, answer] })),
    fc.subarray(['x', 'y', 'z'], { minLength: 1 }).map((answers) => ({ in: [{ var: 'a-b' }, answers] })),
    fc.constantFrom('yes', 'no').map((answer) => ({ '==': [{ var: 'yes-no' }, answer] })),
    fc
      .tuple(
        fc.constantFrom('<', '<=', '>', '>=', '==', '!='),
        fc.constantFrom('age', 'score'),
        fc.integer({ min: -2, max: 122 }),
      )
      .map(([op, id, x]) => ({ [op]: [{ var: id }, x] })),
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 })
      .map((ages) => ({ in: [{ var: 'age' }, ages] })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((parts) => ({ and: parts })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((parts) => ({ or: parts })),
    tie('condition').map((part) => ({ '!': [part] })),
  ),
}))

test('any condition, with numbers and nested parts, converts to rows, and DMN evaluates it as we do', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(condition, { minLength: 1, maxLength: 3 }), async (whens) => {
      const policy = policyOf([
        rawPack(
          questions,
          whens.map((when, i) => ({ id: `r${i}`, when, outcome: i % 2 ? 'two' : 'one' })),
        ),
      ])
      expect((await differing(policy)).wrong).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('rows are equivalent to their condition', () => {
  fc.assert(
    fc.property(condition, (when) => {
      const policy = policyOf([rawPack(questions, [{ id: 'r', when, outcome: 'one' }])])
      const rule = policy.decisions.get('route')!.rules[0]!
      const rows = rowsOf(rule.when, policy.questions)
      for (const full of combinations(policy)) {
        const accepts = rows.some((row) =>
          [...row].every(([id, cell]) => {
            const answer = full[id]!
            return 'low' in cell && typeof answer === 'number'
              ? (cell.low === null || answer > cell.low || (cell.lowIn && answer === cell.low)) &&
                  (cell.high === null || answer < cell.high || (cell.highIn && answer === cell.high))
              : 'length' in cell && cell.includes(String(answer))
          }),
        )
        expect(accepts).toBe(truth(rule.when, full))
      }
    }),
  )
})
