import { DmnModdle } from 'dmn-moddle'
import fc from 'fast-check'
import { unaryTest } from 'feelin'
import { rowsOf } from '../../scripts/policy/cells'
import { dmn, feelName } from '../../scripts/policy/dmn'
import { packs, policyFor } from '../../src/policies'
import { type Answer, type Answers, follow, type Policy, strengthOn, truth } from '../../src/rules'
import { combinations, policyOf, rawPack } from '../rules/support'

const day = '2026-11-21'

interface Read {
  readonly rootElement: { readonly drgElement: readonly Drawn[]; readonly dmnDI: { readonly diagrams: readonly { readonly diagramElements: readonly { readonly $type: string; readonly dmnElementRef: { readonly id: string } }[] }[] } }
  readonly warnings: readonly unknown[]
  readonly elementsById: Readonly<Record<string, unknown>>
}
interface Text { readonly text: string }
interface Drawn {
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

const read = (text: string) => new DmnModdle().fromXML(text) as Promise<Read>
const decisions = ({ rootElement }: Read) => rootElement.drgElement.filter((one) => one.$type === 'dmn:Decision')

/** Whether a cell lets an answer through, as an evaluator of FEEL reads it. */
function passes(cell: string, answer: Answer | null): boolean {
  const { value, warnings } = unaryTest(cell, { '?': answer })
  if (warnings.length > 0) throw new Error(JSON.stringify(warnings))
  return value === true
}

/** The row of a table that FEEL hits first; each cell is asked once for each answer. */
function evaluator(policy: Policy, { decisionLogic: { input, rule = [] } }: Drawn) {
  const columns = input.map(({ inputExpression: { text } }, i) => {
    const { id, samples } = policy.space.variables.find((one) => feelName(one.id) === text)!
    return { id, open: new Map([...samples, null].map((answer) => [answer, rule.map(({ inputEntry }) => passes(inputEntry[i]?.text ?? '', answer))])) }
  })
  return (answers: Answers): number => {
    const open = columns.map((one) => one.open.get(answers[one.id] ?? null)!)
    return rule.findIndex((_, i) => open.every((cells) => cells[i]))
  }
}

/** How many combinations of answers a reader of DMN and an evaluator of FEEL decide otherwise than we do. */
async function differing(policy: Policy): Promise<{ compared: number; wrong: unknown[] }> {
  const tables = decisions(await read(dmn(policy))).map((one) => {
    const ours = [...policy.decisions.values()].find(({ name }) => feelName(name) === one.name)!
    const { output, rule = [] } = one.decisionLogic
    return {
      ours, hit: evaluator(policy, one),
      expected: ours.rules.map((law) => JSON.stringify({ outcome: law.outcome, strength: strengthOn(law, policy.day), rule: law.id, plan: law.plan })),
      said: rule.map(({ outputEntry }) => JSON.stringify(Object.fromEntries(output.map(({ name }, i) => [name, JSON.parse(outputEntry[i]?.text ?? '') as unknown])))),
    }
  })
  const wrong: unknown[] = []
  let compared = 0
  for (const full of combinations(policy)) {
    for (const { ours, hit, expected, said } of tables) {
      compared++
      const [theirs, own] = [said[hit(full)], expected[follow(ours.byRule, full) ?? -1]]
      if (theirs !== own && wrong.length < 3) wrong.push([ours.name, { ...full }, own, theirs])
    }
  }
  return { compared, wrong }
}

describe.each(packs.map(({ place }) => place))('the tables of %s as DMN', (place) => {
  const policy = policyFor(place, day)

  test('are read without a warning, each decision with hit policy first, what it reads, its outcomes and a place in the drawing', async () => {
    const file = await read(dmn(policy))
    expect(file.warnings).toEqual([])
    const named = decisions(file)
    expect(named.map(({ name }) => name)).toEqual([...policy.decisions.keys()].map(feelName))
    const inputs = file.rootElement.drgElement.filter((one) => one.$type === 'dmn:InputData').map(({ name }) => name)
    for (const { name, decisionLogic: { hitPolicy, input, output, rule = [] } } of named) {
      expect(hitPolicy).toBe('FIRST')
      expect(inputs).toEqual(expect.arrayContaining(input.map((one) => one.inputExpression.text)))
      const outcomes = [...policy.decisions.values()].find((one) => feelName(one.name) === name)?.outcomes
      expect(JSON.parse(`[${output[0]?.outputValues?.text ?? ''}]`)).toEqual(outcomes)
      for (const one of rule) expect([one.inputEntry.length, one.outputEntry.length]).toEqual([input.length, output.length])
    }
    const [diagram] = file.rootElement.dmnDI.diagrams
    const drawn = diagram?.diagramElements.map((one) => `${one.$type} ${one.dmnElementRef.id}`) ?? []
    for (const { id } of file.rootElement.drgElement) expect(drawn).toContain(`dmndi:DMNShape ${id}`)
    expect(drawn.filter((one) => one.startsWith('dmndi:DMNEdge'))).toHaveLength(named.reduce((sum, one) => sum + one.decisionLogic.input.length, 0))
  })

  test('decide every combination of answers as our engine does', async () => {
    const { compared, wrong } = await differing(policy)
    expect(wrong).toEqual([])
    expect(compared).toBe(policy.decisions.size * policy.space.variables.reduce((product, one) => product * one.samples.length, 1))
  })
})

/** What somebody has answered who was asked only what makes sense. */
const asked = ({ questions }: Policy, full: Answers): Answers =>
  questions.reduce<Answers>((some, { id, askedWhen }) => (truth(askedWhen, some) === true ? { ...some, [id]: full[id] } : some), {})

test('what was not asked because it makes no sense may be left empty', async () => {
  for (const { place } of packs) {
    const policy = policyFor(place, day)
    const tables = decisions(await read(dmn(policy))).map((one) => ({ name: one.name, hit: evaluator(policy, one) }))
    const seen = new Map<string, Answers>()
    for (const full of combinations(policy)) {
      const some = asked(policy, full)
      seen.set(JSON.stringify(some), full)
    }
    expect(seen.size).toBeGreaterThan(100)
    const wrong = [...seen].flatMap(([some, full]) => tables.flatMap(({ name, hit }) => (hit(JSON.parse(some) as Answers) === hit(full) ? [] : [[place, name, some]])))
    expect(wrong).toEqual([])
  }
})

const questions = [
  { id: 'a-b', answers: ['x', 'y', 'z'] }, { id: 'yes-no', answers: ['yes', 'no'] }, { id: 'age', type: 'number', min: 0, max: 120 }, { id: 'score', type: 'number' },
]
const { condition } = fc.letrec<{ condition: unknown }>((tie) => ({
  condition: fc.oneof({ maxDepth: 4, depthIdentifier: 'deep' },
    fc.boolean(),
    fc.tuple(fc.constantFrom('==', '!=', '===', '!=='), fc.constantFrom('x', 'y', 'z')).map(([op, one]) => ({ [op]: [{ var: 'a-b' }, one] })),
    fc.subarray(['x', 'y', 'z'], { minLength: 1 }).map((some) => ({ in: [{ var: 'a-b' }, some] })),
    fc.constantFrom('yes', 'no').map((one) => ({ '==': [{ var: 'yes-no' }, one] })),
    fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.constantFrom('age', 'score'), fc.integer({ min: -2, max: 122 })).map(([op, id, x]) => ({ [op]: [{ var: id }, x] })),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 }).map((some) => ({ in: [{ var: 'age' }, some] })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((parts) => ({ and: parts })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((parts) => ({ or: parts })),
    tie('condition').map((part) => ({ '!': [part] })),
  ),
}))

