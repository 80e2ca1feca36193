import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluate, truth, type Answers } from '../../src/rules'
import { holds, policyOf, rawPack, type RawQuestion } from './support'

interface Example {
  answers: Answers
  expected: boolean | null
  missing: string[]
}
const folder = join(__dirname, 'operators')
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
const questions = read('questions.json') as RawQuestion[]

describe.each(readdirSync(folder).filter((file) => file !== 'questions.json'))('%s', (file) => {
  const { condition, examples } = read(file) as { condition: unknown; examples: Example[] }
  const policy = policyOf([
    rawPack(questions, [
      { id: 'hit', when: condition, outcome: 'true' },
      { id: 'miss', when: true, outcome: 'false' },
    ]),
  ])

  test.each(examples)('$answers gives $expected, and $missing are missing', ({ answers, expected, missing }) => {
    const finding = evaluate(policy, 'route', answers)
    expect(finding.value).toBe(expected === null ? null : String(expected))
    expect([...finding.missing].sort()).toEqual([...missing].sort())
  })

  test.each(examples)('truth agrees with the decision diagram for $answers', ({ answers, expected }) => {
    const table = policy.decisions.get('route')
    const value = truth(table?.rules[0]?.when ?? { op: 'or', parts: [] }, answers)
    if (value !== null) expect(value).toBe(expected)
    if (questions.every(({ id }) => id in answers || !JSON.stringify(condition).includes(`"${id}"`))) {
      expect(holds(condition, answers)).toBe(expected)
    }
  })
})
