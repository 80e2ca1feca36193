import { triage } from '../../src/journey/triage'
import { places, policyFor } from '../../src/policies'
import { type Answers, type Policy, truth } from '../../src/rules'

const day = '2026-11-21'

/** The finding as the conditions themselves give it, rule by rule: the rule of the route, and each scheme's yes or no. */
function findingOf({ decisions }: Policy, answers: Answers): string {
  return [...decisions].flatMap(([name, { rules }]) => {
    const rule = rules.find(one => truth(one.when, answers) === true)
    return name === 'route' ? [rule?.id] : name.endsWith('-scheme') ? [rule?.outcome] : []
  }).join()
}

/** Every state of the questions as a number: digit 0 is "open", digit n the nth answer. */
function statesOf(policy: Policy) {
  const { questions } = policy
  const sizes = questions.map(one => one.answers.length + 1)
  const steps = sizes.map((_, i) => sizes.slice(0, i).reduce((a, b) => a * b, 1))
  const digit = (state: number, i: number) => Math.floor(state / steps[i]!) % sizes[i]!
  const answersOf = (state: number): Answers =>
    Object.fromEntries(questions.flatMap(({ id, answers }, i) => (digit(state, i) > 0 ? [[id, answers[digit(state, i) - 1]!]] : [])))
  const count = sizes.reduce((a, b) => a * b, 1)
  return { questions, sizes, steps, digit, answersOf, count }
}

/** Two states have the same number if and only if each completion of their open questions finds the same. */
function functionsOf(policy: Policy) {
  const { sizes, steps, digit, answersOf, count } = statesOf(policy)
  const known = new Map<string, number>()
  const ids = new Int32Array(count)
  for (let state = count - 1; state >= 0; state -= 1) {
    const open = sizes.findIndex((_, i) => digit(state, i) === 0)
    const key = open < 0
      ? findingOf(policy, answersOf(state))
      : `${sizes.map((_, i) => Number(digit(state, i) === 0)).join('')} ${Array.from({ length: sizes[open]! - 1 }, (_, i) => ids[state + (i + 1) * steps[open]!]).join()}`
    const id = known.get(key) ?? known.size
    known.set(key, id)
    ids[state] = id
  }
  return ids
}

describe.each(places)('%s', place => {
  const policy = policyFor(place, day)
  const { questions, steps, digit, answersOf, count } = statesOf(policy)
  const ids = functionsOf(policy)

  test('every question is a choice, so that each has its row of chips', () => {
    expect(triage(policy, {}).map(row => row.question)).toEqual(questions.map(one => one.id))
    expect(questions.filter(one => one.type !== 'choice')).toEqual([])
  })

  test('a chip is grey exactly if choosing it cannot change the finding, for every combination of answers and many open ones', () => {
    const wrong: string[] = []
    for (let state = 0; state < count; state += 1) {
      const full = questions.every((_, i) => digit(state, i) > 0)
      // One open state in nineteen: the number divides no question's answers, so that each of them is met.
      if (!full && state % 19 !== 0) continue
      const answers = answersOf(state)
      triage(policy, answers).forEach((row, i) => {
        const now = digit(state, i)
        const after = (answer: number) => ids[state + (answer - now) * steps[i]!]
        const all = row.chips.map((_, at) => after(at + 1))
        const decides = new Set(all).size > 1
        row.chips.forEach((chip, at) => {
          const can = now === 0 || at + 1 === now ? decides : all[at] !== after(now)
          if (chip.matters !== can) wrong.push(`${JSON.stringify(answers)}: ${row.question} ${chip.answer}`)
          if (chip.chosen !== (at + 1 === now)) wrong.push(`${JSON.stringify(answers)}: ${chip.answer} is marked wrongly`)
        })
        if (row.matters !== decides) wrong.push(`${JSON.stringify(answers)}: ${row.question}`)
      })
    }
    expect(wrong).toEqual([])
  })
})

test('whoever is employed with a work permit is not asked about parents or cards', () => {
  const rows = triage(policyFor('wenjiang', day), { insured: 'no', identity: 'foreign-passport', activity: 'employed', stay: 'work-residence' })
  expect(rows.filter(row => !row.matters).map(row => row.question)).toEqual(['parent', 'card-issued', 'registered-long-term'])
})