test('any condition fits into rows, with numbers and nested parts, and DMN decides it as we do', async () => {
  await fc.assert(fc.asyncProperty(fc.array(condition, { minLength: 1, maxLength: 3 }), async (whens) => {
    const policy = policyOf([rawPack(questions, whens.map((when, i) => ({ id: `r${i}`, when, outcome: i % 2 ? 'two' : 'one' })))])
    expect((await differing(policy)).wrong).toEqual([])
  }), { numRuns: 150 })
})

test('rows say just what their condition says', () => {
  fc.assert(fc.property(condition, (when) => {
    const policy = policyOf([rawPack(questions, [{ id: 'r', when, outcome: 'one' }])])
    const rule = policy.decisions.get('route')!.rules[0]!
    const rows = rowsOf(rule.when, policy.questions)
    for (const full of combinations(policy)) {
      const held = rows.some((row) => [...row].every(([id, cell]) => {
        const answer = full[id]!
        return 'low' in cell && typeof answer === 'number'
          ? (cell.low === null || answer > cell.low || (cell.lowIn && answer === cell.low)) && (cell.high === null || answer < cell.high || (cell.highIn && answer === cell.high))
          : 'length' in cell && cell.includes(String(answer))
      }))
      expect(held).toBe(truth(rule.when, full))
    }
  }))
})
