import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { bilingualText, type Translator } from '../../src/i18n'
import { nextQuestionView } from '../../src/journey/question'
import { answersOnScreen } from '../../src/features/questions/answer-tiles'
import { policyFor } from '../../src/policies'
import type { Answers } from '../../src/rules'
import { TODAY } from './stage'

const same = (id: string) => bilingualText(id, id, null)
const translator = { t: same, law: same, has: () => true } as unknown as Translator

const folder = join('__tests__', 'policies', 'people')
const people = readdirSync(folder).flatMap((file) =>
  (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { who: string; answers: Answers }[]).map((person) => ({
    ...person,
    place: file === 'everywhere.json' ? 'elsewhere' : basename(file, '.json'),
  })),
)

/** The questions that a person is asked, and those of their answers that are not on the screen. */
function walk({ place, answers }: (typeof people)[number]) {
  const policy = policyFor(place, TODAY)
  const given: Record<string, Answers[string]> = {}
  const skipped: string[] = []
  const taps: string[] = []
  const missing: string[] = []
  for (;;) {
    const next = nextQuestionView(policy, { answers: given, skipped, history: [] })
    if (!next) return { taps, missing }
    const { id, early } = next.question
    const { common, more, last, unsure } = answersOnScreen(translator, next.question, policy)
    const answer = answers[id]
    taps.push(id)
    if (answer === undefined) {
      if (!unsure) missing.push(`${id}: not sure`)
      skipped.push(id)
      continue
    }
    const offered = [...common, ...more, ...last, ...(unsure ? [unsure] : [])].map((tile) => tile.id)
    if (!offered.includes(String(answer))) missing.push(`${id}: ${answer}`)
    given[id] = answer
    for (const one of early)
      if (one.own === answer && answers[one.question] === one.answer) given[one.question] = one.answer
  }
}

test('every answer of every person is on the screen, so that each question takes one tap', () => {
  expect(people.length).toBeGreaterThan(200)
  expect(
    people.flatMap((person) => walk(person).missing.map((what) => `${person.place}, ${person.who}: ${what}`)),
  ).toEqual([])
})

test('a permanent resident never sees the question about the document of the stay', () => {
  const residents = people.filter(
    ({ answers }) => answers.identity === 'foreign-passport' && answers.stay === 'permanent-residence',
  )
  expect(residents.length).toBeGreaterThan(20)
  expect(residents.filter((person) => walk(person).taps.includes('stay'))).toEqual([])
})

test('at most eight answers are pictures in columns, and "not sure" is none of them', () => {
  for (const question of policyFor('chengdu', TODAY).questions) {
    const { common, unsure } = answersOnScreen(translator, question, policyFor('chengdu', TODAY))
    expect(common.length).toBeLessThanOrEqual(8)
    expect(common.every(({ drawing, zh }) => drawing !== undefined && zh !== '')).toBe(true)
    expect(common.map(({ id }) => id)).not.toContain('unsure')
    expect(unsure?.id).toMatch(/unsure$|^not-sure$/)
  }
})
