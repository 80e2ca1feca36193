import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PEOPLE_DAY as day, type Person } from '../../scripts/policy/upkeep/test-case'
import { places, policyFor } from '../../src/policies'
import { parseAnswers, reach, verdict } from '../../src/rules'

const folder = join(__dirname, 'people')
const read = (file: string) => JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as readonly Person[]
const everywhere = read('everywhere')

test('every place has a file of test cases', () => {
  expect(readdirSync(folder).sort()).toEqual(['everywhere', ...places].map((name) => `${name}.json`).sort())
})

describe.each(places)('%s', (place) => {
  const policy = policyFor(place, day)
  const people = [...read(place), ...everywhere]

  test.each(people)('$who', (person) => {
    expect(parseAnswers(policy, person.answers)).toEqual({ ok: true, value: person.answers })
    const result = verdict(policy, person.answers)
    if (person.decided === false) {
      expect({ decided: result.decided, outcome: result.outcome }).toEqual({ decided: false, outcome: null })
      expect(result.possible.length).toBeGreaterThan(1)
      if (person.possible) expect([...result.possible].sort()).toEqual([...person.possible].sort())
      if (person.missing) expect([...result.missing].sort()).toEqual([...person.missing].sort())
      expect(result.missing).toContain(result.next)
      return
    }
    const { decided, outcome, strength, rule } = result
    expect({ decided, outcome, strength, rule }).toEqual({
      decided: true,
      outcome: person.outcome,
      strength: person.strength,
      rule: person.rule,
    })
    const law = policy.decisions.get('route')?.rules.find((other) => other.id === rule)
    expect(law?.sources).toEqual(expect.arrayContaining([...(person.facts ?? [])]))
    expect(result.plan).not.toBeNull()
  })

  test('every rule of the route that can match has a test case', () => {
    const route = policy.decisions.get('route')
    const alive = reach(route?.byRule ?? -1).leaves.map((i) => route?.rules[i]?.id)
    const hit = new Set(people.map((person) => verdict(policy, person.answers).rule))
    expect(alive.filter((id) => !hit.has(id ?? null))).toEqual([])
  })
})
