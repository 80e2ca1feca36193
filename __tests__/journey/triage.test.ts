import { triage } from '../../src/journey/triage'
import { places, policyFor } from '../../src/policies'
import { type Answers, type Policy, type Question, truth } from '../../src/rules'
import { atoms } from '../../src/rules/conditions'
import { askedCombinations } from '../rules/support'

const day = '2026-11-21'

/** The finding by evaluating the conditions directly: the rule of the route, and each scheme's outcome. */
function findingOf({ decisions }: Policy, answers: Answers): string {
  return [...decisions]
    .flatMap(([name, { rules }]) => {
      const rule = rules.find((rule) => truth(rule.when, answers) === true)
      return name === 'route' ? [rule?.id] : name.endsWith('-scheme') ? [rule?.outcome] : []
    })
    .join()
}

/** The finding of every completion of some open questions, as one text. */
function findingsOf(policy: Policy, answers: Answers, open: readonly Question[]): string {
  const [first, ...rest] = open
  if (!first) return findingOf(policy, answers)
  return first.answers.map((answer) => findingsOf(policy, { ...answers, [first.id]: answer }, rest)).join(';')
}

/** About so many items of a list, spread evenly. */
const spread = <T>(items: readonly T[], count: number) => {
  const step = Math.max(1, Math.floor(items.length / count))
  return items.filter((_, i) => i % step === 0)
}

describe.each(places)('%s', (place) => {
  const policy = policyFor(place, day)
  const rules = [...policy.decisions.values()].filter(({ kind }) => kind !== 'channel').flatMap((one) => one.rules)
  const read = new Set(rules.flatMap(({ when }) => atoms(when).map(({ question }) => question)))
  const questions = policy.questions.filter(({ id }) => read.has(id))

  test('every question that the rules read is a choice and has a row of chips', () => {
    expect(triage(policy, {}).map((row) => row.question)).toEqual(questions.map((question) => question.id))
    expect(questions.filter((question) => question.type !== 'choice')).toEqual([])
  })

  test('a chip is muted exactly if selecting it cannot change the finding, for many complete and partial combinations of answers', () => {
    const wrong: string[] = []
    // Each with no, one or two questions left open, another one each time.
    spread([...askedCombinations(policy)], 90).forEach((full, turn) => {
      const left = [0, 1, 2].slice(0, turn % 3).map((n) => questions[(turn + n * 3) % questions.length]!)
      const answers: Answers = Object.fromEntries(
        questions.flatMap(({ id }) => (left.some((one) => one.id === id) ? [] : [[id, full[id]!]])),
      )
      for (const row of triage(policy, answers)) {
        const open = left.filter(({ id }) => id !== row.question)
        const all = row.chips.map(({ answer }) => findingsOf(policy, { ...answers, [row.question]: answer }, open))
        const decides = new Set(all).size > 1
        const selected = row.chips.findIndex(({ answer }) => answer === answers[row.question])
        row.chips.forEach((chip, at) => {
          const matters = selected < 0 || at === selected ? decides : all[at] !== all[selected]
          if (chip.matters !== matters) wrong.push(`${JSON.stringify(answers)}: ${row.question} ${chip.answer}`)
          if (chip.chosen !== (at === selected))
            wrong.push(`${JSON.stringify(answers)}: ${chip.answer} is marked wrongly`)
        })
        if (row.matters !== decides) wrong.push(`${JSON.stringify(answers)}: ${row.question}`)
      }
    })
    expect(wrong).toEqual([])
  })
})

test('an employee with a work permit is not asked about parents or cards', () => {
  const rows = triage(policyFor('wenjiang', day), {
    insured: 'no',
    identity: 'foreign-passport',
    activity: 'employed',
    stay: 'work-residence',
  })
  expect(rows.filter((row) => !row.matters).map((row) => row.question)).toEqual([
    'parent',
    'card-issued',
    'registered-long-term',
  ])
})
